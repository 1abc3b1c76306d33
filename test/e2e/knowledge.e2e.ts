import { expect, inject, test } from 'vitest';
import { faults, sideways, unreadable } from './accessible.ts';
import { useBrowser } from './browser.ts';

const PAGES = [
  '/learn',
  '/learn/withdrawal',
  '/learn/numbers',
  '/learn/what-is-clonazepam',
  '/glossary',
  '/numbers',
  '/search',
  '/search?q=withdrawl',
  '/search?q=clozapine',
  '/feedback',
  '/newsletter',
];
/** The pages that are only read: no script but facts for search engines. */
const READ = ['/learn', '/learn/withdrawal', '/claims', '/glossary', '/numbers', '/feedback', '/newsletter'];

const browser = useBrowser();
const text = async (path: string) => (await fetch(`${inject('site')}${path}`)).text();

for (const path of PAGES.flatMap((page) => [page, `/es${page}`])) {
  test(`${path} is accessible in both themes, fits a small phone, asks no stranger`, async () => {
    const { page, context, complaints, strangers } = await browser.open({
      viewport: { width: 320, height: 640 },
    });
    await page.goto(path);
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await unreadable(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    await context.close();
  });
}

test('the ledger is accessible and fits a small phone', async () => {
  const { page, context, complaints } = await browser.open({ viewport: { width: 320, height: 640 } });
  await page.goto('/claims');
  expect(await faults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
  // The longest page there is: hundreds of entries, each with its links.
}, 300_000);

test('every address of the sitemap answers, names itself and both its languages, and is described in words of its own', async () => {
  const sitemap = await text('/sitemap.xml');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(60);
  const described = new Map<string, string>();
  for (const address of addresses) {
    const answer = await fetch(address);
    expect(answer.status, address).toBe(200);
    const page = await answer.text();
    expect(page, address).toContain(`<link rel="canonical" href="${address}"`);
    expect(page.match(/hreflang="(en|es|x-default)" href="http/g), address).toHaveLength(3);
    const said = /<meta name="description" content="([^"]+)"/.exec(page)?.[1] ?? '';
    if (address.includes('/learn')) {
      expect(said.length, address).toBeGreaterThan(20);
      expect(described.get(said), address).toBeUndefined();
      described.set(said, address);
    }
  }
}, 300_000);

test('robots.txt names the sitemap, and the feed is Atom in both languages', async () => {
  expect(await text('/robots.txt')).toContain(`Sitemap: ${inject('site')}/sitemap.xml`);
  for (const path of ['/feed.xml', '/es/feed.xml']) {
    const answer = await fetch(`${inject('site')}${path}`);
    expect(answer.headers.get('content-type')).toContain('application/atom+xml');
    expect(await answer.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  }
});

test('an article tells machines what it is, and claims no reviewer', async () => {
  const page = await text('/learn/what-is-clonazepam');
  const facts = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, json]) => JSON.parse(json ?? '') as Record<string, unknown>,
  );
  expect(facts.map((fact) => fact['@type'])).toEqual(['MedicalWebPage', 'Drug']);
  expect(facts[0]).not.toHaveProperty('reviewedBy');
  expect(facts[0]).not.toHaveProperty('lastReviewed');
  expect(page).toContain('No clinician has reviewed this page yet.');
});

test('a page that is only read brings no library and no part that runs', async () => {
  for (const path of READ) {
    const page = await text(path);
    expect(page, path).not.toMatch(/\/_app\/immutable\/entry\//);
    expect(page, path).not.toContain('__sveltekit');
  }
});

test('every page of the library and of a medicine names a card of its own, drawn by us, in the size that it says', async () => {
  const sitemap = await text('/sitemap.xml');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+\/(?:learn|drugs)\/[^<]+)<\/loc>/g)].map(
    ([, address]) => address ?? '',
  );
  expect(addresses.length).toBeGreaterThan(90);
  const cards = new Set<string>();
  for (const address of addresses) {
    const page = await (await fetch(address)).text();
    const card = /<meta property="og:image" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(card, address).toContain(`${inject('site')}/card/`);
    const answer = await fetch(card);
    expect(answer.headers.get('content-type'), card).toBe('image/png');
    const bytes = new DataView(await answer.arrayBuffer());
    expect([bytes.getUint32(16), bytes.getUint32(20)], card).toEqual([1200, 630]);
    cards.add(card);
  }
  expect(cards.size).toBe(addresses.length);
  expect(await text('/')).toContain(`${inject('site')}/card/site-en.png`);
}, 120_000);

