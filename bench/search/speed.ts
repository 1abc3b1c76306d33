// One filtered, faceted, fuzzy, geographic question with no radius, asked of this engine and of its rivals in one run.
// Every engine gets the same facilities and the same questions, and answers with the nearest 20, the total and the counts of all codes.
//
//   node bench/search/speed.ts                    → 12,744 with every rival
//   node bench/search/speed.ts 12744 200000 1000000 --rivals-up-to=12744
//   node --max-old-space-size=16000 bench/search/speed.ts 12744 200000 1000000
//
// Prints, and writes bench/results/search.json.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Facility } from '../../directory/src/facility/facility.ts';
import { openIndex } from '../../directory/src/index/open-index.ts';
import { buildGazetteer } from '../../directory/src/place/build-gazetteer.ts';
import { COUNTY_ROWS } from '../../directory/src/place/county-rows.ts';
import { packGazetteer } from '../../directory/src/place/pack-gazetteer.ts';
import { ZIP_ROWS } from '../../directory/src/place/zip-rows.ts';
import { grownFacilities, nationalFacilities } from './corpus.ts';
import type { Answer, Engine, Question } from './questions.ts';
import { makeQuestions } from './questions.ts';
import { measureRecall } from './recall.ts';
import { flexsearch } from './rivals/flexsearch.ts';
import { minisearch } from './rivals/minisearch.ts';
import { orama } from './rivals/orama.ts';
import { postgres } from './rivals/postgres.ts';
import { sqlite } from './rivals/sqlite.ts';
import { stepdown } from './rivals/stepdown.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'rivals-up-to': { type: 'string' },
    rivals: { type: 'string' },
    questions: { type: 'string', default: '400' },
    patience: { type: 'string', default: '20' },
  },
});
const sizes = positionals.map(Number);
/** Without it, each rival has a limit of its own. */
const rivalsUpTo = flags['rivals-up-to'] === undefined ? null : Number(flags['rivals-up-to']);
const wanted = flags.rivals?.toLowerCase().split(',') ?? null;
const QUESTIONS = Number(flags.questions);
/** An engine that takes longer than this for its share stops asking and is judged by what it answered. */
const PATIENCE_MS = Number(flags.patience) * 1000;

/** An engine is a rival where it answers at least this share of the questions that this one answers: speed without typos is another task. */
const COMPARABLE = 0.85;
/** Every engine answers all questions this often before it is timed, as long as its patience lasts. */
const WARM_UPS = 3;
/** Each question is timed in so many rounds, as long as patience lasts. */
const ROUNDS = 5;

interface Row {
  readonly engine: string;
  readonly facilities: number;
  readonly asked: number;
  readonly buildSeconds: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** The same quantiles where each question counts with the quickest of its rounds: what is left without the machine's other work. */
  readonly undisturbed: { readonly p50: number; readonly p95: number; readonly p99: number };
  /** Share of the questions to which it found anything. */
  readonly answered: number;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function quantilesOf(times: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), p99: quantile(sorted, 0.99) };
}

/** Asks the questions once, as far as there is patience: milliseconds for each, and how many found anything. */
async function askAll(
  engine: Engine,
  questions: readonly Question[],
  patience: number,
): Promise<{ times: readonly number[]; answered: number }> {
  const times: number[] = [];
  let answered = 0;
  const start = performance.now();
  for (const question of questions) {
    const before = performance.now();
    const pending: Answer | Promise<Answer> = engine.ask(question);
    const answer = pending instanceof Promise ? await pending : pending;
    times.push(performance.now() - before);
    if (answer.total > 0) answered++;
    if (performance.now() - start > patience) break;
  }
  return { times, answered };
}

async function measure(
  engine: Engine,
  questions: readonly Question[],
  size: number,
  build: number,
): Promise<Row> {
  const warming = performance.now();
  for (let i = 0; i < WARM_UPS && performance.now() - warming < PATIENCE_MS / 3; i++) {
    await askAll(engine, questions, PATIENCE_MS / 3);
  }
  const { times, answered } = await askAll(engine, questions, PATIENCE_MS);
  const least = [...times];
  const again = performance.now();
  for (let i = 1; i < ROUNDS && performance.now() - again < PATIENCE_MS / 2; i++) {
    const round = await askAll(engine, questions.slice(0, times.length), PATIENCE_MS / 2);
    round.times.forEach((ms, q) => (least[q] = Math.min(ms, least[q] ?? Infinity)));
  }
  return {
    engine: engine.name,
    facilities: size,
    asked: times.length,
    buildSeconds: build,
    ...quantilesOf(times),
    undisturbed: quantilesOf(least),
    answered: answered / times.length,
  };
}

type Maker = (facilities: readonly Facility[]) => Engine | Promise<Engine | { skipped: string }>;

/** The facilities of one size, until nobody needs them any more. */
interface Held {
  facilities: readonly Facility[];
}

/** This engine comes last: it keeps nothing but its snapshot, so the facilities can be let go before it is asked. */
const MAKERS: readonly { name: string; make: Maker; most: number }[] = [
  { name: 'MiniSearch', make: minisearch, most: 1_000_000 },
  { name: 'FlexSearch', make: flexsearch, most: 1_000_000 },
  { name: 'Orama', make: orama, most: 200_000 },
  { name: 'SQLite', make: sqlite, most: 1_000_000 },
  { name: 'PostgreSQL', make: postgres, most: 1_000_000 },
  { name: 'stepdown', make: stepdown, most: Infinity },
];

