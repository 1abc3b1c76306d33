import { expect, test } from 'vitest';
import { verifyDocument } from '../../app/src/documents/read/verify-document.ts';
import { answerDose, answerGates, dailyDoses, goOn } from './answer.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

test('without script the same questions give the same draft, by POST, with no dose in any address', async () => {
  const { page, context, requests, strangers } = await browser.open({ javaScriptEnabled: false });
  await page.goto('/taper');
  await answerGates(page, { flagsB: ['lives-alone'] });
  await answerDose(page);
  const doses = await dailyDoses(page);
  expect(doses[0]).toBe('1.375 mg');
  expect(doses.at(-1)).toBe('0.375 mg');
  const verdict = await verifyDocument(new TextEncoder().encode(await page.content()), 'html');
  expect(verdict).toEqual({ verdict: 'proved', kind: 'html', steps: doses.length, part: true });
  expect(requests.filter((request) => request.includes('?'))).toEqual([]);
  expect(strangers).toEqual([]);
  await page.getByRole('button', { name: 'Change my answers' }).click();
  expect(await page.locator('#age').inputValue()).toBe('45');
  await context.close();
});

test('without script mistakes keep what was typed', async () => {
  const { page, context } = await browser.open({ javaScriptEnabled: false });
  await page.goto('/taper');
  await page.locator('#age').fill('forty');
  await page.locator('#flag-a-none').check();
  await goOn(page);
  expect(await page.getByRole('alert').innerText()).toContain('Enter your age');
  expect(await page.locator('#age').inputValue()).toBe('forty');
  expect(await page.locator('#flag-a-none').isChecked()).toBe(true);
  await context.close();
});
