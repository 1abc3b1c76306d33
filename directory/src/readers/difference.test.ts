import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { demoDirectoryFile } from '../../scripts/make-demo-directory.ts';
import { nationalCode } from '../facility/codes.ts';
import type { Facility } from '../facility/facility.ts';
import { buildGazetteer } from '../place/build-gazetteer.ts';
import { ZIP_ROWS } from '../place/zip-rows.ts';
import { readDemoDirectory, type DemoDirectory } from './demo-directory.ts';
import { differenceOf, isSuspiciouslySmall } from './difference.ts';
import { withIds } from './finish-facilities.ts';
import { mergeSites } from './merge-sites.ts';
import { placeFacilities } from './place-facilities.ts';

const FILE = readFileSync(new URL('../../demo/demo-directory.json', import.meta.url), 'utf8');
const demo = readDemoDirectory(JSON.parse(FILE) as DemoDirectory);
if (!demo.ok) throw new Error(demo.detail);
const PLACES: readonly Facility[] = demo.facilities;

function changed(at: number, change: Partial<Facility>): readonly Facility[] {
  return withIds(PLACES.map((place, i) => (i === at ? { ...place, ...change } : place)));
}

describe('the demonstration directory', () => {
  test('is what its script makes', () => {
    expect(FILE, 'Run: node directory/scripts/make-demo-directory.ts').toBe(demoDirectoryFile());
  });

  test('is all made up, with numbers that ring nowhere, and covers every state', () => {
    expect(PLACES.every((place) => place.fictional && place.website === null)).toBe(true);
    const phones = PLACES.flatMap((place) => place.phones.map((phone) => phone.number));
    expect(phones.filter((phone) => !/^\d{3}-555-01\d{2}$/.test(phone))).toEqual([]);
    expect(new Set(phones).size).toBe(phones.length);
    expect(new Set(PLACES.map((place) => place.state)).size).toBe(56);
    expect(PLACES.flatMap((place) => place.codes).filter((code) => nationalCode(code) === undefined)).toEqual(
      [],
    );
  });

  test('has places that report benzodiazepine withdrawal care, about as often as real ones', () => {
    const reporting = PLACES.filter((place) => place.codes.includes('BDTX')).length;
    expect(reporting).toBeGreaterThan(45);
    expect(reporting).toBeLessThan(75);
  });
});

describe('the difference between two editions', () => {
  test('of the same file is none', () => {
    const { unchanged, ...lists } = differenceOf(PLACES, PLACES);
    expect(unchanged).toBe(PLACES.length);
    expect(Object.values(lists).every((list) => list.length === 0)).toBe(true);
  });

  test('tells added from removed', () => {
    const after = PLACES.slice(1);
    expect(differenceOf(PLACES, after)).toMatchObject({ added: [], removed: [PLACES[0]] });
    expect(differenceOf(after, PLACES)).toMatchObject({ added: [PLACES[0]], removed: [] });
  });

  test('sees that a place moved', () => {
    const difference = differenceOf(PLACES, changed(3, { street1: '1 Other Road', zip: '99501' }));
    expect(difference.moved.map((pair) => pair.before.id)).toEqual([PLACES[3]?.id]);
    expect([difference.added, difference.removed]).toEqual([[], []]);
  });

  test('sees a changed phone and changed services apart', () => {
    const phone = differenceOf(PLACES, changed(3, { phones: [] }));
    expect([phone.phoneChanged.length, phone.otherwiseChanged.length]).toEqual([1, 0]);
    const services = differenceOf(PLACES, changed(3, { codes: ['SA'] }));
    expect([services.phoneChanged.length, services.otherwiseChanged.length]).toEqual([0, 1]);
  });

  test('of more than a fifth fewer places is suspicious', () => {
    expect([isSuspiciouslySmall(100, 80), isSuspiciouslySmall(100, 79)]).toEqual([false, true]);
  });
});

describe('the points of facilities', () => {
  const gazetteer = buildGazetteer(ZIP_ROWS);
  const at = (point: Facility['point'], zip = '97205') => {
    const [first] = PLACES;
    if (first === undefined) throw new Error('no place');
    return placeFacilities([{ ...first, zip, point }], gazetteer);
  };

  test('are the ZIP code’s where there is none, and say so', () => {
    const source = ZIP_ROWS.find((row) => row.zip === '97205');
    expect(at(null).facilities[0]?.point).toEqual({ lat: source?.lat, lon: source?.lon, from: 'zip' });
  });

  test('are kept where they lie near the ZIP code', () => {
    const point = { lat: 45.6, lon: -122.7, from: 'street' } as const;
    expect(at(point)).toMatchObject({ facilities: [{ point }], quarantined: [] });
  });

  test('are put aside where they lie more than 150 km away', () => {
    const placed = at({ lat: 43.0, lon: -122.7, from: 'street' });
    expect(placed.facilities[0]?.point?.from).toBe('zip');
    expect(placed.quarantined[0]?.kmFromZip).toBeCloseTo(280.3, 0);
  });

  test('are missing only where the ZIP code is unknown too', () => {
    expect(at(null, '00000').unplaced).toEqual([PLACES[0]?.id]);
  });
});

describe('two sources of one site', () => {
  test('become one place with the services of both, and the first id', () => {
    const [first, second] = PLACES;
    if (first === undefined || second === undefined) throw new Error('no places');
    const mental: Facility = {
      ...first,
      id: 'other',
      codes: ['MH', 'OP'],
      source: 'samhsa-mh',
      alsoKnownAs: [],
    };
    const { facilities, merged } = mergeSites([first], [mental, second]);
    expect(merged).toBe(1);
    expect(facilities.map((place) => place.id)).toEqual([first.id, second.id]);
    expect(facilities[0]?.alsoKnownAs).toEqual(['other']);
    expect(facilities[0]?.codes).toContain('MH');
  });
});
