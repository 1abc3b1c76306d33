import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { faults, sideways } from './accessible.ts';
import { useBrowser, type Watched } from './browser.ts';

const browser = useBrowser();

/** Opens the search and waits until the directory is on the device. */
async function openSearch(path = '/places', width = 1280): Promise<Watched> {
  const watched = await browser.open({ viewport: { width, height: 900 }, acceptDownloads: true });
  await watched.page.goto(path);
  await watched.page.getByText('Nothing you type here is sent').waitFor();
  return watched;
}

test('searches, filters, looks at the map and opens a place without telling anybody', async () => {
  const { page, context, requests, complaints } = await openSearch();
  const before = requests.length;
  await page.getByLabel('ZIP code or town').fill('Portland, OR');
  await page.locator('article').first().waitFor();
  expect(await page.locator('#found').innerText()).toMatch(/places, nearest to Portland, OR first/);

  const total = async () =>
    Number(/^[\d,]+/.exec(await page.locator('#found').innerText())?.[0].replace(',', ''));
  const all = await total();
  await page.getByText('Choose more').click();
  await page.locator('summary', { hasText: 'Reports accepting' }).click();
  const medicaid = page.locator('label', { hasText: 'Medicaid' }).first();
  const promised = Number(/(\d+) places? of these/.exec(await medicaid.innerText())?.[1]);
  await medicaid.click();
  await expect.poll(total).toBe(promised);
  expect(promised).toBeLessThan(all);
  const cash = page.locator('label', { hasText: 'Cash or paying yourself' });
  const wider = Number(/([\d,]+) places? if you add it/.exec(await cash.innerText())?.[1]?.replace(',', ''));
  await cash.click();
  await expect.poll(total).toBe(wider);
  await cash.click();
  await expect.poll(total).toBe(promised);

  // A wide screen has the map beside the list, with the same numbers.
  const map = page.getByRole('group', { name: 'Map of the places in the list' });
  await map.waitFor();
  const [listAt, mapAt] = await Promise.all([
    page.locator('article').first().boundingBox(),
    map.boundingBox(),
  ]);
  expect(mapAt?.x ?? 0).toBeGreaterThan((listAt?.x ?? 0) + (listAt?.width ?? 0));
  const pin = map.getByRole('button').first();
  await pin.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('0');
  expect(await faults(page)).toEqual([]);

  const name = await page.locator('article h3').first().innerText();
  await page.locator('article h3 a').first().click();
  await page.getByRole('heading', { name: 'What to ask when you call' }).waitFor();
  expect(await page.locator('h1').innerText()).toBe(name.replace(/^1\.\s/, ''));
  await page.goBack();
  await page.locator('article h3 a:focus').waitFor();
  expect(await page.locator('article h3 a:focus').innerText()).toBe(name.replace(/^1\.\s/, ''));
  expect(await total()).toBe(promised);
  await page.getByRole('button', { name: 'Hide the map' }).click();
  await map.waitFor({ state: 'detached' });
  expect(await page.locator('article h3').first().innerText()).not.toMatch(/^1\./);

  const since = requests.slice(before).filter((line) => !/\/_app\/immutable\/|\/icon\.svg$/.test(line));
  expect(since).toEqual([]);
  expect(requests.join('\n')).not.toMatch(/portland|\bMD\b|near=/i);
  expect(new URL(page.url()).search).toBe('');
  expect(complaints).toEqual([]);
  await context.close();
});

test('what was typed comes back from the address, which a reload does not send', async () => {
  const { page, context, requests } = await openSearch('/places#near=97205&need=any&any.PAY=MD');
  await page.locator('#found').waitFor();
  expect(await page.getByLabel('ZIP code or town').inputValue()).toBe('97205');
  await page.reload();
  await page.locator('#found').waitFor();
  expect(requests.join('\n')).not.toContain('97205');
  await context.close();
});

