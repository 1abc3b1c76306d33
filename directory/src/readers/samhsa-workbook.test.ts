import { describe, expect, test } from 'vitest';
import { readSamhsaWorkbook } from './samhsa-workbook.ts';
import type { Sheet } from './workbook-table.ts';

const HEADER_2022 =
  'name1 name2 street1 street2 city state zip phone intake1 intake2 intake1a intake2a service_code_info'.split(
    ' ',
  );
const HEADER_2023 = HEADER_2022.map((name) => name[0]?.toUpperCase() + name.slice(1));
const ROW = [
  'Moonquill Clinic',
  'Day',
  '1 Fen St',
  '',
  'Portland',
  'OR',
  '97205',
  '503-555-0100',
  '',
  '',
  '',
  '',
];
const CODE_SHEET: Sheet = {
  name: 'Service Code Reference',
  rows: [
    ['category_code', 'category_name', 'service_code', 'service_name', 'service_description'],
    ['TC', 'Type of Care', 'SA', 'Substance use treatment', ''],
    ['TC', 'Type of Care', 'NEWX', 'A service that came later', ''],
  ],
};
const OPTIONS = { family: 'samhsa-su', edition: '2023' } as const;

function read(
  rows: readonly (readonly string[])[],
  options: Parameters<typeof readSamhsaWorkbook>[1] = OPTIONS,
) {
  const outcome = readSamhsaWorkbook([CODE_SHEET, { name: 'Facilities List', rows }], options);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome;
}

test.each([
  ['semicolons', 'Substance use treatment; Benzodiazepines Detoxification; A service that came later'],
  ['commas', 'Substance use treatment, Benzodiazepines Detoxification, A service that came later'],
  ['lines', 'Substance use treatment\nBenzodiazepines Detoxification\nA service that came later'],
])('services named at length in one cell, with %s between them, are their codes', (_, services) => {
  const header = ['Facility', 'Addr 1', 'Addr 2', 'City', 'State', 'Zip Code + 4', 'Phone', 'Services'];
  const row = [
    'Moonquill Clinic',
    '1 Fen St',
    'Ste 2',
    'Portland',
    'OR',
    '97205-1234',
    '503-555-0100',
    services,
  ];
  const { facilities, rejects } = read([header, row]);
  expect(rejects).toEqual([]);
  expect(facilities[0]).toMatchObject({ street2: 'Ste 2', zip: '97205', codes: ['SA', 'BDTX', 'NEWX'] });
});

