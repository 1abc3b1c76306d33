import { buildIndex } from '@stepdown/directory/index/build-index';
import { openIndex } from '@stepdown/directory/index/open-index';
import { chanceOf, madeUpFacilities, madeUpQuery } from '@stepdown/directory/search/made-up.test-support';
import { search, type SearchResult } from '@stepdown/directory/search/search';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase } from '../../../test/store/fresh-database.ts';
import { replaceFacilities } from '../store/facilities.ts';
import type { Store } from '../store/open-store.ts';
import { actOver } from './actions.ts';
import { gazetteer } from './gazetteer.ts';
import { publishDirectory } from './publish-directory.ts';
import { placesToPublish } from './published-places.ts';
import { searchInDatabase } from './search-in-database.ts';
import { servedDirectory } from './served-directory.ts';

let store: Store;
/** Thousands, so that the database uses its indexes, and from two sources, so that some sites are told of twice. */
const facilities = madeUpFacilities(2_000, 31).map((facility) => ({
  ...facility,
  source: 'samhsa-su' as const,
}));
const twice = facilities.slice(0, 100).map((facility, i) => ({
  ...facility,
  source: 'samhsa-mh' as const,
  id: `00000000-0000-5000-8000-${String(i).padStart(12, '0')}`,
  codes: [...facility.codes, 'MH'],
}));
const DATABASE = { whole: 100, region: 200, memory: 1_000 };

beforeAll(async () => {
  store = await freshDatabase();
  for (const [source, some] of [
    ['samhsa-su', facilities],
    ['samhsa-mh', twice],
  ] as const) {
    const incoming = { source, edition: '2023', facilities: some, rejects: [] };
    await store.db.transaction().execute((trx) => replaceFacilities(trx, incoming, () => undefined));
  }
  await store.db.transaction().execute((trx) => publishDirectory(trx, DATABASE));
});
afterAll(() => store.close());

function told(result: SearchResult) {
  return {
    ...result,
    hits: result.hits.map((hit) => ({ ...hit, ordinal: null })),
    facets: Object.fromEntries(Object.entries(result.facets).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Every twentieth question is an address, and every twentieth a phone number, whole or in part, that places have. */
function contact(i: number): { text?: string } {
  const street = `${String(i + 1)} Exampel Way`;
  if (i % 20 === 7) return { text: i % 40 === 7 ? street : `${street}, ${facilities[i]?.city ?? ''}` };
  return i % 20 === 11
    ? { text: ['205-555-0100', '555 0100', '(205) 555', '999-555-0100'][(i >> 4) % 4] ?? '' }
    : {};
}

it('the database answers as the engine does: the same places in the same order, counts, ways out and reasons', async () => {
  const list = (await servedDirectory(store.db)())?.list;
  if (list?.inDatabase !== true) throw new Error('not in the database');
  const published = placesToPublish([...facilities, ...twice], new Map(), await gazetteer());
  const opened = openIndex(buildIndex(published, list, { codes: list.codes }));
  if (!opened.ok) throw new Error(opened.code);
  const chance = chanceOf(404);
  const seen = new Set<string>();
  for (let i = 0; i < 400; i++) {
    const query = { ...madeUpQuery(facilities, chance), groupCounts: i % 2 === 0, ...contact(i) };
    const expected = search(opened.index, query);
    const { result } = await searchInDatabase(store.db, list, query);
    for (const notice of expected.notices) seen.add(notice);
    if (expected.wayOut.length > 0) seen.add('way out');
    expect(told(result), JSON.stringify(query)).toEqual(told(expected));
  }
  expect([...seen].toSorted()).toEqual([
    'detox-is-not-the-default',
    'other-spellings',
    'others-only-left-out',
    'outpatient-prescribers-not-listed',
    'way out',
    'words-left-out',
  ]);
}, 240_000);

it('a place is found by either of its ids, and nothing by an id that is none', async () => {
  const act = actOver(store.db);
  const [first] = facilities;
  const [second] = twice;
  const ids = [first?.id ?? '', (second?.id ?? '').toUpperCase()];
  const [one, other] = await Promise.all(ids.map((id) => act.getPlace(id, 'en')));
  expect(one).toEqual(other);
  expect(one?.ok === true && one.value.codes.includes('MH')).toBe(true);
  for (const id of ['ffffffff-0000-5000-8000-000000000000', "x' or 1=1"]) {
    expect(await act.getPlace(id, 'en')).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  }
  expect((await act.currentEdition())?.edition).toBe('2023');
});

it('a second publication takes the place of the first', async () => {
  await store.db.transaction().execute((trx) => publishDirectory(trx, DATABASE));
  const answer = await actOver(store.db).searchPlaces({ text: 'Cedar', limit: 1, offset: 0 }, 'en');
  expect(answer.ok && answer.value.total).toBeGreaterThan(0);
});
