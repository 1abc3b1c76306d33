import { hash } from 'node:crypto';
import type { Facility, SourceFamily } from '@stepdown/directory/facility/facility';
import { sql } from 'kysely';
import type { Trx } from './tables.ts';

/** How many facilities of a file differ from the directory's, by kind. */
export interface Difference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

const MARKS_AT_ONCE = 5_000;
const RECORDS_AT_ONCE = 500;

/**
 * Notes in the caller's transaction how a file's facilities differ from those of a source. Only a fingerprint of each is
 * sent: most places of a new edition stand as they stood.
 */
export async function noteDifference(
  trx: Trx,
  source: SourceFamily,
  facilities: readonly Facility[],
): Promise<Difference> {
  await sql`create temporary table incoming (id uuid primary key, fingerprint text not null) on commit drop`.execute(
    trx,
  );
  await sql`create temporary table difference (id uuid primary key, kind text not null) on commit drop`.execute(
    trx,
  );
  await sendInLots(facilities, MARKS_AT_ONCE, (lines) => markQuery(lines).execute(trx));
  await sql`analyze incoming`.execute(trx);
  const { rows } = await compareQuery(source).execute(trx);
  const count = (kind: string) => rows.find((row) => row.kind === kind)?.number ?? 0;
  return { added: count('added'), changed: count('changed'), removed: count('removed') };
}

/** Makes the facilities that differ, as {@link noteDifference} noted them, equal to the file's. */
export async function takeDifference(
  trx: Trx,
  { source, edition, facilities }: { source: SourceFamily; edition: string; facilities: readonly Facility[] },
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { rows } = await differingQuery().execute(trx);
  const differing = new Set(rows.map(({ id }) => id));
  const written = facilities.filter(({ id }) => differing.has(id));
  await sendInLots(written, RECORDS_AT_ONCE, (lines, at) => {
    onProgress(at, written.length);
    return upsertQuery(source, edition, lines).execute(trx);
  });
  if (written.length > 0) onProgress(written.length, written.length);
  await removeQuery().execute(trx);
}

/** Facilities as the database takes them in fastest: a text for each column, with a line for each facility. */
export interface Lines {
  readonly ids: string;
  readonly fingerprints: string;
  readonly records: string;
}

function linesOf(facilities: readonly Facility[]): Lines {
  const records = facilities.map(recordOf);
  return {
    ids: facilities.map(({ id }) => id).join('\n'),
    fingerprints: records.map(fingerprintOf).join('\n'),
    records: records.join('\n'),
  };
}

/** While the database takes one lot in, the next is written out. */
async function sendInLots(
  facilities: readonly Facility[],
  atOnce: number,
  send: (lines: Lines, at: number) => Promise<unknown>,
): Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve();
  for (let at = 0; at < facilities.length; at += atOnce) {
    const lines = linesOf(facilities.slice(at, at + atOnce));
    await underWay;
    underWay = send(lines, at);
  }
  await underWay;
}

/** A record without the fields that have a column of their own: a place that stands unchanged in a newer edition has not changed. */
function recordOf({ id: _id, source: _source, edition: _edition, ...fields }: Facility): string {
  return JSON.stringify(fields);
}

function fingerprintOf(record: string): string {
  return hash('sha256', record, 'base64url');
}

/** Query: takes the fingerprints of a file into a table that lives as long as the transaction. */
export function markQuery({ ids, fingerprints }: Pick<Lines, 'ids' | 'fingerprints'>) {
  return sql`insert into pg_temp.incoming
    select id::uuid, fingerprint
    from unnest(string_to_array(${ids}, chr(10)), string_to_array(${fingerprints}, chr(10))) as line (id, fingerprint)`;
}

/** Query: notes what differs between the file and the source's facilities, and counts it by kind. */
export function compareQuery(source: SourceFamily) {
  return sql<{ kind: string; number: number }>`
    with noted as (
      insert into pg_temp.difference
      select coalesce(incoming.id, held.id),
        case when held.id is null then 'added' when incoming.id is null then 'removed' else 'changed' end
      from pg_temp.incoming
      full join (select id, fingerprint from facility where source = ${source}) as held on held.id = incoming.id
      where held.fingerprint is distinct from incoming.fingerprint
      returning kind
    )
    select kind, count(*)::integer as number from noted group by kind`;
}

/** Query: the facilities of the file that differ. */
export function differingQuery() {
  return sql<{ id: string }>`select id from pg_temp.difference where kind <> 'removed'`;
}

/** Query: makes facilities as the file has them. */
export function upsertQuery(source: SourceFamily, edition: string, { ids, fingerprints, records }: Lines) {
  return sql`insert into facility (id, source, edition, fingerprint, record)
    select id::uuid, ${source}, ${edition}, fingerprint, record::jsonb
    from unnest(
      string_to_array(${ids}, chr(10)),
      string_to_array(${fingerprints}, chr(10)),
      string_to_array(${records}, chr(10))
    ) as line (id, fingerprint, record)
    on conflict (id) do update set edition = excluded.edition, fingerprint = excluded.fingerprint, record = excluded.record`;
}

/** Query: removes the facilities that the file no longer holds. */
export function removeQuery() {
  return sql`delete from facility using pg_temp.difference
    where facility.id = difference.id and difference.kind = 'removed'`;
}

/** Query: writes the differences into the history. */
export function recordChangesQuery(editionId: number) {
  return sql`insert into facility_change (edition_id, facility_id, kind)
    select ${editionId}::integer, id, kind from pg_temp.difference`;
}
