import type { Bitset } from '../index/bitset.ts';
import { isEmpty, sizeOf } from '../index/bitset.ts';
import type { DirectoryIndex, DirectorySets } from '../index/open-index.ts';
import { idOfWord, idsBeginning, idsNear } from '../index/lexicon.ts';
import type { Point } from '../place/distance.ts';
import { bestKeys } from './best-keys.ts';
import { readContact } from './contact-query.ts';
import { countCodes, countOnce, facetsOf } from './facets.ts';
import type { Filter, FilterQuery, WayOut } from './filters.ts';
import { filtersOf, keepMeeting, meetingAll, waysOut } from './filters.ts';
import { groupCounts } from './group-counts.ts';
import { matchOfKey, rankOfKey } from './match.ts';
import type { Reading, TextMatch } from './match-text.ts';
import { matchContact, matchText } from './match-text.ts';
import { milesTo, originAt } from './nearest.ts';
import { DETOX_CODES, BENZODIAZEPINE_CODE } from './needs.ts';
import { offerMatches } from './offer-matches.ts';
import type { KnownCodes, Term } from './parse-query.ts';
import { parseQuery, withoutAskingWords } from './parse-query.ts';
import type { Reason } from './reasons.ts';
import { reasonsOf } from './reasons.ts';
import type { KnownWords } from './resolve-term.ts';
import { respell } from './respell.ts';

/** What somebody looks for. Everything is optional; with nothing at all, every place is a hit. */
export interface SearchQuery extends FilterQuery {
  /** The one box: name, town, state, ZIP, service words, codes. */
  readonly text?: string | undefined;
  /** Where from. There is no radius: the nearest come first, however far. */
  readonly near?: Point | null | undefined;
  /** How many hits; 20 where it is not said. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  /** Whether to tell for each group what adding a code to it would find. */
  readonly groupCounts?: boolean | undefined;
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
  /**
   * How many of all that was found report each code; codes that none reports are absent. Within a group these counts say what
   * asking for a code as well (in a group of its own) would leave, not what adding it to the group would find.
   */
  readonly facets: Readonly<Record<string, number>>;
  /** Only where asked for: for each group of the query, the total with each code added to that group. */
  readonly groupCounts?: readonly Readonly<Record<string, number>>[];
  /** What to drop, where nothing was found. Empty otherwise. */
  readonly wayOut: readonly WayOut[];
  readonly notices: readonly Notice[];
}

const LIMIT = 20;

/** What the box of a query asks for, by the words and codes of a directory. */
export function termsOf(words: KnownWords, query: SearchQuery): readonly Term[] {
  const { lexicon } = words;
  return respell(termsAsWritten(words.bitOf, query), {
    has: (word) => idOfWord(lexicon, word) !== undefined,
    begins: (letters) => {
      const { from, to } = idsBeginning(lexicon, letters);
      return to > from;
    },
    hasNear: (word) => idsNear(lexicon, word, 1).one.length > 0,
  });
}

/** The codes that the words of a term stand for, or may stand for. */
function codesOfTerm({ codes, near }: Term): readonly string[] {
  return near?.codes ?? codes;
}

function termsAsWritten(known: KnownCodes, query: SearchQuery): readonly Term[] {
  const text = query.text ?? '';
  const { terms, place } = parseQuery(text, known);
  const placed = query.near !== undefined && query.near !== null;
  if (place === null || placed) return terms;
  const words = parseQuery(place, known);
  return withoutAskingWords([...terms, ...(words.place === null ? words.terms : [zipTerm(words.place)])]);
}

function zipTerm(zip: string): Term {
  return { asked: zip, words: [zip], codes: [], state: null, unfinished: false };
}

/**
 * What to tell beside the hits.
 * @param textCodes the codes that the words of the box stand for
 * @param reading how the words found something; null where there are none, or they found nothing
 * @param leftOut whether places that only treat others were left out
 */
