import type { PlacesAnswer } from '../../../contract/places.ts';

/** What is shown of a place beside pages and medicines. */
export type PlaceFound = Pick<PlacesAnswer['hits'][number], 'id' | 'name' | 'city' | 'state'>;

const GUESSES: readonly string[] = ['words-left-out', 'other-spellings'];

/**
 * The places of an answer that belong under a question. Those that hold only some of its words, or words like them, are
 * guesses: they are shown where nothing else was found.
 */
export function placesWorthShowing(
  { hits, notices }: Pick<PlacesAnswer, 'hits' | 'notices'>,
  othersFound: boolean,
): PlaceFound[] {
  if (othersFound && notices.some(({ code }) => GUESSES.includes(code))) return [];
  return hits.map(({ id, name, city, state }) => ({ id, name, city, state }));
}
