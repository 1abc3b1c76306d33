import type { Outcome } from '../contract/act.ts';
import type { ListingLogLine, WaitingReportLine } from '../contract/corrections.ts';
import type { Db } from '../store/tables.ts';
import { decideCorrection, recordCallCheck, undoCorrection } from './decide-correction.ts';
import { hsdsBooks, type ServedHsds } from './read-hsds-book.ts';
import { servedDirectory, servedGazetteer, servedIndex } from './served-directory.ts';
import { listLog, listWaitingReports } from './show-corrections.ts';

/** What an operator does with the directory, and the directory as other programs take it. */
export interface DirectoryDesk {
  readonly listWaiting: () => Promise<readonly WaitingReportLine[]>;
  readonly decide: (reportId: string, body: unknown) => Promise<Outcome<ListingLogLine>>;
  readonly recordCheck: (placeId: string, body: unknown) => Promise<Outcome<ListingLogLine>>;
  readonly listLog: () => Promise<readonly ListingLogLine[]>;
  readonly undo: (lineId: number, body: unknown) => Promise<Outcome<ListingLogLine>>;
  readonly hsds: () => Promise<ServedHsds | null>;
  /** The packed gazetteer that goes with the served index; null before the first is published. */
  readonly gazetteer: () => Promise<Uint8Array | null>;
}

/** The desk over a store. */
export function deskOver(db: Db): DirectoryDesk {
  const directory = servedDirectory(db);
  return {
    listWaiting: () => listWaitingReports(db),
    decide: (reportId, body) => decideCorrection(db, reportId, body),
    recordCheck: (placeId, body) => recordCallCheck(db, placeId, body),
    listLog: () => listLog(db),
    undo: (lineId, body) => undoCorrection(db, lineId, body),
    hsds: hsdsBooks(db, servedIndex(db)),
    gazetteer: async () => {
      const served = await directory();
      return served === null ? null : (await servedGazetteer(db, served)).bytes;
    },
  };
}
