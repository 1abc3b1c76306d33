import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { PAPER_FORMATS } from '../../app/src/contract/paper-formats.ts';
import { verifyDocument } from '../../app/src/documents/read/verify-document.ts';
import { faults, sideways } from './accessible.ts';
import { answerDose, answerGates, goOn } from './answer.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const SMALL = { viewport: { width: 360, height: 740 } };
const proved = expect.objectContaining({ verdict: 'proved' });

/** Once the page's own script has taken over: what is typed before that would be lost. */
async function ready(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
}

async function drafted(page: Page): Promise<void> {
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await answerGates(page);
  await answerDose(page);
  await page.locator('[data-plan]').first().waitFor();
}

/** Goes on from each page of questions in turn, once it is there. */
async function goOnFrom(page: Page, titles: readonly string[]): Promise<void> {
  for (const name of titles) {
    await page.getByRole('heading', { name }).waitFor();
    await goOn(page);
  }
}

test('every paper is made on the device, sends nothing, and is proved by the reader', async () => {
  const { page, context, requests, complaints } = await browser.open(SMALL);
  await drafted(page);
  for (const format of PAPER_FORMATS) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`button[name="paper"][value="${format}"]`).click(),
    ]);
    expect(await verifyDocument(await readFile(await download.path())), format).toEqual(proved);
  }
  expect(requests.filter((line) => !line.startsWith('GET '))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);

