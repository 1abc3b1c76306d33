import { expect, test } from 'vitest';
import { faults } from './accessible.ts';
import { answerDose, answerGates } from './answer.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

test('from a draft to a place that can supervise it', async () => {
  const { page, context, strangers } = await browser.open({ viewport: { width: 360, height: 740 } });
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await answerGates(page);
  await answerDose(page);
  await page.getByRole('link', { name: 'Places that can supervise this' }).click();
  await page.getByLabel('ZIP code or town').fill('97205');
  await page.getByRole('button', { name: 'Search' }).click();
  const cards = page.locator('article');
  await cards.first().waitFor();
  expect(await cards.count()).toBeGreaterThan(3);
  expect(await cards.first().innerText()).toMatch(/miles? away/);
  expect(await page.getByText('Made-up place').count()).toBe(await cards.count());
  await cards.first().getByRole('link').first().click();
  await page.getByRole('heading', { name: 'What to ask when you call' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('This place is made up');
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
  expect(await faults(page)).toEqual([]);
  expect(strangers).toEqual([]);
  await context.close();
});

test('a town of many states is chosen from a list; an unknown one is said and kept', async () => {
  const { page, context } = await browser.open({ javaScriptEnabled: false });
  await page.goto('/places');
  await page.getByLabel('ZIP code or town').fill('Springfield');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('heading', { name: 'Which one do you mean?' }).waitFor();
  await page
    .locator('main')
    .getByRole('link', { name: /Springfield/ })
    .first()
    .click();
  expect(await page.locator('article').count()).toBeGreaterThan(0);
  await page.getByLabel('ZIP code or town').fill('Xyzzyville');
  await page.getByRole('button', { name: 'Search' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Xyzzyville');
  expect(await page.getByLabel('ZIP code or town').inputValue()).toBe('Xyzzyville');
  await context.close();
});

test('a place that does not exist is not found', async () => {
  const { page, context } = await browser.open();
  const answer = await page.goto('/places/00000000-0000-5000-8000-000000000000');
  expect(answer?.status()).toBe(404);
  await context.close();
});
