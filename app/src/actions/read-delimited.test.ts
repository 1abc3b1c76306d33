import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDelimited } from './read-delimited.ts';

const ROWS = [
  ['name1', 'city', 'state', 'zip', 'service_code_info'],
  ['Niño "Sol", Inc', 'Ponce', 'PR', '00730', 'SA * OP'],
  ['Two\nlines', '', 'OR', '97205', ''],
];

function textOf(separator: string, ending: string): string {
  return ROWS.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join(ending);
}

describe('a file of separated values', () => {
  test.each([
    ['commas', ',', '\n'],
    ['tabs', '\t', '\r\n'],
    ['semicolons', ';', '\r'],
    ['bars', '|', '\n'],
  ])('with %s is read', (_, separator, ending) => {
    const read = readDelimited('x', strToU8(textOf(separator, ending) + ending));
    expect(read).toEqual({ ok: true, sheet: { name: 'x', rows: ROWS } });
  });

  test.each([
    ['UTF-8 with its mark', strToU8(`\ufeff${textOf(',', '\n')}`)],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${textOf(',', '\n')}`, 'utf16le'))],
    ['what older spreadsheets write', new Uint8Array(Buffer.from(textOf(',', '\n'), 'latin1'))],
  ])('in %s keeps its letters', (_, bytes) => {
    expect(readDelimited('x', bytes)).toMatchObject({ ok: true, sheet: { rows: ROWS } });
  });

  test('keeps empty cells and rows, so that row numbers are what a person sees', () => {
    const read = readDelimited('x', strToU8('a,b,c,d,e\n\n,1,,,\n'));
    expect(read).toMatchObject({
      ok: true,
      sheet: { rows: [['a', 'b', 'c', 'd', 'e'], [''], ['', '1', '', '', '']] },
    });
  });

  test('that stops inside a quoted cell is cut short', () => {
    const bytes = strToU8('a,b,c,d,e\n1,2,3,4,"fi');
    expect(readDelimited('x', bytes)).toEqual({ ok: false, code: 'workbook-truncated' });
  });

  test.each([
    ['prose', strToU8('Dear all, here is the list.')],
    ['JSON', strToU8('{"a":1,"b":2,"c":3,"d":4,"e":5}')],
    ['no text', new Uint8Array([0, 1, 2, 44, 44, 44, 44, 44])],
  ])('is not %s', (_, bytes) => {
    expect(readDelimited('x', bytes)).toEqual({ ok: false, code: 'not-a-workbook' });
  });
});