test('a hold moves the rest, is kept in the history, and is taken back; the page stays proved', async () => {
  const { page, context } = await browser.open(SMALL);
  await drafted(page);
  const steps = await page.locator('[data-step]').count();
  await page.locator('#event-kind-hold').check();
  await page.locator('#event-on').fill('2027-01-31');
  await page.locator('button[value="event"]').click();
  await page.locator('#life ol li').waitFor();
  expect(await page.locator('[data-step]').count()).toBeLessThan(steps);
  expect(await verifyDocument(new TextEncoder().encode(await page.content()), 'html')).toEqual(proved);
  for (const summary of await page.locator('main details > summary').all()) await summary.click();
  expect(await faults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await page.locator('button[value="undo"]').click();
  await page.locator('#life ol').waitFor({ state: 'detached' });
  expect(await page.locator('[data-step]').count()).toBe(steps);
  await context.close();
}, 60_000);

test('answers that are changed keep what happened since, until it is another drug', async () => {
  const { page, context } = await browser.open(SMALL);
  await drafted(page);
  await page.locator('#event-kind-hold').check();
  await page.locator('#event-on').fill('2027-01-31');
  await page.locator('button[value="event"]').click();
  await page.locator('#life ol li').waitFor();
  await page.locator('button[value="change"]').click();
  // The medicine is known and not asked for again.
  await goOnFrom(page, [
    'A few questions first',
    'Things your prescriber should know',
    'Your clonazepam today',
  ]);
  await page.locator('#life ol li').waitFor();
  expect(await verifyDocument(new TextEncoder().encode(await page.content()), 'html')).toEqual(proved);
  await page.locator('button[value="change"]').click();
  await goOnFrom(page, ['A few questions first', 'Things your prescriber should know']);
  await page.getByRole('heading', { name: 'Your clonazepam today' }).waitFor();
  await page.locator('button[name="go"][value="back"]').click();
  await page.locator('#drug-alprazolam').check();
  await goOn(page);
  await page.getByRole('heading', { name: 'Your alprazolam today' }).waitFor();
  await page.locator('[id="product-tablet:500"]').check();
  await goOn(page);
  await page.locator('[data-plan]').first().waitFor();
  expect(await page.locator('#life ol li').count()).toBe(0);
  await context.close();
}, 60_000);

test('a plan that is put on hold before it began shows the dose of now, and comes back', async () => {
  const { page, context, complaints } = await browser.open(SMALL);
  await drafted(page);
  const steps = await page.locator('[data-step]').count();
  await page.locator('#event-kind-hold').check();
  await page.locator('button[value="event"]').click();
  await page.locator('#life ol li').waitFor();
  expect(await page.locator('section.today').first().innerText()).toContain('1.5 mg');
  expect(await page.locator('[data-step]').count()).toBe(0);
  await page.locator('button[value="undo"]').click();
  await page.locator('[data-step]').first().waitFor();
  expect(await page.locator('[data-step]').count()).toBe(steps);
  expect(complaints).toEqual([]);
  await context.close();
}, 60_000);

test('another step is judged while it is typed, and the draft stays as it is', async () => {
  const { page, context } = await browser.open(SMALL);
  await drafted(page);
  const before = await page.locator('[data-plan] table').innerText();
  await page.locator('details:has([name="adjust-mg-0"]) > summary').click();
  await page.locator('[name="adjust-mg-0"]').fill('0.75');
  await page.getByText('Within 14 days the dose falls by 50 %').waitFor();
  expect(await page.locator('[data-plan] table').innerText()).toBe(before);
  await context.close();
});

test('a step is dragged on the chart, or moved with keys: it snaps, is judged at once, and says why it stops', async () => {
  const { page, context, complaints } = await browser.open(SMALL);
  await drafted(page);
  await page.locator('details:has([name="adjust-mg-0"]) > summary').click();
  const step = (number: number) => page.getByRole('slider', { name: `Step ${number}:` });
  const typed = (index: number) => page.locator(`[name="adjust-mg-${index}"]`).inputValue();
  await step(1).focus();
  await page.keyboard.press('ArrowUp');
  expect(await typed(0)).toBe('1.5');
  await page.keyboard.press('ArrowUp');
  await page.getByText('A step never rises above the one before it').waitFor();
  await page.keyboard.press('ArrowDown');
  expect([await typed(0), await step(1).getAttribute('aria-valuetext')]).toEqual(['1.375', '1.375 mg']);
  await step(2).focus();
  await page.keyboard.press('PageDown');
  expect(await typed(1)).toBe('1.125');
  await page.getByText('A step never falls below the one after it').waitFor();
  const box = await step(9).boundingBox();
  if (!box) throw new Error('The last step has no handle.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 30, { steps: 5 });
  await page.mouse.up();
  expect(['0.125', '0.25']).toContain(await typed(8));
  await page.getByText(/Within 14 days the dose falls by (50|75) %/).waitFor();
  expect(await faults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
}, 60_000);

test('a pasted schedule is judged on the device', async () => {
  const { page, context, requests } = await browser.open(SMALL);
  await ready(page, '/lint');
  requests.length = 0;
  await page.locator('#text').fill('diazepam 15 mg for 14 days, then 11 mg for 14 days');
  await page.locator('button[value="next"]').click();
  await page.getByText('Within 14 days the dose falls by 26.7 %').waitFor();
  expect(requests).toEqual([]);
  expect(await faults(page)).toEqual([]);
  await context.close();
});

test('a prescriber’s steps carry their name, on the page and on every paper', async () => {
  const { page, context } = await browser.open();
  await ready(page, '/prescriber/taper');
  for (const [field, text] of [
    ['name', 'Dr. A. Example'],
    ['role', 'physician'],
    ['reason', 'Agreed'],
  ] as const)
    await page.locator(`#pr-${field}`).fill(text);
  await page.locator('#pr-ack-yes').check();
  await page.locator('#age').fill('45');
  await page.locator('#flag-a-none').check();
  await page.locator('#flag-b-none').check();
  await page.locator('button[value="next"]').click();
  await page.locator('#steadiness-steady').check();
  await page.locator('#mg-1').fill('0.5');
  await page.locator('[id="product-odt:125"]').check();
  await page.locator('#pr-steps').fill('0.125 mg, 14\n0 mg');
  await page.locator('button[value="next"]').click();
  await page.locator('[data-plan]').first().waitFor();
  expect(await page.getByText('Dr. A. Example').count()).toBeGreaterThan(2);
  expect(await verifyDocument(new TextEncoder().encode(await page.content()), 'html')).toEqual(proved);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('button[name="paper"][value="packet"]').click(),
  ]);
  expect(await verifyDocument(await readFile(await download.path()))).toEqual(proved);
  await page.locator('#event-kind-hold').check();
  await page.locator('#event-on').fill(
    await page.locator('#event-on').evaluate((_, days) => {
      const day = new Date(Date.now() + days * 86_400_000);
      return day.toISOString().slice(0, 10);
    }, 30),
  );
  await page.locator('button[value="event"]').click();
  await page.locator('#life ol li').waitFor();
  expect(await verifyDocument(new TextEncoder().encode(await page.content()), 'html')).toEqual(proved);
  await page.locator('button[value="undo"]').click();
  await page.locator('#life ol').waitFor({ state: 'detached' });
  await context.close();
}, 60_000);

test('without script: the same answers by POST, and the papers from the server', async () => {
  const { page, context } = await browser.open({ ...SMALL, javaScriptEnabled: false });
  await page.goto('/es/lint');
  await page.locator('#text').fill('diazepam 15 mg for 14 days, then 11 mg for 14 days');
  await page.locator('button[value="next"]').click();
  expect(await page.getByText('26.7 %').count()).toBeGreaterThan(0);
  await page.goto('/equivalents');
  await page.locator('#mg').fill('1');
  await page.locator('button[value="next"]').click();
  expect(await page.locator('#result').innerText()).toContain('from 10 to 20 mg');
  await page.goto('/level');
  await page.locator('#mg-1').fill('1');
  await page.locator('button[value="next"]').click();
  expect(await page.locator('#result svg').count()).toBe(2);
  await page.goto('/taper');
  await answerGates(page);
  await answerDose(page);
  await page.locator('#event-kind-hold').check();
  await page.locator('#event-on').fill('2027-01-31');
  await page.locator('button[value="event"]').click();
  expect(await page.locator('#life ol li').count()).toBe(1);
  const form = await page
    .locator('form:has(button[name="paper"])')
    .evaluate((element) => [...element.querySelectorAll('input')].map(({ name, value }) => [name, value]));
  for (const format of PAPER_FORMATS) {
    const answer = await fetch(`${inject('site')}/taper/paper`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' },
      body: new URLSearchParams([...(form as [string, string][]), ['paper', format]]),
    });
    expect(answer.status, format).toBe(200);
    expect(await verifyDocument(new Uint8Array(await answer.arrayBuffer())), format).toEqual(proved);
  }
  await context.close();
}, 120_000);
