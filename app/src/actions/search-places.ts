import type { Outcome } from '../contract/act.ts';
import { findPlaces } from '../contract/find-places.ts';
import type { PlacesAnswer, PlacesQuery } from '../contract/places.ts';
import { problem } from '../contract/problem.ts';
import type { ServedIndex } from '../store/served-index.ts';
import type { Language } from '../words/language.ts';
import { gazetteerOf } from './gazetteer.ts';
import { placesWords, searchWords } from './speech.ts';

/** Finds places near a town or ZIP, by words, needs and codes, from the index that is served. Keeps nothing. */
export async function searchPlaces(
  served: () => Promise<ServedIndex | null>,
  query: PlacesQuery,
  language: Language,
): Promise<Outcome<PlacesAnswer>> {
  const open = await served();
  if (open === null) return { ok: false, problem: problem('not-ready') };
  const words = { places: placesWords(language), search: searchWords(language) };
  const { gazetteer } = gazetteerOf(open.index);
  const found = findPlaces(query, { index: open.index, gazetteer, words });
  if (found.kind === 'answer') return { ok: true, value: found.answer };
  return { ok: false, problem: problem(found.kind, found.say), choices: [...found.choices] };
}
