import { buildIndex } from '@stepdown/directory/index/build-index';
import { openLexicon } from '@stepdown/directory/index/lexicon';
import { openIndex, type DirectoryIndex } from '@stepdown/directory/index/open-index';
import type { RegionList } from '@stepdown/directory/index/region-list';
import { filtersOf, type Filter, type WayOut } from '@stepdown/directory/search/filters';
import { MATCH_COSTS } from '@stepdown/directory/search/match';
import type { Reading } from '@stepdown/directory/search/match-text';
import { resolveTerm, type KnownWords, type ResolvedTerm } from '@stepdown/directory/search/resolve-term';
import {
  codesOfTerm,
  noticesOf,
  search,
  termsOf,
  type SearchQuery,
  type SearchResult,
} from '@stepdown/directory/search/search';
import { placeRecords, placeWords } from '../store/place-tables.ts';
import {
  anyMeets,
  searchPlaceTables,
  type PlaceCondition,
  type PlaceSearch,
  type PlaceTerm,
} from '../store/search-places.ts';
import type { Db } from '../store/tables.ts';

/** What was found, and the places of its page as an index of their own. */
export interface FoundInDatabase {
  readonly result: SearchResult;
  readonly index: DirectoryIndex;
}

/** The words of a published directory; a word's number in the database by its number here. */
interface Words extends KnownWords {
  readonly numbers: Uint32Array;
}

const wordsOfList = new WeakMap<RegionList, Promise<Words>>();

async function readWords(db: Db, list: RegionList): Promise<Words> {
  const words = await placeWords(db);
  const numbers = Uint32Array.from(words.keys()).sort((a, b) =>
    (words[a] ?? '') < (words[b] ?? '') ? -1 : 1,
  );
  const sorted = Array.from(numbers, (number) => words[number] ?? '');
  const none = { starts: new Uint32Array(1), ids: new Uint32Array(0) };
  const bitOf = new Map(list.codes.map((code, bit) => [code, bit]));
  return { lexicon: openLexicon(sorted, none), bitOf, numbers };
}

function wordsOf(db: Db, list: RegionList): Promise<Words> {
  const known = wordsOfList.get(list) ?? readWords(db, list);
  wordsOfList.set(list, known);
  known.catch(() => wordsOfList.delete(list));
  return known;
}

function termOf({ phrase, state, codes, ways }: ResolvedTerm, { numbers }: Words): PlaceTerm {
  const numbersOf = (ids: readonly number[]) => ids.map((id) => numbers[id] ?? 0);
  const written = { all: numbersOf(phrase ?? []), any: numbersOf(state === null ? [] : [state]), codes };
  const isWritten = written.all.length + written.any.length + written.codes.length > 0;
  const tiers = ways.map(({ how, ids, codes: guessed }) => ({
    cost: MATCH_COSTS[how],
    all: [],
    any: numbersOf(ids),
    codes: guessed,
  }));
  return [...(isWritten ? [{ cost: MATCH_COSTS.written, ...written }] : []), ...tiers].sort(
    (a, b) => a.cost - b.cost,
  );
}

function conditionOf({ kind, codes }: Filter, { bitOf }: Words): PlaceCondition {
  const known = codes.flatMap((code) => bitOf.get(code) ?? []);
  return { isNot: kind === 'not' || kind === 'others-only', codes: known };
}

/** How the words of the box are read, as {@link search} reads them. */
interface ReadText {
  readonly reading: Reading;
  readonly resolved: readonly ResolvedTerm[];
}

async function readText(db: Db, words: Words, query: SearchQuery): Promise<ReadText | null> {
  const terms = termsOf(words, query);
  if (terms.length === 0) return null;
  for (const guessing of [false, true]) {
    const resolved = terms.map((term) => resolveTerm(words, term, guessing));
    if (
      !(await anyMeets(
        db,
        resolved.map((term) => termOf(term, words)),
      ))
    ) {
      if (guessing) return { reading: 'words-left-out', resolved };
      continue;
    }
    const isSpelled = resolved.some(
      ({ term, ways, phrase }) =>
        term.parted === true ||
        (ways.some((way) => way.how !== 'begins') &&
          (guessing || phrase === null) &&
          term.words.length === 1),
    );
    return { reading: isSpelled ? 'other-spellings' : 'as-written', resolved };
  }
  return null;
}

