import { expect, inject, test } from 'vitest';
import { faults, sideways, unreadable } from './accessible.ts';
import { useBrowser } from './browser.ts';

const PAGES = [
  '/',
  '/emergency',
  '/running-out',
  '/helping',
  '/taper',
  '/places',
  '/places?near=97205&need=benzodiazepine-withdrawal',
  '/places?near=',
  '/places?near=Springfield&need=any',
  '/privacy',
  '/about',
  '/sources',
  '/start',
  '/checks',
  '/checks/use-disorder',
  '/checks/audit-c',
  '/withdrawal',
  '/mix',
  '/settings',
  '/diary',
  '/bring',
  '/vault',
  '/offline',
  '/lint',
  '/equivalents',
  '/level',
  '/drugs',
  '/drugs/clonazepam',
  '/compare?a=alprazolam&b=diazepam',
  '/prescriber/taper',
  '/saved',
  '/taper/verify',
  '/compare-places',
  '/not-there',
];

/** How a browser sends a form. */
const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

const browser = useBrowser();

for (const path of PAGES.flatMap((page) => [page, `/es${page === '/' ? '' : page}`])) {
  test(`${path} is accessible in both themes, fits a small phone, asks no stranger, sets no cookie`, async () => {
    const { page, context, complaints, strangers } = await browser.open({
      viewport: { width: 320, height: 640 },
    });
    await page.goto(path);
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await unreadable(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect(strangers).toEqual([]);
    expect(complaints.filter((line) => !path.endsWith('/not-there') || !line.includes('404'))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(path.startsWith('/es') ? 'es' : 'en');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/\w+ .{20}/);
    await context.close();
  });
}

test('a page travels compressed, and says that it depends on who asks', async () => {
  const answer = await fetch(`${inject('site')}/`, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('vary')).toContain('accept-encoding');
  expect(await answer.text()).toContain('</html>');
});

test('every page carries the headers that keep it to itself', async () => {
  const answer = await fetch(`${inject('site')}/places?near=97205`);
  const { headers } = answer;
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
  expect(headers.get('set-cookie')).toBeNull();
});

test('a page that is only read ships no script but the small one that keeps it offline and leaves fast', async () => {
  for (const path of ['/', '/emergency', '/helping']) {
    const text = await (await fetch(`${inject('site')}${path}`)).text();
    expect([...text.matchAll(/<script[^>]*>/g)].map(([tag]) => /\/shell-[\w-]+\.js"/.test(tag))).toEqual([
      true,
    ]);
  }
});

test('a page that is not there says so with its status and kindly', async () => {
  const { page, context } = await browser.open();
  const answer = await page.goto('/no/such/page');
  expect(answer?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('We could not find that page');
  await context.close();
});

test('a form of this site is taken, whether its browser names the site or not', async () => {
  for (const origin of ['null', inject('site')]) {
    const answer = await fetch(`${inject('site')}/taper`, {
      method: 'POST',
      headers: { ...FORM, origin, 'sec-fetch-site': 'same-origin' },
      body: 'page=first&go=next',
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('There is a problem');
  }
});

test('a form from another site is refused', async () => {
  const answer = await fetch(`${inject('site')}/taper`, {
    method: 'POST',
    headers: { ...FORM, origin: 'null', 'sec-fetch-site': 'cross-site' },
    body: 'page=first&go=next',
  });
  expect(answer.status).toBe(403);
});