async function measureAll(held: Held): Promise<{ rows: Row[]; skipped: string[] }> {
  const size = held.facilities.length;
  const rows: Row[] = [];
  const skipped: string[] = [];
  const questions = makeQuestions(held.facilities, QUESTIONS, 7);
  for (const { name, make, most } of MAKERS) {
    if (make !== stepdown && wanted?.includes(name.toLowerCase()) === false) {
      skipped.push(`${name} at ${String(size)}: not asked for in this run`);
      continue;
    }
    const limit = make === stepdown ? Infinity : (rivalsUpTo ?? most);
    if (size > limit) {
      skipped.push(`${name} at ${String(size)}: not built above ${String(limit)} in this run`);
      continue;
    }
    const start = performance.now();
    const engine = await make(held.facilities);
    const build = (performance.now() - start) / 1000;
    if ('skipped' in engine) {
      skipped.push(`${name} at ${String(size)}: ${engine.skipped}`);
      continue;
    }
    if (make === stepdown) held.facilities = [];
    const row = await measure(engine, questions, size, build);
    await engine.close?.();
    rows.push(row);
    const [p50, p95, p99] = [row.p50, row.p95, row.p99].map((ms) => ms.toFixed(2).padStart(9));
    const answered = `${(row.answered * 100).toFixed(0)} % answered, ${String(row.asked)} asked`;
    console.log(
      `${row.engine.padEnd(40)} p50 ${p50 ?? ''}  p95 ${p95 ?? ''}  p99 ${p99 ?? ''} ms  ` +
        `(undisturbed p95 ${row.undisturbed.p95.toFixed(2)})  ${answered}`,
    );
  }
  for (const line of skipped) console.log(`left out: ${line}`);
  return { rows, skipped };
}

function brotli(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

function ready(bytes: Uint8Array): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    openIndex(bytes);
    return performance.now() - start;
  });
  return quantile(
    times.sort((a, b) => a - b),
    0.5,
  );
}

const { facilities: national, kind } = nationalFacilities();
const results: Row[] = [];
const leftOut: string[] = [];
for (const size of sizes.length === 0 ? [national.length] : sizes) {
  const held = { facilities: size <= national.length ? national : grownFacilities(national, size, 3) };
  console.log(
    `\n${String(held.facilities.length)} facilities (${size <= national.length ? kind : 'grown from them'})`,
  );
  const { rows, skipped } = await measureAll(held);
  results.push(...rows);
  leftOut.push(...skipped);
  const own = rows.find((row) => row.engine === 'stepdown');
  const rivals = rows.filter((row) => row !== own && row.answered >= COMPARABLE * (own?.answered ?? 1));
  const best = Math.min(...rivals.map((row) => row.p95));
  const bestUndisturbed = Math.min(...rivals.map((row) => row.undisturbed.p95));
  if (own !== undefined && best !== Infinity) {
    console.log(
      `at p95, ${(best / own.p95).toFixed(1)} times as fast as the best of those that answer as much; ` +
        `undisturbed, ${(bestUndisturbed / own.undisturbed.p95).toFixed(1)} times`,
    );
  }
}

/** How much slower each engine became as the places grew. */
const growth = [...new Set(results.map(({ engine }) => engine))].flatMap((engine) => {
  const rows = results.filter((row) => row.engine === engine);
  const [least] = rows;
  return rows.slice(1).flatMap((row) => {
    if (least === undefined) return [];
    const places = row.facilities / least.facilities;
    const p95 = row.undisturbed.p95 / least.undisturbed.p95;
    console.log(`${engine}: ${places.toFixed(1)} times the places, ${p95.toFixed(1)} times the time at p95`);
    return [{ engine, from: least.facilities, to: row.facilities, places, p95 }];
  });
});

const { bytes } = stepdown(national);
const opened = openIndex(bytes);
if (!opened.ok) throw new Error(opened.code);
const recall = measureRecall(opened.index, 1000);
for (const row of recall) {
  console.log(`recall@10 ${row.kind.padEnd(48)} ${(row.recallAt10 * 100).toFixed(2)} %`);
}
const gazetteer = packGazetteer(buildGazetteer(ZIP_ROWS, COUNTY_ROWS));
const size = {
  snapshotBytes: bytes.length,
  snapshotBrotli: brotli(bytes),
  gazetteerBrotli: brotli(gazetteer),
};
const openMs = ready(bytes);
console.log(`snapshot ${String(size.snapshotBytes)} bytes, brotli ${String(size.snapshotBrotli)}`);
console.log(`with the gazetteer, brotli ${String(size.snapshotBrotli + size.gazetteerBrotli)}`);
console.log(`ready from the snapshot in ${openMs.toFixed(0)} ms here (median of nine)`);
const machine = `${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
const folder = resolve(import.meta.dirname, '../results');
mkdirSync(folder, { recursive: true });
writeFileSync(
  resolve(folder, 'search.json'),
  `${JSON.stringify({ machine, corpus: kind, speed: results, growth, leftOut, recall, size, openMs }, null, 2)}\n`,
);
