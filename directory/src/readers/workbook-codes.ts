import { nationalCode, ALL_CODES } from '../facility/codes.ts';
import { foldText } from '../facility/fold-text.ts';
import { tidy } from './address-fields.ts';
import type { OwnCode } from './finish-facilities.ts';
import { codeOfLabel } from './label-codes.ts';
import {
  CODE_FIELDS,
  FACILITY_FIELDS,
  headerKey,
  tablesWith,
  type Sheet,
  type Table,
} from './workbook-table.ts';

/** Codes are listed one after another, with stars between their groups; other files use other signs. */
const CODE_WORD = /[^\s*;,|/•]+/g;

const FIELD_KEYS: ReadonlySet<string> = new Set(
  Object.entries(FACILITY_FIELDS).flatMap(([field, others]) => [field, ...others]),
);

/** A column of a sheet that tells of one code, such as 1 or Yes where a place has it. */
export type CodeColumn = readonly [column: number, code: string];

/** What a workbook's own sheet of codes says of them. */
export function ownCodesOf(sheets: readonly Sheet[]): ReadonlyMap<string, OwnCode> {
  const codes = new Map<string, OwnCode>();
  for (const table of tablesWith(sheets, CODE_FIELDS, ['servicecode', 'servicename'])) {
    // A sheet of places may have a column called codes, and another called name.
    if (table.columnsOf('city').length > 0) continue;
    for (const row of table.rows) {
      const cell = (field: string) => tidy(row[table.columnsOf(field)[0] ?? -1]);
      const code = cell('servicecode').toUpperCase();
      if (/^[A-Z0-9][A-Z0-9_-]{0,15}$/.test(code) && !codes.has(code)) {
        codes.set(code, { name: cell('servicename'), category: cell('categorycode') });
      }
    }
  }
  return codes;
}

/** A column lists codes where so many of its words are some. */
const CODE_SHARE = 0.9;
const SAMPLE_ROWS = 500;

/** The columns that list codes: those that are called so, else those that hold hardly anything but codes. */
export function listedColumns(table: Table, own: ReadonlyMap<string, OwnCode>): readonly number[] {
  const named = table.columnsOf('servicecodeinfo');
  if (named.length > 0) return named;
  const givenIn = cellReader(own);
  const flags = new Set(codeColumns(table, own).map(([column]) => column));
  return [...table.headers.keys()].filter((column) => {
    if (flags.has(column) || FIELD_KEYS.has(headerKey(table.headers[column] ?? ''))) return false;
    const cells = table.rows.slice(0, SAMPLE_ROWS).map((row) => givenIn(row[column] ?? ''));
    const words = cells.flat();
    const known = words.filter((word) => isCode(word.toUpperCase(), own));
    // A column of states holds words that are codes too, but never two of them, nor a longer one.
    const isList = cells.some(({ length }) => length > 1) || known.some(({ length }) => length > 2);
    return isList && known.length >= CODE_SHARE * words.length && known.length > 0;
  });
}

/** Codes are capitals and digits; a cell with such a run in it may name services at length. */
const HAS_NAMES = /[a-z]{3}/;

/** Reads the codes of a cell, or of the services that it names at length; what is no name is read as codes are. */
function cellReader(own: ReadonlyMap<string, OwnCode>): (cell: string) => readonly string[] {
  const byName = new Map([...own].map(([code, { name }]) => [foldText(name), code]));
  const codeOf = (name: string): string | null => byName.get(foldText(name)) ?? codeOfLabel('', name);
  return (cell) => {
    if (!HAS_NAMES.test(cell)) return cell.match(CODE_WORD) ?? [];
    return cell.split(/[*;|\n\r•]/).flatMap((part): readonly string[] => {
      const whole = tidy(part);
      const code = whole === '' ? null : codeOf(whole);
      if (code !== null) return [code];
      const pieces = whole.split(/,\s*/).map((piece) => ({ piece, code: codeOf(piece) }));
      return pieces.some(({ code: one }) => one !== null)
        ? pieces.flatMap(({ piece, code: one }) => one ?? (piece === '' ? [] : [piece]))
        : (whole.match(CODE_WORD) ?? []);
    });
  };
}

