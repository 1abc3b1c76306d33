import { currentEditions } from '../store/editions.ts';
import { countWaiting } from '../store/corrections.ts';
import { servedNow, type ServedDirectory } from '../store/served-index.ts';
import { readSnapshot } from '../store/snapshots.ts';
import type { Db } from '../store/tables.ts';
import { isFresh } from './publish-directory.ts';

/** One source of the directory as it was last taken in. */
export interface SourceStatus {
  readonly source: string;
  readonly edition: string;
  /** Year, month, day. */
  readonly importedOn: string;
  /** Whole months since the end of the year that the edition names; null where it names none. */
  readonly monthsOld: number | null;
  readonly facilities: number;
  readonly rejected: number;
  readonly fictional: boolean;
}

/** What an operator asks of the directory first. */
export interface DirectoryStatus {
  readonly sources: readonly SourceStatus[];
  readonly served: { readonly hash: string; readonly places: number; readonly bytes: number } | null;
  /** Whether the served index is of the data as they stand. */
  readonly fresh: boolean;
  readonly reportsWaiting: number;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What the directory holds, what is served of it, and what waits. */
export async function directoryStatus(db: Db, now: Date): Promise<DirectoryStatus> {
  const editions = await currentEditions(db);
  const served = await servedNow(db)();
  return {
    sources: editions.map(({ source, edition, importedAt, facilities, rejected, fictional }) => ({
      source,
      edition,
      importedOn: importedAt.toISOString().slice(0, 10),
      monthsOld: monthsSince(edition, now),
      facilities,
      rejected,
      fictional,
    })),
    served: served.kind === 'directory' ? await sizeOf(db, served.directory) : null,
    fresh: await isFresh(db),
    reportsWaiting: (await countWaiting(db, NOBODY)).all,
  };
}

async function sizeOf(db: Db, { hash, list, open }: ServedDirectory): Promise<DirectoryStatus['served']> {
  if (list !== null) {
    return { hash, places: list.count, bytes: list.regions.reduce((sum, { bytes }) => sum + bytes, 0) };
  }
  const snapshot = await readSnapshot(db, hash);
  return { hash, places: (await open()).index.count, bytes: snapshot?.bytes.byteLength ?? 0 };
}

function monthsSince(edition: string, now: Date): number | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(edition) ?? [];
  if (year === undefined) return null;
  const months = (now.getUTCFullYear() - Number(year)) * 12 + now.getUTCMonth() + 1 - Number(month ?? 12);
  return Math.max(0, months);
}
