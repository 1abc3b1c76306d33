import { expect, test } from 'vitest';
import { verifyDocument } from '../../app/src/documents/read/verify-document.ts';
import { faults, sideways } from './accessible.ts';
import { answerDose, answerGates, dailyDoses, goOn } from './answer.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

test('a dose becomes a draft on the device: proved by the reader, and nothing is sent', async () => {
  const { page, context, complaints, requests, strangers } = await browser.open({
    viewport: { width: 360, height: 740 },
  });
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await page.waitForLoadState('networkidle');
  requests.length = 0;
  await answerGates(page, { flagsB: ['lives-alone', 'some-alcohol'] });
  await answerDose(page);
  await page.getByRole('heading', { name: 'Talk about these first' }).waitFor();
  expect(requests).toEqual([]);
  expect(strangers).toEqual([]);
  const doses = await dailyDoses(page);
  expect(doses[0]).toBe('1.375 mg');
  expect(doses.at(-1)).toBe('0.375 mg');
  const verdict = await verifyDocument(new TextEncoder().encode(await page.content()), 'html');
  expect(verdict).toEqual({ verdict: 'proved', kind: 'html', steps: doses.length, part: true });
  expect(await page.getByText(/DRAFT/).count()).toBeGreaterThan(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
  }
  expect(await sideways(page)).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test('Spanish: the same draft, said in Spanish and proved by the reader', async () => {
  const { page, context } = await browser.open();
  await page.goto('/es/taper');
  await page.getByText('Nada de lo que escriba aquí se envía').waitFor();
  await answerGates(page);
  await answerDose(page);
  const doses = await dailyDoses(page);
  expect(doses[0]).toBe('1.375 mg');
  const verdict = await verifyDocument(new TextEncoder().encode(await page.content()), 'html');
  expect(verdict).toEqual({ verdict: 'proved', kind: 'html', steps: doses.length, part: true });
  await context.close();
});

test('printed, every page carries the draft mark', async () => {
  const { page, context } = await browser.open();
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await answerGates(page);
  await answerDose(page);
  await page.locator('[data-plan]').first().waitFor();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const paper = await getDocument({
    data: new Uint8Array(await page.pdf({ format: 'Letter' })),
    verbosity: 0,
  }).promise;
  expect(paper.numPages).toBeGreaterThan(1);
  for (let number = 1; number <= paper.numPages; number += 1) {
    const { items } = await (await paper.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(text).toContain('DRAFT');
  }
  await context.close();
});

test('a gate stops before any dose is asked for, and shows the danger first', async () => {
  const { page, context } = await browser.open();
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await answerGates(page, { flagsA: ['suicidal-thoughts', 'pregnant'] });
  await page.getByRole('heading', { name: 'We will not draft a plan for this' }).waitFor();
  expect(await page.locator('main').innerText()).toMatch(/988/);
  expect(await page.locator('table').count()).toBe(0);
  expect(await faults(page)).toEqual([]);
  await context.close();
});

test('mistakes are listed with links to their fields, and what was typed stays', async () => {
  const { page, context } = await browser.open();
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await goOn(page);
  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await summary.getByRole('link').first().click();
  expect(await page.locator('#age').evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await faults(page)).toEqual([]);
  await answerGates(page);
  await answerDose(page, { doses: [[1, '08:00', '1½ tablets']] });
  await summary.waitFor();
  expect(await page.locator('#mg-1').inputValue()).toBe('1½ tablets');
  expect(await page.locator('[id="product-odt:125"]').isChecked()).toBe(true);
  expect(await page.locator('[id="score-tablet:500"]').inputValue()).toBe('half');
  await context.close();
});

test('a dose ten times the usual is asked about before a draft is made', async () => {
  const { page, context } = await browser.open();
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await answerGates(page);
  await answerDose(page, { doses: [[1, '08:00', '10']] });
  await page.getByRole('heading', { name: 'Is this right?' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.locator('#mg-1').fill('1');
  await goOn(page);
  await page.getByRole('heading', { name: 'The plan as a picture' }).waitFor();
  await context.close();
});

test("the browser's Back goes one page of questions back, with the answers there", async () => {
  const { page, context } = await browser.open();
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await answerGates(page, { age: '52' });
  await page.locator('#drug-clonazepam').waitFor();
  await page.goBack();
  await page.locator('#flag-b-none').waitFor();
  expect(await page.locator('#flag-b-none').isChecked()).toBe(true);
  await page.goBack();
  expect(await page.locator('#age').inputValue()).toBe('52');
  // The framework's own bookkeeping holds clock readings, in which any two digits may stand by chance: only whole values are looked at.
  const kept = await page.evaluate(() => JSON.stringify(history.state).match(/[\w.-]+/g) ?? []);
  expect(kept).not.toContain('52');
  await context.close();
});
