import { describe, expect, test } from 'vitest';
import type { Facility } from '../facility/facility.ts';
import { mergeSites } from './merge-sites.ts';
import { readSamhsaWorkbook } from './samhsa-workbook.ts';

const HEADER = 'name1 name2 street1 city state zip phone service_code_info'.split(' ');
const SITE = ['Moonquill Clinic', 'Day', '12 Fen Street', 'Portland', 'OR', '97205', '503-555-0100'];

function placeOf(family: 'samhsa-su' | 'samhsa-mh', row: readonly string[], services: string): Facility {
  const sheet = { name: 'List', rows: [HEADER, [...row, services]] };
  const outcome = readSamhsaWorkbook([sheet], { family, edition: '2023' });
  const [facility] = outcome.ok ? outcome.facilities : [];
  if (facility === undefined) throw new Error('This row is a place.');
  return facility;
}

const first = placeOf('samhsa-su', SITE, 'SA BDTX');

describe('a site of two sources', () => {
  test.each([
    ['word for word', SITE],
    ['in capitals', SITE.map((cell) => cell.toUpperCase())],
    ['with its street cut short', SITE.with(2, '12 Fen St.')],
  ])('told %s is one place with both services and both ids', (_, row) => {
    const second = placeOf('samhsa-mh', row, 'MH TELE');
    const { facilities, merged } = mergeSites([first], [second]);
    expect(merged).toBe(1);
    expect(facilities).toMatchObject([
      {
        id: first.id,
        street1: '12 Fen Street',
        codes: ['SA', 'BDTX', 'MH', 'TELE'],
        alsoKnownAs: [second.id],
      },
    ]);
  });

  test.each([
    ['house number', SITE.with(2, '14 Fen Street')],
    ['phone and street', SITE.with(2, '12 Fen St.').with(6, '503-555-0199')],
    ['programme', SITE.with(1, 'Night')],
    ['ZIP code', SITE.with(5, '97206')],
  ])('with another %s is two places', (_, row) => {
    const { facilities, merged } = mergeSites([first], [placeOf('samhsa-mh', row, 'MH')]);
    expect(merged).toBe(0);
    expect(facilities).toHaveLength(2);
  });
});
