import { expect, test } from 'vitest';
import { faults, sideways } from './accessible.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const PHONE = { viewport: { width: 360, height: 740 } };
const shown = '[data-country]:not([hidden])';

test('the numbers of the chosen country: kept on the device, with words where none is known', async () => {
  const { page, context, complaints } = await browser.open(PHONE);
  await page.goto('/emergency');
  expect(await page.locator(`${shown} a[href="tel:911"]`).innerText()).toContain('Call 911');
  await page.locator('#country').selectOption({ label: 'Another country' });
  await page.getByRole('button', { name: 'Show' }).click();
  await page.locator(shown).first().getByText('Call your local emergency number').first().waitFor();
  expect(await page.locator(`${shown} a[href^="tel:"]`).count()).toBe(0);
  expect(await faults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await page.goto('/emergency');
  await page.locator(shown).first().getByText('Call your local emergency number').first().waitFor();
  await page.goto('/withdrawal');
  await page.getByText('911 and 988 are numbers of the United States').first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('without script the choice of a country works, and an unknown one is no country', async () => {
  const { page, context } = await browser.open({ ...PHONE, javaScriptEnabled: false });
  for (const country of ['', 'XX']) {
    await page.goto(`/emergency?country=${country}`);
    expect(await page.locator(shown).first().innerText()).toContain('Call your local emergency number');
  }
  await page.goto('/es/emergency');
  await page.locator('#country').selectOption({ label: 'Otro país' });
  await page.getByRole('button', { name: 'Mostrar' }).click();
  expect(await page.locator(shown).first().innerText()).toContain('Llame al número de emergencia local');
  await context.close();
});

test('the choice of a country works without a connection', { timeout: 180_000 }, async () => {
  const { page, context } = await browser.open({ ...PHONE, serviceWorkers: 'allow' });
  await page.goto('/emergency');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.goto('/emergency');
  await page.locator('#country').selectOption({ label: 'Another country' });
  await page.getByRole('button', { name: 'Show' }).click();
  await page.locator(shown).first().getByText('Call your local emergency number').first().waitFor();
  await context.close();
});
