import { createHash } from 'node:crypto';
import { correctFacility } from '@stepdown/directory/facility/correct-facility';
import type { Facility, SourceFamily } from '@stepdown/directory/facility/facility';
import { buildIndex, type SnapshotFacts } from '@stepdown/directory/index/build-index';
import { openIndex } from '@stepdown/directory/index/open-index';
import { mergeSites } from '@stepdown/directory/readers/merge-sites';
import { placeFacilities } from '@stepdown/directory/readers/place-facilities';
import { lastLogLine, standingCorrections } from '../store/corrections.ts';
import { currentEditions, lastEditionId, type Edition } from '../store/editions.ts';
import { listFacilities } from '../store/facilities.ts';
import { currentSnapshot, publishSnapshot, readSnapshot } from '../store/snapshots.ts';
import type { Db, Trx } from '../store/tables.ts';
import { gazetteer } from './gazetteer.ts';

/** Makes the search index of the directory as it stands and serves it when the transaction ends. Answers its name. */
export async function publishDirectory(trx: Trx): Promise<string> {
  const bytes = buildIndex(await directoryNow(trx), factsOf(await currentEditions(trx)));
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

/** Which source's words stand where several tell of one site: the first one's. */
const SOURCES: readonly SourceFamily[] = ['samhsa-su', 'samhsa-mh', 'findtreatment', 'hsds', 'demonstration'];

/** The places as people find them: a site that several sources tell of once, with what was put right, without what closed. */
async function directoryNow(db: Db): Promise<readonly Facility[]> {
  const held = await listFacilities(db);
  const corrections = await standingCorrections(db);
  const corrected = held.flatMap((facility) => {
    const standing = corrections.get(facility.id);
    return (standing === undefined ? facility : correctFacility(facility, standing)) ?? [];
  });
  const merged = SOURCES.reduce<readonly Facility[]>((all, source) => {
    const next = corrected.filter((facility) => facility.source === source);
    return next.length === 0 ? all : mergeSites(all, next).facilities;
  }, []);
  return placeFacilities(merged, gazetteer()).facilities;
}

/** Whether the served index is of the data as they stand, and can be read. */
export async function isFresh(db: Db): Promise<boolean> {
  const current = await currentSnapshot(db);
  if (current === null || current.madeFrom !== (await madeFrom(db))) return false;
  const snapshot = await readSnapshot(db, current.hash);
  if (snapshot === null || createHash('sha256').update(snapshot.bytes).digest('hex') !== current.hash)
    return false;
  return openIndex(snapshot.bytes).ok;
}

async function madeFrom(db: Db): Promise<string> {
  return `edition ${await lastEditionId(db)}, log ${await lastLogLine(db)}`;
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
