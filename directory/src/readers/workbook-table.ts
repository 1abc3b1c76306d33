import { tidy } from './address-fields.ts';

/** A sheet of a workbook as rows of cells; an empty cell is ''. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The rows below a header row, with their cells by the name of their column. */
export interface Table {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows of the sheet stand above the first data row. */
  readonly offset: number;
  /** Titles and notes above the header row. */
  readonly above: readonly string[];
  /** Where the columns of a field stand, the surest name first; none where the sheet has no such column. */
  readonly columnsOf: (field: string) => readonly number[];
}

/** A title or a note may stand above the header row; no edition seen puts it further down than this. */
export const HEADER_SEARCH_ROWS = 40;

/** What else a column is called, without case, spaces and punctuation. The national directory's own name needs no mention. */
export const FACILITY_FIELDS = {
  name1: [
    'facilityname1',
    'facilityname',
    'name',
    'facility',
    'organizationname',
    'organization',
    'providername',
    'provider',
    'agencyname',
    'agency',
    'programname',
    'program',
    'businessname',
    'legalname',
    'legalbusinessname',
    'clinicname',
    'clinic',
    'entityname',
    'centername',
  ],
  name2: [
    'facilityname2',
    'subname',
    'sitename',
    'locationname',
    'dba',
    'programname2',
    'programname',
    'program',
    'branchname',
    'businessname2',
    'secondaryname',
    'secondname',
    'doingbusinessas',
  ],
  street1: [
    'streetaddress1',
    'address1',
    'addressline1',
    'streetaddress',
    'street',
    'address',
    'locationaddress',
    'addr1',
    'addr',
    'practiceaddress',
  ],
  street2: [
    'streetaddress2',
    'address2',
    'addressline2',
    'suite',
    'addr2',
    'suitenumber',
    'unit',
    'apt',
    'room',
  ],
  city: ['town', 'cityname', 'locationcity', 'citytown', 'municipality'],
  state: [
    'st',
    'stateabbreviation',
    'stateabbr',
    'statecode',
    'stateprovince',
    'stateterritory',
    'locationstate',
    'statename',
    'stateorterritory',
    'province',
  ],
  zip: [
    'zipcode',
    'zip5',
    'postalcode',
    'zipcode5',
    'zippostalcode',
    'locationzip',
    'zipcodeplus4',
    'zipplus4',
    'zip9',
    'zipcode9',
  ],
  phone: [
    'phonenumber',
    'telephone',
    'telephonenumber',
    'phone1',
    'mainphone',
    'tel',
    'contactnumber',
    'contactphone',
    'officephone',
    'businessphone',
    'phoneno',
    'phonemain',
  ],
  phonearea: ['areacode', 'phoneareacode'],
  phoneextension: ['extension', 'ext', 'phoneext'],
  intake1: ['intakephone1', 'intakephone', 'intake', 'intakenumber', 'intakenumber1', 'intakephonenumber'],
  intake2: ['intakephone2', 'intakenumber2'],
  intake1a: [],
  intake2a: [],
  hotline1: ['hotline'],
  hotline2: [],
  website: ['url', 'web', 'websiteurl', 'webaddress', 'homepage', 'internet'],
  latitude: ['lat', 'y', 'latitudey'],
  longitude: ['lon', 'long', 'lng', 'x', 'longitudex'],
  /** Which directory a row of a FindTreatment listing is of. */
  typefacility: [],
  servicecodeinfo: ['servicecodes', 'servicecode', 'servicecodeinformation', 'servicescodeinfo', 'codes'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What the columns of a workbook's own list of codes are called. */
export const CODE_FIELDS = {
  servicecode: ['code', 'codes', 'svccode', 'abbreviation'],
  servicename: ['name', 'service', 'codename', 'label', 'servicedescription', 'description', 'definition'],
  categorycode: ['category', 'categorykey'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The fields of a table, and what else the column of each may be called. */
type Fields = Readonly<Record<string, readonly string[]>>;

/** Words that some editions put into a header and that tell no field from another. */
const NOISE =
  /\b(?:facility|location|site|physical|line|full|all|of|the|treatment|main|primary|official)\b/gi;

/** Where letters go is often, and not always, the place itself: believed where nothing else tells. */
const MAILING = /\b(?:mailing|mail|postal)\b/gi;

/** A header without the words that tell nothing, such as `Facility Name (line 1)`. */
function plainKey(cell: string): string {
  return headerKey(cell.replaceAll('_', ' ').replace(NOISE, ''));
}

/** A header without case, spaces and punctuation; a plus counts, since `Zip4` alone is the four digits and `Zip+4` all nine. */
export function headerKey(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/\+/g, 'plus')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * Where the columns of a field stand: by any of its names, else by one of them with words about it that tell nothing, else
 * by one of them for letters.
 */
function columnFinder(header: readonly string[], fields: Fields): Table['columnsOf'] {
  const find = (keys: readonly string[], field: string) =>
    [field, ...(fields[field] ?? [])].flatMap((name) =>
      keys.flatMap((key, column) => (key === name ? [column] : [])),
    );
  const exact = header.map(headerKey);
  const taken = new Set(Object.keys(fields).flatMap((field) => find(exact, field)));
  const plain = header.map((cell, column) => (taken.has(column) ? '' : plainKey(cell)));
  const forLetters = header.map((cell, column) =>
    taken.has(column) ? '' : plainKey(cell.replaceAll('_', ' ').replace(MAILING, '')),
  );
  return (field) => {
    const columns = [exact, plain, forLetters].map((keys) => find(keys, field));
    return columns.find(({ length }) => length > 0) ?? [];
  };
}

/**
 * The tables of a workbook that have every needed field, one a sheet, wherever on it they begin. `fields` names what else
 * a field's column may be called.
 */
export function tablesWith(
  sheets: readonly Sheet[],
  fields: Fields,
  needed: readonly string[],
): readonly Table[] {
  const heads = (row: readonly string[]) => {
    const columnsOf = columnFinder(row, fields);
    return needed.every((field) => columnsOf(field).length > 0);
  };
  return sheets.flatMap((sheet) => {
    for (const [at, row] of sheet.rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
      const below = sheet.rows[at + 1] ?? [];
      if (heads(row)) return [tableAt(sheet, at, 1, row, fields)];
      if (heads(below)) continue;
      const both = inTwoRows(row, below, fields);
      if (heads(both)) return [tableAt(sheet, at, 2, both, fields)];
    }
    return [];
  });
}

function tableAt(sheet: Sheet, at: number, deep: number, header: readonly string[], fields: Fields): Table {
  const above = sheet.rows
    .slice(0, at)
    .flat()
    .filter((cell) => cell !== '');
  const rows = sheet.rows.slice(at + deep);
  const columnsOf = columnFinder(header, fields);
  return { sheet: sheet.name, headers: header.map(tidy), rows, offset: at + deep, above, columnsOf };
}

/** A header of two rows as one: a cell that spans several columns stands over each of them. */
function inTwoRows(upper: readonly string[], lower: readonly string[], fields: Fields): readonly string[] {
  const names = new Set(Object.entries(fields).flatMap(([field, others]) => [field, ...others]));
  let spanning = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const own = tidy(lower[column]);
    spanning = tidy(upper[column]) || spanning;
    return names.has(headerKey(own)) ? own : `${own === '' ? tidy(upper[column]) : spanning} ${own}`.trim();
  });
}

/** The sheets without a header of their own whose rows go on as the table's do, such as one for each further state. */
export function sheetsAfter(
  table: Table,
  sheets: readonly Sheet[],
  isRow: (cell: (field: string) => string) => boolean,
): readonly Table[] {
  return sheets.flatMap(({ name, rows }) => {
    const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).slice(0, HEADER_SEARCH_ROWS);
    const fits = filled.filter((row) => isRow((field) => tidy(row[table.columnsOf(field)[0] ?? -1])));
    const goesOn = fits.length > 0 && fits.length * 2 > filled.length;
    return goesOn ? [{ ...table, sheet: name, rows, offset: 0, above: [] }] : [];
  });
}

/** What the row that comes nearest to a header calls its columns, and which of the needed fields no column is. */
export function nearestHeader(
  sheets: readonly Sheet[],
  fields: Fields,
  needed: readonly string[],
): { readonly found: readonly string[]; readonly missing: readonly string[] } {
  let best = { found: [] as readonly string[], missing: needed };
  for (const row of sheets.flatMap(({ rows }) => rows.slice(0, HEADER_SEARCH_ROWS))) {
    const columnsOf = columnFinder(row, fields);
    const missing = needed.filter((field) => columnsOf(field).length === 0);
    if (missing.length < best.missing.length) {
      best = { found: row.map(tidy).filter((cell) => cell !== ''), missing };
    }
  }
  return best;
}
