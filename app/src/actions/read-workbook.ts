import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A sheet as rows of cells. An empty cell is ''; rows keep their place, so that row numbers match what a person sees. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of a workbook, or why it could not be read. */
export type ReadWorkbook =
  | { readonly ok: true; readonly sheets: readonly WorkbookSheet[] }
  | {
      readonly ok: false;
      readonly code: 'not-a-workbook' | 'workbook-truncated' | 'workbook-too-large' | 'workbook-damaged';
    };

/** No national edition comes near this; what claims more is refused before it is unpacked. */
const MAX_UNPACKED_BYTES = 400_000_000;
/** The last row and column that a spreadsheet can have: a cell that claims to lie beyond is damage, not data. */
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: Exclude<ReadWorkbook, { ok: true }>['code'];

  constructor(code: Exclude<ReadWorkbook, { ok: true }>['code']) {
    super(code);
    this.code = code;
  }
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

interface Listener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

function parseXml(bytes: Uint8Array, listener: Listener): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new Refused('workbook-damaged');
  });
  parser.on('opentag', (tag) => listener.open?.(localName(tag.name), tag.attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', (tag) => listener.close?.(localName(tag.name)));
  parser.write(new TextDecoder().decode(bytes)).close();
}

function sharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let item = '';
  let inText = false;
  let phonetic = 0;
  parseXml(bytes, {
    open(name) {
      if (name === 'si') item = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 't') inText = phonetic === 0;
    },
    text(text) {
      if (inText) item += text;
    },
    close(name) {
      if (name === 'si') strings.push(item);
      else if (name === 'rPh') phonetic--;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}

/** The zero-based row and column of a reference such as `AB12`; null where it is none. */
function cellPlace(reference: string): readonly [row: number, column: number] | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (row < 1 || row > MAX_ROW || column > MAX_COLUMN) throw new Refused('workbook-damaged');
  return [row - 1, column - 1];
}

function sheetRows(bytes: Uint8Array, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  let at: readonly [number, number] = [0, -1];
  let type = 'n';
  let value = '';
  let reading = false;
  parseXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        const stated = Number(attributes['r']);
        at = [Number.isInteger(stated) && stated > 0 ? stated - 1 : rows.length, -1];
        if (at[0] >= MAX_ROW) throw new Refused('workbook-damaged');
      } else if (name === 'c') {
        at = cellPlace(attributes['r'] ?? '') ?? [at[0], at[1] + 1];
        type = attributes['t'] ?? 'n';
        value = '';
      } else if (name === 'v' || name === 't') reading = true;
    },
    text(text) {
      if (reading) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') reading = false;
      // An error such as #N/A is no content.
      if (name !== 'c' || value === '' || type === 'e') return;
      const text = type === 's' ? strings[Number(value)] : value;
      if (text === undefined) throw new Refused('workbook-damaged');
      while (rows.length < at[0]) rows.push([]);
      const row = (rows[at[0]] ??= []);
      while (row.length < at[1]) row.push('');
      row[at[1]] = text;
    },
  });
  return rows;
}

interface SheetPart {
  readonly name: string;
  readonly part: Uint8Array;
}

function sheetParts(files: Readonly<Record<string, Uint8Array>>): readonly SheetPart[] {
  const book = files['xl/workbook.xml'];
  const relations = files['xl/_rels/workbook.xml.rels'];
  if (book === undefined || relations === undefined) throw new Refused('not-a-workbook');
  const targets = new Map<string, string>();
  parseXml(relations, {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target);
    },
  });
  const parts: SheetPart[] = [];
  parseXml(book, {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const target = targets.get(id) ?? '';
      const part = files[partName(target.startsWith('/') ? target.slice(1) : `xl/${target}`)];
      if (part !== undefined) parts.push({ name: attributes['name'] ?? '', part });
    },
  });
  return parts;
}

/** Parts are named without regard to case, and some writers part their folders the other way. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter(file) {
        if (
          !/^xl\/(workbook\.xml|sharedstrings\.xml|_rels\/|worksheets\/[^/]+\.xml)/.test(partName(file.name))
        )
          return false;
        total += file.originalSize;
        if (total > MAX_UNPACKED_BYTES) throw new Refused('workbook-too-large');
        return true;
      },
    });
    return Object.fromEntries(Object.entries(files).map(([name, part]) => [partName(name), part]));
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('workbook-truncated');
  }
}

/**
 * Reads an .xlsx workbook from its bytes. Numbers come as they are stored, dates as their serial number, formulas as
 * their last result. A file that was cut short is refused as a whole: half a directory is worse than none.
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const isZip =
    bytes.length > 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  if (!isZip) return { ok: false, code: 'not-a-workbook' };
  try {
    const files = unpack(bytes);
    const strings = sharedStrings(files['xl/sharedstrings.xml']);
    const sheets = sheetParts(files).map(({ name, part }) => ({ name, rows: sheetRows(part, strings) }));
    return sheets.length === 0 ? { ok: false, code: 'not-a-workbook' } : { ok: true, sheets };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: error.code };
    throw error;
  }
}
