import { expect, test } from 'vitest';
import { readSamhsaWorkbook } from './samhsa-workbook.ts';
import { withTownsParted } from './town-column.ts';

const HEADER = ['Name', 'Address', 'City, State, ZIP', 'Phone', 'service_code_info'];

function read(towns: readonly string[]) {
  const rows = towns.map((town, i) => [`Place ${String(i)}`, '1 Main St', town, '503-555-0110', 'SA * OP']);
  const sheets = [{ name: 'List', rows: [['National Directory', '', '', '', ''], HEADER, ...rows] }];
  return readSamhsaWorkbook(sheets, { family: 'samhsa-su', edition: '2025' });
}

test.each([
  ['Portland, OR 97205', 'Portland', 'OR', '97205'],
  ['Portland, OR, 97205-1234', 'Portland', 'OR', '97205'],
  ['New York, New York 10001', 'New York', 'NY', '10001'],
  ['Reno NV 89501', 'Reno', 'NV', '89501'],
  ['Boston, MA 2108', 'Boston', 'MA', '02108'],
])('a place in %s', (town, city, state, zip) => {
  expect(read([town])).toMatchObject({ ok: true, rejects: [], facilities: [{ city, state, zip }] });
});

test('a town that cannot be taken apart is refused with what it said', () => {
  expect(read(['Portland, OR 97205', 'somewhere'])).toMatchObject({
    ok: true,
    facilities: [{ city: 'Portland' }],
    rejects: [{ row: 4, reason: 'state-unknown', given: 'somewhere' }],
  });
});

test('other sheets are left as they are', () => {
  const sheets = [{ name: 'List', rows: [['name', 'city', 'state', 'zip']] }];
  expect(withTownsParted(sheets)).toEqual(sheets);
});
