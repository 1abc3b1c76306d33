import { tidy } from './address-fields.ts';
import { HEADER_SEARCH_ROWS, headerKey, type Sheet } from './workbook-table.ts';

/** What a column is called that holds town, state and ZIP code in one cell. */
const TOWN_COLUMN = /^(?:city|town)(?:and|or)?(?:state|st)(?:and)?(?:zip|zipcode|postalcode)$/;
/** `Portland, OR 97205`: the state stands behind the last comma before the ZIP code. */
const WITH_COMMA = /^(.+?)\s*,\s*([A-Za-z][A-Za-z .]*?)[,\s]+(\d[\d-]*)$/;
const WITHOUT_COMMA = /^(.+?)\s+([A-Za-z]{2})\s+(\d[\d-]*)$/;

/** What cannot be taken apart is kept where the state stands, so that the row is refused with what it said. */
function partsOf(cell: string): readonly [city: string, state: string, zip: string] {
  const given = tidy(cell);
  const [, city, state, zip] = WITH_COMMA.exec(given) ?? WITHOUT_COMMA.exec(given) ?? [];
  if (city === undefined || state === undefined || zip === undefined) return [given, given, ''];
  return [city, state, zip];
}

/** The sheets, with a column that holds town, state and ZIP code in one cell parted into three. */
export function withTownsParted(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.map((sheet) => {
    const isTown = (cell: string) => TOWN_COLUMN.test(headerKey(cell));
    const at = sheet.rows.slice(0, HEADER_SEARCH_ROWS).findIndex((row) => row.some(isTown));
    const column = sheet.rows[at]?.findIndex(isTown) ?? -1;
    if (column < 0) return sheet;
    const rows = sheet.rows.map((row, number) => {
      const cell = row[column] ?? '';
      const parts = number === at ? ['city', 'state', 'zip'] : number < at ? [cell, '', ''] : partsOf(cell);
      return [...row.slice(0, column), ...parts, ...row.slice(column + 1)];
    });
    return { ...sheet, rows };
  });
}
