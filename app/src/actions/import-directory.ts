import { placeFacilities } from '@stepdown/directory/readers/place-facilities';
import type { ReadOutcome } from '@stepdown/directory/readers/read-result';
import { editionOfFileName, readSamhsaWorkbook } from '@stepdown/directory/readers/samhsa-workbook';
import type { ImportCounts } from '../store/editions.ts';
import { replaceFacilities, type ImportRefusal } from '../store/facilities.ts';
import type { Db } from '../store/tables.ts';
import { gazetteer } from './gazetteer.ts';
import { publishIfStale } from './publish-directory.ts';
import { readWorkbook, type ReadWorkbook } from './read-workbook.ts';

/** The public files that can be taken in. */
export const IMPORT_KINDS = ['samhsa', 'samhsa-mh'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A public file, and what to call its edition where its name does not say. */
export interface ImportRequest {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly edition?: string;
}

/** How far an import is. */
export type ImportProgress =
  | { readonly stage: 'reading' }
  | { readonly stage: 'storing'; readonly done: number; readonly total: number }
  | { readonly stage: 'publishing' };

/** Why a file was not taken in; the old data stay. */
export type ImportFailureCode =
  | Extract<ReadWorkbook, { ok: false }>['code']
  | Extract<ReadOutcome, { ok: false }>['code']
  | ImportRefusal['code']
  | 'edition-unknown';

export type ImportAnswer =
  | { readonly ok: true; readonly counts: ImportCounts; readonly codes: { readonly BDTX: number } }
  | {
      readonly ok: false;
      readonly code: ImportFailureCode;
      readonly values: Readonly<Record<string, string>>;
    };

const FAMILIES = { samhsa: 'samhsa-su', 'samhsa-mh': 'samhsa-mh' } as const;
/** Reports benzodiazepine withdrawal care. */
const WITHDRAWAL = 'BDTX';

/**
 * Takes a public file in and publishes the directory as it then stands: all of it in one transaction, or nothing.
 * A file that cannot be read, or that lost more than a fifth of its places, is refused.
 */
export async function importDirectory(
  db: Db,
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportAnswer> {
  onProgress({ stage: 'reading' });
  const read = readFile(request);
  if (!read.ok) return { ok: false, code: read.code, values: {} };
  const { rejects, edition } = read;
  const { facilities } = placeFacilities(read.facilities, gazetteer());
  const source = FAMILIES[request.kind];
  return db.transaction().execute(async (trx): Promise<ImportAnswer> => {
    const incoming = { source, edition, facilities, rejects };
    const outcome = await replaceFacilities(trx, incoming, (done, total) =>
      onProgress({ stage: 'storing', done, total }),
    );
    if (!outcome.ok) {
      const { code, before, after } = outcome.refusal;
      return { ok: false, code, values: { before: String(before), after: String(after) } };
    }
    onProgress({ stage: 'publishing' });
    await publishIfStale(trx);
    const withdrawal = facilities.filter(({ codes }) => codes.includes(WITHDRAWAL)).length;
    return { ok: true, counts: outcome.counts, codes: { [WITHDRAWAL]: withdrawal } };
  });
}

type Read = Extract<ReadOutcome, { ok: true }> | { readonly ok: false; readonly code: ImportFailureCode };

function readFile({ kind, fileName, bytes, edition }: ImportRequest): Read {
  const named = edition ?? editionOfFileName(fileName);
  if (named === null) return { ok: false, code: 'edition-unknown' };
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) return workbook;
  return readSamhsaWorkbook(workbook.sheets, { family: FAMILIES[kind], edition: named });
}
