import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { kindsOf, readDirectoryFile } from './read-directory-file.ts';

const PLACE = { name1: 'Moonquill Clinic', street1: '1 Fen St', city: 'Portland', state: 'OR', zip: '97205' };

function page(number: number, names: readonly string[]) {
  const rows = names.map((name2, at) => ({
    ...PLACE,
    _irow: at + 1,
    name2,
    typeFacility: 'SA',
    services: [],
  }));
  return { page: number, totalPages: 2, recordCount: 3, rows };
}

const PAGES = [page(1, ['a', 'b']), page(2, ['c'])];

describe('the national directory as text', () => {
  const csv = (header: string, row: string) => ({
    kind: 'samhsa' as const,
    fileName: 'directory-2024.csv',
    bytes: strToU8(`\ufeff${header}\r\n${row}\r\n`),
  });

  test('is read as the workbook is', () => {
    const read = readDirectoryFile(
      csv(
        'NAME1,CITY,STATE,ZIP,PHONE,SERVICE_CODES',
        '"Moonquill, Inc",Holyoke,MA,1040,413-555-0100,SA BDTX ZZ9',
      ),
    );
    if (!read.ok) throw new Error(read.code);
    expect(read.edition).toBe('2024');
    expect(read.facilities).toMatchObject([
      { name1: 'Moonquill, Inc', zip: '01040', codes: ['SA', 'BDTX', 'ZZ9'] },
    ]);
    expect(kindsOf('directory-2024.csv', strToU8('name1'))[0]).toBe('samhsa');
  });

  test('is refused with the names of its columns where some are missing', () => {
    expect(readDirectoryFile(csv('Facility,Town,Zip,Phone,Codes', 'a,b,1040,,SA'))).toMatchObject({
      code: 'no-facility-sheet',
      values: { found: 'Facility, Town, Zip, Phone, Codes', missing: 'state' },
    });
  });
});

test('a listing downloaded from FindTreatment.gov is taken as text, and its name tells the day', () => {
  const fileName = 'FindTreament_Facility_listing_2026_02_23_204912.csv';
  const bytes = strToU8(
    'name1,city,state,zip,type_facility,sa,mh\nMoonquill,Holyoke,MA,1040,SU,1,\nFenwick,Holyoke,MA,1040,MH,,1\n',
  );
  const read = readDirectoryFile({ kind: 'findtreatment', fileName, bytes });
  expect(read).toMatchObject({ ok: true, edition: '2026-02-23', facilities: [{ codes: ['SA'] }, {}] });
  expect(kindsOf(fileName, bytes)[0]).toBe('findtreatment');
  expect(kindsOf('FindTreatment listing.xlsx', bytes)[0]).toBe('findtreatment');
});

describe('the pages of a listing', () => {
  test.each([
    ['one a line', PAGES.map((one) => JSON.stringify(one)).join('\n')],
    [
      'one a line, with lines of other systems',
      `${PAGES.map((one) => JSON.stringify(one)).join('\r\n')}\r\n\r\n`,
    ],
    ['as a list', JSON.stringify(PAGES, null, 2)],
    ['as a list of rows', JSON.stringify(PAGES.flatMap(({ rows }) => rows))],
    ['after a mark of byte order', `\ufeff${JSON.stringify(PAGES)}`],
  ])('%s tell every place, and their file the day', (_, text) => {
    const read = readDirectoryFile({
      kind: 'findtreatment',
      fileName: 'listing-2026-02-01.json',
      bytes: strToU8(text),
    });
    if (!read.ok) throw new Error(read.code);
    expect(read.facilities.map(({ name2 }) => name2)).toEqual(['a', 'b', 'c']);
    expect(read).toMatchObject({ rejects: [], edition: '2026-02-01' });
  });

  test('of which the last was cut short are refused', () => {
    const text = PAGES.map((one) => JSON.stringify(one))
      .join('\n')
      .slice(0, -9);
    const bytes = strToU8(text);
    expect(readDirectoryFile({ kind: 'findtreatment', fileName: 'x', bytes })).toEqual({
      ok: false,
      code: 'workbook-truncated',
    });
  });
});

test('a service that answers in words instead of data is refused', () => {
  const bytes = strToU8('Invalid search address');
  expect(readDirectoryFile({ kind: 'findtreatment', fileName: 'x', bytes })).toEqual({
    ok: false,
    code: 'not-this-format',
  });
});

test.each([
  ['national-directory-mh-facilities-2023.xlsx', 'samhsa-mh'],
  ['National Directory MH 2024_Final.xlsx', 'samhsa-mh'],
  ['mental health 2024.xlsx', 'samhsa-mh'],
  ['2025_SU_Facilities_for_All_City_All.xlsx', 'samhsa'],
  ['facilities.json', 'findtreatment'],
])('%s is taken first for %s', (name, kind) => {
  expect(kindsOf(name, new Uint8Array())[0]).toBe(kind);
});