function searchOf(
  text: ReadText | null,
  filters: readonly Filter[],
  query: SearchQuery,
  words: Words,
): PlaceSearch {
  const resolved = text?.resolved ?? [];
  const met = resolved.flatMap(({ phrase, ways }) => [...(phrase ?? []), ...ways.flatMap(({ ids }) => ids)]);
  return {
    terms: resolved.map((term) => termOf(term, words)),
    isMostTerms: text?.reading === 'words-left-out',
    metBy: [...new Set(met)].map((id) => words.numbers[id] ?? 0),
    mostNameWords: resolved.reduce((sum, { term }) => sum + term.words.length, 0),
    conditions: filters.map((filter) => conditionOf(filter, words)),
    near: query.near ?? null,
    limit: query.limit ?? 20,
    offset: query.offset ?? 0,
  };
}

/**
 * Answers a query as {@link search} does, from the database's own indexes. The database finds the places of the page, how
 * many there are in all and how many report each code; the words of the reasons come from an index of the page alone.
 */
export async function searchInDatabase(
  db: Db,
  list: RegionList,
  query: SearchQuery,
): Promise<FoundInDatabase> {
  const words = await wordsOf(db, list);
  const text = await readText(db, words, query);
  const termCodes = (text?.resolved ?? []).map(({ term }) => codesOfTerm(term));
  const filters = filtersOf(query, termCodes);
  const find = (conditions: readonly Filter[], by: ReadText | null, page: Partial<SearchQuery> = {}) =>
    searchPlaceTables(db, searchOf(by, conditions, { ...query, ...page }, words), list.count);
  const found = await find(filters, text);
  const totalOf = async (conditions: readonly Filter[], by: ReadText | null) =>
    (await find(conditions, by, { limit: 0, offset: 0 })).total;
  const withOthers = filters.filter(({ kind }) => kind !== 'others-only');
  const leftOut = withOthers.length < filters.length && found.total < (await totalOf(withOthers, text));
  const isMet = text !== null && (found.total > 0 || (await totalOf([], text)) > 0);
  const index = await indexOfPage(db, list, found.ids);
  const { hits } = search(index, { ...query, limit: found.ids.length, offset: 0 });
  const result: SearchResult = {
    hits,
    total: found.total,
    facets: found.counts,
    wayOut: found.total > 0 ? [] : await waysOut(filters, text, totalOf, list.count),
    notices: noticesOf(filters, termCodes.flat(), isMet ? text.reading : null, leftOut),
  };
  return { result, index };
}

async function indexOfPage(db: Db, list: RegionList, ids: readonly string[]): Promise<DirectoryIndex> {
  const { edition, source, made, fictional } = list;
  const facts = { edition, source, made, fictional };
  const opened = openIndex(buildIndex(await placeRecords(db, ids), facts, { codes: list.codes }));
  if (!opened.ok) throw new Error(`a page of the directory: ${opened.code}`);
  return opened.index;
}

async function waysOut(
  filters: readonly Filter[],
  text: ReadText | null,
  totalOf: (filters: readonly Filter[], text: ReadText | null) => Promise<number>,
  all: number,
): Promise<readonly WayOut[]> {
  const ways: WayOut[] = [];
  if (text !== null) ways.push({ drop: 'text', codes: [], total: await totalOf(filters, null) });
  for (const filter of filters) {
    const others = filters.filter((other) => other !== filter);
    ways.push({ drop: filter.name, codes: filter.codes, total: await totalOf(others, text) });
  }
  const helping = ways.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  return helping.length > 0 || all === 0 ? helping : [{ drop: 'everything', codes: [], total: all }];
}
