import type { Outcome } from '../contract/act.ts';
import { findPlaces } from '../contract/find-places.ts';
import type { PlacesAnswer, PlacesQuery } from '../contract/places.ts';
import { problem } from '../contract/problem.ts';
import type { ServedDirectory } from '../store/served-index.ts';
import type { Db } from '../store/tables.ts';
import type { Language } from '../words/language.ts';
import { servedGazetteer } from './served-directory.ts';
import { placesWords, searchWords } from './speech.ts';

/** Finds places near a town or ZIP, by words, needs and codes, from the directory that is served. Keeps nothing. */
export async function searchPlaces(
  db: Db,
  served: () => Promise<ServedDirectory | null>,
  query: PlacesQuery,
  language: Language,
): Promise<Outcome<PlacesAnswer>> {
  const directory = await served();
  if (directory === null) return { ok: false, problem: problem('not-ready') };
  const words = { places: placesWords(language), search: searchWords(language) };
  const { gazetteer } = await servedGazetteer(db, directory);
  const found = findPlaces(query, { index: (await directory.open()).index, gazetteer, words });
  if (found.kind === 'answer') return { ok: true, value: found.answer };
  return { ok: false, problem: problem(found.kind, found.say), choices: [...found.choices] };
}
