import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dailyDoses } from './answer.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

/** Presses Tab until the element has the focus; fails where it cannot be reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

test('the first Tab offers to skip to the main text, and Emergency is within reach of every page', async () => {
  const { page, context } = await browser.open();
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await tabTo(page, 'header a[href="/emergency"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/emergency');
  await context.close();
});

test('a draft is made with the keyboard alone', async () => {
  const { page, context } = await browser.open();
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await tabTo(page, '#age');
  await page.keyboard.type('45');
  await tabTo(page, '#flag-a-none');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.locator('#flag-b-none').waitFor();
  await tabTo(page, '#flag-b-none');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.locator('#drug-clonazepam').waitFor();
  await tabTo(page, '#drug-clonazepam');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.locator('#steadiness-steady').waitFor();
  await tabTo(page, '#steadiness-steady');
  await page.keyboard.press('Space');
  await tabTo(page, '#mg-1');
  await page.keyboard.type('1');
  await tabTo(page, '[id="product-odt:125"]');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.locator('table').first().waitFor();
  expect((await dailyDoses(page)).at(0)).toBe('0.875 mg');
  await context.close();
});
