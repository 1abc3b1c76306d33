import { placeFacilities } from '@stepdown/directory/readers/place-facilities';
import { EDITION_NOT_TOLD, type Reject } from '@stepdown/directory/readers/read-result';
import type { ImportCounts } from '../store/editions.ts';
import { forgetFetched } from '../store/fetched-files.ts';
import { replaceFacilities, type ImportRefusal, type Incoming } from '../store/facilities.ts';
import type { Db } from '../store/tables.ts';
import { gazetteer } from './gazetteer.ts';
import { publishIfStale } from './publish-directory.ts';
import {
  readDirectoryFile,
  SOURCE_OF_KIND,
  type DirectoryFile,
  type FileFailureCode,
  type ImportKind,
} from './read-directory-file.ts';

/** How far an import is. */
export type ImportProgress =
  | { readonly stage: 'reading' }
  | { readonly stage: 'storing'; readonly done: number; readonly total: number }
  | { readonly stage: 'publishing' };

/** Why a file was not taken in; the old data stay. */
export type ImportFailureCode = FileFailureCode | ImportRefusal['code'];

export type ImportAnswer =
  | {
      readonly ok: true;
      readonly counts: ImportCounts;
      readonly codes: { readonly BDTX: number };
      /** The rows that were not taken, and why. */
      readonly rejects: readonly Reject[];
    }
  | {
      readonly ok: false;
      readonly code: ImportFailureCode;
      readonly values: Readonly<Record<string, string>>;
    };

/** Reports benzodiazepine withdrawal care. */
const WITHDRAWAL = 'BDTX';

/** What a public file holds, each place with its point; or why it cannot be read. */
export type FileRead =
  | ({ readonly ok: true; readonly kind: ImportKind; readonly rejects: readonly Reject[] } & Incoming)
  | Extract<ImportAnswer, { ok: false }>;

/** Reads a public file, which needs no database: one can start meanwhile. */
export async function readIncoming(request: DirectoryFile): Promise<FileRead> {
  const country = gazetteer();
  const read = readDirectoryFile(request);
  if (!read.ok) return { ok: false, code: read.code, values: read.values ?? {} };
  const { facilities } = placeFacilities(read.facilities, await country);
  const { rejects, edition } = read;
  return {
    ok: true,
    kind: request.kind,
    source: SOURCE_OF_KIND[request.kind],
    edition,
    facilities,
    rejects,
  };
}

/** Reads a public file and takes it in, as {@link takeIn} does. */
export async function importDirectory(
  db: Db,
  request: DirectoryFile,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportAnswer> {
  onProgress({ stage: 'reading' });
  return takeIn(db, await readIncoming(request), onProgress);
}

/**
 * Takes what a file holds in and publishes the directory as it then stands: all of it in one transaction, or nothing.
 * A file that could not be read, or that lost more than a fifth of its places, is refused.
 */
export async function takeIn(
  db: Db,
  read: FileRead,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportAnswer> {
  if (!read.ok) return read;
  const { kind, edition, facilities, rejects } = read;
  return db.transaction().execute(async (trx): Promise<ImportAnswer> => {
    const outcome = await replaceFacilities(trx, read, (done, total) =>
      onProgress({ stage: 'storing', done, total }),
    );
    if (!outcome.ok) {
      const { code, before, after } = outcome.refusal;
      return { ok: false, code, values: { before: String(before), after: String(after) } };
    }
    await forgetFetched(trx, kind);
    const onPublish = () => onProgress({ stage: 'publishing' });
    // Where the file tells no edition, what stands unchanged is of the one that it was of.
    await publishIfStale(trx, onPublish, edition === EDITION_NOT_TOLD ? [] : facilities);
    const withdrawal = facilities.filter(({ codes }) => codes.includes(WITHDRAWAL)).length;
    return { ok: true, counts: outcome.counts, codes: { [WITHDRAWAL]: withdrawal }, rejects };
  });
}
