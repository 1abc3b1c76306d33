import type { Bitset } from '../index/bitset.ts';
import { addAll, addTo, emptySet, isIn, keepCommon, membersOf, sizeOf } from '../index/bitset.ts';
import { addHolders } from '../index/lexicon.ts';
import type { DirectoryIndex } from '../index/open-index.ts';
import { MATCH_COSTS, matchOf } from './match.ts';
import type { Term } from './parse-query.ts';
import type { ResolvedTerm } from './resolve-term.ts';
import { resolveTerm } from './resolve-term.ts';

/** Facilities that meet a term at one cost. */
interface Tier {
  readonly cost: number;
  readonly bits: Bitset;
}

/** How the text was read to find something: as written, with other spellings, or leaving words out. */
export type Reading = 'as-written' | 'other-spellings' | 'words-left-out';

/** The facilities that match a text, and what is needed to say how well. */
export interface TextMatch {
  readonly bits: Bitset;
  readonly reading: Reading;
  readonly resolved: readonly ResolvedTerm[];
  /** Per term, cheapest tier first. */
  readonly tiers: readonly (readonly Tier[])[];
  /** 1 for every word of the lexicon by which some term is met. */
  readonly metBy: Uint8Array;
}

function tiersOf(index: DirectoryIndex, resolved: ResolvedTerm): readonly Tier[] {
  const tiers: Tier[] = [];
  const direct = emptySet(index.count);
  for (const bit of resolved.codes) addAll(direct, index.columns[bit] as Bitset);
  if (resolved.state !== null) addHolders(direct, index.lexicon, resolved.state);
  if (resolved.phrase !== null) {
    const [first, ...others] = resolved.phrase;
    if (first !== undefined && others.length === 0) addHolders(direct, index.lexicon, first);
    else if (first !== undefined) {
      const all = emptySet(index.count);
      addHolders(all, index.lexicon, first);
      for (const other of others) {
        const holders = emptySet(index.count);
        addHolders(holders, index.lexicon, other);
        keepCommon(all, holders);
      }
      addAll(direct, all);
    }
  }
  if (resolved.codes.length > 0 || resolved.state !== null || resolved.phrase !== null) {
    tiers.push({ cost: MATCH_COSTS.written, bits: direct });
  }
  for (const way of resolved.ways) {
    const bits = emptySet(index.count);
    for (const id of way.ids) addHolders(bits, index.lexicon, id);
    tiers.push({ cost: MATCH_COSTS[way.how], bits });
  }
  return tiers.sort((a, b) => a.cost - b.cost);
}

function unionOf(index: DirectoryIndex, tiers: readonly Tier[]): Bitset {
  const [only] = tiers;
  if (tiers.length === 1 && only !== undefined) return only.bits;
  const union = emptySet(index.count);
  for (const tier of tiers) addAll(union, tier.bits);
  return union;
}

function isEmpty(bits: Bitset): boolean {
  return bits.every((word) => word === 0);
}

function commonOf(index: DirectoryIndex, unions: readonly Bitset[]): Bitset {
  const [first, ...others] = unions;
  const common = first === undefined ? emptySet(index.count) : first.slice();
  for (const other of others) keepCommon(common, other);
  return common;
}

/** The facilities that meet the greatest number of terms, when none meets all of them; empty when none meets any. */
function mostTerms(index: DirectoryIndex, unions: readonly Bitset[]): Bitset {
  const met = new Uint8Array(index.count);
  let most = 0;
  for (const union of unions) {
    for (const ordinal of membersOf(union)) {
      const now = (met[ordinal] as number) + 1;
      met[ordinal] = now;
      if (now > most) most = now;
    }
  }
  const bits = emptySet(index.count);
  if (most === 0) return bits;
  for (let ordinal = 0; ordinal < index.count; ordinal++) if (met[ordinal] === most) addTo(bits, ordinal);
  return bits;
}

function metWords(index: DirectoryIndex, resolved: readonly ResolvedTerm[]): Uint8Array {
  const metBy = new Uint8Array(index.lexicon.words.length);
  for (const { phrase, ways } of resolved) {
    for (const id of phrase ?? []) metBy[id] = 1;
    for (const way of ways) for (const id of way.ids) metBy[id] = 1;
  }
  return metBy;
}

/**
 * The facilities that match every term as written; where there are none, with other spellings; where there are still none,
 * those that match the most terms.
 */
export function matchText(index: DirectoryIndex, terms: readonly Term[]): TextMatch {
  for (const guessing of [false, true]) {
    const resolved = terms.map((term) => resolveTerm(index, term, guessing));
    const tiers = resolved.map((term) => tiersOf(index, term));
    const unions = tiers.map((of) => unionOf(index, of));
    let bits = commonOf(index, unions);
    const none = isEmpty(bits);
    if (none && !guessing) continue;
    if (none) bits = mostTerms(index, unions);
    const spelled = resolved.some(({ term, ways, phrase }) => {
      const guessed = ways.some((way) => way.how !== 'begins');
      return guessed && (guessing || phrase === null) && term.words.length === 1;
    });
    const reading = none ? 'words-left-out' : spelled ? 'other-spellings' : 'as-written';
    return { bits, reading, resolved, tiers, metBy: metWords(index, resolved) };
  }
  return {
    bits: emptySet(index.count),
    reading: 'as-written',
    resolved: [],
    tiers: [],
    metBy: new Uint8Array(0),
  };
}

/** Names of one word are too often a part of what was meant. */
const LEAST_WHOLE_NAME = 2;

function isWholeName(index: DirectoryIndex, match: TextMatch, most: number, ordinal: number): boolean {
  const size = index.fieldSizes[ordinal * 3] as number;
  if (size < LEAST_WHOLE_NAME || size > most) return false;
  const start = index.words.starts[ordinal] as number;
  for (let k = start; k < start + size; k++)
    if (match.metBy[index.words.ids[k] as number] === 0) return false;
  return true;
}

/** The match (see {@link matchOf}) of each of some facilities that match a text. */
export function matchesOf(index: DirectoryIndex, match: TextMatch, ordinals: Uint32Array): Uint16Array {
  const mostWords = match.resolved.reduce((sum, { term }) => sum + term.words.length, 0);
  const graded = match.tiers.filter((tiers) => tiers.length > 1 || match.reading === 'words-left-out');
  const fixed = match.tiers.reduce(
    (sum, tiers) => sum + (graded.includes(tiers) ? 0 : (tiers[0]?.cost ?? 0)),
    0,
  );
  const matches = new Uint16Array(ordinals.length);
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = ordinals[i] as number;
    let costs = fixed;
    for (const tiers of graded) {
      let cost: number = MATCH_COSTS['left-out'];
      for (const tier of tiers) {
        if (isIn(tier.bits, ordinal)) {
          cost = tier.cost;
          break;
        }
      }
      costs += cost;
    }
    matches[i] = matchOf(costs, isWholeName(index, match, mostWords, ordinal));
  }
  return matches;
}

/** How many facilities match a text. */
export function textTotal(match: TextMatch): number {
  return sizeOf(match.bits);
}
