import { describe, expect, test } from 'vitest';
import { readSamhsaWorkbook } from './samhsa-workbook.ts';
import type { Sheet } from './workbook-table.ts';

const HEADER = 'Name1 Name2 Street1 Street2 City State Zip Phone Service_code_info'.split(' ');
const ROW = ['Moonquill Clinic', 'Day', '1 Fen St', '', 'Portland', 'OR', '97205', '503-555-0100'];
const OPTIONS = { family: 'samhsa-su', edition: '2023' } as const;

/** What the same place is told as in files of other shapes. */
const SHAPES: Readonly<Record<string, readonly Sheet[]>> = {
  'other names of columns': [
    {
      name: 'Sheet1',
      rows: [
        'Facility Name,Facility Name 2,Street Address,Address 2,City,State,ZIP Code,Telephone,Service Codes'.split(
          ',',
        ),
        [
          'Moonquill Clinic',
          'Day',
          '1 Fen St',
          '',
          'Portland',
          'OR',
          '97205',
          '(503) 555-0100',
          'SA DT * BDTX',
        ],
      ],
    },
  ],
  'capitals, underscores and a mark of byte order': [
    {
      name: 'FACILITY LIST',
      rows: [
        '\ufeffNAME_1,NAME_2,STREET_1,STREET_2,CITY,STATE,ZIP,PHONE,SERVICE_CODE_INFO'.split(','),
        ['Moonquill Clinic', 'Day', '1 Fen St', '', 'Portland', 'OR', '97205', '503.555.0100', 'SA;DT;BDTX'],
      ],
    },
  ],
  'numbers that a spreadsheet made of text': [
    {
      name: 'Facilities',
      rows: [
        'name1,name2,street1,city,state,zip,phone,service_code_info'.split(','),
        [
          'Moonquill Clinic',
          'Day',
          '1 Fen St',
          'Portland',
          'Oregon',
          '97205.0',
          '5.035550100E9',
          'sa dt bdtx',
        ],
      ],
    },
  ],
  'an address for letters and no other': [
    {
      name: 'Sheet1',
      rows: [
        'Name 1,Name 2,Mailing Address,City,Mailing State,Mailing Zip,Phone,Services'.split(','),
        ['Moonquill Clinic', 'Day', '1 Fen St', 'Portland', 'OR', '97205', '503-555-0100', 'SA DT BDTX'],
      ],
    },
  ],
  'an address for letters before its own': [
    {
      name: 'Sheet1',
      rows: [
        'Name 1,Name 2,Mailing Address,Mailing Zip,Facility Address,City,State,Zip,Phone,Services'.split(','),
        'Moonquill Clinic,Day,PO Box 9,97299,1 Fen St,Portland,OR,97205,503-555-0100,SA DT BDTX'.split(','),
      ],
    },
  ],
  'titles, blank rows and columns that nobody asked for': [
    { name: 'Read me', rows: [['National Directory'], ['How to read this file']] },
    {
      name: 'List',
      rows: [
        ['National Directory of Facilities'],
        [],
        ['', 'Name', '', 'Address'],
        'county,zip,state,city,street1,name2,name1,phone,lat,long,service_code_info'.split(','),
        [],
        [
          'Multnomah',
          '97205-1234',
          'or',
          ' Portland ',
          '1  Fen St',
          'Day',
          'Moonquill  Clinic',
          '1-503-555-0100',
          '',
          '',
          'SA | DT | BDTX',
        ],
      ],
    },
  ],
  'a column for each code, headed by the code and its name': [
    {
      name: 'Data',
      rows: [
        'name1,name2,street1,city,state,zip,phone,SA - Substance use treatment,DT - Detoxification,BDTX: Benzodiazepines,MD (Medicaid),notes'.split(
          ',',
        ),
        [
          'Moonquill Clinic',
          'Day',
          '1 Fen St',
          'Portland',
          'OR',
          '97205',
          '503-555-0100',
          'Yes',
          '1',
          'x',
          'No',
          'SA',
        ],
      ],
    },
  ],
  'words about the names of its columns': [
    {
      name: 'Facilities',
      rows: [
        'Facility Name (line 1),Facility Name (line 2),Location Street 1,City/Town,State/Territory,Location ZIP,Telephone Number,All Service Codes'.split(
          ',',
        ),
        ['Moonquill Clinic', 'Day', '1 Fen St', 'Portland', 'OR', '97205', '503-555-0100', 'SA DT BDTX'],
      ],
    },
  ],
  'a provider before its programme': [
    {
      name: 'Facilities',
      rows: [
        'Provider Name,Program Name,Street,City,State,Zip,Phone,Service_code_info'.split(','),
        ['Moonquill Clinic', 'Day', '1 Fen St', 'Portland', 'OR', '97205', '503-555-0100', 'SA DT BDTX'],
      ],
    },
  ],
  'a column for each group of codes': [
    {
      name: 'Facilities',
      rows: [
        'name1,name2,street1,city,state,mail state,zip,phone,Type of Care,Detoxification types'.split(','),
        [
          'Moonquill Clinic',
          'Day',
          '1 Fen St',
          'Portland',
          'OR',
          'MD',
          '97205',
          '503-555-0100',
          'SA DT',
          'BDTX',
        ],
      ],
    },
  ],
  'a number in parts': [
    {
      name: 'Facilities',
      rows: [
        'name1,name2,street1,city,state,zip,area code,phone,ext,service_code_info'.split(','),
        [
          'Moonquill Clinic',
          'Day',
          '1 Fen St',
          'Portland',
          'OR',
          '97205',
          '503',
          '555-0100',
          '',
          'SA DT BDTX',
        ],
      ],
    },
  ],
  'a column for each code, headed by its name': [
    {
      name: 'Data',
      rows: [
        'name1,name2,street1,city,state,zip,phone,Substance use treatment,Detoxification,Benzodiazepines Detoxification'.split(
          ',',
        ),
        [
          'Moonquill Clinic',
          'Day',
          '1 Fen St',
          'Portland',
          'OR',
          '97205',
          '503-555-0100',
          '1.0',
          'TRUE',
          'y',
        ],
      ],
    },
  ],
};

