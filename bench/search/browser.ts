// How long a browser takes from the bytes of the national snapshot to the first answer, on a processor slowed down four times.
// Every round is a fresh browser context: nothing is compiled, cached or warmed up. Chromium slows down a page's main thread
// and not its workers, so the page itself opens the snapshot.
//
//   node bench/search/browser.ts
//
// Prints, and writes bench/results/search-browser.json.

import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, CDPSession } from 'playwright-core';
import { build } from 'vite';
import { buildIndex } from '../../directory/src/index/build-index.ts';
import type { OpenedIndex } from '../../directory/src/index/open-index.ts';
import { requireChromium } from '../../test/e2e/chromium.ts';
import type { engine as bundled } from './browser-entry.ts';
import { nationalFacilities } from './corpus.ts';

const ROUNDS = 7;
const SLOWED = 4;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];
const QUERY = {
  text: 'benzo detox recovery center',
  near: { lat: 45.52, lon: -122.68 },
  groups: [['MD', 'SF']],
};

/** Milliseconds of one round. */
interface Round {
  readonly open: number;
  /** Milliseconds of work by the thread that opened it. */
  readonly openWork: number;
  readonly firstSearch: number;
  readonly secondSearch: number;
}

/** What the page keeps between two steps of a round. */
interface Held {
  readonly openIndex: typeof bundled.openIndex;
  readonly search: typeof bundled.search;
  readonly bytes: Uint8Array;
  opened: OpenedIndex;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve(import.meta.dirname, 'browser-entry.ts'), formats: ['es'], fileName: 'engine' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('The engine was not bundled.');
  return first.output[0].code;
}

/** Seconds that the page's main thread has worked, without the time in which it waited for a processor. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN;
}

async function measure(browser: Browser, site: string, slowed: number): Promise<Round> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(async () => {
    const address = '/engine.js';
    const { engine } = (await import(address)) as typeof import('./browser-entry.ts');
    const bytes = new Uint8Array(await (await fetch('/snapshot')).arrayBuffer());
    Object.assign(globalThis, { ...engine, bytes });
  });
  const before = await worked(session);
  const open = await page.evaluate(() => {
    const page = globalThis as unknown as Held;
    const start = performance.now();
    page.opened = page.openIndex(page.bytes);
    return performance.now() - start;
  });
  const openWork = ((await worked(session)) - before) * 1000;
  const [firstSearch = NaN, secondSearch = NaN] = await page.evaluate((query) => {
    const { opened, search } = globalThis as unknown as Held;
    if (!opened.ok) throw new Error(opened.code);
    const { index } = opened;
    return [query, { ...query, text: 'recovry center' }].map((asked) => {
      const start = performance.now();
      if (search(index, asked).hits.length === 0) throw new Error('A search found nothing.');
      return performance.now() - start;
    });
  }, QUERY);
  await context.close();
  return { open, openWork, firstSearch, secondSearch };
}

function median(rounds: readonly Round[], read: (round: Round) => number): number {
  return rounds.map(read).sort((a, b) => a - b)[rounds.length >>> 1] ?? NaN;
}

const { facilities, kind } = nationalFacilities();
const facts = { edition: '2023', source: 'samhsa-su', made: '2026-11-22', fictional: kind === 'made-up' };
const snapshot = buildIndex(facilities, facts);
const engine = await bundle();
const server = createServer((request, response) => {
  const found =
    request.url === '/engine.js' ? engine : request.url === '/snapshot' ? snapshot : '<!doctype html>';
  const type =
    request.url === '/engine.js'
      ? 'text/javascript'
      : request.url === '/'
        ? 'text/html'
        : 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(found);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
const browser = await chromium.launch({ executablePath: requireChromium(), args: FLAGS });
const results = [];
for (const slowed of [1, SLOWED]) {
  const rounds: Round[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await measure(browser, site, slowed));
  const row = {
    facilities: facilities.length,
    slowed,
    rounds: ROUNDS,
    openMs: median(rounds, ({ open }) => open),
    openWorkMs: median(rounds, ({ openWork }) => openWork),
    leastOpenMs: Math.min(...rounds.map(({ open }) => open)),
    worstOpenMs: Math.max(...rounds.map(({ open }) => open)),
    firstSearchMs: median(rounds, ({ firstSearch }) => firstSearch),
    secondSearchMs: median(rounds, ({ secondSearch }) => secondSearch),
  };
  results.push(row);
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  console.log(
    `slowed ${String(slowed)}×: ready in ${ms(row.openMs)} (${ms(row.leastOpenMs)} to ${ms(row.worstOpenMs)}; ` +
      `${ms(row.openWorkMs)} of work), first search ${ms(row.firstSearchMs)}, second ${ms(row.secondSearchMs)}`,
  );
}
const version = browser.version();
await browser.close();
server.close();
const folder = resolve(import.meta.dirname, '../results');
mkdirSync(folder, { recursive: true });
writeFileSync(
  resolve(folder, 'search-browser.json'),
  `${JSON.stringify({ browser: `Chromium ${version}`, corpus: kind, engineBytes: engine.length, results }, null, 2)}\n`,
);
