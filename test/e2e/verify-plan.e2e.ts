import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAPER_FORMATS, type PaperFormat } from '../../app/src/contract/paper-formats.ts';
import { faults, sideways } from './accessible.ts';
import { answerDose, answerGates } from './answer.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const SMALL = { viewport: { width: 360, height: 740 } };

/** The papers of a draft, as a person saves them. */
async function savedPapers(page: Page): Promise<ReadonlyMap<PaperFormat, string>> {
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await answerGates(page);
  await answerDose(page);
  await page.locator('[data-plan]').first().waitFor();
  const papers = new Map<PaperFormat, string>();
  for (const format of PAPER_FORMATS) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`button[name="paper"][value="${format}"]`).click(),
    ]);
    papers.set(format, await download.path());
  }
  return papers;
}

async function check(page: Page, path: string): Promise<string> {
  await page.locator('#result').evaluateAll((found) => found.forEach((each) => each.remove()));
  await page.locator('#file').setInputFiles(path);
  await page.locator('form button[type="submit"]').click();
  await page.locator('#result').waitFor();
  return page.locator('#result').innerText();
}

test('every paper is proved on the device, one that was altered is not, and nothing is sent', async () => {
  const { page, context, requests, complaints, strangers } = await browser.open(SMALL);
  const papers = await savedPapers(page);
  for (const [format, path] of papers) {
    await page.goto('/taper/verify');
    await page.getByText('The file is read on this device').waitFor();
    expect(await check(page, path), format).toContain('Everything fits');
  }
  const altered = `${papers.get('csv')}.altered`;
  const csv = await readFile(papers.get('csv') ?? '', 'utf8');
  await writeFile(altered, csv.replace('1.25', '1.125'));
  await page.goto('/taper/verify');
  await page.getByText('The file is read on this device').waitFor();
  const said = await check(page, altered);
  expect(said).toContain('Something does not fit');
  expect(await page.locator('#result ol li').count()).toBeGreaterThan(0);
  expect(await faults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  expect(requests.filter((line) => !line.startsWith('GET '))).toEqual([]);
  expect([...complaints, ...strangers]).toEqual([]);
  await context.close();
}, 180_000);

test('a pasted text is read, a dropped file too, and nothing at all is asked for', async () => {
  const { page, context } = await browser.open(SMALL);
  await page.goto('/es/taper/verify');
  await page.getByText('El archivo se lee en este dispositivo').waitFor();
  await page.locator('form button[type="submit"]').click();
  await page.locator('[role="alert"]').waitFor();
  expect(await page.locator('#file').getAttribute('aria-invalid')).toBe('true');
  await page.locator('#text').fill('clonazepam, as before');
  await page.locator('form button[type="submit"]').click();
  await page.getByText('No pudimos leerlo como un plan').waitFor();
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['BEGIN:VCALENDAR\r\nEND:VCALENDAR'], 'plan.ics', { type: 'text/calendar' }));
    return transfer;
  });
  await page.locator('form[enctype]').dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByText('Leído: plan.ics').waitFor();
  await context.close();
});

test('without script the file travels by POST and is answered by the server', async () => {
  const { page: maker, context: making } = await browser.open();
  const papers = await savedPapers(maker);
  const { page, context } = await browser.open({ ...SMALL, javaScriptEnabled: false });
  for (const format of ['pdf', 'fhir'] as const) {
    await page.goto('/taper/verify');
    await page.locator('#file').setInputFiles(papers.get(format) ?? '');
    await page.locator('form button[type="submit"]').click();
    expect(await page.locator('#result').innerText(), format).toContain('Everything fits');
    expect(page.url()).not.toContain('?');
  }
  await making.close();
  await context.close();
}, 120_000);
