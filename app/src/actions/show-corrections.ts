import { CORRECTABLE_FIELDS, correctFacility, valueOf } from '@stepdown/directory/facility/correct-facility';
import { facilityName } from '@stepdown/directory/facility/facility';
import type { ListingLogLine, WaitingReportLine } from '../contract/corrections.ts';
import { readLog, standingCorrections, waitingReports, type LogLine } from '../store/corrections.ts';
import { readFacility } from '../store/facilities.ts';
import type { Db } from '../store/tables.ts';

const AT_ONCE = 200;

/** The reports that wait for a decision, the oldest first, each with what its listing says now. */
export async function listWaitingReports(db: Db): Promise<readonly WaitingReportLine[]> {
  const reports = await waitingReports(db, AT_ONCE);
  const standing = await standingCorrections(db);
  return Promise.all(
    reports.map(async ({ facilityId, receivedAt, ...report }) => {
      const held = await readFacility(db, facilityId);
      const shown = held === null ? null : (correctFacility(held, standing.get(facilityId) ?? []) ?? held);
      const field = CORRECTABLE_FIELDS.find((known) => known === report.field);
      return {
        ...report,
        place: facilityId,
        name: shown === null ? '' : facilityName(shown),
        now: shown === null || field === undefined ? '' : valueOf(shown, field),
        receivedAt: receivedAt.toISOString(),
      };
    }),
  );
}

/** The log of one listing or of all, the newest first. */
export async function listLog(db: Db, placeId?: string): Promise<readonly ListingLogLine[]> {
  return (await readLog(db, AT_ONCE, placeId)).map(writeLogLine);
}

/** A line of the log as the wire shape. */
export function writeLogLine(line: LogLine): ListingLogLine {
  return {
    id: line.id,
    place: line.facilityId,
    report: line.reportId,
    kind: line.kind,
    field: line.field,
    before: line.previous,
    after: line.replacement,
    reviewer: line.updatedBy,
    note: line.note,
    undoes: line.undoes,
    at: line.madeAt.toISOString(),
  };
}
