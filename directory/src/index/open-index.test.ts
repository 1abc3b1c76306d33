import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOfCategory } from '../facility/codes.ts';
import type { Facility, Phone } from '../facility/facility.ts';
import { facilityId, naturalKey } from '../facility/id.ts';
import { languagesOf } from '../facility/languages.ts';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open-index.ts';

const facts = { edition: '2023', source: 'samhsa-su', made: '2026-11-22', fictional: false };

const text = fc.oneof(
  fc.constantFrom('', 'St. Mary’s Ctr', 'Niño Feliz', 'Hope & Home', '康复中心', '\t\n|"x', '🌲 House'),
  fc.string({ maxLength: 20 }),
);
const phone: fc.Arbitrary<Phone> = fc.record({
  number: fc.oneof(
    fc.constantFrom('205-555-0100', '800-555-HOPE', 'i205x', 'x', ''),
    fc.string({ maxLength: 14 }),
  ),
  extension: fc.option(fc.constantFrom('12', '4500', 'x9')),
  kind: fc.constantFrom('main', 'intake', 'hotline'),
});
const degrees = (most: number) =>
  fc.integer({ min: -most * 1e7, max: most * 1e7 }).map((tenMillionths) => tenMillionths / 1e7);
const codes = fc.uniqueArray(
  fc.constantFrom('SA', 'DT', 'BDTX', 'OUDO', 'OP', 'SP', 'F47', 'PVTN', 'MD', 'NEWCODE', 'MC'),
);
const derived: fc.Arbitrary<Facility> = fc
  .record({
    source: fc.constantFrom('samhsa-su', 'samhsa-mh', 'findtreatment', 'hsds', 'demonstration'),
    edition: fc.constantFrom('2022', '2023', '2026-02-01'),
    name1: text,
    name2: text,
    street1: text,
    street2: text,
    city: text,
    state: fc.constantFrom('OR', 'ME', 'PR', 'GU'),
    zip: fc.constantFrom('97205', '04101', '00901'),
    phones: fc.array(phone, { maxLength: 4 }),
    website: fc.option(fc.webUrl()),
    codes,
    stated: fc.array(fc.record({ category: text, value: text }), { maxLength: 2 }),
    languages: fc.option(fc.uniqueArray(fc.constantFrom('es', 'ko', 'ase')), { nil: null }),
    point: fc.option(
      fc.record({ lat: degrees(90), lon: degrees(180), from: fc.constantFrom('street', 'zip') } as const),
    ),
    operatorTypes: fc.option(fc.uniqueArray(fc.constantFrom('PVTN', 'VAMC')), { nil: null }),
    assuredDate: fc.option(fc.constantFrom('2026-01-31')),
    fictional: fc.boolean(),
    alsoKnownAs: fc.uniqueArray(fc.uuid(), { maxLength: 2 }),
    ownId: fc.option(fc.uuid()),
  })
  .map(({ ownId, languages, operatorTypes, ...rest }) => ({
    ...rest,
    id: ownId ?? facilityId(rest.source, naturalKey(rest)),
    languages: languages ?? languagesOf(rest.codes),
    operatorTypes: operatorTypes ?? rest.codes.filter((code) => codesOfCategory('FOP').includes(code)),
  }));
const facilities = fc.uniqueArray(derived, { selector: (facility) => facility.id, maxLength: 40 });

function opened(bytes: Uint8Array) {
  const result = openIndex(bytes);
  if (!result.ok) throw new Error(result.code);
  return result.index;
}

test('every field of every facility comes back', () => {
  fc.assert(
    fc.property(facilities, (given) => {
      const index = opened(buildIndex(given, facts));
      expect(index.count).toBe(given.length);
      const read = Array.from({ length: index.count }, (_, ordinal) => index.facility(ordinal));
      const byId = new Map(read.map((facility) => [facility.id, facility]));
      for (const facility of given) {
        expect(byId.get(facility.id)).toEqual(facility);
        const ordinal = index.ordinalOf(facility.id);
        expect(ordinal === null ? null : index.idAt(ordinal)).toBe(facility.id);
        for (const alias of facility.alsoKnownAs) {
          const known = index.ordinalOf(alias.toUpperCase());
          expect(known === null ? [] : index.facility(known).alsoKnownAs).toContain(alias);
        }
      }
      expect(index.ordinalOf('00000000-0000-0000-0000-000000000000')).toBeNull();
    }),
    { numRuns: 200 },
  );
});

test('the same facilities in any order make the same bytes', () => {
  fc.assert(
    fc.property(facilities, (given) => {
      expect(buildIndex(given.toReversed(), facts)).toEqual(buildIndex(given, facts));
    }),
    { numRuns: 50 },
  );
});

test('bytes that are cut short, foreign or of another version are refused by code', () => {
  const [facility] = fc.sample(derived, { numRuns: 1, seed: 7 });
  if (facility === undefined) throw new Error('no sample');
  const bytes = buildIndex([facility], facts);
  expect(openIndex(bytes.subarray(0, bytes.length - 8))).toEqual({ ok: false, code: 'truncated' });
  expect(openIndex(bytes.subarray(0, 12))).toEqual({ ok: false, code: 'truncated' });
  expect(openIndex(Uint8Array.from([1, 2, 3]))).toEqual({ ok: false, code: 'not-a-snapshot' });
  const newer = bytes.slice();
  newer[8] = 99;
  expect(openIndex(newer)).toEqual({ ok: false, code: 'another-version' });
});

test('a snapshot opens from a view that begins in the middle of a buffer', () => {
  const given = fc.sample(derived, { numRuns: 1, seed: 3 });
  const bytes = buildIndex(given, facts);
  const inside = new Uint8Array(bytes.length + 3);
  inside.set(bytes, 3);
  expect(opened(inside.subarray(3)).facility(0)).toEqual(given[0]);
});
