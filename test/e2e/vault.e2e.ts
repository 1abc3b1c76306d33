import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './accessible.ts';
import { goOn } from './answer.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const CANARY = 'A canary of a bad night';
const PASSPHRASE = 'lamp river honest seven';

/** Everything that the browser holds of this site, as text. */
async function held(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [Object.entries(sessionStorage), Object.entries(localStorage), document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const open = indexedDB.open(name ?? '');
        open.onsuccess = () => resolve(open.result);
      });
      for (const store of db.objectStoreNames)
        found.push(
          await new Promise((resolve) => {
            const all = db.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve(all.result);
          }),
        );
      db.close();
    }
    return JSON.stringify(found);
  });
}

async function writeDiary(page: Page): Promise<void> {
  await page.goto('/diary');
  await page.getByText('Only in this tab').first().waitFor();
  await page.locator('#mark-sleep-3').check();
  await page.locator('#note').fill(CANARY);
  await goOn(page);
  await page.getByText('Today is saved').waitFor();
}

test(
  'kept, sealed, locked, unlocked and deleted: nothing can be read while sealed, and nothing is left after',
  { timeout: 180_000 },
  async () => {
    const { page, context, requests } = await browser.open({ serviceWorkers: 'allow' });
    await writeDiary(page);
    expect(await held(page)).toContain(CANARY);
    await page.goto('/vault');
    await page.locator('#passphrase').fill('short');
    await page.getByRole('button', { name: 'Seal it with this passphrase' }).click();
    await page.getByText('Use at least 12 characters').last().waitFor();
    await page.locator('#passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Seal it with this passphrase' }).click();
    await page.getByText('Kept behind your passphrase').waitFor();
    expect(await held(page)).not.toContain(CANARY);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await page.locator('#unlock-passphrase').waitFor();
    await page.goto('/diary');
    await page.locator('#unlock-passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText(CANARY).last().waitFor();
    // A place that was saved, as the page of places keeps it, and a country that was chosen.
    await page.goto('/places#near=97205&need=any');
    await page.locator('article h3 a').first().click();
    await page.getByRole('button', { name: 'Save on this device' }).click();
    await page.waitForFunction(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'stepdown-places'),
    );
    await page.goto('/emergency?country=US');
    await page.goto('/vault');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
    await page.getByText('Everything is deleted').waitFor();
    const left = await page.evaluate(async () => [
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
      localStorage.length,
      sessionStorage.length,
    ]);
    expect(left).toEqual([0, 0, 0, 0, 0]);
    expect(requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
    await context.close();
  },
);

test('a vault that was left is locked, and its key is nowhere in the tab', async () => {
  const { page, context } = await browser.open();
  await context.route('https://www.weather.gov/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await writeDiary(page);
  await page.goto('/vault');
  await page.locator('#passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Seal it with this passphrase' }).click();
  await page.getByText('Kept behind your passphrase').waitFor();
  // A link within the site keeps it open.
  await page.getByRole('link', { name: 'Emergency' }).first().click();
  await page.waitForURL('**/emergency');
  expect(await held(page)).toContain('AGE-SECRET-KEY');
  await page.goto('about:blank');
  await page.goto('/emergency');
  expect(await held(page)).not.toContain('AGE-SECRET-KEY');
  await page.goto('/diary');
  await page.locator('#unlock-passphrase').waitFor();
  expect(await page.getByText(CANARY).count()).toBe(0);
  await context.close();
});

test('leaving forgets what was only in this tab', async () => {
  const { page, context } = await browser.open({ serviceWorkers: 'allow' });
  await context.route('https://www.weather.gov/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await writeDiary(page);
  await page.locator('#leave').click();
  await page.waitForURL('https://www.weather.gov/');
  await page.goto('/diary');
  await page.getByText('No days yet').waitFor();
  await context.close();
});

// Every page is fetched once for later: on a busy machine that takes its time.
test(
  'the emergency page works without a connection after a first visit to any page, in both languages',
  { timeout: 180_000 },
  async () => {
    const { page, context } = await browser.open({
      viewport: { width: 360, height: 740 },
      serviceWorkers: 'allow',
    });
    await page.goto('/');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await context.setOffline(true);
    for (const [path, title] of [
      ['/emergency', 'Emergency'],
      ['/es/emergency', 'Emergencia'],
      ['/running-out', 'Running out, or cut off'],
      ['/learn/not-kept', 'There is no connection'],
    ] as const) {
      await page.goto(path);
      expect(await page.locator('h1').first().innerText()).toBe(title);
    }
    await page.goto('/checks/gad-7');
    for (let item = 1; item <= 7; item += 1) await page.locator(`#item-${item}-1`).check();
    await goOn(page);
    await page.getByText('Total: 7 of 21').waitFor();
    await context.close();
  },
);

test('a neutral title is the only one that the tab and the history get, also of pages that run no script', async () => {
  const { page, context } = await browser.open({ serviceWorkers: 'allow' });
  await page.goto('/vault');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.locator('#neutral').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.').waitFor();
  for (const path of ['/emergency', '/start', '/withdrawal']) {
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(300);
    expect(await page.title(), path).toBe('Weather');
  }
  await context.close();
});
