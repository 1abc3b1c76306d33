import { describe, expect, test } from 'vitest';
import { correctFacility, readCorrectedValue, valueOf } from './correct-facility.ts';
import type { Facility } from './facility.ts';

const FACILITY: Facility = {
  id: 'b7c1f0a2-5d3e-5c48-9a6b-1f27d4e86c93',
  source: 'samhsa-su',
  edition: '2023',
  name1: 'Moonquill Clinic',
  name2: '',
  street1: '12 Quillmere St',
  street2: '',
  city: 'Salem',
  state: 'OR',
  zip: '97301',
  phones: [
    { number: '503-555-0100', extension: null, kind: 'main' },
    { number: '503-555-0199', extension: null, kind: 'intake' },
  ],
  website: null,
  codes: ['BDTX', 'OP'],
  stated: [],
  languages: [],
  point: { lat: 44.9, lon: -123, from: 'street' },
  operatorTypes: [],
  assuredDate: null,
  fictional: false,
  alsoKnownAs: [],
};
const day = '2026-11-22';

describe('a correction', () => {
  test('changes its field alone and says when it was made', () => {
    const corrected = correctFacility(FACILITY, [{ field: 'phone', value: '503-555-0111 x4', day }]);
    expect(corrected).toEqual({
      ...FACILITY,
      phones: [{ number: '503-555-0111', extension: '4', kind: 'main' }, FACILITY.phones[1]],
      assuredDate: day,
    });
  });

  test('of the address lets go of the point of the old one', () => {
    expect(correctFacility(FACILITY, [{ field: 'zip', value: '97302', day }])).toMatchObject({
      id: FACILITY.id,
      zip: '97302',
      point: null,
    });
  });

  test('that closes a place takes it out, and a later one brings it back', () => {
    const closed = { field: 'closed', value: 'yes', day } as const;
    expect(correctFacility(FACILITY, [closed])).toBeNull();
    expect(correctFacility(FACILITY, [closed, { ...closed, value: 'no' }])).toEqual({
      ...FACILITY,
      assuredDate: day,
    });
  });

  test('a check changes nothing but the day on which it was assured', () => {
    expect(
      correctFacility({ ...FACILITY, assuredDate: '2027-01-01' }, [{ field: 'checked', value: '', day }]),
    ).toEqual({
      ...FACILITY,
      assuredDate: '2027-01-01',
    });
    expect(correctFacility(FACILITY, [{ field: 'checked', value: '', day }])?.assuredDate).toBe(day);
  });
});

describe('a value', () => {
  test.each([
    ['zip', ' 97301 ', '97301'],
    ['zip', '9730', null],
    ['phone', '(503) 555 0100', '503-555-0100'],
    ['phone', 'ask at the desk', null],
    ['website', 'https://example.org/a', 'https://example.org/a'],
    ['website', 'javascript:alert(1)', null],
    ['codes', 'bdtx, OP bdtx', 'BDTX OP'],
    ['codes', '<b>', null],
    ['closed', 'yes', 'yes'],
    ['closed', 'maybe', null],
    ['name1', '', null],
    ['name2', '', ''],
  ] as const)('for %s: %j is kept as %j', (field, given, kept) => {
    expect(readCorrectedValue(field, given)).toBe(kept);
  });

  test('is read from a listing as it is written', () => {
    expect(valueOf(FACILITY, 'phone')).toBe('503-555-0100');
    expect(valueOf(FACILITY, 'codes')).toBe('BDTX OP');
    expect(valueOf(FACILITY, 'closed')).toBe('no');
  });
});
