// A directory of a million places: published region by region, searched by the database, by a server that joins all regions,
// and by a device that fetches the regions around a place.
//
//   node --expose-gc bench/search/scale.ts [places] [--as-published]
//
// Prints, and writes bench/results/search-scale.json. With --as-published it asks what an earlier run published, and keeps what that
// run told of publishing.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { sql } from 'kysely';
import { LIMITS, publishDirectory } from '../../app/src/actions/publish-directory.ts';
import { searchInDatabase } from '../../app/src/actions/search-in-database.ts';
import { servedDirectory } from '../../app/src/actions/served-directory.ts';
import { defaultDataFolder } from '../../app/src/store/embedded/embedded.ts';
import { migrate } from '../../app/src/store/migrate.ts';
import { openStore } from '../../app/src/store/open-store.ts';
import { readSnapshot } from '../../app/src/store/snapshots.ts';
import type { Db } from '../../app/src/store/tables.ts';
import type { Facility } from '../../directory/src/facility/facility.ts';
import { joinRegions } from '../../directory/src/index/join-regions.ts';
import { regionsOutward } from '../../directory/src/index/region-list.ts';
import type { SearchQuery } from '../../directory/src/search/search.ts';
import { search } from '../../directory/src/search/search.ts';
import { grownFacilities, madeUpWords, nationalFacilities } from './corpus.ts';
import { makeQuestions } from './questions.ts';

const PLACES = Number(process.argv[2] ?? 1_000_000);
const AS_PUBLISHED = process.argv.includes('--as-published');
const RESULTS = resolve(import.meta.dirname, '../results/search-scale.json');
const AT_ONCE = 20_000;
const QUESTIONS = 200;
/** A way that takes longer than this for its share of the questions stops asking. */
const PATIENCE_MS = 60_000;
const DEVICES = 12;

