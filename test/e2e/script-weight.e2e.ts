import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerDose, answerGates } from './answer.ts';
import { useBrowser } from './browser.ts';

/** The most script that any page may ask a phone to fetch, in bytes as they travel: compressed. */
const MOST = 150_000;
/** The most files that it may be in: each may cost a slow line a round trip. */
const MOST_FILES = 45;
/** With no script on its way for so long, a page has all that it fetches by itself. */
const QUIET_MS = 700;
/** Every page that runs more than the small script of all pages. */
const PAGES = [
  '/taper',
  '/prescriber/taper',
  '/taper/verify',
  '/lint',
  '/equivalents',
  '/level',
  '/search',
  '/start',
  '/checks/phq-9',
  '/withdrawal',
  '/mix',
  '/settings',
  '/diary',
  '/bring',
  '/vault',
  '/places',
  '/places?near=97205&need=any',
  '/saved',
  '/compare-places',
] as const;

const browser = useBrowser();

/** Counts every script that a page fetches from now on, also what it fetches ahead, as it travelled. */
function weigh(page: Page): { total(): Promise<number>; files(): number } {
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    weights.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => responseBodySize),
    );
  });
  return {
    files: () => weights.length,
    async total() {
      // What is fetched ahead comes once the page is quiet: nothing more for a while is all of it.
      for (let seen = -1; seen !== weights.length;) {
        seen = weights.length;
        await page.waitForTimeout(QUIET_MS);
      }
      return (await Promise.all(weights)).reduce((sum, each) => sum + each, 0);
    },
  };
}

for (const path of [...PAGES, ...PAGES.map((each) => `/es${each}`)]) {
  test(`${path} fetches at most ${MOST / 1000} kB of script`, async () => {
    const { page, context } = await browser.open();
    const weight = weigh(page);
    await page.goto(path);
    const total = await weight.total();
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(MOST);
    expect(weight.files()).toBeLessThanOrEqual(MOST_FILES);
    await context.close();
  });
}

test('the draft with everything around it still fits', async () => {
  const { page, context } = await browser.open();
  const weight = weigh(page);
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await answerGates(page);
  await answerDose(page);
  await page.locator('[data-plan]').first().waitFor();
  expect(await weight.total()).toBeLessThanOrEqual(MOST);
  await context.close();
});