describe('a workbook of another shape', () => {
  test.each(Object.keys(SHAPES))('with %s tells the same place', (shape) => {
    const outcome = readSamhsaWorkbook(SHAPES[shape] ?? [], OPTIONS);
    if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.detail}`);
    const whole = readSamhsaWorkbook([{ name: 'List', rows: [HEADER, [...ROW, 'SA * DT * BDTX']] }], OPTIONS);
    expect(outcome.rejects).toEqual([]);
    expect(whole).toMatchObject({ ok: true, facilities: outcome.facilities });
    expect(outcome.facilities).toHaveLength(1);
  });

  test('explains its codes on a sheet of any name', () => {
    for (const header of [
      ['Code', 'Description'],
      ['CATEGORY', 'SERVICE CODE', 'SERVICE NAME'],
      ['Service_Code', 'Definition'],
    ]) {
      const cells = { 0: 'NEWX', 1: 'A service that came later' };
      const row = header.length === 2 ? [cells[0], cells[1]] : ['TC', cells[0], cells[1]];
      const codes: Sheet = { name: 'Codes', rows: [['The codes'], header, row] };
      const places: Sheet = { name: 'Sheet1', rows: [HEADER, [...ROW, 'SA * NEWX']] };
      const outcome = readSamhsaWorkbook([codes, places], OPTIONS);
      expect(outcome.ok && outcome.codes.find(({ code }) => code === 'NEWX')).toMatchObject({
        name: 'A service that came later',
        known: true,
      });
    }
  });

  test('may list its places on several sheets, and a place that two of them repeat is one', () => {
    const sheet = (name: string, rows: readonly (readonly string[])[]): Sheet => ({
      name,
      rows: [HEADER, ...rows],
    });
    const oregon = [...ROW, 'SA * OP'];
    const texas = [...ROW.with(4, 'Austin').with(5, 'TX').with(6, '78701'), 'SA'];
    const sheets = [sheet('OR', [oregon]), sheet('TX', [texas]), sheet('All', [oregon, texas])];
    const outcome = readSamhsaWorkbook(sheets, OPTIONS);
    expect(outcome).toMatchObject({ ok: true, merged: 2 });
    expect(outcome.ok && outcome.facilities.map(({ state }) => state)).toEqual(['OR', 'TX']);
  });

  test.each([
    ['a title above its header', 'Sheet1', 'National Directory, 2024'],
    ['the name of its sheet', 'Facilities 2024', 'Places'],
  ])('tells its edition by %s', (_, name, title) => {
    const rows = [[title], HEADER, [...ROW, 'SA']];
    const own = { family: 'samhsa-su', edition: null } as const;
    expect(readSamhsaWorkbook([{ name, rows }], own)).toMatchObject({ ok: true, edition: '2024' });
    expect(readSamhsaWorkbook([{ name, rows }], OPTIONS)).toMatchObject({ edition: '2023' });
    const silent = [{ name: 'List', rows: rows.slice(1) }];
    expect(readSamhsaWorkbook(silent, own)).toMatchObject({ ok: true, edition: 'not told' });
  });
});
