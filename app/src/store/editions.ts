import type { Db } from './tables.ts';

/** What an import did. */
export interface ImportCounts {
  readonly facilities: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly rejected: number;
}

/** An edition as it was taken in. */
export interface Edition extends ImportCounts {
  readonly id: number;
  readonly source: string;
  readonly edition: string;
  readonly fictional: boolean;
  readonly importedAt: Date;
}

/** A row that was not taken. */
export interface RejectRow {
  readonly row: number;
  readonly sheet?: string;
  readonly reason: string;
  readonly given: string;
}

const REJECTS_AT_ONCE = 5_000;

/** Query: the editions whose facilities are in the directory, the latest of each source, newest first. */
export function currentEditionsQuery(db: Db) {
  return db
    .selectFrom('edition')
    .distinctOn('source')
    .selectAll()
    .where('source', 'in', db.selectFrom('facility').select('source').distinct())
    .orderBy('source')
    .orderBy('id', 'desc');
}

/** The editions whose facilities are in the directory: the latest of each source. */
export async function currentEditions(db: Db): Promise<readonly Edition[]> {
  const rows = await currentEditionsQuery(db).execute();
  return rows.map(({ imported_at, ...rest }) => ({ ...rest, importedAt: imported_at }));
}

/** Query: the number of the last edition. */
export function lastEditionQuery(db: Db) {
  return db.selectFrom('edition').select(({ fn }) => fn.max('id').as('last'));
}

/** The number of the last edition taken in; 0 before the first. */
export async function lastEditionId(db: Db): Promise<number> {
  const row = await lastEditionQuery(db).executeTakeFirst();
  return row?.last ?? 0;
}

/** Query: writes down an edition. */
export function insertEditionQuery(
  db: Db,
  source: string,
  edition: string,
  fictional: boolean,
  counts: ImportCounts,
) {
  return db
    .insertInto('edition')
    .values({ source, edition, fictional, ...counts })
    .returning('id');
}

/** Query: writes down rows that were not taken. */
export function insertRejectsQuery(db: Db, editionId: number, rejects: readonly RejectRow[]) {
  return db
    .insertInto('reject')
    .values(rejects.map((reject) => ({ edition_id: editionId, sheet: '', ...reject })));
}

/** Writes down an edition and the rows of it that were not taken; answers with its number. */
export async function recordEdition(
  db: Db,
  source: string,
  edition: string,
  fictional: boolean,
  counts: ImportCounts,
  rejects: readonly RejectRow[],
): Promise<number> {
  const { id } = await insertEditionQuery(db, source, edition, fictional, counts).executeTakeFirstOrThrow();
  await recordRejects(db, id, rejects);
  return id;
}

async function recordRejects(db: Db, editionId: number, rejects: readonly RejectRow[]): Promise<void> {
  for (let at = 0; at < rejects.length; at += REJECTS_AT_ONCE) {
    await insertRejectsQuery(db, editionId, rejects.slice(at, at + REJECTS_AT_ONCE)).execute();
  }
}

/** Query: the latest edition of a source. */
export function latestEditionQuery(db: Db, source: string) {
  return db
    .selectFrom('edition')
    .select(({ fn }) => fn.max('id').as('id'))
    .where('source', '=', source);
}

/** Query: forgets which rows of an edition were not taken. */
export function forgetRejectsQuery(db: Db, editionId: number) {
  return db.deleteFrom('reject').where('edition_id', '=', editionId);
}

/** Query: writes down how many rows of an edition were not taken. */
export function countRejectsQuery(db: Db, editionId: number, rejected: number) {
  return db.updateTable('edition').set({ rejected }).where('id', '=', editionId);
}

/** What a file that brought nothing new says of the rows that were not taken stands in place of what the last one said. */
export async function replaceRejects(db: Db, source: string, rejects: readonly RejectRow[]): Promise<void> {
  const { id } = await latestEditionQuery(db, source).executeTakeFirstOrThrow();
  if (id === null) return;
  await forgetRejectsQuery(db, id).execute();
  await recordRejects(db, id, rejects);
  await countRejectsQuery(db, id, rejects.length).execute();
}
