import { buildIndex } from '@stepdown/directory/index/build-index';
import { madeUpRegions, REGION_FACTS } from '@stepdown/directory/index/made-up-regions.test-support';
import { openIndex } from '@stepdown/directory/index/open-index';
import { buildGazetteer } from '@stepdown/directory/place/build-gazetteer';
import { madeUpFacilities } from '@stepdown/directory/search/made-up.test-support';
import { expect, test } from 'vitest';
import { places } from '../words/en/places.ts';
import { search } from '../words/en/search.ts';
import { findInRegions, regionJoiner } from './find-in-regions.ts';
import { findPlaces } from './find-places.ts';
import type { PlacesQuery } from './places.ts';

/** States in a row from west to east, each with its places within a degree of its middle. */
const ROW = ['OR', 'ID', 'WA', 'MN', 'IL', 'NY', 'ME', 'VT'];
const facilities = madeUpFacilities(800, 9).map((facility, i) => {
  const state = ROW[i % ROW.length] ?? '';
  const lon = -122 + 6 * (i % ROW.length) + ((i * 37) % 100) / 100;
  return { ...facility, state, point: { lat: 44 + ((i * 61) % 100) / 100, lon, from: 'street' as const } };
});
const { snapshots, list } = madeUpRegions(facilities, ROW, 60);
const gazetteer = buildGazetteer([
  { zip: '97205', lat: 44.5, lon: -121.5, city: 'Portland', state: 'OR' },
  { zip: '60601', lat: 44.5, lon: -97.5, city: 'Chicago', state: 'IL' },
]);
const words = { places, search };
const whole = openIndex(buildIndex(facilities, REGION_FACTS));
if (!whole.ok) throw new Error(whole.code);
const everything = { index: whole.index, gazetteer, words };

function regions() {
  const fetched: string[] = [];
  const join = regionJoiner(async (hash) => {
    fetched.push(hash);
    return snapshots[Number(hash)] ?? new Uint8Array();
  });
  return { fetched, from: { list, gazetteer, words, join } };
}

const query = (given: Partial<PlacesQuery>): PlacesQuery => ({ limit: 20, offset: 0, ...given });

test('the nearest places are those of the whole directory, from a few regions of it', async () => {
  for (const asked of [
    query({ near: '97205' }),
    query({ near: '60601', any: [['MD', 'SF']], not: ['OUDO'], offset: 20 }),
    query({ near: '97205', need: 'benzodiazepine-withdrawal', limit: 40 }),
  ]) {
    const { fetched, from } = regions();
    const { found } = await findInRegions(asked, from);
    const all = findPlaces(asked, everything);
    if (found.kind !== 'answer' || all.kind !== 'answer') throw new Error('no answer');
    expect(found.answer.hits).toEqual(all.answer.hits);
    expect(new Set(fetched).size).toBeLessThan(list.regions.length);
    expect(found.answer.total).toBeLessThan(all.answer.total);
  }
});

test('an answer of some regions says so, with how much it speaks of', async () => {
  const { found } = await findInRegions(query({ near: '97205' }), regions().from);
  if (found.kind !== 'answer') throw new Error('no answer');
  const [notice] = found.answer.notices;
  expect(notice?.code).toBe('part-of-directory');
  expect(notice?.say).toContain(`${found.answer.total} places in OR`);
  expect(notice?.say).toContain('800 places');
});

test('words that name a state are looked for in its regions alone', async () => {
  const { fetched, from } = regions();
  const { found } = await findInRegions(query({ text: 'recovery, VT' }), from);
  if (found.kind !== 'answer') throw new Error('no answer');
  expect(found.answer.total).toBeGreaterThan(0);
  expect(found.answer.hits.every((hit) => hit.state === 'VT')).toBe(true);
  expect(fetched.map((hash) => list.regions[Number(hash)]?.state)).toEqual(fetched.map(() => 'VT'));
});

test('words without a place ask for one, and fetch nothing', async () => {
  const { fetched, from } = regions();
  const { found } = await findInRegions(query({ text: 'Cedar Recovery' }), from);
  expect(found).toEqual({ kind: 'unknown-place', say: search.placeNeeded(800), choices: [] });
  expect(fetched).toEqual([]);
});

test('a region is fetched once for the searches around one place', async () => {
  const { fetched, from } = regions();
  for (const text of ['c', 'ce', 'cedar'])
    await findInRegions(query({ near: '97205', text, limit: 1 }), from);
  const before = fetched.length;
  await findInRegions(query({ near: '97205', text: 'cedar', limit: 1 }), from);
  expect(fetched).toHaveLength(before);
});

test('a town alone in the box for names is a place to search near, and whoever says "near me" is asked where that is', async () => {
  const { from } = regions();
  const near = findPlaces(query({ near: 'Chicago, IL' }), everything);
  const meant = await findInRegions(query({ text: 'Chicago, IL' }), from);
  expect(near.kind === 'answer' && near.answer.place?.label).toBe('Chicago, IL');
  expect(findPlaces(query({ text: 'Chicago, IL' }), everything)).toEqual(near);
  expect(meant.found.kind).toBe('answer');
  for (const text of [
    'detox near me',
    'detox cerca de mí',
    'doctor near me who will taper',
    'hospital cerca',
  ]) {
    expect(findPlaces(query({ text }), everything)).toMatchObject({ kind: 'unknown-place', choices: [] });
    expect((await findInRegions(query({ text }), from)).found.kind).toBe('unknown-place');
  }
  expect(findPlaces(query({ text: 'APO AE 09012' }), everything).kind).toBe('unknown-place');
  const service = findPlaces(query({ text: 'klonipin 60601' }), everything);
  expect(service.kind === 'answer' && service.answer.place).toBeNull();
});
