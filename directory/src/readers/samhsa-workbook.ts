import { codesOfCategory, nationalCode } from '../facility/codes.ts';
import type { SourceFamily } from '../facility/facility.ts';
import { languagesOf } from '../facility/languages.ts';
import { distinctPhones, readPhone } from '../facility/phone.ts';
import { readPoint, readState, readWebsite, readZip, tidy } from './address-fields.ts';
import { codesSeen, withIds, type OwnCode, type Unnamed } from './finish-facilities.ts';
import type { ReadOutcome, Reject, RejectReason } from './read-result.ts';

/** A sheet of a workbook as rows of cells; an empty cell is ''. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Which workbook of the family it is, and what to call its edition. */
export interface WorkbookOptions {
  readonly family: Extract<SourceFamily, 'samhsa-su' | 'samhsa-mh'>;
  readonly edition: string;
}

/** Where the columns of a sheet stand, by their folded header. */
type Columns = ReadonlyMap<string, number>;

/** A title or a note may stand above the header row; no edition seen puts it further down than this. */
const HEADER_SEARCH_ROWS = 20;
const FACILITY_HEADERS = ['name1', 'street1', 'city', 'state', 'zip'];
const CODE_HEADERS = ['servicecode', 'servicename'];
const CODE_WORD = /[^\s*;,|]+/g;
const OPERATOR_CODES: ReadonlySet<string> = new Set(codesOfCategory('FOP'));

function headerKey(cell: string): string {
  return cell.toLowerCase().replace(/[^a-z0-9]/g, '');
}

interface Table {
  readonly columns: Columns;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows of the sheet stand above the first data row. */
  readonly offset: number;
}

function tableWith(sheets: readonly Sheet[], needed: readonly string[]): Table | null {
  for (const sheet of sheets) {
    for (const [at, row] of sheet.rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
      const columns = new Map(row.map((cell, column) => [headerKey(cell), column]));
      if (!needed.every((header) => columns.has(header))) continue;
      return { columns, headers: row.map(tidy), rows: sheet.rows.slice(at + 1), offset: at + 1 };
    }
  }
  return null;
}

function ownCodes(sheets: readonly Sheet[]): ReadonlyMap<string, OwnCode> {
  const table = tableWith(sheets, CODE_HEADERS);
  const codes = new Map<string, OwnCode>();
  if (table === null) return codes;
  for (const row of table.rows) {
    const cell = (header: string) => tidy(row[table.columns.get(header) ?? -1]);
    const code = cell('servicecode').toUpperCase();
    if (code !== '') codes.set(code, { name: cell('servicename'), category: cell('categorycode') });
  }
  return codes;
}

/** Where an edition gives each code its own column instead of one text, the columns that are codes. */
function codeColumns(
  table: Table,
  own: ReadonlyMap<string, OwnCode>,
): readonly (readonly [number, string])[] {
  if (table.columns.has('servicecodeinfo')) return [];
  return table.headers.flatMap((header, column) => {
    const code = header.toUpperCase();
    return own.has(code) || nationalCode(code) !== undefined ? [[column, code] as const] : [];
  });
}

function isYes(cell: string): boolean {
  return /^(1|y|yes|x|true)$/i.test(cell);
}

/** A code as a file writes it, in capitals, and the last row that it was seen in. One object for each code of a file. */
interface Token {
  readonly code: string;
  row: number;
}

/** Reads the codes of one row after another. A national file holds nearly a million of them, of some hundreds of kinds. */
function codeReader(
  columns: Columns,
  flags: readonly (readonly [number, string])[],
): (row: readonly string[], number: number) => readonly string[] {
  const tokens = new Map<string, Token>();
  const listed = columns.get('servicecodeinfo') ?? -1;
  return (row, number) => {
    const codes: string[] = [];
    for (const given of (row[listed] ?? '').match(CODE_WORD) ?? []) {
      let token = tokens.get(given);
      if (token === undefined) tokens.set(given, (token = { code: given.toUpperCase(), row: -1 }));
      if (token.row !== number) codes.push(token.code);
      token.row = number;
    }
    for (const [column, code] of flags) if (isYes(tidy(row[column]))) codes.push(code);
    return codes;
  };
}

type RowOutcome = Unnamed | { readonly reason: RejectReason; readonly given: string };

function facilityOf(
  cell: (header: string) => string,
  codes: readonly string[],
  { family, edition }: WorkbookOptions,
): RowOutcome {
  const name1 = cell('name1');
  if (name1 === '') return { reason: 'name-missing', given: cell('name2') };
  const city = cell('city');
  if (city === '') return { reason: 'city-missing', given: '' };
  const state = readState(cell('state'));
  if (state === null) return { reason: 'state-unknown', given: cell('state') };
  const zip = readZip(cell('zip'));
  if (zip === null) return { reason: 'zip-malformed', given: cell('zip') };
  const point = readPoint(cell('latitude') || cell('lat'), cell('longitude') || cell('lon') || cell('lng'));
  const intakes = ['intake1', 'intake2', 'intake1a', 'intake2a'].map((header) =>
    readPhone(cell(header), 'intake'),
  );
  const hotlines = ['hotline1', 'hotline2'].map((header) => readPhone(cell(header), 'hotline'));
  return {
    source: family,
    edition,
    name1,
    name2: cell('name2'),
    street1: cell('street1'),
    street2: cell('street2'),
    city,
    state,
    zip,
    phones: distinctPhones([readPhone(cell('phone'), 'main'), ...intakes, ...hotlines]),
    website: readWebsite(cell('website')),
    codes,
    stated: [],
    languages: languagesOf(codes),
    point: point === null ? null : { ...point, from: 'street' },
    operatorTypes: codes.filter((code) => OPERATOR_CODES.has(code)),
    assuredDate: null,
    fictional: false,
    alsoKnownAs: [],
  };
}

/**
 * Reads a workbook of the national directory: substance-use or mental-health, of any year. Sheets and columns are found
 * by their headers, whatever their order, case or the sheet's name; the workbook's own code sheet explains its codes.
 */
export function readSamhsaWorkbook(sheets: readonly Sheet[], options: WorkbookOptions): ReadOutcome {
  const table = tableWith(sheets, FACILITY_HEADERS);
  if (table === null) {
    return { ok: false, code: 'no-facility-sheet', detail: `columns ${FACILITY_HEADERS.join(' ')}` };
  }
  const own = ownCodes(sheets);
  const flags = codeColumns(table, own);
  if (flags.length === 0 && !table.columns.has('servicecodeinfo')) {
    return { ok: false, code: 'no-facility-sheet', detail: 'column service_code_info' };
  }
  const codesOf = codeReader(table.columns, flags);
  const taken: Unnamed[] = [];
  const rejects: Reject[] = [];
  for (const [at, row] of table.rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const cell = (header: string) => tidy(row[table.columns.get(header) ?? -1]);
    const outcome = facilityOf(cell, codesOf(row, at), options);
    if ('reason' in outcome) rejects.push({ row: table.offset + at + 1, ...outcome });
    else taken.push(outcome);
  }
  if (taken.length === 0) return { ok: false, code: 'no-rows', detail: `${String(rejects.length)} rejected` };
  const facilities = withIds(taken);
  return {
    ok: true,
    facilities,
    rejects,
    edition: options.edition,
    codes: codesSeen(facilities, own),
    merged: 0,
  };
}

/** The edition that a file's name tells, `2023`; null where it holds no year. */
export function editionOfFileName(name: string): string | null {
  return /(?<!\d)(20\d{2})(?!\d)/.exec(name)?.[1] ?? null;
}
