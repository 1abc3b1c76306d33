import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { verifyDocument } from '../../app/src/documents/read/verify-document.ts';
import { faults, sideways } from './accessible.ts';
import { goOn } from './answer.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const PHONE = { viewport: { width: 360, height: 740 } };
const CANARY = 'A canary in my own words';

/** The four pages of the path; ends at what comes next. */
async function answerPath(page: Page, now = 'steady'): Promise<void> {
  await page.locator('#danger-no').check();
  await goOn(page);
  await page.locator('#who-me').check();
  await page.locator(`#now-${now}`).check();
  await goOn(page);
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

const ready = (page: Page) => page.getByText('Only in this tab').first().waitFor();

test('the path: on the device, asked once, and at its end one page for the doctor that the reader proves', async () => {
  const { page, context, complaints, requests, strangers } = await browser.open(PHONE);
  await page.goto('/start');
  await ready(page);
  requests.length = 0;
  await answerPath(page);
  expect(requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
  expect(await faults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await page.goto('/checks/dependence');
  await ready(page);
  await page.waitForFunction(() => (document.querySelector('#daily-mg') as HTMLInputElement).value === '1.5');
  await goOn(page);
  await page.getByText('Physical dependence is likely').waitFor();
  await page.goto('/taper');
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
  await page.goto('/bring');
  await page.locator('[data-plan]').first().waitFor();
  const text = await page.locator('main').innerText();
  expect(text).toContain('clonazepam, 1.5 mg a day in all');
  expect(text).toContain(CANARY);
  expect(text).toContain('naloxone');
  const verdict = await verifyDocument(new TextEncoder().encode(await page.content()), 'html');
  expect(verdict).toMatchObject({ verdict: 'proved', kind: 'html' });
  expect(await faults(page)).toEqual([]);
  expect(requests.join('\n')).not.toMatch(/canary|clonazepam/i);
  expect(requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('danger in a box of free text stops the path and is shown first', async () => {
  const { page, context } = await browser.open(PHONE);
  await page.goto('/start');
  await ready(page);
  await answerPath(page);
  await page.getByRole('button', { name: 'Change my answers' }).click();
  await page.goto('/mix');
  await ready(page);
  await page.locator('#others').fill('I had a seizure this morning');
  await goOn(page);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('911');
  expect(await page.locator('#result').count()).toBe(0);
  expect(await faults(page)).toEqual([]);
  await context.close();
});

test('a person who stopped is led to what to do today, and offered no draft', async () => {
  const { page, context } = await browser.open(PHONE);
  await page.goto('/start');
  await ready(page);
  await answerPath(page, 'stopped');
  await page.getByRole('link', { name: 'What to do today, and words you can say' }).waitFor();
  expect(await page.locator('main a[href="/taper"]').count()).toBe(0);
  await context.close();
});

test('without script the path, a check and the page for the doctor work by POST, with no answer in any address', async () => {
  const { page, context, requests } = await browser.open({ javaScriptEnabled: false });
  await page.goto('/start');
  await answerPath(page);
  await page.getByRole('button', { name: 'One page for the doctor' }).click();
  expect(await page.locator('main').innerText()).toContain(CANARY);
  await page.goto('/checks/phq-9');
  for (let item = 1; item <= 9; item += 1) await page.locator(`#item-${item}-${item === 9 ? 1 : 0}`).check();
  await goOn(page);
  expect(await page.locator('main').innerText()).toContain('Call 988');
  expect(requests.join('\n')).not.toMatch(/canary|clonazepam|\?/i);
  await context.close();
});

test('the check that needs its authors’ consent is closed until the operator opens it', async () => {
  expect((await fetch(`${inject('site')}/checks/c-ssrs`)).status).toBe(404);
  expect(await (await fetch(`${inject('site')}/checks`)).text()).not.toContain('c-ssrs');
});
