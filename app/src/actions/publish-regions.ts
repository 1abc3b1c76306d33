import type { ListingCorrection } from '@stepdown/directory/facility/correct-facility';
import type { Facility } from '@stepdown/directory/facility/facility';
import { buildIndex, type SnapshotFacts } from '@stepdown/directory/index/build-index';
import { commonOrder } from '@stepdown/directory/index/code-order';
import {
  boxOfRegion,
  cutIntoRegions,
  REGION_LIST_VERSION,
  writeRegionList,
  type Region,
} from '@stepdown/directory/index/region-list';
import { buildGazetteer } from '@stepdown/directory/place/build-gazetteer';
import { COUNTY_ROWS } from '@stepdown/directory/place/county-rows';
import { packGazetteer } from '@stepdown/directory/place/pack-gazetteer';
import { ZIP_ROWS } from '@stepdown/directory/place/zip-rows';
import { countByState, listCodeLists, listFacilitiesOfState } from '../store/facilities.ts';
import { keepPart, publishList } from '../store/snapshots.ts';
import type { Trx } from '../store/tables.ts';
import { placeTables } from './publish-place-tables.ts';
import { gazetteer } from './gazetteer.ts';
import { placesToPublish } from './published-places.ts';

/** What a directory of regions is made of. */
export interface RegionsToPublish {
  readonly facts: SnapshotFacts;
  readonly corrections: ReadonlyMap<string, readonly ListingCorrection[]>;
  readonly madeFrom: string;
  /** The most places of one region. */
  readonly most: number;
  /** Whether the database is to search it, since it is too large to be searched in memory. */
  readonly isInDatabase: boolean;
}

interface Town {
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

/**
 * Publishes the directory as regions, state by state: of the places, no more than one state's are held at a time. Answers
 * the name of the list.
 */
export async function publishRegions(trx: Trx, of: RegionsToPublish): Promise<string> {
  const codes = await codesOf(trx, of.corrections);
  const towns = new Map<string, Town>();
  const regions: Region[] = [];
  const country = await gazetteer();
  const tables = of.isInDatabase ? await placeTables(trx, codes) : null;
  for (const { state } of await countByState(trx)) {
    const held = await listFacilitiesOfState(trx, state);
    const places = placesToPublish(held, of.corrections, country);
    const runs = cutIntoRegions(places, of.most);
    // Neighbours stand together, so that whoever asks for the nearest finds them on few pages.
    await tables?.add(runs.flat(), held);
    for (const { city, zip } of places) towns.set(`${state}|${city}|${zip}`, { city, state, zip });
    for (const run of runs) regions.push(await keepRegion(trx, run, state, codes, of));
  }
  await tables?.finish();
  const withTowns = await keepPart(
    trx,
    packGazetteer(buildGazetteer(ZIP_ROWS, COUNTY_ROWS, [...towns.values()])),
    of.madeFrom,
  );
  const list = writeRegionList({
    kind: 'regions',
    version: REGION_LIST_VERSION,
    ...of.facts,
    count: regions.reduce((sum, { count }) => sum + count, 0),
    codes,
    gazetteer: withTowns,
    inDatabase: tables !== null,
    regions,
  });
  return publishList(trx, list, [withTowns, ...regions.map(({ hash }) => hash)], of.madeFrom);
}

async function keepRegion(
  trx: Trx,
  run: readonly Facility[],
  state: string,
  codes: readonly string[],
  { facts, madeFrom }: RegionsToPublish,
): Promise<Region> {
  const bytes = buildIndex(run, facts, { codes });
  const hash = await keepPart(trx, bytes, madeFrom);
  return { hash, state, count: run.length, bytes: bytes.length, box: boxOfRegion(run) };
}

/** One order of all codes that any place reports, or was corrected to report. */
async function codesOf(trx: Trx, corrections: RegionsToPublish['corrections']): Promise<readonly string[]> {
  const lists = await listCodeLists(trx);
  const corrected = [...corrections.values()].flat().filter(({ field }) => field === 'codes');
  return commonOrder(
    [...lists.map(({ codes }) => codes), ...corrected.map(({ value }) => value.split(' ').filter(Boolean))],
    [...lists.map(({ number }) => number), ...corrected.map(() => 1)],
  );
}
