import type { Facility } from '@stepdown/directory/facility/facility';
import type { SnapshotFacts } from '@stepdown/directory/index/build-index';
import type { Outcome } from '../contract/act.ts';
import { writePlace } from '../contract/find-places.ts';
import type { Place } from '../contract/places.ts';
import { problem } from '../contract/problem.ts';
import { placeRecords, publishedId } from '../store/place-tables.ts';
import type { ServedDirectory } from '../store/served-index.ts';
import type { Db } from '../store/tables.ts';
import type { Language } from '../words/language.ts';
import { placesWords } from './speech.ts';

/** The place of the served directory that has an id, also one from another source; null where there is none. */
export async function servedPlace(
  db: Db,
  { list, open }: ServedDirectory,
  id: string,
): Promise<Facility | null> {
  if (list?.inDatabase === true) {
    const published = await publishedId(db, id.toLowerCase());
    return published === null ? null : ((await placeRecords(db, [published]))[0] ?? null);
  }
  const { index } = await open();
  const ordinal = index.ordinalOf(id);
  return ordinal === null ? null : index.facility(ordinal);
}

/** What is told of a served directory as a whole. */
export async function servedFacts({ list, open }: ServedDirectory): Promise<SnapshotFacts> {
  return list ?? (await open()).index.meta;
}

/** A place of the served directory by its id. */
export async function getPlace(
  db: Db,
  served: () => Promise<ServedDirectory | null>,
  id: string,
  language: Language,
): Promise<Outcome<Place>> {
  const directory = await served();
  if (directory === null) return { ok: false, problem: problem('not-ready') };
  const place = await servedPlace(db, directory, id);
  if (place === null) return { ok: false, problem: problem('not-found') };
  const meta = await servedFacts(directory);
  return { ok: true, value: writePlace(place, { meta }, placesWords(language)) };
}
