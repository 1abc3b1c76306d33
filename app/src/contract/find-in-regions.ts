import { joinRegions } from '@stepdown/directory/index/join-regions';
import type { DirectoryIndex } from '@stepdown/directory/index/open-index';
import { regionsOutward, type RegionAway, type RegionList } from '@stepdown/directory/index/region-list';
import { parseQuery, type KnownCodes } from '@stepdown/directory/search/parse-query';
import {
  findAsTyped,
  findNear,
  placeMeant,
  type Near,
  type PlacesFound,
  type PlacesToSearch,
} from './find-places.ts';
import type { PlacesAnswer, PlacesQuery } from './places.ts';

/*
 * A directory of a million places is too large for a phone. It comes as regions, and a search fetches those that can hold
 * what it looks for: the regions around a place from near to far, until no farther one can hold a nearer hit, or those of
 * the states that the words name. What is fetched is searched by the same code as a whole directory, and the answer says how
 * much of the directory it speaks of.
 */

/** A directory of regions, as far as it was fetched. */
export interface RegionsToSearch extends Pick<PlacesToSearch, 'gazetteer' | 'words'> {
  readonly list: RegionList;
  /** Opens some regions as one index, by their hashes. */
  readonly join: (hashes: readonly string[]) => Promise<DirectoryIndex>;
}

type Answer = Extract<PlacesFound, { kind: 'answer' }>;

/** What was found, and what it was found in; or why nothing could be searched. */
export type FoundInRegions =
  | { readonly found: Answer; readonly from: PlacesToSearch }
  | { readonly found: Exclude<PlacesFound, Answer>; readonly from: null };

/** The most places of the regions that are fetched for one search: five or six million bytes on their way to a phone. */
const MOST_PLACES = 100_000;
/** Joined regions that are kept: those of the last place and of the one before. */
const KEPT = 2;
/** Miles are told to a tenth. */
const TENTH = 0.1;

function regionsFor(
  query: PlacesQuery,
  near: Near,
  list: RegionList,
  known: KnownCodes,
): readonly RegionAway[] {
  if (near.spot !== null) return regionsOutward(list, near.spot.point);
  const { terms } = parseQuery(query.text ?? '', known);
  const states = new Set(terms.map(({ state }) => state?.slice(1).toUpperCase()));
  return list.regions.filter(({ state }) => states.has(state)).map((region) => ({ region, miles: 0 }));
}

/** The first regions that together hold no more than a phone should take for one search; the first one in any case. */
function withinReason(regions: readonly RegionAway[]): readonly RegionAway[] {
  let places = 0;
  const tooMany = regions.findIndex(({ region }) => (places += region.count) > MOST_PLACES);
  return tooMany < 0 ? regions : regions.slice(0, Math.max(1, tooMany));
}

/** Whether no region that lies at least `next` miles away can hold a place that belongs on this page. */
function isSettled({ hits, notices }: PlacesAnswer, { limit }: PlacesQuery, next: number): boolean {
  const guessed = notices.some(({ code }) => code === 'other-spellings' || code === 'words-left-out');
  return (
    !guessed && hits.length >= limit && hits.every(({ miles }) => miles !== null && miles + TENTH <= next)
  );
}

function statesOf(regions: readonly RegionAway[]): readonly string[] {
  return [...new Set(regions.map(({ region }) => region.state))];
}

function withCoverage(
  answer: PlacesAnswer,
  searched: readonly RegionAway[],
  { list, words }: RegionsToSearch,
): PlacesAnswer {
  const count = searched.reduce((sum, { region }) => sum + region.count, 0);
  if (count === list.count) return answer;
  const say = words.search.partOf(count, list.count, statesOf(searched));
  return { ...answer, notices: [{ code: 'part-of-directory', say }, ...answer.notices] };
}

/** Finds places in as few regions as will do, from near to far; see the top of this file. */
export async function findInRegions(query: PlacesQuery, regions: RegionsToSearch): Promise<FoundInRegions> {
  const { list, gazetteer, words } = regions;
  const known = new Set(list.codes);
  const near = findNear(query, { known, gazetteer, words });
  if (near.kind !== 'near') return { found: near, from: null };
  const outward = regionsFor(query, near, list, known);
  if (outward.length === 0) {
    const meant = placeMeant(query, null, regions);
    if (meant?.kind === 'query') return findInRegions(meant.query, regions);
    if (meant !== null) return { found: meant, from: null };
    const say = words.search.placeNeeded(list.count);
    return { found: { kind: 'unknown-place', say, choices: [] }, from: null };
  }
  const most = withinReason(outward);
  for (let size = near.spot === null ? most.length : 1; ; size += 1) {
    const searched = most.slice(0, size);
    const index = await regions.join(searched.map(({ region }) => region.hash));
    const from = { index, gazetteer, words };
    const found = findAsTyped(query, from);
    if (found.kind !== 'answer') return { found, from: null };
    const next = most[size];
    if (next === undefined || isSettled(found.answer, query, next.miles)) {
      return { found: { ...found, answer: withCoverage(found.answer, searched, regions) }, from };
    }
  }
}

/** Joins regions that are fetched once each, and keeps the last few joins, since a page asks of the same place again. */
export function regionJoiner(
  fetchRegion: (hash: string) => Promise<Uint8Array>,
): (hashes: readonly string[]) => Promise<DirectoryIndex> {
  const joined = new Map<string, Promise<DirectoryIndex>>();
  const join = async (hashes: readonly string[]): Promise<DirectoryIndex> => {
    const opened = joinRegions(await Promise.all(hashes.map(fetchRegion)));
    if (!opened.ok) throw new Error(`the directory cannot be opened: ${opened.code}`);
    return opened.index;
  };
  return (hashes) => {
    const name = hashes.join();
    const index = joined.get(name) ?? join(hashes);
    joined.delete(name);
    joined.set(name, index);
    index.catch(() => joined.delete(name));
    for (const oldest of joined.keys()) if (joined.size > KEPT) joined.delete(oldest);
    return index;
  };
}
