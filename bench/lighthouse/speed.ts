// How pages that people meet first score in Lighthouse: mobile, simulated slow 4G. Needs a site that is being served:
//   node bench/lighthouse/speed.ts http://localhost:8080
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const RESULTS = join(ROOT, 'bench', 'results', 'lighthouse.json');
const PAGES = [
  '/',
  '/emergency',
  '/start',
  '/taper',
  '/places',
  '/search',
  '/learn/withdrawal',
  '/es/learn/tapering',
] as const;
/** The least that each page must reach. */
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number; readonly title: string }>
  >;
  readonly lighthouseVersion: string;
}

const [site] = process.argv.slice(2);
if (site === undefined) {
  process.stderr.write(
    'Name the address of the site: node bench/lighthouse/speed.ts http://localhost:8080\n',
  );
  process.exit(2);
}

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const folder = mkdtempSync(join(tmpdir(), 'stepdown-lighthouse-'));

function measure(path: string): Promise<Report> {
  const out = join(folder, 'report.json');
  const run = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'lighthouse', 'cli', 'index.js'),
      `${site}${path}`,
      '--quiet',
      '--output=json',
      `--output-path=${out}`,
      '--chrome-flags=--headless --no-sandbox --disable-gpu',
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    run.once('close', (status) =>
      status === 0
        ? resolve(JSON.parse(readFileSync(out, 'utf8')) as Report)
        : reject(new Error(`Lighthouse ended with ${status} at ${path}`)),
    );
  });
}

/** A browser now and then records nothing of a page: it is asked again, and what it then says counts. */
async function measured(path: string, tries = 3): Promise<Report> {
  try {
    return await measure(path);
  } catch (failure) {
    if (tries === 1) throw failure;
    return measured(path, tries - 1);
  }
}

const pages: Record<string, unknown> = {};
let version = '';
let isEnough = true;
for (const path of PAGES) {
  const report = await measured(path);
  version = report.lighthouseVersion;
  const scores = Object.fromEntries(
    Object.keys(LEAST).map((name) => [name, Math.round((report.categories[name]?.score ?? 0) * 100)]),
  );
  const milliseconds = (audit: string) => Math.round(report.audits[audit]?.numericValue ?? Number.NaN);
  const short = Object.entries(LEAST).filter(([name, least]) => (scores[name] ?? 0) < least);
  if (short.length > 0) {
    isEnough = false;
    const failed = Object.entries(report.audits).filter(([, { score }]) => score !== null && score < 0.9);
    process.stdout.write(`${path}: ${failed.map(([id]) => id).join(', ')}\n`);
  }
  pages[path] = {
    scores,
    firstPaintMs: milliseconds('first-contentful-paint'),
    largestPaintMs: milliseconds('largest-contentful-paint'),
    blockedMs: milliseconds('total-blocking-time'),
    bytes: milliseconds('total-byte-weight'),
  };
  process.stdout.write(`${path} ${JSON.stringify(pages[path])}\n`);
}
rmSync(folder, { recursive: true, force: true });
const browser = spawnSync(chromium, ['--version']).stdout.toString().trim();
const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version, browser };
writeFileSync(RESULTS, `${JSON.stringify({ lighthouse: version, machine, least: LEAST, pages }, null, 2)}\n`);
process.exit(isEnough ? 0 : 1);
