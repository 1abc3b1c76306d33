import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facility } from '../facility/facility.ts';
import { buildIndex } from '../index/build-index.ts';
import { openIndex } from '../index/open-index.ts';
import { madeUpFacilities } from './made-up.test-support.ts';
import { distanceStep, matchOfKey, MOST_FACILITIES, orderKey, rankOfKey } from './match.ts';
import { search } from './search.ts';

const match = fc.integer({ min: 0, max: 2047 });
const miles = fc.option(fc.double({ min: 0, max: 12_450, noNaN: true }));
const rank = fc.integer({ min: 0, max: MOST_FACILITIES - 1 });

test('the key orders by match, then by hundredths of a mile, then by rank of id', () => {
  fc.assert(
    fc.property(match, miles, rank, match, miles, rank, (m1, d1, r1, m2, d2, r2) => {
      const first = orderKey(m1, distanceStep(d1), r1);
      const second = orderKey(m2, distanceStep(d2), r2);
      const far = (d: number | null) => (d === null ? Infinity : Math.round(d * 100));
      const byHand = m1 - m2 || (far(d1) === far(d2) ? 0 : far(d1) - far(d2)) || r1 - r2;
      expect(Math.sign(first - second)).toBe(Math.sign(byHand));
      expect([matchOfKey(first), rankOfKey(first)]).toEqual([m1, r1]);
    }),
  );
});

/** Everything about money, ownership and standing that a record can hold, turned upside down; the id stays. */
function boughtAndSold(facility: Facility, codesOfMoney: readonly string[]): Facility {
  const rest = facility.codes.filter((code) => !codesOfMoney.includes(code));
  const flipped = codesOfMoney.filter((code) => !facility.codes.includes(code));
  return {
    ...facility,
    codes: [...rest, ...flipped].sort(),
    operatorTypes: ['PVTP'],
    website: 'https://example.org/sponsored',
    phones: [],
    assuredDate: '2026-11-01',
    stated: [{ category: 'Sponsor', value: 'gold' }],
    source: 'hsds',
    edition: '2099',
    fictional: !facility.fictional,
  };
}

test('no column of payment, ownership, source or standing reaches the order', () => {
  const money = [
    'SF',
    'MD',
    'MC',
    'PI',
    'NP',
    'SS',
    'PA',
    'FSA',
    'MI',
    'SAMF',
    'PVTP',
    'PVTN',
    'CARF',
    'JC',
    'STAG',
  ];
  const facilities = madeUpFacilities(500, 21);
  const facts = { edition: '2023', source: 'samhsa-su', made: '2026-11-22', fictional: true };
  const [before, after] = [facilities, facilities.map((facility) => boughtAndSold(facility, money))].map(
    (list) => {
      const opened = openIndex(buildIndex(list, facts));
      if (!opened.ok) throw new Error(opened.code);
      return opened.index;
    },
  );
  if (before === undefined || after === undefined) throw new Error('two indexes were made');
  for (const query of [
    { near: { lat: 45.5, lon: -122.7 } },
    { text: 'recovery center' },
    { text: 'recovery klonopin', near: { lat: 13.4, lon: 144.8 } },
    { needs: ['benzodiazepine-withdrawal' as const], near: { lat: 64.8, lon: -147.7 } },
  ]) {
    const order = (index: typeof before) => search(index, { ...query, limit: 500 }).hits.map((hit) => hit.id);
    expect(order(after)).toEqual(order(before));
    expect(order(before).length).toBeGreaterThan(3);
  }
});
