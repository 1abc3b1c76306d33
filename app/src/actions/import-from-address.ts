import { editionOfName } from '@stepdown/directory/readers/edition-name';
import { fetchedVersion, keepFetchedVersion } from '../store/fetched-files.ts';
import type { Db } from '../store/tables.ts';
import {
  FETCH_LIMITS,
  fetchDirectoryFile,
  type FetchFailureCode,
  type FetchLimits,
} from './fetch-directory-file.ts';
import { importDirectory, type ImportAnswer, type ImportProgress } from './import-directory.ts';
import type { ImportKind } from './read-directory-file.ts';

/** A public file by its address. */
export interface AddressToImport {
  readonly kind: ImportKind;
  readonly url: string;
  readonly edition?: string | undefined;
  /** `YYYY-MM-DD`: the edition of a listing that has none of its own. */
  readonly today: string;
}

export type AddressAnswer =
  | ImportAnswer
  | { readonly ok: true; readonly unchanged: true }
  | {
      readonly ok: false;
      readonly code: FetchFailureCode;
      readonly values: Readonly<Record<string, string>>;
    };

/**
 * Fetches a public file and takes it in, where it is not the one that was taken in from there the last time. What could
 * not be taken in is fetched again the next time.
 */
export async function importFromAddress(
  db: Db,
  { kind, url, edition, today }: AddressToImport,
  onProgress: (progress: ImportProgress) => void,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<AddressAnswer> {
  const fetched = await fetchDirectoryFile(url, await fetchedVersion(db, kind, url), limits);
  if (!fetched.ok) return { ok: false, code: fetched.code, values: { detail: fetched.detail } };
  const { file } = fetched;
  if (file.kind === 'unchanged') return { ok: true, unchanged: true };
  const { fileName, bytes, version } = file;
  const isListing = kind === 'findtreatment' || kind === 'hsds';
  const told = edition ?? editionOfName(fileName) ?? (isListing ? today : undefined);
  const request = { kind, fileName, bytes, ...(told === undefined ? {} : { edition: told }) };
  const answer = await importDirectory(db, request, onProgress);
  if (answer.ok && (version.etag !== '' || version.lastModified !== '')) {
    await keepFetchedVersion(db, kind, url, version);
  }
  return answer;
}