describe('the national workbook', () => {
  test.each([
    ['2022', HEADER_2022],
    ['2023', HEADER_2023],
  ])('of %s is read by its headers', (_, header) => {
    const { facilities, rejects } = read([header, [...ROW, 'SA DT * OP OD * BDTX * SP F92']]);
    expect(rejects).toEqual([]);
    expect(facilities).toHaveLength(1);
    expect(facilities[0]).toMatchObject({
      name1: 'Moonquill Clinic',
      name2: 'Day',
      state: 'OR',
      zip: '97205',
      codes: ['SA', 'DT', 'OP', 'OD', 'BDTX', 'SP', 'F92'],
      languages: ['es', 'vi'],
      phones: [{ number: '503-555-0100', extension: null, kind: 'main' }],
      fictional: false,
    });
  });

  test('takes the one name of a programme once, and a comma for the point of a degree', () => {
    const header = 'program name,street1,city,state,zip,phone,latitude,longitude,service_code_info'.split(
      ',',
    );
    const row = [
      'Moonquill',
      '1 Fen St',
      'Portland',
      'OR',
      '97205',
      '503-555-0100',
      '45,52',
      '-122,69',
      'SA',
    ];
    const outcome = readSamhsaWorkbook([{ name: 'List', rows: [header, row] }], {
      family: 'samhsa-su',
      edition: '2023',
    });
    expect(outcome.ok && outcome.facilities[0]).toMatchObject({
      name1: 'Moonquill',
      name2: '',
      point: { lat: 45.52, lon: -122.69, from: 'street' },
    });
  });

  test('is found below a title and whatever the order of its columns', () => {
    const order = HEADER_2022.map((_, at) => HEADER_2022.length - 1 - at);
    const turned = (row: readonly string[]) => order.map((at) => row[at] ?? '');
    const row = [...ROW, 'SA * OP'];
    const straight = read([HEADER_2022, row]);
    const { facilities } = read([['National Directory'], [], turned(HEADER_2022), turned(row)]);
    expect(facilities).toEqual(straight.facilities);
  });

  test('of another shape may give each code a column', () => {
    const header = [...HEADER_2022.slice(0, -1), 'SA', 'BDTX', 'NEWX', 'Latitude', 'Longitude', 'Website'];
    const { facilities } = read([header, [...ROW, '1', '', 'Yes', '45.52', '-122.68', 'example.org']]);
    expect(facilities[0]).toMatchObject({
      codes: ['SA', 'NEWX'],
      point: { lat: 45.52, lon: -122.68, from: 'street' },
      website: 'https://example.org',
    });
  });

  test('keeps codes that nobody explains, and takes its own sheet’s word first', () => {
    const { codes } = read([HEADER_2022, [...ROW, 'SA * NEWX * ZZZ9']]);
    expect(codes).toEqual([
      { code: 'SA', name: 'Substance use treatment', category: 'TC', count: 1, known: true },
      { code: 'NEWX', name: 'A service that came later', category: 'TC', count: 1, known: true },
      { code: 'ZZZ9', name: null, category: null, count: 1, known: false },
    ]);
  });

  test.each([
    ['name-missing', 0, ''],
    ['city-missing', 4, ''],
    ['state-unknown', 5, 'QQ'],
    ['zip-malformed', 6, '12'],
  ])('rejects a row with %s, and says which', (reason, column, value) => {
    const { rejects, facilities } = read([HEADER_2022, [...ROW, 'SA'], ROW.with(column, value)]);
    expect(facilities).toHaveLength(1);
    expect(rejects).toMatchObject([{ row: 3, reason }]);
  });

  test('gives a ZIP code its lost zeros back and takes ZIP+4', () => {
    const zips = ['604', '97205-1234', '972051234', '2101'];
    const { facilities } = read([HEADER_2022, ...zips.map((zip) => [...ROW.with(6, zip), 'SA'])]);
    expect(facilities.map((facility) => facility.zip)).toEqual(['00604', '97205', '97205', '02101']);
  });

  test('tells records with the same key apart, in whatever order they stand', () => {
    const rows = ['503-555-0101', '503-555-0102', '503-555-0103'].map((phone) => [
      ...ROW.with(7, phone),
      'SA',
    ]);
    const ids = (list: readonly (readonly string[])[]) =>
      new Map(read([HEADER_2022, ...list]).facilities.map((one) => [one.phones[0]?.number, one.id]));
    expect(new Set(ids(rows).values()).size).toBe(3);
    expect(ids(rows.toReversed())).toEqual(new Map([...ids(rows)].toReversed()));
  });

  test('of mental health has ids of its own', () => {
    const rows = [HEADER_2022, [...ROW, 'SA MH * OP']];
    const mental = read(rows, { family: 'samhsa-mh', edition: '2023' });
    expect(mental.facilities[0]?.source).toBe('samhsa-mh');
    expect(mental.facilities[0]?.id).not.toBe(read(rows).facilities[0]?.id);
  });

  test('may have a sheet for each state, of which only the first has a header', () => {
    const away = ROW.with(0, 'Fernhill Clinic').with(5, 'Washington').with(6, '98101');
    const sheets = [
      { name: 'OR', rows: [HEADER_2022, [...ROW, 'SA']] },
      {
        name: 'WA',
        rows: [[...away, 'SA * OP'], [], [...away.with(6, 'x'), 'SA'], [...away.with(1, 'Eve'), 'SA']],
      },
      { name: 'Notes', rows: [['How to read this'], ['It is a list']] },
    ];
    const outcome = readSamhsaWorkbook(sheets, OPTIONS);
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.facilities.map(({ name1, name2, zip }) => [name1, name2, zip])).toEqual([
      ['Moonquill Clinic', 'Day', '97205'],
      ['Fernhill Clinic', 'Day', '98101'],
      ['Fernhill Clinic', 'Eve', '98101'],
    ]);
    expect(outcome.rejects).toEqual([{ row: 3, reason: 'zip-malformed', given: 'x', sheet: 'WA' }]);
  });

  test('says which rows of a sheet without services were left out, and on which sheet each row stands', () => {
    const bare = HEADER_2022.slice(0, -1);
    const sheets = [
      { name: 'Places', rows: [HEADER_2022, [...ROW, 'SA * OP'], [...ROW.with(6, 'x'), 'SA']] },
      { name: 'More', rows: [bare, ROW, ROW.with(0, 'Fernhill Clinic'), ROW.with(0, '')] },
    ];
    const outcome = readSamhsaWorkbook(sheets, OPTIONS);
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.facilities.map(({ name1 }) => name1)).toEqual(['Moonquill Clinic']);
    expect(outcome.rejects).toEqual([
      { row: 3, reason: 'zip-malformed', given: 'x', sheet: 'Places' },
      { row: 3, reason: 'services-missing', given: 'Fernhill Clinic', sheet: 'More' },
      { row: 4, reason: 'name-missing', given: 'Day', sheet: 'More' },
    ]);
  });

  test('may have a header of two rows, with cells that span several columns', () => {
    const upper = ['Name', '', 'Address', '', '', '', '', 'Phone', '', '', '', '', 'Services'];
    const lower = ['1', '2', 'Street 1', 'Street 2', 'City', 'State', 'Zip', 'Main', 'Intake 1', 'Intake 2'];
    const two = read([
      ['National Directory'],
      upper,
      [...lower, '', '', 'Codes'],
      [...ROW, 'SA * OP'],
      ['x'],
    ]);
    expect(two.facilities).toEqual(read([HEADER_2022, [...ROW, 'SA * OP']]).facilities);
    expect(two.rejects).toMatchObject([{ row: 5, reason: 'city-missing' }]);
  });

  test('without some column is refused with the names of those that it has, and of those that it lacks', () => {
    const rows = [['Title'], ['Facility Name', 'Town', 'Region', 'ZIP'], ['a', 'b', 'c', '97205']];
    expect(readSamhsaWorkbook([{ name: 'List', rows }], OPTIONS)).toMatchObject({
      code: 'no-facility-sheet',
      columns: { found: ['Facility Name', 'Town', 'Region', 'ZIP'], missing: ['state'] },
    });
    const uncoded = readSamhsaWorkbook([{ name: 'List', rows: [HEADER_2022.slice(0, -1), ROW] }], OPTIONS);
    expect(uncoded).toMatchObject({ columns: { missing: ['servicecodeinfo'] } });
  });

  test('is refused where no sheet lists facilities, or none of its rows is one', () => {
    expect(readSamhsaWorkbook([CODE_SHEET], OPTIONS)).toMatchObject({ ok: false, code: 'no-facility-sheet' });
    const empty = { name: 'Facilities List', rows: [HEADER_2022, ['', '', '']] };
    expect(readSamhsaWorkbook([empty], OPTIONS)).toMatchObject({ ok: false, code: 'no-rows' });
  });

  test('is refused where it is the other of the two', () => {
    const refusal = (services: string, family: 'samhsa-su' | 'samhsa-mh') =>
      readSamhsaWorkbook([{ name: 'List', rows: [HEADER_2022, [...ROW, services]] }], {
        family,
        edition: '2023',
      });
    expect(refusal('MH * OP', 'samhsa-su')).toMatchObject({ ok: false, code: 'other-workbook' });
    expect(refusal('SA * OP', 'samhsa-mh')).toMatchObject({ ok: false, code: 'other-workbook' });
    expect(refusal('SA MH * OP', 'samhsa-mh')).toMatchObject({ ok: true });
    expect(refusal('SUMH * OP', 'samhsa-su')).toMatchObject({ ok: true });
  });
});

