import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { verifyDocument } from '../../app/src/documents/read/verify-document.ts';
import { goOn } from './answer.ts';

/** What the person of these journeys writes in their own words; no request may hold it. */
export const CANARY = 'A canary in my own words';

/** The vault of a page is ready: what is typed from now on is kept in the tab. */
export async function ready(page: Page): Promise<void> {
  await page
    .getByText(/Only in this tab|Kept on this device/)
    .first()
    .waitFor();
}

/** The four pages of the path; ends at what comes next. */
export async function answerPath(page: Page, now = 'steady'): Promise<void> {
  await page.locator('#danger-no').check();
  await goOn(page);
  await page.locator('#who-me').check();
  await page.locator(`#now-${now}`).check();
  await goOn(page);
  await answerMedicine(page);
}

/** The last two of them: what is taken, and the person's own words. */
export async function answerMedicine(page: Page): Promise<void> {
  await page.locator('#drug-clonazepam').check();
  await page.locator('#mg-1').fill('0.5');
  await page.locator('#mg-4').fill('1');
  await page.locator('#week-days').fill('7');
  await page.locator('#how-long').fill('2');
  await page.locator('#how-long-unit-years').check();
  await goOn(page);
  await page.locator('#want-less').check();
  await page.locator('#missed').fill(CANARY);
  await page.locator('#others').fill('methadone');
  await goOn(page);
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
}

/** From the path's answers to a draft, on the taper pages that ask for nothing twice. */
export async function answerTaperFromPath(page: Page): Promise<void> {
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await page.locator('#age').fill('45');
  await page.locator('#flag-a-none').check();
  await goOn(page);
  await page.locator('#flag-b-none').check();
  await goOn(page);
  await page.locator('#steadiness-steady').check();
  await page.waitForFunction(() => (document.querySelector('#mg-1') as HTMLInputElement).value === '0.5');
  await page.locator('[id="product-odt:125"]').check();
  await page.locator('[id="product-tablet:500"]').check();
  await page.locator('[id="score-tablet:500"]').selectOption('half');
  await goOn(page);
  await page.getByRole('heading', { name: 'The plan as a picture' }).waitFor();
}

/** What the reader says of the file that a button saves. */
export async function saved(page: Page, button: string): Promise<unknown> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return verifyDocument(await readFile(await download.path()));
}