function quantiles(times: readonly number[]): { asked: number; p50: number; p95: number; p99: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { asked: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

async function seconds<T>(work: () => Promise<T>): Promise<{ value: T; took: number }> {
  const start = performance.now();
  const value = await work();
  return { value, took: (performance.now() - start) / 1000 };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}

/** The most memory that this process held while something ran, in megabytes. */
async function peak<T>(work: () => Promise<T>): Promise<{ value: T; most: number }> {
  globalThis.gc?.();
  let most = process.memoryUsage().rss;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
  const value = await work();
  clearInterval(timer);
  return { value, most: megabytes(most) };
}

/** The first places of those that {@link fill} writes, which the questions are about. */
function sampleOf(base: readonly Facility[]): readonly Facility[] {
  return grownFacilities(base, Math.min(AT_ONCE, PLACES), 1000, madeUpWords(PLACES, 3));
}

async function fill(db: Db, base: readonly Facility[]): Promise<void> {
  await sql`truncate facility, edition, reject, facility_change, current_snapshot, snapshot, snapshot_part`.execute(
    db,
  );
  const words = madeUpWords(PLACES, 3);
  for (let at = 0; at < PLACES; at += AT_ONCE) {
    const some = grownFacilities(base, Math.min(AT_ONCE, PLACES - at), 1000 + at / AT_ONCE, words);
    for (let row = 0; row < some.length; row += 2_000) {
      const rows = some
        .slice(row, row + 2_000)
        .map(({ id, source, edition, ...record }) => ({ id, source, edition, record }));
      await sql`insert into facility select id, source, edition, '', record
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, source text, edition text, record jsonb)
        on conflict do nothing`.execute(db);
    }
  }
  await sql`insert into edition (source, edition, fictional, facilities, added, changed, removed, rejected)
    values ('samhsa-su', '2023', true, ${PLACES}, ${PLACES}, 0, 0, 0)`.execute(db);
  await sql`analyze facility`.execute(db);
}

async function timed(
  queries: readonly SearchQuery[],
  ask: (query: SearchQuery) => Promise<string>,
): Promise<{ times: number[]; said: string[] }> {
  const times: number[] = [];
  const said: string[] = [];
  for (const query of queries.slice(0, 10)) await ask(query);
  const begin = performance.now();
  for (const query of queries) {
    const start = performance.now();
    said.push(await ask(query));
    times.push(performance.now() - start);
    if (performance.now() - begin > PATIENCE_MS) break;
  }
  return { times, said };
}

function brotli(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

const folder = join(
  defaultDataFolder(process.getuid?.() === 0, homedir(), process.env['XDG_DATA_HOME']),
  'bench-scale',
);
const url = process.env['DATABASE_URL'];
const opened = await openStore(url === undefined ? { folder, database: 'bench_scale' } : { url });
if (!opened.ok) throw opened.failure;
const { db, close } = opened.store;
await migrate(db);
const { facilities: national, kind } = nationalFacilities();
const inDatabase = { ...LIMITS, memory: Math.min(LIMITS.memory, PLACES - 1) };
const filled = AS_PUBLISHED ? null : await seconds(() => fill(db, national));
if (filled !== null) {
  console.log(
    `${String(PLACES)} places, grown from the ${kind}: written down in ${filled.took.toFixed(0)} s`,
  );
}
const published = AS_PUBLISHED
  ? null
  : await peak(() => seconds(() => db.transaction().execute((trx) => publishDirectory(trx, inDatabase))));
const directory = await servedDirectory(db)();
const list = directory?.list ?? null;
if (directory === null || list === null) throw new Error('The directory was not published as regions.');
if (published !== null) {
  console.log(
    `published as ${String(list.regions.length)} regions in ${published.value.took.toFixed(0)} s, ` +
      `at most ${String(published.most)} MB held; searched by the database: ${String(list.inDatabase)}`,
  );
}

const questions = makeQuestions(sampleOf(national), QUESTIONS, 7);
const kinds: Readonly<Record<string, readonly SearchQuery[]>> = {
  'fuzzy words, filters, counts, nearest 20': questions.map(({ words, near, groups }) => ({
    text: `${words.join(' ')} `,
    near,
    groups,
    includeOthersOnly: true,
  })),
  'filters, counts, nearest 20': questions.map(({ near, groups }) => ({
    near,
    groups,
    includeOthersOnly: true,
  })),
  'benzodiazepine withdrawal care, nearest 20': questions.map(({ near }) => ({
    near,
    needs: ['benzodiazepine-withdrawal'] as const,
  })),
};
const tell = ({ hits, total }: { hits: readonly { id: string }[]; total: number }) =>
  `${String(total)} ${hits.map(({ id }) => id).join(' ')}`;
const joined = await peak(() => seconds(() => directory.open()));
const { index } = joined.value.value;
console.log(
  `all regions joined in ${joined.value.took.toFixed(1)} s, at most ${String(joined.most)} MB held`,
);
const rows = [];
for (const [name, queries] of Object.entries(kinds)) {
  const byDatabase = list.inDatabase
    ? await timed(queries, async (query) => tell((await searchInDatabase(db, list, query)).result))
    : null;
  const inMemory = await timed(queries, async (query) => tell(search(index, query)));
  const same = byDatabase?.said.filter((said, at) => said === inMemory.said[at]).length ?? 0;
  const row = {
    name,
    database: byDatabase === null ? null : quantiles(byDatabase.times),
    joined: quantiles(inMemory.times),
    sameAnswers: byDatabase === null ? null : `${String(same)} of ${String(byDatabase.said.length)}`,
  };
  rows.push(row);
  const ms = (value: number | undefined) => `${(value ?? NaN).toFixed(1)} ms`;
  console.log(
    `${name}: database p50 ${ms(row.database?.p50)}, p95 ${ms(row.database?.p95)}; joined p50 ${ms(row.joined.p50)}, ` +
      `p95 ${ms(row.joined.p95)}; same answers ${row.sameAnswers ?? 'not asked'}`,
  );
}

const devices: { regions: number; sent: number; openMs: number }[] = [];
for (const { near, groups } of questions.slice(0, DEVICES)) {
  const outward = regionsOutward(list, near);
  const parts: Uint8Array[] = [];
  let sent = 0;
  let openMs = 0;
  for (const [at, { region }] of outward.entries()) {
    const part = await readSnapshot(db, region.hash);
    if (part === null) throw new Error('A region is gone.');
    parts.push(part.bytes);
    sent += brotli(part.bytes);
    const start = performance.now();
    const some = joinRegions(parts);
    openMs += performance.now() - start;
    if (!some.ok) throw new Error(some.code);
    const { hits } = search(some.index, { near, groups });
    const next = outward[at + 1]?.miles ?? Infinity;
    if (hits.length >= 20 && hits.every(({ miles }) => miles !== null && miles <= next)) break;
  }
  devices.push({ regions: parts.length, sent, openMs });
}
const median = (read: (device: (typeof devices)[number]) => number) =>
  devices.map(read).sort((a, b) => a - b)[devices.length >>> 1] ?? NaN;
const most = (read: (device: (typeof devices)[number]) => number) => Math.max(...devices.map(read));
const device = {
  searches: devices.length,
  regions: { median: median((one) => one.regions), most: most((one) => one.regions) },
  megabytesByBrotli: {
    median: megabytes(median((one) => one.sent)),
    most: megabytes(most((one) => one.sent)),
  },
  openMs: { median: median((one) => one.openMs), most: most((one) => one.openMs) },
};
console.log('a device fetches', JSON.stringify(device));
const regionBytes = list.regions.reduce((sum, { bytes }) => sum + bytes, 0);
await close();
mkdirSync(resolve(RESULTS, '..'), { recursive: true });
const before = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as { publish?: object }) : {};
writeFileSync(
  RESULTS,
  `${JSON.stringify(
    {
      machine: `${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
      corpus: kind,
      places: list.count,
      publish:
        published === null
          ? before.publish
          : {
              seconds: published.value.took,
              megabytesHeld: published.most,
              regions: list.regions.length,
              regionBytes,
            },
      joinAll: { seconds: joined.value.took, megabytesHeld: joined.most },
      rows,
      device,
    },
    null,
    2,
  )}\n`,
);
