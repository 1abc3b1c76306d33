import { expect, test } from 'vitest';
import { faults } from './accessible.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

/** Pages whose script takes over fields that stand on the page before it. */
const PAGES = [
  ['/taper', '#age', '#flag-a-none'],
  ['/mix', '#others', '#drug-clonazepam'],
  ['/lint', '#text', null],
] as const;

test('on a slow line, what was typed and ticked before the script came stays', async () => {
  for (const [path, field, box] of PAGES) {
    const { page, context, complaints } = await browser.open();
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator(field).fill('45');
    if (box) await page.locator(box).check();
    await page.locator(field).focus();
    arrive();
    await page.waitForLoadState('networkidle');
    expect([path, await page.locator(field).inputValue()]).toEqual([path, '45']);
    if (box) expect([path, await page.locator(box).isChecked()]).toEqual([path, true]);
    expect(await page.locator(field).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  }
});
