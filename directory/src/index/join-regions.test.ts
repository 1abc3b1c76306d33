import { expect, test } from 'vitest';
import { chanceOf, madeUpFacilities, madeUpQuery } from '../search/made-up.test-support.ts';
import { search } from '../search/search.ts';
import { milesBetween } from '../place/distance.ts';
import { buildIndex } from './build-index.ts';
import { joinRegions } from './join-regions.ts';
import type { OpenedIndex } from './open-index.ts';
import { openIndex } from './open-index.ts';
import { madeUpRegions, REGION_FACTS } from './made-up-regions.test-support.ts';
import { readRegionList, regionsOutward, writeRegionList } from './region-list.ts';

const sameHead = (i: number) => `abcdef01-0000-5000-8000-${String(999_999 - i).padStart(12, '0')}`;
/** Some have another id too, and some ids begin alike, so that their heads do not tell their order. */
const facilities = madeUpFacilities(500, 23).map((facility, i) => ({
  ...facility,
  ...(i % 7 === 0 ? { alsoKnownAs: [facility.id.replace(/^./, 'f')], website: 'https://example.org' } : {}),
  ...(i % 11 === 0 ? { id: sameHead(i) } : {}),
}));
const states = [...new Set(facilities.map(({ state }) => state))].sort();
const { runs, snapshots: regions, list } = madeUpRegions(facilities, states, 12);

function indexOf(opened: OpenedIndex) {
  if (!opened.ok) throw new Error(opened.code);
  return opened.index;
}

/** What an answer says, without the places' numbers, which are an index's own business. */
function told(result: ReturnType<typeof search>) {
  return { ...result, hits: result.hits.map((hit) => ({ ...hit, ordinal: null })) };
}

test('regions hold every place once, and none holds more than it may', () => {
  expect(
    runs
      .flat()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(facilities.map(({ id }) => id).toSorted());
  expect(Math.max(...runs.map((run) => run.length))).toBeLessThanOrEqual(12);
});

test('joined regions answer as one snapshot of the same places does, in whatever order they are joined', () => {
  const whole = indexOf(openIndex(buildIndex(facilities, REGION_FACTS)));
  const joined = [regions, regions.toReversed()].map((parts) => indexOf(joinRegions(parts)));
  const chance = chanceOf(77);
  for (let i = 0; i < 1500; i++) {
    const query = { ...madeUpQuery(facilities, chance), groupCounts: chance.happens(0.3) };
    const expected = told(search(whole, query));
    for (const index of joined) expect(told(search(index, query)), JSON.stringify(query)).toEqual(expected);
  }
  for (const index of joined) {
    for (const { id } of facilities) {
      const ordinal = index.ordinalOf(id);
      const plain = whole.ordinalOf(id);
      expect(ordinal === null ? null : index.facility(ordinal)).toEqual(
        plain === null ? undefined : whole.facility(plain),
      );
    }
  }
}, 60_000);

test('some of the regions answer as a snapshot of their places does', () => {
  const some = runs.filter((_, i) => i % 3 === 0);
  const whole = indexOf(openIndex(buildIndex(some.flat(), REGION_FACTS, { codes: list.codes })));
  const joined = indexOf(joinRegions(regions.filter((_, i) => i % 3 === 0)));
  const chance = chanceOf(78);
  for (let i = 0; i < 500; i++) {
    const query = madeUpQuery(facilities, chance);
    expect(told(search(joined, query)), JSON.stringify(query)).toEqual(told(search(whole, query)));
  }
});

test('a region is never said to be farther away than its nearest place', () => {
  expect(readRegionList(writeRegionList(list))).toEqual(list);
  for (const from of [
    { lat: 45.5, lon: -122.7 },
    { lat: 13.4, lon: 144.8 },
    { lat: -14.3, lon: -179.9 },
  ]) {
    const away = regionsOutward(list, from);
    expect(away.map(({ miles }) => miles)).toEqual(away.map(({ miles }) => miles).toSorted((a, b) => a - b));
    for (const { region, miles } of away) {
      for (const { point } of runs[Number(region.hash)] ?? []) {
        if (point !== null) expect(milesBetween(from, point)).toBeGreaterThanOrEqual(miles);
      }
    }
  }
});

test('what is no region of this directory is not joined', () => {
  const other = buildIndex(facilities, REGION_FACTS);
  expect(joinRegions([other])).toEqual({ ok: false, code: 'not-a-snapshot' });
  const foreign = buildIndex(runs[0] ?? [], REGION_FACTS, { codes: list.codes.toReversed() });
  expect(joinRegions([regions[1] ?? other, foreign])).toEqual({ ok: false, code: 'not-a-snapshot' });
  expect(joinRegions([])).toEqual({ ok: false, code: 'not-a-snapshot' });
  expect(joinRegions([Uint8Array.from([1, 2])])).toEqual({ ok: false, code: 'not-a-snapshot' });
  expect(readRegionList(other)).toBeNull();
});
