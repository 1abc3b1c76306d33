// What a person feels who types into the search for places, with the national directory, on a processor slowed down four times:
// the time from a key to the answer on the screen; and what the page fetches, before the first key and from then on.
// It imports the workbook into a store of its own and serves the site as it was last built (`node app/bin/stepdown.mjs build`).
//
//   node bench/search/typing.ts
//
// Prints, and writes bench/results/search-typing.json.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { requireChromium } from '../../test/e2e/chromium.ts';
import { ROOT, serve } from '../serve.ts';
import { WORKBOOK } from './corpus.ts';

const SLOWED = 4;
/** A slow processor is a phone's: no map beside the list. */
const PHONE = { width: 360, height: 740 };
const ROUNDS = 3;
/** What is typed after the ZIP code, a key at a time: a name, a slip, a service, Spanish. */
const TYPED = ['recovery', 'detox', 'medicaid', 'recovrey', 'ansiedad'] as const;
const ENV = { ...process.env, STEPDOWN_DATA: mkdtempSync(join(tmpdir(), 'stepdown-typing-')) };

interface Round {
  readonly keys: readonly number[];
  readonly before: { readonly requests: number; readonly bytes: number };
  readonly after: { readonly requests: number };
}

function run(...args: readonly string[]): void {
  const ended = spawnSync(process.execPath, ['app/bin/stepdown.mjs', ...args], { cwd: ROOT, env: ENV });
  if (ended.status !== 0) throw new Error(`stepdown ${args.join(' ')}: ${ended.stderr.toString()}`);
}

/** In the page: from the next key until the list has changed and was painted; null where the key changes nothing that is shown. */
const WATCH = `window.took = new Promise((done) => {
  let pressed = 0;
  document.addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true, capture: true });
  const seen = new MutationObserver((changes) => {
    if (pressed === 0 || changes.every(({ target }) => (target.closest ? target : target.parentElement)?.closest('form'))) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
  });
  seen.observe(document.querySelector('main'), { childList: true, subtree: true, characterData: true });
  setTimeout(() => done(null), 1000);
}), null`;

async function keyToPaint(page: Page, key: string): Promise<number | null> {
  await page.evaluate(WATCH);
  await page.keyboard.press(key);
  return page.evaluate<number | null>('window.took');
}

async function round(browser: Browser, address: string, typed: string): Promise<Round> {
  const context = await browser.newContext({ baseURL: address, serviceWorkers: 'block', viewport: PHONE });
  const page = await context.newPage();
  // What the browser has in its cache travels as nothing.
  const sizes: Promise<number>[] = [];
  context.on('requestfinished', (request) => {
    sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto('/places');
  await page.getByText('Your search stays on this device').waitFor();
  await page.locator('#near').fill('97205');
  await page.locator('#need').selectOption('any');
  await page.locator('#found').waitFor();
  await page.waitForLoadState('networkidle');
  const travelled = async () => (await Promise.all(sizes)).filter((size) => size > 0);
  const visit = await travelled();
  const before = { requests: visit.length, bytes: visit.reduce((sum, size) => sum + size, 0) };
  await page.locator('#text').focus();
  const keys: number[] = [];
  for (const key of typed) {
    const took = await keyToPaint(page, key);
    if (took !== null) keys.push(took);
  }
  await page.waitForLoadState('networkidle');
  const after = { requests: (await travelled()).length - before.requests };
  await context.close();
  return { keys, before, after };
}

if (!existsSync(WORKBOOK)) {
  process.stdout.write('Left out: the national workbook is not here.\n');
  process.exit(0);
}
run('import', 'samhsa', WORKBOOK);
const site = await serve(ENV.STEPDOWN_DATA);
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const rounds: Round[] = [];
for (let turn = 0; turn < ROUNDS; turn++) {
  for (const typed of TYPED) rounds.push(await round(browser, site.address, typed));
}
const version = browser.version();
await browser.close();
await site.stop();
rmSync(ENV.STEPDOWN_DATA, { recursive: true, force: true });

const keys = rounds.flatMap((each) => each.keys).sort((a, b) => a - b);
const quantile = (share: number) => Math.round(keys[Math.floor(keys.length * share)] ?? Number.NaN);
const results = {
  browser: `Chromium ${version}`,
  facilities: 12_744,
  slowed: SLOWED,
  keys: keys.length,
  keyToPaintMs: { p50: quantile(0.5), p75: quantile(0.75), p95: quantile(0.95) },
  firstVisit: rounds[0]?.before,
  requestsWhileTyping: rounds.reduce((sum, each) => sum + each.after.requests, 0),
};
mkdirSync(join(ROOT, 'bench', 'results'), { recursive: true });
writeFileSync(join(ROOT, 'bench', 'results', 'search-typing.json'), `${JSON.stringify(results, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
