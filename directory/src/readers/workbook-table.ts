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
const HEADER_SEARCH_ROWS = 40;

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
  ],
  name2: [
    'facilityname2',
    'subname',
    'sitename',
    'locationname',
    'dba',
    'programname2',
    'programname',
    'branchname',
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
  ],
  street2: ['streetaddress2', 'address2', 'addressline2', 'suite', 'addr2'],
  city: ['town', 'cityname', 'locationcity', 'citytown', 'municipality'],
  state: [
    'st',
    'stateabbreviation',
    'stateabbr',
    'statecode',
    'stateprovince',
    'stateterritory',
    'locationstate',
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
  phone: ['phonenumber', 'telephone', 'telephonenumber', 'phone1', 'mainphone', 'tel'],
  phonearea: ['areacode', 'phoneareacode'],
  phoneextension: ['extension', 'ext', 'phoneext'],
  intake1: ['intakephone1', 'intakephone', 'intake'],
  intake2: ['intakephone2'],
  intake1a: [],
  intake2a: [],
  hotline1: ['hotline'],
  hotline2: [],
  website: ['url', 'web', 'websiteurl', 'webaddress', 'homepage', 'internet'],
  latitude: ['lat', 'y', 'latitudey'],
  longitude: ['lon', 'long', 'lng', 'x', 'longitudex'],
  servicecodeinfo: ['servicecodes', 'servicecode', 'servicecodeinformation', 'servicescodeinfo', 'codes'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What the columns of a workbook's own list of codes are called. */
export const CODE_FIELDS = {
  servicecode: ['code', 'codes', 'svccode', 'abbreviation'],
  servicename: ['name', 'service', 'codename', 'label', 'servicedescription', 'description', 'definition'],
  categorycode: ['category', 'categorykey'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Words that some editions put into a header and that tell no field from another. */
const NOISE = /\b(?:facility|location|site|physical|line|full|all|of|the)\b/gi;

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

/** Where the columns of a field stand: by any of its names, else by one of them with words about it that tell nothing. */
function columnFinder(
  header: readonly string[],
  fields: Readonly<Record<string, readonly string[]>>,
): Table['columnsOf'] {
  const find = (keys: readonly string[], field: string) =>
    [field, ...(fields[field] ?? [])].flatMap((name) =>
      keys.flatMap((key, column) => (key === name ? [column] : [])),
    );
  const exact = header.map(headerKey);
  const taken = new Set(Object.keys(fields).flatMap((field) => find(exact, field)));
  const plain = header.map((cell, column) => (taken.has(column) ? '' : plainKey(cell)));
  return (field) => {
    const found = find(exact, field);
    return found.length > 0 ? found : find(plain, field);
  };
}

/**
 * The tables of a workbook that have every needed field, one a sheet, wherever on it they begin. `fields` names what else
 * a field's column may be called.
 */
export function tablesWith(
  sheets: readonly Sheet[],
  fields: Readonly<Record<string, readonly string[]>>,
  needed: readonly string[],
): readonly Table[] {
  return sheets.flatMap((sheet) => {
    for (const [at, row] of sheet.rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
      const columnsOf = columnFinder(row, fields);
      if (!needed.every((field) => columnsOf(field).length > 0)) continue;
      const above = sheet.rows
        .slice(0, at)
        .flat()
        .filter((cell) => cell !== '');
      const rows = sheet.rows.slice(at + 1);
      return [{ sheet: sheet.name, headers: row.map(tidy), rows, offset: at + 1, above, columnsOf }];
    }
    return [];
  });
}
