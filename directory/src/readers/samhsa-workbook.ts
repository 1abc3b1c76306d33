import { codesOfCategory } from '../facility/codes.ts';
import type { Facility, SourceFamily } from '../facility/facility.ts';
import { naturalKey } from '../facility/id.ts';
import { languagesOf } from '../facility/languages.ts';
import { distinctPhones, readPhone } from '../facility/phone.ts';
import { readPoint, readState, readWebsite, readZip, tidy, wholeNumber } from './address-fields.ts';
import { editionOfName } from './edition-name.ts';
import { joinSites, servicesOfType } from './findtreatment.ts';
import { codesSeen, withIds, type OwnCode, type Unnamed } from './finish-facilities.ts';
import {
  EDITION_NOT_TOLD,
  type ReadOutcome,
  type Reject,
  type RejectReason,
  type Unreadable,
} from './read-result.ts';
import { withTownsParted } from './town-column.ts';
import { codeColumns, codeReader, listedColumns, ownCodesOf } from './workbook-codes.ts';
import {
  FACILITY_FIELDS,
  nearestHeader,
  sheetsAfter,
  tablesWith,
  type Sheet,
  type Table,
} from './workbook-table.ts';

/** Which workbook of the family it is, and what to call its edition where that is known: else it tells its own. */
export interface WorkbookOptions {
  readonly family: Extract<SourceFamily, 'samhsa-su' | 'samhsa-mh' | 'findtreatment'>;
  readonly edition: string | null;
}

const NEEDED = ['name1', 'city', 'state', 'zip'];
const OPERATOR_CODES: ReadonlySet<string> = new Set(codesOfCategory('FOP'));
/** The type of care that nearly every place of a workbook reports, and what few of the other workbook's do alone. */
const OWN_CARE = { 'samhsa-su': 'SA', 'samhsa-mh': 'MH' } as const;
const HALF = 0.5;
const NO_TYPE = { codes: [], stated: [] } as const;

/** Which workbook of the family it is, and the edition that it turned out to be. */
interface Named extends WorkbookOptions {
  readonly edition: string;
}

/** A row that was taken, by its number in the sheet. */
interface TakenRow {
  readonly row: number;
  readonly unnamed: Unnamed;
}

type RowOutcome = Unnamed | { readonly reason: RejectReason; readonly given: string };

/** The main number as one text, also where a sheet has a column for each part of it. */
function mainNumber(cell: (header: string) => string): string {
  const number = wholeNumber(cell('phone'));
  const area = wholeNumber(cell('phonearea')).replace(/\D/g, '');
  const whole =
    /^\d{3}$/.test(area) && /^\d{3}\D*\d{4}(?:\D.*)?$/.test(number) ? `${area}-${number}` : number;
  const extension = wholeNumber(cell('phoneextension')).replace(/\D/g, '');
  return extension === '' || /x/i.test(whole) || whole === '' ? whole : `${whole} x${extension}`;
}

function facilityOf(
  cell: (header: string) => string,
  listed: readonly string[],
  { family, edition }: Named,
): RowOutcome {
  const name1 = cell('name1');
  if (name1 === '') return { reason: 'name-missing', given: cell('name2') };
  const city = cell('city');
  if (city === '') return { reason: 'city-missing', given: '' };
  const state = readState(cell('state'));
  if (state === null) return { reason: 'state-unknown', given: cell('state') };
  const zip = readZip(cell('zip'));
  if (zip === null) return { reason: 'zip-malformed', given: cell('zip') };
  const point = readPoint(cell('latitude'), cell('longitude'));
  const type = family === 'findtreatment' ? servicesOfType(cell('typefacility'), listed) : NO_TYPE;
  const codes = [...listed, ...type.codes];
  const intakes = ['intake1', 'intake2', 'intake1a', 'intake2a'].map((header) =>
    readPhone(wholeNumber(cell(header)), 'intake'),
  );
  const hotlines = ['hotline1', 'hotline2'].map((header) => readPhone(wholeNumber(cell(header)), 'hotline'));
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
    phones: distinctPhones([readPhone(mainNumber(cell), 'main'), ...intakes, ...hotlines]),
    website: readWebsite(cell('website')),
    codes,
    stated: type.stated,
    languages: languagesOf(codes),
    point: point === null ? null : { ...point, from: 'street' },
    operatorTypes: codes.filter((code) => OPERATOR_CODES.has(code)),
    assuredDate: null,
    fictional: false,
    alsoKnownAs: [],
  };
}

/** The rows of one sheet of places as facilities and rejects. */
function readTable(
  table: Table,
  own: ReadonlyMap<string, OwnCode>,
  options: Named,
): { readonly taken: readonly TakenRow[]; readonly rejects: readonly Reject[] } {
  const codesOf = codeReader(listedColumns(table, own), codeColumns(table, own), own);
  const columns = new Map(Object.keys(FACILITY_FIELDS).map((field) => [field, table.columnsOf(field)]));
  const taken: TakenRow[] = [];
  const rejects: Reject[] = [];
  for (const [at, cells] of table.rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    // A column that may hold either name holds the first where no other does, and then not the second.
    let nameColumn = -1;
    const cell = (field: string) => {
      for (const column of columns.get(field) ?? []) {
        const text = field === 'name2' && column === nameColumn ? '' : tidy(cells[column]);
        if (field === 'name1') nameColumn = column;
        if (text !== '') return text;
      }
      return '';
    };
    const outcome = facilityOf(cell, codesOf(cells, at), options);
    const row = table.offset + at + 1;
    if ('reason' in outcome) rejects.push({ row, ...outcome });
    else taken.push({ row, unnamed: outcome });
  }
  return { taken, rejects };
}

