import type { Facility } from '../facility/facility.ts';
import { buildIndex, type SnapshotFacts } from './build-index.ts';
import { commonOrder } from './code-order.ts';
import { boxOfRegion, cutIntoRegions, REGION_LIST_VERSION, type RegionList } from './region-list.ts';

/** What every made-up directory of regions says of itself. */
export const REGION_FACTS: SnapshotFacts = {
  edition: '2023',
  source: 'samhsa-su',
  made: '2026-11-22',
  fictional: true,
};

/** A directory cut into regions: the places of each, its snapshot, and the list, in which each is named by its number. */
export interface MadeUpRegions {
  readonly runs: readonly (readonly Facility[])[];
  readonly snapshots: readonly Uint8Array[];
  readonly list: RegionList;
}

/** Cuts places into regions, state by state in the order of `states`, each of at most `most` places. */
export function madeUpRegions(
  facilities: readonly Facility[],
  states: readonly string[],
  most: number,
): MadeUpRegions {
  const codes = commonOrder(facilities.map((facility) => facility.codes));
  const runs = states.flatMap((state) =>
    cutIntoRegions(
      facilities.filter((facility) => facility.state === state),
      most,
    ),
  );
  const snapshots = runs.map((run) => buildIndex(run, REGION_FACTS, { codes }));
  const regions = runs.map((run, i) => ({
    hash: String(i),
    state: run[0]?.state ?? '',
    count: run.length,
    bytes: snapshots[i]?.length ?? 0,
    box: boxOfRegion(run),
  }));
  const list: RegionList = {
    ...REGION_FACTS,
    kind: 'regions',
    version: REGION_LIST_VERSION,
    count: facilities.length,
    codes,
    gazetteer: 'towns',
    inDatabase: false,
    regions,
  };
  return { runs, snapshots, list };
}
