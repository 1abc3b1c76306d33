/*
 * The published order of results. Three numbers decide it and nothing else can: how well a place matches what was typed,
 * how far away it is, and the rank of its id, which stands for nothing and only makes the order the same every time.
 */

/** What each way of matching one typed word costs. Lower is better. */
export const MATCH_COSTS = {
  written: 0,
  begins: 1,
  'one-edit': 2,
  shortened: 3,
  'two-edits': 4,
  'left-out': 8,
} as const;

/** How a typed word was found in a place's name or town. */
export type HowMatched = keyof typeof MATCH_COSTS;

/** Distances are compared in hundredths of a mile; a place without a point comes after every place with one. */
const PER_MILE = 100;
const NO_POINT = 2 ** 21 - 1;
const SPAN = 2 ** 21;

/** The greatest match that a key can hold. */
export const MOST_MATCH = 2047;

/** The most facilities that one snapshot may hold for the order to stay exact. */
export const MOST_FACILITIES = SPAN;

/**
 * How well a place matches: twice the sum of its words' costs, and one more where its name is not wholly made of words that
 * were typed.
 */
export function matchOf(costs: number, wholeName: boolean): number {
  return 2 * costs + (wholeName ? 0 : 1);
}

/** A distance as the order compares it: whole hundredths of a mile; null is a place without a point. */
export function distanceStep(miles: number | null): number {
  return miles === null ? NO_POINT : Math.round(miles * PER_MILE);
}

/**
 * One number that orders results: by match, then distance, then rank of id.
 * @param match from {@link matchOf}, below 2,048
 * @param step from {@link distanceStep}
 * @param rank the place's rank among all ids, below {@link MOST_FACILITIES}
 */
export function orderKey(match: number, step: number, rank: number): number {
  return (match * SPAN + step) * SPAN + rank;
}

/** The rank of id inside a key of {@link orderKey}. */
export function rankOfKey(key: number): number {
  return key % SPAN;
}

/** The match inside a key of {@link orderKey}. */
export function matchOfKey(key: number): number {
  return Math.floor(key / SPAN / SPAN);
}

/** The farthest that a place may be, in miles, to come before a key of its own match; negative when none may. */
export function milesBefore(key: number, match: number): number {
  const ofKey = matchOfKey(key);
  if (ofKey !== match) return ofKey > match ? Infinity : -1;
  const step = Math.floor(key / SPAN) % SPAN;
  return step === NO_POINT ? Infinity : (step + 1) / PER_MILE;
}
