import type { Bitset } from '../index/bitset.ts';
import { keepAny, sizeOf, takeOut } from '../index/bitset.ts';
import type { DirectorySets } from '../index/open-index.ts';
import type { Need } from './needs.ts';
import { BENZODIAZEPINE_CODE, NEED_CODES, OTHERS_ONLY_CODES } from './needs.ts';

/** One condition of a search that somebody could drop. */
export interface Filter {
  /** `need:residential`, `any:MD+SF`, `not:OUDO` or `others-only`. */
  readonly name: string;
  readonly kind: 'need' | 'any' | 'not' | 'others-only';
  readonly codes: readonly string[];
}

/** The part of a search that filters. */
export interface FilterQuery {
  readonly needs?: readonly Need[] | undefined;
  /** Groups of codes: any code within a group, every group. */
  readonly groups?: readonly (readonly string[])[] | undefined;
  /** Codes of which a place may report none. */
  readonly not?: readonly string[] | undefined;
  /** Whether a search for benzodiazepine care also shows places that only treat others. */
  readonly includeOthersOnly?: boolean | undefined;
}

/**
 * The conditions of a search. A search for benzodiazepine care leaves out places that only treat opioid or alcohol use or
 * drivers, unless it asks for them.
 * @param termCodes for each term of the search box, the codes that it stands for
 */
export function filtersOf(query: FilterQuery, termCodes: readonly (readonly string[])[]): readonly Filter[] {
  const filters: Filter[] = [];
  for (const need of query.needs ?? []) {
    for (const codes of NEED_CODES[need]) filters.push({ name: `need:${need}`, kind: 'need', codes });
  }
  for (const codes of query.groups ?? []) {
    if (codes.length > 0) filters.push({ name: `any:${codes.join('+')}`, kind: 'any', codes });
  }
  for (const code of query.not ?? []) filters.push({ name: `not:${code}`, kind: 'not', codes: [code] });
  const wanted = new Set(filters.filter((filter) => filter.kind !== 'not').flatMap((filter) => filter.codes));
  const benzodiazepine =
    wanted.has(BENZODIAZEPINE_CODE) ||
    termCodes.some((codes) => codes.length === 1 && codes[0] === BENZODIAZEPINE_CODE);
  const left = OTHERS_ONLY_CODES.filter((code) => !wanted.has(code));
  if (benzodiazepine && query.includeOthersOnly !== true && left.length > 0) {
    filters.push({ name: 'others-only', kind: 'others-only', codes: left });
  }
  return filters;
}

/** Keeps in a set the facilities that meet a condition. */
export function keepMeeting(index: DirectorySets, bits: Bitset, { kind, codes }: Filter): void {
  const columns = codes.flatMap((code) => index.columns[index.bitOf.get(code) ?? -1] ?? []);
  if (kind === 'need' || kind === 'any') keepAny(bits, columns);
  else for (const column of columns) takeOut(bits, column);
}

/** The facilities that meet every condition, out of `from` (all of them where it is null); lent for one search. */
export function meetingAll(index: DirectorySets, filters: readonly Filter[], from: Bitset | null): Bitset {
  const bits = index.scratch.copyOf(from ?? index.everybody);
  for (const filter of filters) keepMeeting(index, bits, filter);
  return bits;
}

/** How many places there are without one of the conditions, or without all of them. */
export interface WayOut {
  /** A {@link Filter}'s name, `text`, or `everything`. */
  readonly drop: string;
  /** The codes of the dropped condition. */
  readonly codes: readonly string[];
  readonly total: number;
}

/**
 * What to drop where nothing was found: each single condition that would help, most places first; `everything` where no
 * single one would.
 * @param text the facilities that match the text; null where there is none
 */
export function waysOut(
  index: DirectorySets,
  filters: readonly Filter[],
  text: Bitset | null,
): readonly WayOut[] {
  const ways: WayOut[] = [];
  if (text !== null) ways.push({ drop: 'text', codes: [], total: sizeOf(meetingAll(index, filters, null)) });
  for (const filter of filters) {
    const others = filters.filter((other) => other !== filter);
    const total = sizeOf(meetingAll(index, others, text));
    ways.push({ drop: filter.name, codes: filter.codes, total });
  }
  const helping = ways.filter((way) => way.total > 0).sort((a, b) => b.total - a.total);
  return helping.length > 0 || index.count === 0
    ? helping
    : [{ drop: 'everything', codes: [], total: index.count }];
}
