import type { Bitset } from '../index/bitset.ts';
import { keepCommon, membersOf, onesIn, sizeOf, takeOut } from '../index/bitset.ts';
import type { DirectoryIndex, DirectorySets } from '../index/open-index.ts';
import type { BestKeys } from './best-keys.ts';
import { MATCH_COSTS, matchOf, MOST_MATCH } from './match.ts';
import type { TextMatch, WholeNames } from './match-text.ts';
import type { Tier } from './tier.ts';
import { gradedTiers, LEAST_WHOLE_NAME, matchesOf, mostNameWords, wholeNames } from './match-text.ts';
import type { Origin } from './nearest.ts';
import { offerList, offerSet } from './nearest.ts';

/** Of this many terms with tiers, the ways in which tiers can add up to a cost are still few. */
const MOST_GRADED = 3;
/** Where nothing was typed, no name is made of it. */
export const NO_NAMES: WholeNames = { among: () => new Uint32Array(0), has: () => false };

/** Facilities that match equally well: a set, or a list where they are few. */
export type Alike = { readonly match: number; readonly size: number } & (
  { readonly bits: Bitset } | { readonly ordinals: Uint32Array }
);

/** Grades the facilities one by one, then takes them match by match. */
function* oneByOne(found: Bitset, total: number, text: TextMatch, whole: WholeNames): Generator<Alike> {
  const ordinals = membersOf(found, total);
  const matches = matchesOf(text, whole, ordinals);
  const sizes = new Uint32Array(MOST_MATCH + 1);
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i] as number;
    sizes[match] = (sizes[match] as number) + 1;
  }
  for (let match = 0; match <= MOST_MATCH; match++) {
    const size = sizes[match] as number;
    if (size === 0) continue;
    const alike = size === total ? ordinals : ordinals.filter((_, i) => matches[i] === match);
    yield { match, size, ordinals: alike };
  }
}

/** The tiers of a term, with those that do not meet it as the dearest. */
function withLeftOut(index: DirectorySets, tiers: readonly Tier[], found: Bitset): readonly Tier[] {
  const bits = index.scratch.copyOf(found);
  for (const tier of tiers) takeOut(bits, tier.bits);
  return [...tiers, { cost: MATCH_COSTS['left-out'], bits }];
}

/** Adds to `into` what two sets share; returns how many that is. */
function addCommon(into: Bitset, a: Bitset, b: Bitset): number {
  let size = 0;
  for (let i = 0; i < into.length; i++) {
    const common = (a[i] as number) & (b[i] as number);
    if (common === 0) continue;
    into[i] = (into[i] as number) | common;
    size += onesIn(common);
  }
  return size;
}

/** For each sum of costs, who has it: splits everybody by the tiers of one term after the other. */
function bySum(
  index: DirectorySets,
  found: Bitset,
  graded: readonly (readonly Tier[])[],
): ReadonlyMap<number, Bitset> {
  let sums = new Map([[0, found]]);
  for (const tiers of graded) {
    const next = new Map<number, Bitset>();
    for (const [sum, bits] of sums) {
      for (const tier of tiers) {
        const into = next.get(sum + tier.cost) ?? index.scratch.empty();
        addCommon(into, bits, tier.bits);
        next.set(sum + tier.cost, into);
      }
    }
    sums = next;
  }
  return sums;
}

/** Parts off those whose whole name was typed. */
function partOffWholeNames(index: DirectorySets, alike: Bitset, names: WholeNames): Bitset {
  const whole = index.scratch.copyOf(alike);
  keepCommon(whole, names.among());
  for (let i = 0; i < whole.length; i++) {
    let word = whole[i] as number;
    while (word !== 0) {
      const bit = word & -word;
      word ^= bit;
      if (!names.has((i << 5) + 31 - Math.clz32(bit))) whole[i] = (whole[i] as number) & ~bit;
    }
  }
  takeOut(alike, whole);
  return whole;
}

/** Goes from the least sum of costs up: dearer matches are never gathered where the cheaper are enough. */
function* bySums(
  index: DirectorySets,
  found: Bitset,
  total: number,
  text: TextMatch,
  names: WholeNames,
): Generator<Alike> {
  const { graded, fixed } = gradedTiers(text);
  const leftOut = text.reading === 'words-left-out';
  const tiers = leftOut ? graded.map((of) => withLeftOut(index, of, found)) : graded;
  const sums = bySum(index, found, tiers.slice(0, -1));
  const last = tiers.at(-1) ?? [{ cost: 0, bits: found }];
  let left = total;
  for (let sum = 0; left > 0; sum++) {
    const alike = index.scratch.empty();
    let size = 0;
    for (const { cost, bits } of last) {
      const others = sums.get(sum - cost);
      if (others !== undefined) size += addCommon(alike, others, bits);
    }
    if (size === 0) continue;
    left -= size;
    const whole = mostNameWords(text) < LEAST_WHOLE_NAME ? null : partOffWholeNames(index, alike, names);
    const wholeSize = whole === null ? 0 : sizeOf(whole);
    if (whole !== null && wholeSize > 0) {
      yield { match: matchOf(fixed + sum, true), size: wholeSize, bits: whole };
    }
    if (size > wholeSize) yield { match: matchOf(fixed + sum, false), size: size - wholeSize, bits: alike };
  }
}

/**
 * Everybody who was found, best matches first: one by one where they are few, by sets where they are many. Whoever has enough
 * asks for no more. The sets are lent for one search.
 */
export function* matchByMatch(
  index: DirectorySets,
  found: Bitset,
  total: number,
  text: TextMatch | null,
  names: WholeNames,
): Generator<Alike> {
  if (total === 0) return;
  if (text === null) yield { match: 0, size: total, bits: found };
  else if (total < found.length || gradedTiers(text).graded.length > MOST_GRADED) {
    yield* oneByOne(found, total, text, names);
  } else yield* bySums(index, found, total, text, names);
}

/** Offers everybody who was found, best matches first, until there are enough. */
export function offerMatches(
  index: DirectoryIndex,
  found: Bitset,
  total: number,
  text: TextMatch | null,
  from: Origin | null,
  best: BestKeys,
): void {
  const names = text === null ? NO_NAMES : wholeNames(index, text);
  for (const alike of matchByMatch(index, found, total, text, names)) {
    if (best.worst() !== Infinity) return;
    if ('bits' in alike) offerSet(index, alike.bits, alike.size, from, alike.match, best);
    else offerList(index, alike.ordinals, from, alike.match, best);
  }
}
