import type { Facility } from '../facility/facility.ts';
import type { Point } from '../place/distance.ts';
import { boxAround, leastMilesTo } from './boxes.ts';
import type { SnapshotFacts } from './build-index.ts';
import { inSnapshotOrder } from './build-index.ts';
import { SNAPSHOT_VERSION } from './snapshot-format.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/** One region of a directory that is too large to be fetched whole. */
export interface Region {
  /** The SHA-256 of its snapshot. */
  readonly hash: string;
  readonly state: string;
  readonly count: number;
  /** Bytes of its snapshot. */
  readonly bytes: number;
  /** The box around its places, on the unit sphere; null where none of them has a point. */
  readonly box: readonly number[] | null;
}

/** A directory as the list of its regions: what a searcher fetches first, to know which regions to fetch. */
export interface RegionList extends SnapshotFacts {
  readonly kind: 'regions';
  readonly version: number;
  readonly count: number;
  /** Every code that some place reports, in the order that all regions use. */
  readonly codes: readonly string[];
  /** The SHA-256 of the packed gazetteer. */
  readonly gazetteer: string;
  /** Whether the publisher's database searches it too, since it is too large for a server's memory. */
  readonly inDatabase: boolean;
  readonly regions: readonly Region[];
}

/** Raised whenever an older reader would misread a newer list or the regions that it names. */
export const REGION_LIST_VERSION = 200 + SNAPSHOT_VERSION;

/** A region with a distance in miles that none of its places can be nearer than. */
export interface RegionAway {
  readonly region: Region;
  readonly miles: number;
}

/** The list as bytes; the caller names it by their hash. */
export function writeRegionList(list: RegionList): Uint8Array {
  return encodeUtf8(JSON.stringify(list));
}

/** Whether some bytes are a list of regions, of whatever version, and not a snapshot. */
export function isRegionList(bytes: Uint8Array): boolean {
  return bytes[0] === '{'.charCodeAt(0);
}

/** The list of regions in some bytes; null where they are none that this reader knows. */
export function readRegionList(bytes: Uint8Array): RegionList | null {
  if (!isRegionList(bytes)) return null;
  const read = JSON.parse(decodeUtf8(bytes)) as Partial<RegionList>;
  return read.kind === 'regions' && read.version === REGION_LIST_VERSION ? (read as RegionList) : null;
}

/**
 * The places of one state in runs of neighbours, each of at most `most`: a change in one state leaves the regions of all
 * others as they were, and stays on the devices that hold them.
 */
export function cutIntoRegions(ofState: readonly Facility[], most: number): readonly (readonly Facility[])[] {
  const ordered = inSnapshotOrder(ofState);
  const pieces = Math.max(1, Math.ceil(ordered.length / most));
  const size = Math.ceil(ordered.length / pieces);
  return Array.from({ length: pieces }, (_, piece) => ordered.slice(piece * size, (piece + 1) * size)).filter(
    (run) => run.length > 0,
  );
}

/** The box around a region's places, for {@link Region}. */
export function boxOfRegion(facilities: readonly Facility[]): readonly number[] | null {
  return boxAround(facilities.flatMap(({ point }) => (point === null ? [] : [point])));
}

/** All regions from near to far; those without a point come last. */
export function regionsOutward(list: RegionList, from: Point): readonly RegionAway[] {
  return list.regions
    .map((region) => ({ region, miles: region.box === null ? Infinity : leastMilesTo(region.box, from) }))
    .sort((a, b) => (a.miles === b.miles ? 0 : a.miles - b.miles));
}