test('a page of a medicine tells machines its names and forms, and nothing that reads as a dose', async () => {
  const page = await text('/es/drugs/clonazepam');
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  const facts = JSON.parse(json ?? '') as Record<string, unknown>;
  expect(facts).toMatchObject({
    '@type': 'Drug',
    nonProprietaryName: 'clonazepam',
    url: `${inject('site')}/es/drugs/clonazepam`,
  });
  expect(json).not.toMatch(/dos(?:e|age)(?!Form)|\bmg\b/i);
});

test('a word is explained at a press, without script, and a note leads to its source', async () => {
  const { page, context } = await browser.open({ javaScriptEnabled: false });
  await page.goto('/learn/withdrawal');
  const word = page.locator('button[data-term="withdrawal"]').first();
  const meaning = word.locator('+ [popover]');
  expect(await meaning.isVisible()).toBe(false);
  await word.click();
  expect(await meaning.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await meaning.waitFor({ state: 'hidden' });
  await page.mouse.move(0, 0);
  await word.hover();
  await meaning.waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await meaning.waitFor({ state: 'hidden' });
  await page.locator('sup a').first().click();
  expect(page.url()).toContain('#note-1');
  expect(await page.locator('#note-1').isVisible()).toBe(true);
  await context.close();
});

test('"Was this page helpful?" works without script, and answers danger before anything else', async () => {
  const { page, context } = await browser.open({ javaScriptEnabled: false });
  await page.goto('/learn/withdrawal');
  await page.getByLabel('No', { exact: true }).check();
  await page.locator('#note').fill('I ran out. I had a seizure this morning.');
  await page.getByRole('button', { name: 'Send' }).click();
  const alert = page.getByRole('alert');
  expect(await alert.locator('a[href="tel:911"]').isVisible()).toBe(true);
  expect(await page.locator('h1').innerText()).toBe('Thank you');
  await page.goto('/feedback');
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Choose yes or no');
  await context.close();
  const scripted = await browser.open();
  await scripted.page.goto('/feedback');
  expect(await faults(scripted.page)).toEqual([]);
  await scripted.context.close();
});

test('with script the search answers on the device: nothing that is typed is in any request', async () => {
  const { page, context, requests } = await browser.open();
  await page.goto('/search', { waitUntil: 'networkidle' });
  requests.length = 0;
  await page.locator('#q').pressSequentially('withdrawl');
  await page.locator('.found a[href="/learn/withdrawal"]').waitFor();
  await page.locator('#q').fill('Klonipin');
  await page.locator('.found a[href="/drugs/clonazepam"]').waitFor();
  await page.waitForLoadState('networkidle');
  expect(requests.filter((request) => /withdrawl|klonipin/i.test(request))).toEqual([]);
  expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  await context.close();
});

test('without script the same question finds the same page, and a name that looks alike finds no medicine', async () => {
  const { page, context } = await browser.open({ javaScriptEnabled: false });
  await page.goto('/search');
  await page.locator('#q').fill('withdrawl');
  await page.getByRole('button', { name: 'Search' }).click();
  expect(await page.locator('.found a[href="/learn/withdrawal"]').isVisible()).toBe(true);
  await page.goto('/search?q=clozapine');
  expect(await page.locator('.found a[href^="/drugs/"]').count()).toBe(0);
  await context.close();
});

test('where no mail can be sent, the newsletter offers the feed and asks for no address', async () => {
  const page = await text('/newsletter');
  expect(page).not.toContain('type="email"');
  expect(page).toContain('href="/feed.xml"');
});

test('the one click of mail programs is taken without a page of this site', async () => {
  const answer = await fetch(`${inject('site')}/api/v1/newsletter/leave/${'0'.repeat(32)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(await answer.json()).toEqual({ outcome: 'left' });
});
