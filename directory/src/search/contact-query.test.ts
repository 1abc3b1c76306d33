import { describe, expect, test } from 'vitest';
import { buildIndex } from '../index/build-index.ts';
import { openIndex } from '../index/open-index.ts';
import { facilityId, naturalKey } from '../facility/id.ts';
import { readContact } from './contact-query.ts';
import { madeUpFacilities } from './made-up.test-support.ts';
import { search } from './search.ts';

const streets = [
  ['5500 Main Street', 'Salem', 'OR', '503-555-0142'],
  ['5500 N. Main St., Ste 4', 'Springfield', 'IL', '217-555-0143'],
  ['55 Main St', 'Salem', 'OR', '503-555-0144'],
  ['12 Step Lane', 'Saint Paul', 'MN', '800-555-HOPE'],
  ['180 Martin Luther King Jr Blvd', 'Mayagüez', 'PR', '787-555-0145'],
] as const;
const facilities = madeUpFacilities(300, 3).map((facility, i) => {
  const [street1, city, state, number] = streets[i] ?? [
    facility.street1,
    facility.city,
    facility.state,
    null,
  ];
  const phones =
    number === null
      ? facility.phones
      : [
          { number: '205-555-0100', extension: null, kind: 'main' as const },
          { number, extension: '9', kind: 'intake' as const },
        ];
  const moved = { ...facility, street1, city, state, phones };
  return { ...moved, id: facilityId(moved.source, naturalKey(moved)) };
});
const opened = openIndex(
  buildIndex(facilities, { edition: '2023', source: 'samhsa-su', made: '2026-11-22', fictional: true }),
);
if (!opened.ok) throw new Error(opened.code);
const { index } = opened;
const found = (text: string) => search(index, { text, limit: 300 });
const streetsFound = (text: string) => found(text).hits.map(({ ordinal }) => index.facility(ordinal).street1);

describe('a street address', () => {
  test.each([
    ['5500 Main St', ['5500 Main Street', '5500 N. Main St., Ste 4']],
    ['5500 main street, salem', ['5500 Main Street']],
    ['5500 Main St Springfield IL', ['5500 N. Main St., Ste 4']],
    ['5500 North Main', ['5500 N. Main St., Ste 4']],
    ['5500 Mian St', ['5500 Main Street', '5500 N. Main St., Ste 4']],
    ['55 main st', ['55 Main St']],
    ['180 Martin Luther King Boulevard', ['180 Martin Luther King Jr Blvd']],
    ['180 martin l', ['180 Martin Luther King Jr Blvd']],
  ])('%s', (text, expected) => {
    const addresses = streetsFound(text).filter((street) => !street.endsWith('Example Way'));
    expect(addresses.toSorted()).toEqual(expected);
  });

  test('tells why, and says so where it was spelt otherwise', () => {
    const { hits, notices } = found('5500 Main St');
    expect(hits[0]?.reasons).toEqual([{ code: 'street', values: { asked: '5500 Main St' } }]);
    expect(notices).toEqual([]);
    expect(found('5500 Mian St').notices).toEqual(['other-spellings']);
  });

  test('at which nobody is, is read as words', () => {
    const { hits } = found('9 Cedar Recovery');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ reasons }) => reasons.every(({ code }) => code !== 'street'))).toBe(true);
  });
});

describe('a phone number', () => {
  test.each(['(503) 555-0142', '503-555-0142', '5035550142', '+1 503 555 0142', '555-0142', '503-555-01'])(
    '%s',
    (text) => {
      expect(streetsFound(text)).toContain('5500 Main Street');
      expect(found(text).hits[0]?.reasons).toEqual([{ code: 'phone', values: { asked: text } }]);
    },
  );

  test('finds everybody who has it', () => {
    expect(found('205-555-0100').total).toBe(facilities.length);
    expect(found('503-555-0142').total).toBe(1);
  });

  test('is no ZIP code, and a ZIP code is no phone number', () => {
    expect(['97205', '97205-1234', '12 step', '24', '10 2', 'hope 5500'].map(readContact)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});

test('filters, distance and pages hold for an address too', () => {
  const near = { lat: 45, lon: -123 };
  const [first, second] = search(index, { text: '205-555-0100', near, groups: [['MD']], limit: 2 }).hits;
  expect((first?.miles ?? 0) <= (second?.miles ?? 0)).toBe(true);
  expect(search(index, { text: '205-555-0100', near, groups: [['MD']], limit: 1, offset: 1 }).hits).toEqual([
    second,
  ]);
});