/** The rows of a sheet that lists places and none of their services, but for places that another sheet tells of. */
function rejectsWithoutServices(
  table: Table,
  own: ReadonlyMap<string, OwnCode>,
  { family }: WorkbookOptions,
  listed: ReadonlySet<string>,
): readonly Reject[] {
  const options = { family, edition: EDITION_NOT_TOLD };
  const { taken, rejects } = readTable(table, own, options);
  const bare = taken.filter(({ unnamed }) => !listed.has(naturalKey(unnamed)));
  const missing = bare.map(({ row, unnamed }): Reject => {
    return { row, reason: 'services-missing', given: unnamed.name1 };
  });
  return [...rejects, ...missing].sort((a, b) => a.row - b.row);
}

/** A place that a second sheet repeats word for word, such as one that sums up the others, is the same place. */
function withoutRepeats(tables: readonly (readonly Unnamed[])[]): readonly Unnamed[] {
  if (tables.length === 1) return tables[0] ?? [];
  const wordsOf = (one: Unnamed) =>
    `${naturalKey(one)}|${one.phones.map(({ number }) => number).join(' ')}|${one.codes.join(' ')}`;
  const earlier = new Set<string>();
  return tables.flatMap((table) => {
    const fresh = table.filter((one) => !earlier.has(wordsOf(one)));
    for (const one of fresh) earlier.add(wordsOf(one));
    return fresh;
  });
}

/** Whether the places are those of the other workbook: few report this one's type of care, and most the other's. */
function isOther(facilities: readonly Unnamed[], family: keyof typeof OWN_CARE): boolean {
  const share = (code: string) =>
    facilities.filter(({ codes }) => codes.includes(code)).length / facilities.length;
  const other = family === 'samhsa-su' ? 'samhsa-mh' : 'samhsa-su';
  return share(OWN_CARE[family]) < HALF && share(OWN_CARE[other]) > HALF;
}

/** Whether a table is of several directories, as what FindTreatment.gov lets people download is: its rows tell which. */
function hasTypes(table: Table): boolean {
  const [column] = table.columnsOf('typefacility');
  return column !== undefined && new Set(table.rows.map((row) => tidy(row[column]))).size > 1;
}

/** The edition that the sheets' names and the titles above their headers tell. */
function toldEdition(tables: readonly Table[]): string | null {
  const told = tables.flatMap(({ sheet, above }) => [sheet, ...above]).map(editionOfName);
  return told.find((edition) => edition !== null) ?? null;
}

function withoutColumns(sheets: readonly Sheet[], needed: readonly string[]): Unreadable {
  const columns = nearestHeader(sheets, FACILITY_FIELDS, needed);
  return { ok: false, code: 'no-facility-sheet', detail: `columns ${columns.missing.join(' ')}`, columns };
}

/**
 * Reads a workbook of the national directory: substance-use or mental-health, of any year, or a listing that FindTreatment.gov
 * lets people download, which has a row for each type of a site. Sheets and columns are found by their headers, whatever
 * their order, case or the sheet's name; the workbook's own code sheet explains its codes.
 */
export function readSamhsaWorkbook(given: readonly Sheet[], options: WorkbookOptions): ReadOutcome {
  const sheets = withTownsParted(given);
  const own = ownCodesOf(sheets);
  const headed = tablesWith(sheets, FACILITY_FIELDS, NEEDED);
  const [first] = headed;
  if (first === undefined) return withoutColumns(sheets, NEEDED);
  const known = new Set(headed.map(({ sheet }) => sheet));
  const others = sheets.filter(({ name }) => !known.has(name));
  const isRow = (cell: (field: string) => string) =>
    readState(cell('state')) !== null && readZip(cell('zip')) !== null;
  const tables = [...headed, ...sheetsAfter(first, others, isRow)];
  const coded = tables.filter(
    (table) => listedColumns(table, own).length > 0 || codeColumns(table, own).length > 0,
  );
  if (coded.length === 0) return withoutColumns(sheets, [...NEEDED, 'servicecodeinfo']);
  const { family } = options;
  if (family !== 'findtreatment' && coded.some(hasTypes)) {
    return { ok: false, code: 'findtreatment-listing', detail: 'column typefacility' };
  }
  const edition = options.edition ?? toldEdition(coded) ?? EDITION_NOT_TOLD;
  const read = coded.map((table) => readTable(table, own, { family, edition }));
  const rows = read.map((each) => each.taken.map(({ unnamed }) => unnamed));
  const taken = family === 'findtreatment' ? joinSites(rows.flat()) : withoutRepeats(rows);
  const listed = new Set(taken.map(naturalKey));
  const rejects = tables.flatMap((table) => {
    const of = read[coded.indexOf(table)]?.rejects ?? rejectsWithoutServices(table, own, options, listed);
    return tables.length === 1 ? of : of.map((reject) => ({ ...reject, sheet: table.sheet }));
  });
  if (taken.length === 0) return { ok: false, code: 'no-rows', detail: `${String(rejects.length)} rejected` };
  if (family !== 'findtreatment' && isOther(taken, family)) {
    return { ok: false, code: 'other-workbook', detail: `few places with ${OWN_CARE[family]}` };
  }
  const facilities: readonly Facility[] = withIds(taken);
  const merged = rows.flat().length - taken.length;
  return { ok: true, facilities, rejects, edition, codes: codesSeen(facilities, own), merged };
}
