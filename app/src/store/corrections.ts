import type { ListingCorrection } from '@stepdown/directory/facility/correct-facility';
import { sql } from 'kysely';
import type { Db, ListingLogTable, Trx } from './tables.ts';

/** A report of what is wrong with a listing, as somebody sent it. */
export interface CorrectionReport {
  readonly id: string;
  readonly facilityId: string;
  readonly field: string;
  readonly said: string;
  readonly proposed: string | null;
}

export interface WaitingReport extends CorrectionReport {
  readonly receivedAt: Date;
}

/** A line of the log, before it is written. */
export interface NewLogLine {
  readonly facilityId: string;
  readonly reportId: string | null;
  readonly kind: ListingLogTable['kind'];
  readonly field: string;
  readonly previous: string;
  readonly replacement: string;
  readonly updatedBy: string;
  readonly note: string;
  readonly undoes: number | null;
}

export interface LogLine extends NewLogLine {
  readonly id: number;
  readonly madeAt: Date;
}

/** Query: keeps a report. */
export function insertReportQuery(db: Db, { id, facilityId, field, said, proposed }: CorrectionReport) {
  return db.insertInto('correction_report').values({ id, facility_id: facilityId, field, said, proposed });
}

/** Keeps a report. */
export async function keepReport(db: Db, report: CorrectionReport): Promise<void> {
  await insertReportQuery(db, report).execute();
}

/** Query: the reports that wait for a decision, the oldest first. */
export function waitingReportsQuery(db: Db, limit: number) {
  return db
    .selectFrom('correction_report')
    .selectAll()
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('listing_log')
            .select('listing_log.id')
            .whereRef('listing_log.report_id', '=', 'correction_report.id'),
        ),
      ),
    )
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit);
}

/** The reports that wait for a decision, the oldest first. */
export async function waitingReports(db: Db, limit: number): Promise<readonly WaitingReport[]> {
  const rows = await waitingReportsQuery(db, limit).execute();
  return rows.map(({ facility_id, received_at, ...rest }) => ({
    ...rest,
    facilityId: facility_id,
    receivedAt: received_at,
  }));
}

/** Query: how many reports wait, of one listing and of all. */
export function waitingCountQuery(facilityId: string) {
  return sql<{ all: number; here: number }>`
    select count(*)::integer as all, count(*) filter (where facility_id = ${facilityId}::uuid)::integer as here
    from correction_report as report
    where not exists (select from listing_log where listing_log.report_id = report.id)`;
}

/** How many reports wait, of one listing and of all. */
export async function countWaiting(
  db: Db,
  facilityId: string,
): Promise<{ readonly all: number; readonly here: number }> {
  const { rows } = await waitingCountQuery(facilityId).execute(db);
  return rows[0] ?? { all: 0, here: 0 };
}

/** Query: a report by its id. */
export function reportQuery(db: Db, id: string) {
  return db.selectFrom('correction_report').selectAll().where('id', '=', id);
}

/** A report by its id, or null. */
export async function readReport(db: Db, id: string): Promise<CorrectionReport | null> {
  const row = await reportQuery(db, id).executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    facilityId: row.facility_id,
    field: row.field,
    said: row.said,
    proposed: row.proposed,
  };
}

/** Query: adds a line to the log; nothing where the report was decided, or the line undone, before. */
export function insertLogLineQuery(db: Db, line: NewLogLine) {
  return db
    .insertInto('listing_log')
    .values({
      facility_id: line.facilityId,
      report_id: line.reportId,
      kind: line.kind,
      field: line.field,
      previous_value: line.previous,
      replacement_value: line.replacement,
      updated_by: line.updatedBy,
      note: line.note,
      undoes: line.undoes,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id');
}

/** Adds a line to the log; null where the report was decided, or the line undone, before. */
export async function addLogLine(trx: Trx, line: NewLogLine): Promise<number | null> {
  const row = await insertLogLineQuery(trx, line).executeTakeFirst();
  return row?.id ?? null;
}

/** Query: the log of one listing or of all, the newest first. */
export function logQuery(db: Db, limit: number, facilityId?: string) {
  const lines = db.selectFrom('listing_log').selectAll().orderBy('id', 'desc').limit(limit);
  return facilityId === undefined ? lines : lines.where('facility_id', '=', facilityId);
}

/** The log of one listing or of all, the newest first. */
export async function readLog(db: Db, limit: number, facilityId?: string): Promise<readonly LogLine[]> {
  return (await logQuery(db, limit, facilityId).execute()).map(lineOf);
}

/** Query: one line of the log. */
export function logLineQuery(db: Db, id: number) {
  return db.selectFrom('listing_log').selectAll().where('id', '=', id);
}

/** One line of the log, or null. */
export async function readLogLine(db: Db, id: number): Promise<LogLine | null> {
  const row = await logLineQuery(db, id).executeTakeFirst();
  return row === undefined ? null : lineOf(row);
}

/** Query: the number of the last line of the log. */
export function lastLogLineQuery(db: Db) {
  return db.selectFrom('listing_log').select(({ fn }) => fn.max('id').as('last'));
}

/** The number of the last line of the log; 0 before the first. */
export async function lastLogLine(db: Db): Promise<number> {
  return (await lastLogLineQuery(db).executeTakeFirst())?.last ?? 0;
}

/** Query: what stands of the log, in its order: decisions and checks that nobody undid. */
export function standingQuery(db: Db) {
  return db
    .selectFrom('listing_log as line')
    .leftJoin('listing_log as undoing', 'undoing.undoes', 'line.id')
    .select([
      'line.facility_id',
      'line.kind',
      'line.field',
      'line.replacement_value',
      sql<string>`to_char(line.made_at at time zone 'utc', 'YYYY-MM-DD')`.as('day'),
    ])
    .where('line.kind', 'in', ['changed', 'checked'])
    .where('undoing.id', 'is', null)
    .orderBy('line.id');
}

/** What stands of the log by listing, each in its order. */
export async function standingCorrections(
  db: Db,
): Promise<ReadonlyMap<string, readonly ListingCorrection[]>> {
  const byFacility = new Map<string, ListingCorrection[]>();
  for (const { facility_id, kind, field, replacement_value, day } of await standingQuery(db).execute()) {
    const correction = {
      field: (kind === 'checked' ? 'checked' : field) as ListingCorrection['field'],
      value: kind === 'checked' ? '' : replacement_value,
      day,
    };
    const list = byFacility.get(facility_id);
    if (list === undefined) byFacility.set(facility_id, [correction]);
    else list.push(correction);
  }
  return byFacility;
}

function lineOf(row: {
  readonly id: number;
  readonly facility_id: string;
  readonly report_id: string | null;
  readonly kind: ListingLogTable['kind'];
  readonly field: string;
  readonly previous_value: string;
  readonly replacement_value: string;
  readonly updated_by: string;
  readonly note: string;
  readonly undoes: number | null;
  readonly made_at: Date;
}): LogLine {
  return {
    id: row.id,
    facilityId: row.facility_id,
    reportId: row.report_id,
    kind: row.kind,
    field: row.field,
    previous: row.previous_value,
    replacement: row.replacement_value,
    updatedBy: row.updated_by,
    note: row.note,
    undoes: row.undoes,
    madeAt: row.made_at,
  };
}
