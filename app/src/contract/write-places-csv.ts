import type { PlaceHit } from './places.ts';

/** The columns of a list of places, as other programs take them. */
const COLUMNS = [
  'id',
  'name',
  'street',
  'city',
  'state',
  'zip',
  'phones',
  'miles_straight_line',
  'miles_approximate',
  'codes',
  'made_up',
  'source',
  'edition',
] as const;

type Row = Omit<PlaceHit, 'reasons'> & { readonly note?: string };

/**
 * A list of places as CSV (RFC 4180, with a byte order mark, so that a spreadsheet reads it as UTF-8).
 * A text that a spreadsheet would take for a formula is kept as a text by an apostrophe.
 */
export function writePlacesCsv(rows: readonly Row[]): string {
  const hasNotes = rows.some(({ note }) => note !== undefined && note !== '');
  const head = hasNotes ? [...COLUMNS, 'note'] : [...COLUMNS];
  const lines = rows.map((row) => {
    const cells = [
      row.id,
      row.name,
      row.street,
      row.city,
      row.state,
      row.zip,
      row.phones.map(({ number, kind }) => `${kind} ${number}`).join('; '),
      row.miles === null ? '' : String(row.miles),
      row.miles === null ? '' : String(row.approximate),
      row.codes.join(' '),
      String(row.fictional),
      row.edition.source,
      row.edition.edition,
    ];
    return hasNotes ? [...cells, row.note ?? ''] : cells;
  });
  return `\ufeff${[head, ...lines].map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
