import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const NEUTRAL = 'https://www.weather.gov/';
const browser = useBrowser();

test('three presses of Shift leave, and Back does not return to what was typed', async () => {
  const { page, context } = await browser.open();
  await context.route(NEUTRAL, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await page.goto('/');
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await page.locator('#age').fill('45');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL(NEUTRAL);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/');
  await context.close();
});

test('leaving blanks the page at once without a connection, and tells nobody', async () => {
  const { page, context, requests } = await browser.open();
  await page.goto('/taper');
  await page.getByText('Nothing you type here is sent anywhere').waitFor();
  await context.route('**/*', (route) => route.abort('internetdisconnected'));
  requests.length = 0;
  const before = await page.evaluate(() => {
    const seen: string[] = [];
    new MutationObserver(() => seen.push(document.body.innerText)).observe(document.body, {
      childList: true,
    });
    document.getElementById('leave')?.click();
    return new Promise<readonly string[]>((resolve) =>
      queueMicrotask(() => resolve([...seen, document.title])),
    );
  });
  expect(before).toEqual(['', 'Weather']);
  expect(requests.filter((request) => !request.endsWith(NEUTRAL))).toEqual([]);
  await context.close();
});

test('without script the button is a link that tells the other site nothing', async () => {
  const { page, context } = await browser.open({ javaScriptEnabled: false });
  await page.goto('/emergency');
  const link = page.getByRole('link', { name: 'Leave this page now' });
  expect(await link.getAttribute('href')).toBe(NEUTRAL);
  expect(await link.getAttribute('rel')).toContain('noreferrer');
  await context.close();
});
