import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Trx } from './tables.ts';

/** A published search index. */
export interface Snapshot {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** Query: which snapshot is served, and what it was made from. */
export function currentSnapshotQuery(db: Db) {
  return db
    .selectFrom('current_snapshot')
    .innerJoin('snapshot', 'snapshot.hash', 'current_snapshot.hash')
    .select(['snapshot.hash', 'snapshot.made_from']);
}

/** The name of the snapshot that is served and what it was made from; null before the first. */
export async function currentSnapshot(
  db: Db,
): Promise<{ readonly hash: string; readonly madeFrom: string } | null> {
  const row = await currentSnapshotQuery(db).executeTakeFirst();
  return row === undefined ? null : { hash: row.hash, madeFrom: row.made_from };
}

/** Query: a snapshot's bytes by its name. */
export function snapshotBytesQuery(db: Db, hash: string) {
  return db.selectFrom('snapshot').select('bytes').where('hash', '=', hash);
}

/** A snapshot by its name, or null. */
export async function readSnapshot(db: Db, hash: string): Promise<Snapshot | null> {
  const row = await snapshotBytesQuery(db, hash).executeTakeFirst();
  return row === undefined ? null : { hash, bytes: row.bytes };
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Query: keeps a snapshot; one of the same bytes is the same. */
export function insertSnapshotQuery(db: Db, hash: string, bytes: Uint8Array, madeFrom: string) {
  return db
    .insertInto('snapshot')
    .values({
      hash,
      bytes: bufferOf(bytes),
      made_from: madeFrom,
    })
    .onConflict((conflict) =>
      conflict.column('hash').doUpdateSet({ made_from: madeFrom, made_at: sql`now()` }),
    );
}

/** Query: serves another snapshot from now on. */
export function pointToQuery(db: Db, hash: string) {
  return db
    .insertInto('current_snapshot')
    .values({ hash })
    .onConflict((conflict) => conflict.column('singleton').doUpdateSet({ hash }));
}

/** Query: keeps a piece of a directory; one that an earlier directory had too is there already. */
export function insertPartQuery(db: Db, hash: string, bytes: Uint8Array, madeFrom: string) {
  return db
    .insertInto('snapshot')
    .values({ hash, bytes: bufferOf(bytes), made_from: madeFrom, is_part: true })
    .onConflict((conflict) => conflict.column('hash').doNothing());
}

/** Query: notes which pieces a list of regions names. */
export function linkPartsQuery(db: Db, whole: string, parts: readonly string[]) {
  return db
    .insertInto('snapshot_part')
    .values(parts.map((part) => ({ whole, part })))
    .onConflict((conflict) => conflict.columns(['whole', 'part']).doNothing());
}

/** Query: how many pieces of a list of regions are there. */
export function countPartsQuery(db: Db, whole: string) {
  return db
    .selectFrom('snapshot_part')
    .select(({ fn }) => fn.countAll<string>().as('number'))
    .where('whole', '=', whole);
}

/** How many pieces of a list of regions are there. */
export async function countParts(db: Db, whole: string): Promise<number> {
  return Number((await countPartsQuery(db, whole).executeTakeFirstOrThrow()).number);
}

/** Query: forgets the pieces that no list of regions names any more. */
export function forgetPartsQuery(db: Db) {
  return db
    .deleteFrom('snapshot')
    .where('is_part', '=', true)
    .where('hash', 'not in', db.selectFrom('snapshot_part').select('part'));
}

/** Query: forgets all snapshots but the newest few and the served one. */
export function forgetOldQuery(db: Db, keep: number) {
  const newest = db
    .selectFrom('snapshot')
    .select('hash')
    .where('is_part', '=', false)
    .orderBy('made_at', 'desc')
    .orderBy('hash')
    .limit(keep);
  return db
    .deleteFrom('snapshot')
    .where('is_part', '=', false)
    .where('hash', 'not in', newest)
    .where('hash', 'not in', db.selectFrom('current_snapshot').select('hash'));
}

/** How many snapshots stay, so that a page that is open still finds the one that it was served with. */
const KEPT = 3;

/** Keeps an index under the SHA-256 of its bytes and serves it from the end of the transaction on. Answers its name. */
export async function publishSnapshot(trx: Trx, bytes: Uint8Array, madeFrom: string): Promise<string> {
  return publishList(trx, bytes, [], madeFrom);
}

/** Keeps a piece of a directory under the SHA-256 of its bytes, and answers its name. */
export async function keepPart(trx: Trx, bytes: Uint8Array, madeFrom: string): Promise<string> {
  const hash = hashOf(bytes);
  await insertPartQuery(trx, hash, bytes, madeFrom).execute();
  return hash;
}

/**
 * Keeps a list of regions, whose pieces are kept already, and serves it from the end of the transaction on. Answers its name.
 * What no served or recent directory is made of is forgotten.
 */
export async function publishList(
  trx: Trx,
  bytes: Uint8Array,
  parts: readonly string[],
  madeFrom: string,
): Promise<string> {
  const hash = hashOf(bytes);
  await insertSnapshotQuery(trx, hash, bytes, madeFrom).execute();
  if (parts.length > 0) await linkPartsQuery(trx, hash, parts).execute();
  await pointToQuery(trx, hash).execute();
  await forgetOldQuery(trx, KEPT).execute();
  await forgetPartsQuery(trx).execute();
  return hash;
}
