import type { SourceFamily } from '@stepdown/directory/facility/facility';
import { editionOfName } from '@stepdown/directory/readers/edition-name';
import { readFindTreatment } from '@stepdown/directory/readers/findtreatment';
import { readHsds } from '@stepdown/directory/readers/hsds';
import { EDITION_NOT_TOLD, type ReadOutcome } from '@stepdown/directory/readers/read-result';
import { readSamhsaWorkbook } from '@stepdown/directory/readers/samhsa-workbook';
import { readDelimited } from './read-delimited.ts';
import { readWorkbook, type ReadWorkbook } from './read-workbook.ts';

/** The public files that can be taken in. */
export const IMPORT_KINDS = ['samhsa', 'samhsa-mh', 'findtreatment', 'hsds'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Which source each kind of file is of. */
export const SOURCE_OF_KIND = {
  samhsa: 'samhsa-su',
  'samhsa-mh': 'samhsa-mh',
  findtreatment: 'findtreatment',
  hsds: 'hsds',
} as const satisfies Readonly<Record<ImportKind, SourceFamily>>;

/** A public file, and what to call its edition where its name does not say. */
export interface DirectoryFile {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly edition?: string;
}

/** Why a file could not be read: one closed list with the readers'. */
export type FileFailureCode =
  | 'old-workbook'
  | 'web-page'
  | Extract<ReadWorkbook, { ok: false }>['code']
  | Extract<ReadOutcome, { ok: false }>['code'];

export type DirectoryFileRead =
  | Extract<ReadOutcome, { ok: true }>
  | {
      readonly ok: false;
      readonly code: FileFailureCode;
      /** What to say of it beside the file's name. */
      readonly values?: Readonly<Record<string, string>>;
    };

/**
 * Reads a public file. Its edition is the one given, else the year or day in its name, else the one that a workbook's own
 * titles tell, else not told; never a reason to refuse it.
 */
export function readDirectoryFile({
  kind,
  fileName,
  bytes,
  edition: asked,
}: DirectoryFile): DirectoryFileRead {
  const given = asked === undefined || asked.trim() === '' ? undefined : asked.trim();
  const named = given ?? editionOfName(fileName);
  if (kind === 'samhsa' || kind === 'samhsa-mh' || (kind === 'findtreatment' && isSheets(fileName, bytes))) {
    const workbook = readSheets(fileName, bytes);
    if (!workbook.ok) return workbook;
    const read = readSamhsaWorkbook(workbook.sheets, { family: SOURCE_OF_KIND[kind], edition: named });
    if (read.ok || read.columns === undefined) return read;
    const { found, missing } = read.columns;
    return { ...read, values: { found: found.join(', '), missing: missing.join(', ') } };
  }
  const json = readJsonFile(bytes);
  if (!json.ok) return isWebPage(bytes) ? { ok: false, code: 'web-page' } : json;
  const edition = named ?? EDITION_NOT_TOLD;
  return kind === 'hsds' ? readHsds(json.value, edition) : readFindTreatment(json.value, edition);
}

/** The sheets of a workbook, or of the same as text with its cells parted by commas or the like. */
function readSheets(
  fileName: string,
  bytes: Uint8Array,
): Extract<ReadWorkbook, { ok: true }> | { readonly ok: false; readonly code: FileFailureCode } {
  const workbook = readWorkbook(bytes);
  if (workbook.ok || workbook.code !== 'not-a-workbook') return workbook;
  const other = whatElse(bytes);
  if (other !== 'not-a-workbook') return { ok: false, code: other };
  const text = readDelimited(fileName, bytes);
  return text.ok ? { ok: true, sheets: [text.sheet] } : text;
}

/** The first bytes of a file of the kind that Excel wrote before 2007, and of one that it keeps under a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

function isWebPage(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*<(?:!doctype html|html|head)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

/** What a file is that is no workbook: said by name where it is one that people often have instead. */
function whatElse(bytes: Uint8Array): FileFailureCode {
  if (OLD_OFFICE.every((byte, at) => bytes[at] === byte)) return 'old-workbook';
  return isWebPage(bytes) ? 'web-page' : 'not-a-workbook';
}

/** Whether a file is a workbook or a table in text, by its first bytes and its name. */
function isSheets(fileName: string, bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip || /\.(?:xlsx|csv|tsv|txt)$/i.test(fileName);
}

/** The kinds that a file may be of, the likeliest first, by its first bytes and its name. */
export function kindsOf(fileName: string, bytes: Uint8Array): readonly ImportKind[] {
  if (!isSheets(fileName, bytes)) return ['findtreatment', 'hsds'];
  // The site's own spelling of its downloads lacks a letter.
  if (/findtreat?ment/i.test(fileName)) return ['findtreatment', 'samhsa', 'samhsa-mh'];
  const isMental = /(?:^|[^a-z])mh(?:[^a-z]|$)|mental/i.test(fileName);
  return isMental ? ['samhsa-mh', 'samhsa'] : ['samhsa', 'samhsa-mh'];
}

type JsonFile =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: FileFailureCode };

function readJsonFile(bytes: Uint8Array): JsonFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, code: 'not-this-format' };
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return readLines(text);
  }
}

/** A bulk export holds one record a line. What begins as JSON and stops in the middle was cut short. */
function readLines(text: string): JsonFile {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = parsed(lines[0] ?? '');
  if (first !== undefined && lines.length > 1) {
    const records = lines.map(parsed);
    if (records.every((record) => record !== undefined)) return { ok: true, value: records };
    return {
      ok: false,
      code:
        records.findIndex((one) => one === undefined) === lines.length - 1
          ? 'workbook-truncated'
          : 'not-this-format',
    };
  }
  return { ok: false, code: endsInTheMiddle(text) ? 'workbook-truncated' : 'not-this-format' };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether brackets or a text are still open at the end, and none was closed that was not open. */
function endsInTheMiddle(text: string): boolean {
  const open: string[] = [];
  let inText = false;
  if (!/^\s*[[{]/.test(text)) return false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (inText) {
      if (char === '\\') at += 1;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === '{' || char === '[') open.push(char);
    else if (char === '}' || char === ']') {
      if (open.pop() !== (char === '}' ? '{' : '[')) return false;
    }
  }
  return inText || open.length > 0;
}
