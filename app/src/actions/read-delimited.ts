import type { WorkbookSheet } from './read-workbook.ts';

/** What may stand between the cells of a line. */
const SEPARATORS = [',', '\t', ';', '|'] as const;
/** A line of a directory has at least a name, a town, a state, a ZIP and services: prose with a comma in it has not. */
const LEAST_SEPARATORS = 4;
const FIRST_LINES = 40;

/** The rows of a file of separated values as a sheet, or why it holds none. */
export type ReadDelimited =
  | { readonly ok: true; readonly sheet: WorkbookSheet }
  | { readonly ok: false; readonly code: 'not-a-workbook' | 'workbook-truncated' };

/** The text of bytes: UTF-8, UTF-16 with its mark, else what older spreadsheets write; null where they are no text. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign that parts the cells: the one that some early line has most of. */
function separatorOf(text: string): string | null {
  const lines = text.split(/\r\n|\r|\n/, FIRST_LINES);
  const most = (sign: string) => Math.max(...lines.map((line) => line.split(sign).length - 1));
  const [best] = SEPARATORS.map((sign) => ({ sign, count: most(sign) })).toSorted(
    (a, b) => b.count - a.count,
  );
  return best !== undefined && best.count >= LEAST_SEPARATORS ? best.sign : null;
}

/** Where the quoted cell that begins at `from` closes; the text's length where it does not. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? text.length : at;
}

/** The rows of a text; null where a quoted cell is still open at its end. */
function rowsOf(text: string, separator: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  const ending = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]|$`, 'g');
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    let cell = '';
    if (text[at] === '"') {
      const close = closingQuote(text, at);
      if (close === text.length) return null;
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    ending.lastIndex = at;
    const end = ending.exec(text)?.index ?? text.length;
    row.push(cell + text.slice(at, end));
    at = end + 1;
    if (text[end] === separator && at < text.length) continue;
    if (text[end] === separator) row.push('');
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Reads a file of values parted by commas, tabs, semicolons or bars, quoted or not, in any of the usual encodings. */
export function readDelimited(name: string, bytes: Uint8Array): ReadDelimited {
  const text = textOf(bytes)?.replace(/^\ufeff/, '');
  const separator = text === undefined || /^\s*[[{<]/.test(text) ? null : separatorOf(text);
  if (text === undefined || separator === null) return { ok: false, code: 'not-a-workbook' };
  const rows = rowsOf(text, separator);
  return rows === null ? { ok: false, code: 'workbook-truncated' } : { ok: true, sheet: { name, rows } };
}
