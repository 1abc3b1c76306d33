import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults, sideways } from './accessible.ts';
import { goOn } from './answer.ts';
import { useBrowser } from './browser.ts';
import { answerMedicine, answerTaperFromPath, ready, saved } from './journey.ts';

const browser = useBrowser();
const PHONE = { viewport: { width: 360, height: 740 } };
const MOST_TABS = 150;
/** A cheap line: half a second until the first answer, and 50 kB a second. */
const SLOW_LINE = { offline: false, latency: 500, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < MOST_TABS; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

/** What a screen reader finds on the page; every part that can be used must have a name there. */
async function tree(page: Page): Promise<string> {
  const found = await page.locator('main').ariaSnapshot();
  const nameless = /^\s*- (radio|checkbox|textbox|button|link|combobox|spinbutton)(?! ")/m.exec(found);
  expect(nameless?.[0] ?? '', found).toBe('');
  return found;
}

test(
  'the whole path by keyboard alone, with a screen reader’s tree at each step',
  { timeout: 240_000 },
  async () => {
    const { page, context } = await browser.open(PHONE);
    const choose = async (selector: string) => {
      const name = (await page.locator(selector).getAttribute('name')) ?? '';
      await tabTo(page, `input[name="${name}"] >> nth=0`);
      await page.keyboard.press('Space');
      while (!(await page.locator(selector).isChecked())) await page.keyboard.press('ArrowDown');
    };
    const type = async (selector: string, text: string) => {
      await tabTo(page, selector);
      await page.keyboard.type(text);
    };
    await page.goto('/start');
    await ready(page);
    expect(await tree(page)).toMatch(
      /heading "First: is anyone in danger right now\?" \[level=1\][^]*group "Is one of these happening now\?"[^]*radio "No"/,
    );
    await choose('#danger-no');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'How do things stand?' }).waitFor();
    expect(await tree(page)).toMatch(/group "Who is this for\?"[^]*group "What fits best today\?"/);
    await choose('#who-me');
    await choose('#now-steady');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The medicine', exact: true }).waitFor();
    expect(await tree(page)).toMatch(/radio "clonazePAM/);
    await choose('#drug-clonazepam');
    await type('#mg-1', '0.5');
    await type('#week-days', '7');
    await type('#how-long', '2');
    await choose('#how-long-unit-years');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'In your own words' }).waitFor();
    expect(await tree(page)).toMatch(/textbox "What happens when a dose is late or missed\?/);
    await choose('#want-less');
    await tabTo(page, 'button[name="go"][value="next"]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What comes next' }).waitFor();
    expect(await tree(page)).toMatch(/link "Checks"[^]*button "One page for the doctor"/);
    await tabTo(page, 'form[action$="/bring"] button');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What I take' }).waitFor();
    expect(await tree(page)).toMatch(/heading "One page for the doctor" \[level=1\][^]*button "Save as PDF"/);
    await context.close();
  },
);

test(
  'a slow phone that loses its line half-way still ends with a page that the reader proves',
  { timeout: 120_000 },
  async () => {
    const { page, context, complaints } = await browser.open({ ...PHONE, serviceWorkers: 'allow' });
    const tools = await context.newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', SLOW_LINE);
    await page.goto('/start');
    await ready(page);
    await page.locator('#danger-no').check();
    await goOn(page);
    await page.locator('#who-me').check();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await context.setOffline(true);
    await page.locator('#now-steady').check();
    await goOn(page);
    await answerMedicine(page);
    await page.goto('/taper');
    await answerTaperFromPath(page);
    await page.goto('/bring');
    await page.locator('[data-plan]').first().waitFor();
    expect(await saved(page, 'Save as PDF')).toMatchObject({ verdict: 'proved', kind: 'pdf', visit: true });
    expect(complaints).toEqual([]);
    await context.close();
  },
);

const LARGE = [
  '/',
  '/emergency',
  '/running-out',
  '/start',
  '/checks',
  '/checks/dependence',
  '/mix',
  '/settings',
  '/diary',
  '/bring',
  '/vault',
  '/withdrawal',
  '/taper',
  '/places',
  '/learn',
  '/drugs/clonazepam',
  '/lint',
  '/level',
  '/checks/phq-9',
  '/prescriber/taper',
  '/search?q=benzo',
];

test(
  'at twice the size of text nothing is cut off and nothing runs off a small phone',
  { timeout: 240_000 },
  async () => {
    const { page, context } = await browser.open(PHONE);
    const tools = await context.newCDPSession(page);
    await tools.send('Page.enable');
    await tools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    for (const path of LARGE.flatMap((each) => [each, `/es${each === '/' ? '' : each}`])) {
      await page.goto(path);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize), path).toMatch(/^3[2-9]/);
      expect(await sideways(page), path).toBe(0);
      expect(await cutOff(page), path).toEqual([]);
    }
    await context.close();
  },
);

/** Texts of which a part cannot be seen: their box hides what does not fit. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => {
        const style = getComputedStyle(each);
        const hides = [style.overflowX, style.overflowY].some(
          (value) => value === 'hidden' || value === 'clip',
        );
        const isSeen = each.clientWidth > 4 && each.clientHeight > 4 && each.innerText?.trim() !== '';
        return (
          hides &&
          isSeen &&
          (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
        );
      })
      .map((each) => `${each.tagName} ${each.innerText.slice(0, 40)}`),
  );
}

test('every check is clean to axe, as asked and as answered wrongly', { timeout: 240_000 }, async () => {
  const { page, context } = await browser.open(PHONE);
  for (const check of ['dependence', 'phq-2', 'phq-9', 'gad-7', 'taps', 'sds']) {
    await page.goto(`/checks/${check}`);
    await ready(page);
    expect(await faults(page), check).toEqual([]);
    await page.locator('button[name="go"][value="next"]').click();
    await page.getByText('There is a problem').waitFor();
    expect(await faults(page), check).toEqual([]);
  }
  await context.close();
});
