import type { Bitset } from '../index/bitset.ts';
import { membersOf, sizeOf } from '../index/bitset.ts';
import type { DirectoryIndex } from '../index/open-index.ts';
import type { Point } from '../place/distance.ts';
import type { BestKeys } from './best-keys.ts';
import { bestKeys } from './best-keys.ts';
import { countCodes, facetsOf } from './facets.ts';
import type { Filter, FilterQuery, WayOut } from './filters.ts';
import { filtersOf, meetingAll, waysOut } from './filters.ts';
import { matchOfKey, MOST_MATCH, rankOfKey } from './match.ts';
import type { TextMatch } from './match-text.ts';
import { matchesOf, matchText, textTotal } from './match-text.ts';
import { milesTo, offerNearest } from './nearest.ts';
import { DETOX_CODES, BENZODIAZEPINE_CODE } from './needs.ts';
import type { Term } from './parse-query.ts';
import { parseQuery } from './parse-query.ts';
import type { Reason } from './reasons.ts';
import { reasonsOf } from './reasons.ts';

/** What somebody looks for. Everything is optional; with nothing at all, every place is a hit. */
export interface SearchQuery extends FilterQuery {
  /** The one box: name, town, state, ZIP, service words, codes. */
  readonly text?: string | undefined;
  /** Where from. There is no radius: the nearest come first, however far. */
  readonly near?: Point | null | undefined;
  /** How many hits; 20 where it is not said. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** A place that was found. */
export interface Hit {
  readonly id: string;
  /** Its place in the snapshot, for reading the rest of its record. */
  readonly ordinal: number;
  /** Straight-line miles, or null where there is no place to measure from or to. */
  readonly miles: number | null;
  /** True where `miles` is to the middle of a ZIP code. */
  readonly approximate: boolean;
  readonly match: number;
  readonly reasons: readonly Reason[];
}

/** Something that a reader must be told beside the hits. */
export type Notice =
  /** Withdrawal care was asked for: most people who taper do so at home, with a prescriber. */
  | 'detox-is-not-the-default'
  /** Most outpatient prescribers, who do most tapers, are not listed in any directory of facilities. */
  | 'outpatient-prescribers-not-listed'
  /** Places that treat only opioid or alcohol use, or only drivers, were left out. */
  | 'others-only-left-out'
  | 'other-spellings'
  | 'words-left-out';

/** What a search found. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** How many of all that was found report each code; codes that none reports are absent. */
  readonly facets: Readonly<Record<string, number>>;
  /** What to drop, where nothing was found. Empty otherwise. */
  readonly wayOut: readonly WayOut[];
  readonly notices: readonly Notice[];
}

const LIMIT = 20;

function termsOf(index: DirectoryIndex, query: SearchQuery): readonly Term[] {
  const known = index.bitOf;
  const text = query.text ?? '';
  const { terms, place } = parseQuery(text, known);
  const placed = query.near !== undefined && query.near !== null;
  if (place === null || placed) return terms;
  const words = parseQuery(place, known);
  return words.place === null ? [...terms, ...words.terms] : [...terms, zipTerm(words.place)];
}

function zipTerm(zip: string): Term {
  return { asked: zip, words: [zip], codes: [], state: null, unfinished: false };
}

function offerMatches(
  index: DirectoryIndex,
  found: Bitset,
  total: number,
  text: TextMatch | null,
  near: Point | null,
  best: BestKeys,
): void {
  const ordinals = membersOf(found, total);
  if (text === null) {
    offerNearest(index, ordinals, found, near, 0, best);
    return;
  }
  const matches = matchesOf(index, text, ordinals);
  const sizes = new Uint32Array(MOST_MATCH + 1);
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i] as number;
    sizes[match] = (sizes[match] as number) + 1;
  }
  for (let match = 0; match <= MOST_MATCH && best.worst() === Infinity; match++) {
    const size = sizes[match] as number;
    if (size === 0) continue;
    const alike = size === total ? ordinals : ordinalsOf(ordinals, matches, match, size);
    offerNearest(index, alike, size === total ? found : null, near, match, best);
  }
}

function ordinalsOf(ordinals: Uint32Array, matches: Uint16Array, match: number, size: number): Uint32Array {
  const alike = new Uint32Array(size);
  for (let i = 0, at = 0; at < size; i++) if (matches[i] === match) alike[at++] = ordinals[i] as number;
  return alike;
}

function noticesOf(
  index: DirectoryIndex,
  filters: readonly Filter[],
  textCodes: readonly string[],
  text: TextMatch | null,
  found: Bitset,
): readonly Notice[] {
  const asked = [
    ...textCodes,
    ...filters.filter(({ kind }) => kind === 'need' || kind === 'any').flatMap(({ codes }) => codes),
  ];
  const others = filters.filter(({ kind }) => kind === 'others-only');
  const leftOut =
    others.length > 0 &&
    sizeOf(
      meetingAll(
        index,
        filters.filter((filter) => !others.includes(filter)),
        text?.bits ?? null,
      ),
    ) > sizeOf(found);
  return [
    ...(asked.some((code) => DETOX_CODES.has(code)) ? (['detox-is-not-the-default'] as const) : []),
    ...(asked.includes(BENZODIAZEPINE_CODE) ? (['outpatient-prescribers-not-listed'] as const) : []),
    ...(leftOut ? (['others-only-left-out'] as const) : []),
    ...(text === null || text.reading === 'as-written' || textTotal(text) === 0 ? [] : [text.reading]),
  ];
}

function hitOf(
  index: DirectoryIndex,
  key: number,
  near: Point | null,
  text: TextMatch | null,
  filters: readonly Filter[],
): Hit {
  const ordinal = index.ofRank[rankOfKey(key)] as number;
  const miles = near === null ? null : milesTo(index, near, ordinal);
  return {
    id: index.idAt(ordinal),
    ordinal,
    miles,
    approximate: miles !== null && index.points.kind[ordinal] === 2,
    match: matchOfKey(key),
    reasons: reasonsOf(index, ordinal, text, filters, miles),
  };
}

/**
 * Answers a query from a snapshot. The order is that of `match.ts`: match, distance, id, and nothing else. Facets and the
 * total count everything that was found, not only the hits that are returned.
 */
export function search(index: DirectoryIndex, query: SearchQuery): SearchResult {
  const near = query.near ?? null;
  const terms = termsOf(index, query);
  const textCodes = terms.flatMap((term) => term.codes);
  const filters = filtersOf(
    query,
    terms.map((term) => term.codes),
  );
  const text = terms.length === 0 ? null : matchText(index, terms);
  const found = meetingAll(index, filters, text?.bits ?? null);
  const total = sizeOf(found);
  const offset = Math.max(0, query.offset ?? 0);
  const best = bestKeys(Math.min(total, offset + Math.max(0, query.limit ?? LIMIT)));
  offerMatches(index, found, total, text, near, best);
  const hits = Array.from(best.sorted().subarray(offset), (key) => hitOf(index, key, near, text, filters));
  return {
    hits,
    total,
    facets: facetsOf(index, countCodes(index, found, total)),
    wayOut: total > 0 ? [] : waysOut(index, filters, text?.bits ?? null),
    notices: noticesOf(index, filters, textCodes, text, found),
  };
}
