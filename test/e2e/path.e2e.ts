import { expect, inject, test } from 'vitest';
import { verifyDocument } from '../../app/src/documents/read/verify-document.ts';
import { faults, sideways } from './accessible.ts';
import { goOn } from './answer.ts';
import { useBrowser } from './browser.ts';
import { CANARY, answerPath, answerTaperFromPath, ready, saved } from './journey.ts';

const browser = useBrowser();
const PHONE = { viewport: { width: 360, height: 740 } };

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
  await answerTaperFromPath(page);
  await page.goto('/bring');
  await page.locator('[data-plan]').first().waitFor();
  const text = await page.locator('main').innerText();
  expect(text).toContain('clonazepam, 1.5 mg a day in all');
  expect(text).toContain(CANARY);
  expect(text).toContain('naloxone');
  const verdict = await verifyDocument(new TextEncoder().encode(await page.content()), 'html');
  expect(verdict).toMatchObject({ verdict: 'proved', kind: 'html' });
  for (const [button, kind] of [
    ['Save as PDF', 'pdf'],
    ['Save for a medical record (FHIR)', 'fhir'],
    ['Save as plain text', 'text'],
  ] as const) {
    expect(await saved(page, button), button).toMatchObject({
      verdict: 'proved',
      kind,
      steps: 9,
      visit: true,
    });
  }
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
  expect(await page.locator('#result').isVisible()).toBe(false);
  expect(await faults(page)).toEqual([]);
  await page.locator('#danger-not-now').check();
  await page.locator('#result').waitFor();
  expect(await page.locator('#others').inputValue()).toBe('I had a seizure this morning');
  await context.close();
});

test('who wrote of danger in the past is shown help first, and can then say that nobody is in danger now', async () => {
  const { page, context } = await browser.open(PHONE);
  await page.goto('/start');
  await ready(page);
  await answerPath(page);
  await page.getByRole('button', { name: 'Change my answers' }).click();
  await page.locator('#now-steady').waitFor();
  await goOn(page);
  await page.locator('#week-days').waitFor();
  await goOn(page);
  await page.locator('#missed').fill('Last year I missed two days and had a seizure');
  await goOn(page);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('Call 911');
  await page.getByRole('button', { name: 'Nobody is in danger now: go on' }).click();
  await page.getByRole('heading', { name: 'What comes next' }).waitFor();
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
  expect(await saved(page, 'Save as PDF')).toMatchObject({ verdict: 'proved', kind: 'pdf', visit: true });
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
