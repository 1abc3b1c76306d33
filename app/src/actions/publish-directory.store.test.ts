import { madeUpFacilities } from '@stepdown/directory/search/made-up.test-support';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { freshDatabase } from '../../../test/store/fresh-database.ts';
import type { PlacesQuery } from '../contract/places.ts';
import { replaceFacilities } from '../store/facilities.ts';
import type { Store } from '../store/open-store.ts';
import { currentSnapshot } from '../store/snapshots.ts';
import { actOver } from './actions.ts';
import { directoryStatus } from './directory-status.ts';
import { isFresh, publishDirectory, publishIfStale } from './publish-directory.ts';
import { servedDirectory } from './served-directory.ts';

let store: Store;
beforeAll(async () => {
  store = await freshDatabase();
});
afterAll(() => store.close());

/** In sixteen states, all at one ZIP code, so that only ids tell them apart. */
const facilities = madeUpFacilities(240, 5).map((facility) => ({
  ...facility,
  source: 'samhsa-su' as const,
  zip: '97205',
  point: null,
}));
const AS_REGIONS = { whole: 100, region: 20, memory: 1_000 };

beforeEach(() =>
  store.db.transaction().execute(async (trx) => {
    const incoming = { source: 'samhsa-su' as const, edition: '2023', facilities, rejects: [] };
    await replaceFacilities(trx, incoming, () => undefined);
  }),
);

const QUERIES: readonly PlacesQuery[] = [
  { near: '97205', limit: 30, offset: 0 },
  { near: '97205', text: 'recovry center', limit: 10, offset: 5 },
  { text: 'Cedar Treatment OR', any: [['MD', 'SF'], ['TELE']], limit: 20, offset: 0 },
  { near: 'Portland, OR', need: 'benzodiazepine-withdrawal', not: ['OUDO'], limit: 20, offset: 0 },
  { text: 'zzqx', any: [['NOSUCH']], limit: 20, offset: 0 },
];

async function answers(): Promise<readonly unknown[]> {
  const act = actOver(store.db);
  return Promise.all(QUERIES.map((query) => act.searchPlaces(query, 'en')));
}

it('serves a directory of regions as it serves one snapshot', async () => {
  await store.db.transaction().execute((trx) => publishDirectory(trx));
  const whole = await answers();
  await store.db.transaction().execute((trx) => publishDirectory(trx, AS_REGIONS));
  const served = await servedDirectory(store.db)();
  expect(served?.list?.regions.length).toBeGreaterThan(12);
  expect(served?.list?.count).toBe(facilities.length);
  expect(await answers()).toEqual(whole);
  expect(await isFresh(store.db)).toBe(true);
  const status = await directoryStatus(store.db, new Date('2026-11-22'));
  expect(status.served?.places).toBe(facilities.length);
});

it('keeps the regions of the states in which nothing changed, and forgets those that nothing is made of', async () => {
  await store.db.transaction().execute((trx) => publishDirectory(trx, AS_REGIONS));
  const before = (await servedDirectory(store.db)())?.list;
  const changed = facilities.map((facility) =>
    facility.state === 'OR' ? { ...facility, website: 'https://example.org' } : facility,
  );
  for (const round of [changed, facilities]) {
    await store.db.transaction().execute(async (trx) => {
      const incoming = { source: 'samhsa-su' as const, edition: '2023', facilities: round, rejects: [] };
      await replaceFacilities(trx, incoming, () => undefined);
      await publishDirectory(trx, AS_REGIONS);
    });
    const after = (await servedDirectory(store.db)())?.list;
    const names = (state: (name: string) => boolean, list: typeof after) =>
      list?.regions.filter((region) => state(region.state)).map(({ hash }) => hash);
    expect(names((state) => state !== 'OR', after)).toEqual(names((state) => state !== 'OR', before));
  }
  const kept = await store.db.selectFrom('snapshot').select('hash').where('is_part', '=', true).execute();
  const named = await store.db.selectFrom('snapshot_part').select('part').distinct().execute();
  expect(kept.map(({ hash }) => hash).toSorted()).toEqual(named.map(({ part }) => part).toSorted());
});

it('publishes again by itself what another version published, and serves it', async () => {
  for (const limits of [undefined, AS_REGIONS]) {
    const hash = await store.db.transaction().execute((trx) => publishDirectory(trx, limits));
    const expected = await answers();
    const foreign = 'f'.repeat(64);
    const bytes = Buffer.from(limits === undefined ? 'STEPDOWN\x01\0\0\0' : '{"kind":"regions","version":1}');
    await store.db.insertInto('snapshot').values({ hash: foreign, bytes, made_from: 'x' }).execute();
    await store.db.updateTable('current_snapshot').set({ hash: foreign }).execute();
    expect((await directoryStatus(store.db, new Date('2026-11-22'))).served).toBeNull();
    expect(await answers()).toEqual(expected);
    expect((await currentSnapshot(store.db))?.hash).not.toBe(foreign);
    expect(hash).toHaveLength(64);
    await store.db.deleteFrom('snapshot').where('hash', '=', foreign).execute();
    await store.db.transaction().execute((trx) => publishIfStale(trx));
  }
});
