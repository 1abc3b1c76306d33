import type { Facility, SourceFamily } from '@stepdown/directory/facility/facility';
import { EDITION_NOT_TOLD } from '@stepdown/directory/readers/read-result';
import { sql } from 'kysely';
import { recordEdition, replaceRejects, type ImportCounts, type RejectRow } from './editions.ts';
import { noteDifference, recordChangesQuery, takeDifference } from './incoming.ts';
import type { Db, Trx } from './tables.ts';

/** A file's content, ready to be taken in. */
export interface Incoming {
  readonly source: SourceFamily;
  readonly edition: string;
  readonly facilities: readonly Facility[];
  readonly rejects: readonly RejectRow[];
}

/** Why a file was not taken in: the old data stay. */
export interface ImportRefusal {
  readonly code: 'too-small' | 'real-directory-present';
  readonly before: number;
  readonly after: number;
}

export type ImportOutcome =
  | { readonly ok: true; readonly counts: ImportCounts }
  | { readonly ok: false; readonly refusal: ImportRefusal };

/** A source may lose a fifth of its places from one file to the next; one that loses more is taken for a broken file. */
const LARGEST_LOSS = 0.2;
const MADE_UP: SourceFamily = 'demonstration';

/**
 * Makes the directory's share of one source equal to a file, in the caller's transaction: one at a time, all or nothing.
 * The made-up places leave when the first real ones come, and are not counted.
 */
export async function replaceFacilities(
  trx: Trx,
  incoming: Incoming,
  onProgress: (done: number, total: number) => void,
): Promise<ImportOutcome> {
  await lockImports(trx);
  const before = await countFacilities(trx, incoming.source);
  const after = incoming.facilities.length;
  if (after < before * (1 - LARGEST_LOSS)) return refused('too-small', before, after);
  if (incoming.source === MADE_UP) {
    const real = (await countFacilities(trx)) - before;
    if (real > 0) return refused('real-directory-present', real, after);
  }
  const difference = await noteDifference(trx, incoming.source, incoming.facilities);
  const counts = { facilities: after, ...difference, rejected: incoming.rejects.length };
  await apply(trx, incoming, counts, onProgress);
  return { ok: true, counts };
}

function refused(code: ImportRefusal['code'], before: number, after: number): ImportOutcome {
  return { ok: false, refusal: { code, before, after } };
}

/** Query: waits until no other import runs, until the transaction ends. */
export function lockImportsQuery() {
  return sql`select pg_advisory_xact_lock(hashtext('stepdown import'))`;
}

async function lockImports(trx: Trx): Promise<void> {
  await lockImportsQuery().execute(trx);
}

/** Query: how many facilities there are, of one source or of all. */
export function countFacilitiesQuery(db: Db, source?: SourceFamily) {
  const all = db.selectFrom('facility').select(({ fn }) => fn.countAll<string>().as('number'));
  return source === undefined ? all : all.where('source', '=', source);
}

/** How many facilities there are, of one source or of all. */
export async function countFacilities(db: Db, source?: SourceFamily): Promise<number> {
  return Number((await countFacilitiesQuery(db, source).executeTakeFirstOrThrow()).number);
}

/** Query: the facilities that did not change now stand in the newer edition too. */
export function renameEditionQuery(db: Db, source: SourceFamily, edition: string) {
  return db
    .updateTable('facility')
    .set({ edition })
    .where('source', '=', source)
    .where('edition', '<>', edition);
}

/** Query: removes the made-up places. */
export function removeMadeUpQuery(db: Db) {
  return db.deleteFrom('facility').where('source', '=', MADE_UP);
}

/** A file that tells no edition takes none away: what stands unchanged keeps the edition that it is known to be of. */
async function apply(
  trx: Trx,
  incoming: Incoming,
  counts: ImportCounts,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { source, edition, rejects } = incoming;
  const isTold = edition !== EDITION_NOT_TOLD;
  const renamed = isTold ? await renameEditionQuery(trx, source, edition).executeTakeFirst() : undefined;
  const renamedRows = renamed?.numUpdatedRows ?? 0n;
  if (counts.added + counts.changed + counts.removed === 0 && renamedRows === 0n) {
    return replaceRejects(trx, source, rejects);
  }
  await takeDifference(trx, incoming, onProgress);
  if (source !== MADE_UP) await removeMadeUpQuery(trx).execute();
  const id = await recordEdition(trx, source, edition, source === MADE_UP, counts, rejects);
  await recordChangesQuery(id).execute(trx);
}