test('asks which town, and says which ones there are, while somebody types', async () => {
  const { page, context } = await openSearch('/places', 360);
  await page.getByLabel('ZIP code or town').fill('Springfield');
  await page.getByRole('heading', { name: 'Which one do you mean?' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.locator('#choose + p + ul a').first().click();
  await page.locator('#found').waitFor();
  await page.getByLabel('ZIP code or town').fill('Xyzzyville');
  await page.getByRole('button', { name: 'Search' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Xyzzyville');
  expect(await sideways(page)).toBe(0);
  await context.close();
});

test('nothing found has a way out with a number that holds', async () => {
  const { page, context } = await openSearch('/places#near=97205&need=any&any.PAY=MD&text=zzzzqqqq');
  const way = page.locator('#found ~ ul a').first();
  await way.waitFor();
  const promised = Number(/: ([\d,]+) place/.exec(await way.innerText())?.[1]?.replace(',', ''));
  expect(promised).toBeGreaterThan(0);
  // What was chosen stays chosen while nothing is found, and when there is something again.
  const medicaid = page.locator('input[name="any.PAY"][value="MD"]');
  await page.getByLabel('Name or kind of care').fill('zzzzqqq');
  await page.getByLabel('Name or kind of care').fill('zzzzqqqq');
  expect(await medicaid.isChecked()).toBe(true);
  expect(await page.locator('main').innerText()).toMatch(/988[\s\S]*1-800-662-4357/);
  await way.click();
  await expect
    .poll(async () => (await page.locator('#found').innerText()).replace(',', ''))
    .toMatch(new RegExp(`^${promised} place`));
  expect(await medicaid.isChecked()).toBe(true);
  await context.close();
});

test('works without a connection once it was there', async () => {
  const { page, context } = await openSearch('/places#near=97205&need=any');
  await page.locator('article').first().waitFor();
  await context.setOffline(true);
  await page.getByLabel('ZIP code or town').fill('Denver, CO');
  await expect.poll(() => page.locator('#found').innerText()).toContain('Denver, CO');
  await page.locator('article h3 a').first().click();
  await page.getByRole('heading', { name: 'What to ask when you call' }).waitFor();
  await context.close();
});

test('keeps places, notes and calls on this device, compares them, and lets go of them', async () => {
  const { page, context, requests } = await openSearch('/places#near=97205&need=any');
  const names: string[] = [];
  for (const at of [0, 1]) {
    await page.locator('article h3 a').nth(at).click();
    await page.getByRole('button', { name: 'Save on this device' }).click();
    await page.getByText('Saved on this device.').waitFor();
    names.push(await page.locator('h1').innerText());
    await page.getByText('Your calls to this place').click();
    await page.getByLabel('What was said, and by whom').fill('Private call note');
    await page.getByRole('button', { name: 'Keep this note' }).click();
    await page.getByText('Private call note').waitFor();
    await page.goBack();
    await page.locator('#found').waitFor();
  }
  await page.goto('/saved');
  await page.getByLabel('Your note').first().fill('Private note of mine');
  await page.getByLabel('Your note').first().blur();
  expect(await faults(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the list with your notes' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toContain('Private note of mine');
  expect(csv.split('\r\n')).toHaveLength(4);
  await page.getByRole('link', { name: 'Compare these side by side' }).click();
  await page.getByRole('table').waitFor();
  const table = await page.getByRole('table').innerText();
  for (const part of [...names, 'Private note of mine']) expect(table).toContain(part);
  expect(await faults(page)).toEqual([]);
  await page.goto('/saved');
  await page.getByRole('button', { name: 'Remove all saved places' }).click();
  await page.getByText('is gone from this device').waitFor();
  await page.reload();
  await page.getByText('You have not saved a place yet').waitFor();
  expect(requests.filter((line) => line.startsWith('POST'))).toEqual([]);
  await context.close();
});

test('a report of what is wrong is sent without script, and says so', async () => {
  const { page, context } = await browser.open({ javaScriptEnabled: false });
  await page.goto('/places?near=97205&need=any');
  await page.locator('article h3 a').first().click();
  await page.getByRole('link', { name: 'Something here is wrong' }).click();
  await page.getByRole('button', { name: 'Send this report' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Choose what is wrong');
  await page.getByLabel('The phone number').check();
  await page.getByLabel('What did you find out?').fill('It rings at a bakery.');
  await page.getByRole('button', { name: 'Send this report' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  await context.close();
});

test('a place’s page can be printed and shared, and names nobody who searched', async () => {
  const { page, context } = await openSearch('/places#near=97205&need=any');
  // What a request carries beside its address.
  const told: Promise<string>[] = [];
  context.on('request', (request) =>
    told.push(
      request.allHeaders().then(({ referer = '', cookie = '' }) => {
        return [request.url(), referer, cookie, request.postData() ?? ''].join(' ').trim();
      }),
    ),
  );
  await page.locator('article h3 a').first().click();
  await page.getByRole('link', { name: 'Page to print or share' }).click();
  await page.getByRole('img', { name: 'QR code with the address of this page' }).waitFor();
  expect(page.url()).toMatch(/\/places\/[0-9a-f-]{36}$/);
  await page.reload();
  const carried = await Promise.all(told);
  expect(carried).toContain(page.url());
  expect(carried.filter((line) => /97205|near=|need=| /.test(line))).toEqual([]);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Something here is wrong' }).click();
  await page.getByRole('button', { name: 'Send this report' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await context.close();
});

test('the search stands in a frame of another site, and nothing else of this site does', async () => {
  const policyOf = async (path: string) => {
    const { headers } = await fetch(`${inject('site')}${path}`);
    return /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1];
  };
  expect(await policyOf('/embed/places')).toBe('*');
  expect(await policyOf('/es/embed/places')).toBe('*');
  expect(await policyOf('/places')).toBe("'none'");
  const { page, context } = await openSearch('/embed/places', 360);
  await page.getByLabel('ZIP code or town').fill('97205');
  await page.locator('article').first().waitFor();
  expect(await page.locator('header nav').count()).toBe(0);
  // No other page of this site is shown in a frame: what leads to one opens beside it.
  const leading = page.locator('main a[href^="/"]:not([href*="/embed/"])');
  expect(await leading.count()).toBeGreaterThan(20);
  for (const link of await leading.all()) expect(await link.getAttribute('target')).toBe('_blank');
  expect(await page.locator('main a[href="/emergency"]').count()).toBe(1);
  expect(await faults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await context.close();
});

for (const path of [
  '/saved',
  '/compare-places',
  '/embed/places',
  '/es/saved',
  '/es/compare-places',
  '/es/embed/places',
])
  test(`${path} is accessible and fits a small phone`, async () => {
    const { page, context, complaints, strangers } = await browser.open({
      viewport: { width: 320, height: 640 },
    });
    await page.goto(path);
    expect(await faults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect([...complaints, ...strangers]).toEqual([]);
    await context.close();
  });