function isCode(text: string, own: ReadonlyMap<string, OwnCode>): boolean {
  return own.has(text) || nationalCode(text) !== undefined;
}

/** The columns that are codes, where an edition gives each its own: headed by the code, by its name, or by both. */
export function codeColumns(table: Table, own: ReadonlyMap<string, OwnCode>): readonly CodeColumn[] {
  if (table.columnsOf('servicecodeinfo').length > 0) return [];
  const byName = new Map(ALL_CODES.map(({ code, name }) => [foldText(name), code]));
  for (const [code, { name }] of own) byName.set(foldText(name), code);
  const codeOf = (header: string): string | undefined => {
    if (header === '' || FIELD_KEYS.has(headerKey(header))) return undefined;
    const first = /^[A-Za-z0-9]+/.exec(header)?.[0].toUpperCase() ?? '';
    if (isCode(header.toUpperCase(), own)) return header.toUpperCase();
    if (isCode(first, own) && /^[A-Za-z0-9]+\s*[-–:_(.]/.test(header)) return first;
    return byName.get(foldText(header));
  };
  const known = table.headers.flatMap((header, column): readonly CodeColumn[] => {
    const code = codeOf(header);
    return code === undefined ? [] : [[column, code]];
  });
  return known.length < CODES_IN_COLUMNS ? known : [...known, ...unknownColumns(table, known)];
}

/** Where so many columns are codes, another that is headed as codes are and says yes or no of each place is one too. */
const CODES_IN_COLUMNS = 10;

/** Columns of codes that no list explains, which are kept all the same. */
function unknownColumns(table: Table, known: readonly CodeColumn[]): readonly CodeColumn[] {
  const taken = new Set(known.map(([column]) => column));
  return table.headers.flatMap((header, column): readonly CodeColumn[] => {
    const code = header.toUpperCase();
    if (taken.has(column) || !/^[A-Z][A-Z0-9]{0,5}$/.test(code) || FIELD_KEYS.has(headerKey(header)))
      return [];
    const cells = new Set(table.rows.map((row) => tidy(row[column])));
    const isFlag = [...cells].every((cell) => saysYes(cell, code) || SAYS_NO.test(cell));
    return isFlag && [...cells].some((cell) => saysYes(cell, code)) ? [[column, code]] : [];
  });
}

const SAYS_NO = /^(|0|0\.0+|n|no|false|f|-)$/i;

function saysYes(cell: string, code: string): boolean {
  return /^(1|1\.0+|y|yes|x|true|t|✓|✔|offered)$/i.test(cell) || cell.toUpperCase() === code;
}

/** A code as a file writes it, in capitals, and the last row that it was seen in. One object for each code of a file. */
interface Token {
  readonly code: string;
  row: number;
}

/** Reads the codes of one row after another. A national file holds nearly a million of them, of some hundreds of kinds. */
export function codeReader(
  listed: readonly number[],
  flags: readonly CodeColumn[],
  own: ReadonlyMap<string, OwnCode>,
): (row: readonly string[], number: number) => readonly string[] {
  const tokens = new Map<string, Token>();
  const givenIn = cellReader(own);
  return (row, number) => {
    const codes: string[] = [];
    for (const column of listed) {
      for (const given of givenIn(row[column] ?? '')) {
        let token = tokens.get(given);
        if (token === undefined) tokens.set(given, (token = { code: given.toUpperCase(), row: -1 }));
        if (token.row !== number) codes.push(token.code);
        token.row = number;
      }
    }
    for (const [column, code] of flags) if (saysYes(tidy(row[column]), code)) codes.push(code);
    return codes;
  };
}
