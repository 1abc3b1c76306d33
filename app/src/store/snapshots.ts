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

/** Query: keeps a snapshot; one of the same bytes is the same. */
export function insertSnapshotQuery(db: Db, hash: string, bytes: Uint8Array, madeFrom: string) {
  return db
    .insertInto('snapshot')
    .values({
      hash,
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
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

/** Query: forgets all snapshots but the newest few and the served one. */
export function forgetOldQuery(db: Db, keep: number) {
  const newest = db
    .selectFrom('snapshot')
    .select('hash')
    .orderBy('made_at', 'desc')
    .orderBy('hash')
    .limit(keep);
  return db
    .deleteFrom('snapshot')
    .where('hash', 'not in', newest)
    .where('hash', 'not in', db.selectFrom('current_snapshot').select('hash'));
}

/** How many snapshots stay, so that a page that is open still finds the one that it was served with. */
const KEPT = 3;

/** Keeps an index under the SHA-256 of its bytes and serves it from the end of the transaction on. Answers its name. */
export async function publishSnapshot(trx: Trx, bytes: Uint8Array, madeFrom: string): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  await insertSnapshotQuery(trx, hash, bytes, madeFrom).execute();
  await pointToQuery(trx, hash).execute();
  await forgetOldQuery(trx, KEPT).execute();
  return hash;
}
