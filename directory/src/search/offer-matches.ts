import type { Bitset } from '../index/bitset.ts';
import { keepCommon, membersOf, onesIn, sizeOf, takeOut } from '../index/bitset.ts';
import { namesUpTo } from '../index/facility-words.ts';
import type { DirectoryIndex } from '../index/open-index.ts';
import type { BestKeys } from './best-keys.ts';
import { MATCH_COSTS, matchOf, MOST_MATCH } from './match.ts';
import type { TextMatch } from './match-text.ts';
import type { Tier } from './tier.ts';
import { gradedTiers, isWholeName, LEAST_WHOLE_NAME, matchesOf, mostNameWords } from './match-text.ts';
import type { Origin } from './nearest.ts';
import { offerList, offerSet } from './nearest.ts';

/** Of this many terms with tiers, the ways in which tiers can add up to a cost are still few. */
const MOST_GRADED = 3;

/** Grades the facilities one by one, then offers them match by match. */
function offerOneByOne(
  index: DirectoryIndex,
  found: Bitset,
  total: number,
  text: TextMatch,
  from: Origin | null,
  best: BestKeys,
): void {
  const ordinals = membersOf(found, total);
  const matches = matchesOf(index, text, ordinals);
  const sizes = new Uint32Array(MOST_MATCH + 1);
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i] as number;
    sizes[match] = (sizes[match] as number) + 1;
  }
  for (let match = 0; match <= MOST_MATCH && best.worst() === Infinity; match++) {
    const size = sizes[match] as number;
    if (size === 0) continue;
    const alike = size === total ? ordinals : ordinals.filter((_, i) => matches[i] === match);
    offerList(index, alike, from, match, best);
  }
}

/** The tiers of a term, with those that do not meet it as the dearest. */
function withLeftOut(index: DirectoryIndex, tiers: readonly Tier[], found: Bitset): readonly Tier[] {
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
  index: DirectoryIndex,
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
function partOffWholeNames(index: DirectoryIndex, alike: Bitset, text: TextMatch): Bitset {
  const most = mostNameWords(text);
  const whole = index.scratch.copyOf(alike);
  keepCommon(whole, namesUpTo(index, index.count, most));
  for (let i = 0; i < whole.length; i++) {
    let word = whole[i] as number;
    while (word !== 0) {
      const bit = word & -word;
      word ^= bit;
      if (!isWholeName(index, text, most, (i << 5) + 31 - Math.clz32(bit))) {
        whole[i] = (whole[i] as number) & ~bit;
      }
    }
  }
  takeOut(alike, whole);
  return whole;
}

/** Goes from the least sum of costs up, and stops when there are enough: dearer matches are never gathered. */
function offerBySum(
  index: DirectoryIndex,
  found: Bitset,
  total: number,
  text: TextMatch,
  from: Origin | null,
  best: BestKeys,
): void {
  const { graded, fixed } = gradedTiers(text);
  const leftOut = text.reading === 'words-left-out';
  const tiers = leftOut ? graded.map((of) => withLeftOut(index, of, found)) : graded;
  const sums = bySum(index, found, tiers.slice(0, -1));
  const last = tiers.at(-1) ?? [{ cost: 0, bits: found }];
  let left = total;
  for (let sum = 0; left > 0 && best.worst() === Infinity; sum++) {
    const alike = index.scratch.empty();
    let size = 0;
    for (const { cost, bits } of last) {
      const others = sums.get(sum - cost);
      if (others !== undefined) size += addCommon(alike, others, bits);
    }
    if (size === 0) continue;
    left -= size;
    const whole = mostNameWords(text) < LEAST_WHOLE_NAME ? null : partOffWholeNames(index, alike, text);
    const wholeSize = whole === null ? 0 : sizeOf(whole);
    if (whole !== null && wholeSize > 0) {
      offerSet(index, whole, wholeSize, from, matchOf(fixed + sum, true), best);
    }
    if (size > wholeSize && best.worst() === Infinity) {
      offerSet(index, alike, size - wholeSize, from, matchOf(fixed + sum, false), best);
    }
  }
}

/**
 * Offers everybody who was found, best matches first, until there are enough: one by one where they are few, by sets where
 * they are many.
 */
export function offerMatches(
  index: DirectoryIndex,
  found: Bitset,
  total: number,
  text: TextMatch | null,
  from: Origin | null,
  best: BestKeys,
): void {
  if (text === null) offerSet(index, found, total, from, 0, best);
  else if (total < found.length || gradedTiers(text).graded.length > MOST_GRADED) {
    offerOneByOne(index, found, total, text, from, best);
  } else offerBySum(index, found, total, text, from, best);
}
