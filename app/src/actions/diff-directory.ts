import type { Facility } from '@stepdown/directory/facility/facility';
import { differenceOf, type DirectoryDifference } from '@stepdown/directory/readers/difference';
import { listFacilities } from '../store/facilities.ts';
import type { Db } from '../store/tables.ts';
import {
  kindsOf,
  readDirectoryFile,
  SOURCE_OF_KIND,
  type FileFailureCode,
  type ImportKind,
} from './read-directory-file.ts';

/** A file to compare, and of which kind it is where its own bytes do not say. */
export interface FileToCompare {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly kind?: ImportKind;
}

export type DiffAnswer =
  | { readonly ok: true; readonly difference: DirectoryDifference }
  | { readonly ok: false; readonly code: FileFailureCode; readonly fileName: string };

/** What changed from one file to the next. */
export function diffFiles(before: FileToCompare, after: FileToCompare): DiffAnswer {
  const old = readAny(before);
  if (!old.ok) return { ...old, fileName: before.fileName };
  const next = readAny(after);
  if (!next.ok) return { ...next, fileName: after.fileName };
  return { ok: true, difference: differenceOf(old.facilities, next.facilities) };
}

/** What would change if a file were taken in: nothing is. */
export async function diffWithDirectory(db: Db, file: FileToCompare): Promise<DiffAnswer> {
  const next = readAny(file);
  if (!next.ok) return { ...next, fileName: file.fileName };
  const source = SOURCE_OF_KIND[next.kind];
  const held = (await listFacilities(db)).filter((facility) => facility.source === source);
  return { ok: true, difference: differenceOf(held, next.facilities) };
}

type AnyRead =
  | { readonly ok: true; readonly kind: ImportKind; readonly facilities: readonly Facility[] }
  | { readonly ok: false; readonly code: FileFailureCode };

/** Reads a file as the first of its likely kinds that it can be read as. */
function readAny({ fileName, bytes, kind }: FileToCompare): AnyRead {
  let failure: FileFailureCode = 'not-this-format';
  for (const each of kind === undefined ? kindsOf(fileName, bytes) : [kind]) {
    const read = readDirectoryFile({ kind: each, fileName, bytes });
    if (read.ok) return { ok: true, kind: each, facilities: read.facilities };
    failure = read.code;
  }
  return { ok: false, code: failure };
}
