import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readFindTreatment } from './findtreatment.ts';

const ROW = {
  _irow: 1,
  name1: 'Moonquill Clinic',
  name2: '',
  street1: '1 Fen St',
  street2: null,
  city: 'Portland',
  state: 'OR',
  zip: '97205',
  phone: '503-555-0100',
  intake1: '503-555-0101',
  hotline1: null,
  website: 'http://example.org',
  latitude: '45.52',
  longitude: '-122.68',
  typeFacility: 'SA',
  services: [
    { f1: 'Type of Care', f2: 'TC', f3: 'Substance use treatment; Detoxification' },
    {
      f1: 'Detoxification (medical withdrawal) Services',
      f2: 'DETOX',
      f3: 'Benzodiazepines Detox; Alcohol Detox',
    },
    { f1: 'External Source of Medications', f2: 'SMAT', f3: 'In-network prescribing entity' },
    { f1: 'External Opioid Medications Source', f2: 'OMSC', f3: 'In-network prescribing entity' },
    { f1: 'Sex Accepted', f2: 'SN', f3: 'Female' },
    { f1: 'Something New', f2: 'NEWC', f3: 'Moon walks; Sea walks' },
  ],
};

function read(json: unknown) {
  const outcome = readFindTreatment(json, '2026-02-01');
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome;
}

describe('an answer of FindTreatment', () => {
  test('becomes facilities with national codes, and keeps words that have none', () => {
    const [facility] = read({ page: 1, rows: [ROW] }).facilities;
    expect(facility).toMatchObject({
      source: 'findtreatment',
      edition: '2026-02-01',
      codes: ['SA', 'DT', 'BDTX', 'ADTX', 'AUINPE', 'INPE', 'FEM'],
      stated: [
        { category: 'Something New', value: 'Moon walks' },
        { category: 'Something New', value: 'Sea walks' },
      ],
      point: { lat: 45.52, lon: -122.68, from: 'street' },
      phones: [
        { number: '503-555-0100', kind: 'main' },
        { number: '503-555-0101', kind: 'intake' },
      ],
    });
  });

  test('joins the rows of one site, and an opioid programme without services is still one', () => {
    const otp = { ...ROW, typeFacility: 'OTP', services: null, phone: '503-555-0109' };
    const { facilities, merged } = read([{ rows: [ROW] }, { rows: [otp] }]);
    expect(facilities).toHaveLength(1);
    expect(merged).toBe(1);
    expect(facilities[0]?.codes).toContain('OTP');
    expect(facilities[0]?.codes).toContain('BDTX');
    expect(facilities[0]?.phones.map((phone) => phone.number)).toContain('503-555-0109');
  });

  test('without coordinates has no point, and zero is no coordinate', () => {
    const rows = [
      { ...ROW, latitude: null, longitude: null },
      { ...ROW, name2: 'b', latitude: '0', longitude: '0' },
      { ...ROW, name2: 'c', latitude: '95', longitude: '0' },
    ];
    expect(read(rows).facilities.map((facility) => facility.point)).toEqual([null, null, null]);
  });

  test('counts what it rejects', () => {
    const { rejects } = read([ROW, 'text', { ...ROW, state: 'XX' }]);
    expect(rejects).toEqual([
      { row: 2, reason: 'not-a-record', given: 'text' },
      { row: 3, reason: 'state-unknown', given: 'XX' },
    ]);
  });

  test.each([['an error page'], [{ message: 'wrong' }], [null], [42]])('%j is refused', (json) => {
    expect(readFindTreatment(json, '2026')).toMatchObject({ ok: false, code: 'not-this-format' });
  });
});

const DATA =
  process.env['STEPDOWN_SHARED_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const SAMPLE = join(DATA, 'samhsa/findtreatment_listing_api_sample_2019.json');

describe.skipIf(!existsSync(SAMPLE))(`the older listing (skipped where ${SAMPLE} is absent)`, () => {
  test('accounts for every one of its 30 rows', () => {
    const { facilities, rejects, merged } = read(JSON.parse(readFileSync(SAMPLE, 'utf8')));
    expect(facilities.length + rejects.length + merged).toBe(30);
    expect(rejects).toEqual([]);
    expect(facilities.every((facility) => facility.point !== null && facility.codes.length > 5)).toBe(true);
  });
});
