import { createHash } from 'node:crypto';
import { buildIndex, type SnapshotFacts } from '@stepdown/directory/index/build-index';
import { openIndex } from '@stepdown/directory/index/open-index';
import { currentEditions, lastEditionId, type Edition } from '../store/editions.ts';
import { listFacilities } from '../store/facilities.ts';
import { currentSnapshot, publishSnapshot, readSnapshot } from '../store/snapshots.ts';
import type { Db, Trx } from '../store/tables.ts';

/** Makes the search index of the directory as it stands and serves it when the transaction ends. Answers its name. */
export async function publishDirectory(trx: Trx): Promise<string> {
  const facilities = await listFacilities(trx);
  const bytes = buildIndex(facilities, factsOf(await currentEditions(trx)));
  return publishSnapshot(trx, bytes, await madeFrom(trx));
}

/**
 * Publishes only where the served index is of other data, or cannot be read by this version of the program.
 * Answers whether it did.
 */
export async function publishIfStale(trx: Trx): Promise<boolean> {
  if (await isFresh(trx)) return false;
  await publishDirectory(trx);
  return true;
}

async function isFresh(db: Db): Promise<boolean> {
  const current = await currentSnapshot(db);
  if (current === null || current.madeFrom !== (await madeFrom(db))) return false;
  const snapshot = await readSnapshot(db, current.hash);
  if (snapshot === null || createHash('sha256').update(snapshot.bytes).digest('hex') !== current.hash)
    return false;
  return openIndex(snapshot.bytes).ok;
}

async function madeFrom(db: Db): Promise<string> {
  return `edition ${await lastEditionId(db)}`;
}

/** What people are told of the data as a whole: the newest edition's name and day. */
function factsOf(editions: readonly Edition[]): SnapshotFacts {
  const newest = editions.toSorted((a, b) => b.id - a.id)[0];
  return {
    edition: newest?.edition ?? '',
    source: newest?.source ?? '',
    made: newest?.importedAt.toISOString().slice(0, 10) ?? '',
    fictional: editions.length > 0 && editions.every((edition) => edition.fictional),
  };
}
