import type { SourceFamily } from '@stepdown/directory/facility/facility';
import { readFindTreatment } from '@stepdown/directory/readers/findtreatment';
import { readHsds } from '@stepdown/directory/readers/hsds';
import { EDITION_NOT_TOLD, type ReadOutcome } from '@stepdown/directory/readers/read-result';
import { editionOfFileName, readSamhsaWorkbook } from '@stepdown/directory/readers/samhsa-workbook';
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
  Extract<ReadWorkbook, { ok: false }>['code'] | Extract<ReadOutcome, { ok: false }>['code'];

export type DirectoryFileRead =
  Extract<ReadOutcome, { ok: true }> | { readonly ok: false; readonly code: FileFailureCode };

/** Reads a public file. Its edition is the one given, else the year or day in its name, else not told; never a reason to refuse it. */
export function readDirectoryFile({ kind, fileName, bytes, edition }: DirectoryFile): DirectoryFileRead {
  const given = edition === undefined || edition.trim() === '' ? undefined : edition.trim();
  const named = given ?? editionOfFileName(fileName) ?? EDITION_NOT_TOLD;
  if (kind === 'samhsa' || kind === 'samhsa-mh') {
    const workbook = readWorkbook(bytes);
    if (!workbook.ok) return workbook;
    return readSamhsaWorkbook(workbook.sheets, { family: SOURCE_OF_KIND[kind], edition: named });
  }
  const json = readJsonFile(bytes);
  if (!json.ok) return json;
  return kind === 'hsds' ? readHsds(json.value, named) : readFindTreatment(json.value, named);
}

/** The kinds that a file may be of, the likeliest first, by its first bytes and its name. */
export function kindsOf(fileName: string, bytes: Uint8Array): readonly ImportKind[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip && !/\.xlsx$/i.test(fileName)) return ['findtreatment', 'hsds'];
  return /(?:^|[^a-z])mh(?:[^a-z]|$)/i.test(fileName) ? ['samhsa-mh'] : ['samhsa'];
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
