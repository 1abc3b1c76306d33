import {
  CORRECTABLE_FIELDS,
  correctFacility,
  readCorrectedValue,
  valueOf,
  type CorrectableField,
} from '@stepdown/directory/facility/correct-facility';
import type { Outcome } from '../contract/act.ts';
import {
  callCheckSchema,
  correctionDecisionSchema,
  undoSchema,
  type ListingLogLine,
} from '../contract/corrections.ts';
import { problem, type ProblemCode } from '../contract/problem.ts';
import { readAs } from '../contract/read.ts';
import {
  addLogLine,
  readLogLine,
  readReport,
  standingCorrections,
  type NewLogLine,
} from '../store/corrections.ts';
import { readFacility } from '../store/facilities.ts';
import type { Db, Trx } from '../store/tables.ts';
import { publishIfStale } from './publish-directory.ts';
import { writeLogLine } from './show-corrections.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Decides a report: the listing then says what was decided and is published, or the report is put aside. */
export async function decideCorrection(
  db: Db,
  reportId: string,
  body: unknown,
): Promise<Outcome<ListingLogLine>> {
  const read = readAs(correctionDecisionSchema, body);
  if (!read.ok) return read;
  const missing = failed('not-found', `report ${reportId}`);
  if (!UUID.test(reportId)) return missing;
  const { decision, reviewer, note, field: otherField, value } = read.value;
  return db.transaction().execute(async (trx): Promise<Outcome<ListingLogLine>> => {
    const report = await readReport(trx, reportId);
    if (report === null) return missing;
    const field = otherField ?? fieldOf(report.field);
    if (field === null) return missing;
    const held = await valueNow(trx, report.facilityId, field);
    // A report of a place that has since left the directory can still be put aside.
    if (held === null && decision !== 'decline') return failed('not-found', `place ${report.facilityId}`);
    const before = held ?? '';
    const line = {
      facilityId: report.facilityId,
      reportId,
      field,
      previous: before,
      updatedBy: reviewer,
      note,
      undoes: null,
    };
    if (decision === 'decline') return addAndPublish(trx, { ...line, kind: 'declined', replacement: before });
    const given = value ?? report.proposed ?? (field === 'closed' ? 'yes' : '');
    const replacement = readCorrectedValue(field, given);
    if (replacement === null) {
      return {
        ok: false,
        problem: problem('wrong-request', `value: cannot be kept as ${field}: "${given}"`),
      };
    }
    return addAndPublish(trx, { ...line, kind: 'changed', replacement });
  });
}

/** Writes down a call that confirmed a listing; its assured day is then that day. */
export async function recordCallCheck(
  db: Db,
  placeId: string,
  body: unknown,
): Promise<Outcome<ListingLogLine>> {
  const read = readAs(callCheckSchema, body);
  if (!read.ok) return read;
  const missing = failed('not-found', `place ${placeId}`);
  if (!UUID.test(placeId)) return missing;
  const { reviewer, answeredBy, confirmed, note } = read.value;
  return db.transaction().execute(async (trx): Promise<Outcome<ListingLogLine>> => {
    const facility = await readFacility(trx, placeId);
    if (facility === null) return missing;
    return addAndPublish(trx, {
      facilityId: placeId,
      reportId: null,
      kind: 'checked',
      field: 'assured_date',
      previous: facility.assuredDate ?? '',
      replacement: `${answeredBy}: ${confirmed}`,
      updatedBy: reviewer,
      note,
      undoes: null,
    });
  });
}

/** Takes back a line of the log: the listing says again what it would say without it. The line itself stays. */
export async function undoCorrection(
  db: Db,
  lineId: number,
  body: unknown,
): Promise<Outcome<ListingLogLine>> {
  const read = readAs(undoSchema, body);
  if (!read.ok) return read;
  const missing = failed('not-found', `line ${lineId}`);
  if (!Number.isInteger(lineId) || lineId < 1 || lineId > 2_147_483_647) return missing;
  return db.transaction().execute(async (trx): Promise<Outcome<ListingLogLine>> => {
    const line = await readLogLine(trx, lineId);
    if (line === null || (line.kind !== 'changed' && line.kind !== 'checked')) return missing;
    return addAndPublish(trx, {
      ...line,
      reportId: null,
      kind: 'undone',
      previous: line.replacement,
      replacement: line.previous,
      updatedBy: read.value.reviewer,
      note: read.value.note,
      undoes: line.id,
    });
  });
}

async function addAndPublish(trx: Trx, line: NewLogLine): Promise<Outcome<ListingLogLine>> {
  const id = await addLogLine(trx, line);
  if (id === null) return failed('already-decided');
  await publishIfStale(trx);
  const written = await readLogLine(trx, id);
  return written === null ? failed('failed') : { ok: true, value: writeLogLine(written) };
}

/** What a listing says now, decisions and all; null where there is no such listing. */
async function valueNow(trx: Trx, facilityId: string, field: CorrectableField): Promise<string | null> {
  const facility = await readFacility(trx, facilityId);
  if (facility === null) return null;
  const standing = (await standingCorrections(trx)).get(facilityId) ?? [];
  const now = correctFacility(facility, standing);
  if (field === 'closed') return now === null ? 'yes' : 'no';
  return valueOf(now ?? facility, field);
}

function fieldOf(text: string): CorrectableField | null {
  return CORRECTABLE_FIELDS.find((field) => field === text) ?? null;
}

function failed(code: ProblemCode, detail?: string): Outcome<never> {
  return { ok: false, problem: problem(code, detail) };
}