/** Query: facilities in the order of their ids, after one of them. */
export function facilitiesAfterQuery(db: Db, after: string | null, limit: number) {
  const page = db
    .selectFrom('facility')
    .select(['id', 'source', 'edition', 'record'])
    .orderBy('id')
    .limit(limit);
  return after === null ? page : page.where('id', '>', after);
}

/** Every facility, in the order of their ids. */
export async function listFacilities(db: Db): Promise<readonly Facility[]> {
  return allPages((after) => facilitiesAfterQuery(db, after, PAGE).execute());
}

const PAGE = 5_000;

async function allPages(
  pageAfter: (after: string | null) => Promise<readonly FacilityRow[]>,
): Promise<readonly Facility[]> {
  const all: Facility[] = [];
  for (let after: string | null = null; ;) {
    const rows = await pageAfter(after);
    for (const row of rows) all.push(facilityOfRow(row));
    if (rows.length < PAGE) return all;
    after = rows.at(-1)?.id ?? null;
  }
}

/** Query: how many facilities each state has. */
export function countByStateQuery() {
  return sql<{ state: string; number: number }>`
    select record ->> 'state' as state, count(*)::integer as number from facility group by 1 order by 1`;
}

/** How many facilities each state has. */
export async function countByState(
  db: Db,
): Promise<readonly { readonly state: string; readonly number: number }[]> {
  return (await countByStateQuery().execute(db)).rows;
}

/** Query: every list of codes that some facility has, with how many have it. */
export function codeListsQuery() {
  return sql<{ codes: string[]; number: number }>`
    select record -> 'codes' as codes, count(*)::integer as number from facility group by 1 order by 1`;
}

/** Every list of codes that some facility has, with how many have it. */
export async function listCodeLists(
  db: Db,
): Promise<readonly { readonly codes: readonly string[]; readonly number: number }[]> {
  return (await codeListsQuery().execute(db)).rows;
}

/** Query: facilities of a state in the order of their ids, after one of them. */
export function facilitiesOfStateQuery(db: Db, state: string, after: string | null, limit: number) {
  return facilitiesAfterQuery(db, after, limit).where(sql`record ->> 'state'`, '=', state);
}

/** Every facility of a state, in the order of their ids. */
export async function listFacilitiesOfState(db: Db, state: string): Promise<readonly Facility[]> {
  return allPages((after) => facilitiesOfStateQuery(db, state, after, PAGE).execute());
}

/** Query: one facility by its id. */
export function facilityQuery(db: Db, id: string) {
  return db.selectFrom('facility').select(['id', 'source', 'edition', 'record']).where('id', '=', id);
}

/** One facility by its id, as its source tells it; null where there is none. */
export async function readFacility(db: Db, id: string): Promise<Facility | null> {
  const row = await facilityQuery(db, id).executeTakeFirst();
  return row === undefined ? null : facilityOfRow(row);
}

interface FacilityRow {
  readonly id: string;
  readonly source: string;
  readonly edition: string;
  readonly record: unknown;
}

function facilityOfRow({ id, source, edition, record }: FacilityRow): Facility {
  return { ...(record as Omit<Facility, 'id'>), id, source: source as SourceFamily, edition };
}

/** Query: when each facility last changed: the last edition that did something to it, or the last line of its log. */
export function modifiedQuery() {
  return sql<{ id: string; at: Date }>`
    select id, max(at) as at from (
      select facility_id as id, edition.imported_at as at
      from facility_change join edition on edition.id = facility_change.edition_id
      union all select facility_id, made_at from listing_log where kind <> 'declined'
    ) as change group by id`;
}

/** When each facility last changed. */
export async function facilitiesModified(db: Db): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await modifiedQuery().execute(db);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