describe('a listing downloaded from FindTreatment.gov, with a column for each code', () => {
  const HEADER =
    'name1,street1,city,state,zip,zip4,county,phone,intake_prefix,intake1,hotline1,latitude,longitude,type_facility';
  const CODES = 'sa,mh,dt,bdtx,od,op,adlt,pi,md,tele,psy,exmp';
  const rowOf = (name: string, type: string, codes: string) =>
    `${name},1 Fen St,Portland,OR,97205,1234,Multnomah,503-555-0100,call,503-555-0101,,45.5,-122.6,${type},${codes}`;
  const SHEET: Sheet = {
    name: 'FindTreament_Facility_listing',
    rows: [
      'Treatment facilities',
      '',
      `${HEADER},${CODES}`,
      rowOf('Moonquill Clinic', 'SU', '1,,1,1,1,1,1,1,1,1,,'),
      rowOf('Moonquill Clinic', 'MH', ',1,,,,1,1,,,,1,1'),
      rowOf('Fenwick House', 'HRSA', ',,,,,1,1,1,0,,,'),
    ].map((line) => line.split(',')),
  };
  const outcome = readSamhsaWorkbook([SHEET], { family: 'findtreatment', edition: null });

  test('is read with the rows of one site joined, and with codes that no list explains', () => {
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome).toMatchObject({ rejects: [], merged: 1 });
    expect(outcome.facilities).toMatchObject([
      {
        source: 'findtreatment',
        zip: '97205',
        phones: [{ number: '503-555-0100' }, { number: '503-555-0101', kind: 'intake' }],
        codes: ['SA', 'DT', 'BDTX', 'OD', 'OP', 'ADLT', 'PI', 'MD', 'TELE', 'MH', 'PSY', 'EXMP'],
        point: { lat: 45.5, from: 'street' },
      },
      {
        codes: ['OP', 'ADLT', 'PI'],
        stated: [{ category: 'Type of facility', value: 'HRSA' }],
      },
    ]);
    expect(outcome.codes).toContainEqual(expect.objectContaining({ code: 'EXMP', known: false, count: 1 }));
  });

  test('is sent to its own command where it was named as a workbook of one kind', () => {
    const wrong = readSamhsaWorkbook([SHEET], { family: 'samhsa-su', edition: null });
    expect(wrong).toMatchObject({ ok: false, code: 'findtreatment-listing' });
  });
});
