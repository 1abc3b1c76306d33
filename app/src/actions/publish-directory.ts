import { createHash } from 'node:crypto';
import type { Facility } from '@stepdown/directory/facility/facility';
import { buildIndex, type SnapshotFacts } from '@stepdown/directory/index/build-index';
import { openIndex } from '@stepdown/directory/index/open-index';
import { isRegionList, readRegionList } from '@stepdown/directory/index/region-list';
import { lastLogLine, standingCorrections } from '../store/corrections.ts';
import { currentEditions, lastEditionId, type Edition } from '../store/editions.ts';
import { countFacilities, listFacilities, lockImportsQuery } from '../store/facilities.ts';
import { countParts, currentSnapshot, publishSnapshot, readSnapshot } from '../store/snapshots.ts';
import type { Db, Trx } from '../store/tables.ts';
import { gazetteer } from './gazetteer.ts';
import { placesToPublish } from './published-places.ts';

/** A directory of more places than this is published as regions, so that no phone has to take it whole. */
const MOST_IN_ONE = 50_000;
/** The most places of a region: about a megabyte on its way to a phone. */
const MOST_IN_REGION = 20_000;

/** A directory of more places than this is searched by the database, so that a small server can serve it. */
const MOST_IN_MEMORY = 250_000;

/** How large one snapshot, one region, and a directory that is searched in memory may become, in places. */
export interface PublishLimits {
  readonly whole: number;
  readonly region: number;
  readonly memory: number;
}

/** The limits of the product. */
export const LIMITS: PublishLimits = { whole: MOST_IN_ONE, region: MOST_IN_REGION, memory: MOST_IN_MEMORY };

/**
 * Makes the search index of the directory as it stands and serves it when the transaction ends. Answers its name.
 * @param inHand every place of one source as it was just stored: where it has no others, they need not be read back
 */
export async function publishDirectory(
  trx: Trx,
  limits: PublishLimits = LIMITS,
  inHand: readonly Facility[] = [],
): Promise<string> {
  const facts = factsOf(await currentEditions(trx));
  const corrections = await standingCorrections(trx);
  const from = await madeFrom(trx);
  const count = await countFacilities(trx);
  if (count > limits.whole) {
    const isInDatabase = count > limits.memory;
    // Few directories are so large: the others need not load what makes regions, and its ZIP codes.
    const { publishRegions } = await import('./publish-regions.ts');
    return publishRegions(trx, { facts, corrections, madeFrom: from, most: limits.region, isInDatabase });
  }
  const held = count === inHand.length ? inHand.toSorted(byId) : await listFacilities(trx);
  const places = placesToPublish(held, corrections, await gazetteer());
  return publishSnapshot(trx, buildIndex(places, facts), from);
}

function byId(a: Facility, b: Facility): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Publishes again what this version cannot read, unless somebody else did or is doing it: one at a time. */
export async function republishUnreadable(db: Db, hash: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockImportsQuery().execute(trx);
    if ((await currentSnapshot(trx))?.hash === hash) await publishDirectory(trx);
  });
}

/**
 * Publishes only where the served index is of other data, or cannot be read by this version of the program.
 * Answers whether it did.
 * @param onPublish told before it does
 * @param inHand as {@link publishDirectory} has it
 */
export async function publishIfStale(
  trx: Trx,
  onPublish: () => void = () => undefined,
  inHand: readonly Facility[] = [],
): Promise<boolean> {
  if (await isFresh(trx)) return false;
  onPublish();
  await publishDirectory(trx, LIMITS, inHand);
  return true;
}

/** Whether the served index is of the data as they stand, and can be read. */
export async function isFresh(db: Db): Promise<boolean> {
  const current = await currentSnapshot(db);
  if (current === null || current.madeFrom !== (await madeFrom(db))) return false;
  const snapshot = await readSnapshot(db, current.hash);
  if (snapshot === null || createHash('sha256').update(snapshot.bytes).digest('hex') !== current.hash)
    return false;
  if (!isRegionList(snapshot.bytes)) return openIndex(snapshot.bytes).ok;
  const list = readRegionList(snapshot.bytes);
  const parts = new Set([list?.gazetteer, ...(list?.regions ?? []).map(({ hash }) => hash)]);
  return list !== null && (await countParts(db, current.hash)) === parts.size;
}

async function madeFrom(db: Db): Promise<string> {
  return `edition ${await lastEditionId(db)}, log ${await lastLogLine(db)}`;
}

/** What people are told of the data as a whole: the name and day of the source that most places are of, the newest of equals. */
function factsOf(editions: readonly Edition[]): SnapshotFacts {
  const main = editions.toSorted((a, b) => b.facilities - a.facilities || b.id - a.id)[0];
  return {
    edition: main?.edition ?? '',
    source: main?.source ?? '',
    made: main?.importedAt.toISOString().slice(0, 10) ?? '',
    fictional: editions.length > 0 && editions.every((edition) => edition.fictional),
  };
}
