import type { RegionList } from '@stepdown/directory/index/region-list';
import type { Outcome } from '../contract/act.ts';
import {
  answerOf,
  findNear,
  findPlaces,
  placeMeant,
  searchOf,
  type PlacesFound,
  type PlacesToSearch,
} from '../contract/find-places.ts';
import type { PlacesAnswer, PlacesQuery } from '../contract/places.ts';
import { problem } from '../contract/problem.ts';
import type { ServedDirectory } from '../store/served-index.ts';
import type { Db } from '../store/tables.ts';
import type { Language } from '../words/language.ts';
import { hearDanger, withDanger } from './hear-danger.ts';
import { searchInDatabase } from './search-in-database.ts';
import { servedGazetteer } from './served-directory.ts';
import { placesWords, searchWords } from './speech.ts';

/** Finds places near a town or ZIP, by words, needs and codes, from the directory that is served. Keeps nothing. */
export async function searchPlaces(
  db: Db,
  served: () => Promise<ServedDirectory | null>,
  query: PlacesQuery,
  language: Language,
): Promise<Outcome<PlacesAnswer>> {
  const heard = hearDanger([query.text, query.near], language);
  const directory = await served();
  if (directory === null) return withDanger(heard, { ok: false, problem: problem('not-ready') });
  const words = { places: placesWords(language), search: searchWords(language) };
  const { gazetteer } = await servedGazetteer(db, directory);
  const { list } = directory;
  const found =
    list?.inDatabase === true
      ? await findInDatabase(db, list, query, { gazetteer, words })
      : findPlaces(query, { index: (await directory.open()).index, gazetteer, words });
  return withDanger(
    heard,
    found.kind === 'answer'
      ? { ok: true, value: found.answer }
      : { ok: false, problem: problem(found.kind, found.say), choices: [...found.choices] },
  );
}

type Found = Extract<PlacesFound, { kind: 'answer' }>;

async function findInDatabase(
  db: Db,
  list: RegionList,
  query: PlacesQuery,
  from: Omit<PlacesToSearch, 'index'>,
): Promise<Pick<Found, 'kind' | 'answer'> | Exclude<PlacesFound, Found>> {
  const near = findNear(query, { ...from, known: new Set(list.codes) });
  if (near.kind !== 'near') return near;
  const { result, index } = await searchInDatabase(db, list, searchOf(query, near.spot));
  const answer = answerOf(result, near, { index, words: from.words });
  const meant = placeMeant(query, answer, from);
  if (meant === null) return { kind: 'answer', answer };
  return meant.kind === 'query' ? findInDatabase(db, list, meant.query, from) : meant;
}