function noticesOf(
  filters: readonly Filter[],
  textCodes: readonly string[],
  reading: Reading | null,
  leftOut: boolean,
): readonly Notice[] {
  const asked = [
    ...textCodes,
    ...filters.filter(({ kind }) => kind === 'need' || kind === 'any').flatMap(({ codes }) => codes),
  ];
  return [
    ...(asked.some((code) => DETOX_CODES.has(code)) ? (['detox-is-not-the-default'] as const) : []),
    ...(asked.includes(BENZODIAZEPINE_CODE) ? (['outpatient-prescribers-not-listed'] as const) : []),
    ...(leftOut ? (['others-only-left-out'] as const) : []),
    ...(reading === null || reading === 'as-written' ? [] : [reading]),
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

/** Everybody who meets a query, before anybody is put in order. Its sets are lent for one search. */
export interface Meeting {
  readonly bits: Bitset;
  readonly total: number;
  /** How many there were with the places that only treat others. */
  readonly withOthers: number;
  readonly filters: readonly Filter[];
  readonly termCodes: readonly (readonly string[])[];
  readonly text: TextMatch | null;
}

/**
 * Who meets a query.
 * @param text who matches the words of the box; null where there are none
 */
export function whoMeets(
  index: DirectorySets,
  query: SearchQuery,
  terms: readonly Term[],
  text: TextMatch | null,
): Meeting {
  const termCodes = terms.map(codesOfTerm);
  const filters = filtersOf(query, termCodes);
  const others = filters.filter(({ kind }) => kind === 'others-only');
  const bits = meetingAll(
    index,
    filters.filter(({ kind }) => kind !== 'others-only'),
    text?.bits ?? null,
  );
  const withOthers = sizeOf(bits);
  for (const filter of others) keepMeeting(index, bits, filter);
  const total = others.length === 0 ? withOthers : sizeOf(bits);
  return { bits, total, withOthers, filters, termCodes, text };
}

function keyOf(filters: readonly Filter[]): string {
  return filters.map(({ kind, codes }) => `${kind === 'need' ? 'any' : kind} ${codes.join(' ')}`).join(', ');
}

/** What is told of everybody who meets a query, beside the hits. */
export function tellOf(
  index: DirectorySets,
  query: SearchQuery,
  { bits, total, withOthers, filters, termCodes, text }: Meeting,
): Omit<SearchResult, 'hits'> {
  return {
    total,
    facets: facetsOf(
      index,
      text === null ? countOnce(index, keyOf(filters), bits, total) : countCodes(index, bits, total),
    ),
    ...(query.groupCounts === true
      ? { groupCounts: groupCounts(index, query, termCodes, text?.bits ?? null) }
      : {}),
    wayOut: total > 0 ? [] : waysOut(index, filters, text?.bits ?? null),
    notices: noticesOf(
      filters,
      termCodes.flat(),
      text === null || isEmpty(text.bits) ? null : text.reading,
      total < withOthers,
    ),
  };
}

/** How many hits a query asks for, from the first on. */
export function wantedOf({ offset, limit }: SearchQuery, total: number): { from: number; to: number } {
  const from = Math.max(0, offset ?? 0);
  return { from, to: Math.min(total, from + Math.max(0, limit ?? LIMIT)) };
}

/**
 * Answers a query from a snapshot. The order is that of `match.ts`: match, distance, id, and nothing else. Facets and the
 * total count everything that was found, not only the hits that are returned.
 */
export function search(index: DirectoryIndex, query: SearchQuery): SearchResult {
  index.scratch.takeBack();
  const near = query.near ?? null;
  const contact = readContact(query.text ?? '');
  const met = contact === null ? null : matchContact(index, contact);
  const terms = met === null ? termsOf(index, query) : [];
  const text = met ?? (terms.length === 0 ? null : matchText(index, terms));
  const meeting = whoMeets(index, query, terms, text);
  const { from, to } = wantedOf(query, meeting.total);
  const best = bestKeys(to);
  offerMatches(index, meeting.bits, meeting.total, text, originAt(index, near), best);
  const hits = Array.from(best.sorted().subarray(from), (key) =>
    hitOf(index, key, near, text, meeting.filters),
  );
  return { hits, ...tellOf(index, query, meeting) };
}
