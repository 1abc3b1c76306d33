import type { Bitset } from '../index/bitset.ts';
import { addAll, isEmpty, isIn, keepCommon, takeOut } from '../index/bitset.ts';
import { namesUpTo } from '../index/facility-words.ts';
import { addHolders } from '../index/lexicon.ts';
import type { DirectoryIndex, DirectorySets } from '../index/open-index.ts';
import { MATCH_COSTS, matchOf } from './match.ts';
import type { ContactQuery } from './contact-query.ts';
import { tiersOfContact } from './contact-query.ts';
import type { Term } from './parse-query.ts';
import type { ResolvedTerm } from './resolve-term.ts';
import { resolveTerm } from './resolve-term.ts';
import type { Tier } from './tier.ts';

/** How the text was read to find something: as written, with other spellings, or leaving words out. */
export type Reading = 'as-written' | 'other-spellings' | 'words-left-out';

/** The facilities that match a text, and what is needed to say how well. Its sets are lent for one search. */
export interface TextMatch {
  readonly bits: Bitset;
  readonly reading: Reading;
  readonly resolved: readonly ResolvedTerm[];
  /** Per term, cheapest tier first; the tiers of a term share nobody. */
  readonly tiers: readonly (readonly Tier[])[];
  /** 1 for every word of the lexicon by which some term is met. */
  readonly metBy: Uint8Array;
  /** Present where the text is a phone number or a street address at which somebody is. */
  readonly contact?: ContactQuery;
}

function holdersOfAll(index: DirectorySets, words: readonly number[]): Bitset {
  const [first, ...others] = words;
  const all = index.scratch.empty();
  if (first !== undefined) addHolders(all, index.lexicon, first);
  for (const other of others) {
    const holders = index.scratch.empty();
    addHolders(holders, index.lexicon, other);
    keepCommon(all, holders);
  }
  return all;
}

/** The tiers of a term, and the facilities in any of them. */
function tiersOf(index: DirectorySets, resolved: ResolvedTerm): { tiers: readonly Tier[]; union: Bitset } {
  const { codes, state, phrase } = resolved;
  const tiers: Tier[] = [];
  if (codes.length > 0 || state !== null || phrase !== null) {
    const bits = phrase === null ? index.scratch.empty() : holdersOfAll(index, phrase);
    for (const bit of codes) addAll(bits, index.columns[bit] as Bitset);
    if (state !== null) addHolders(bits, index.lexicon, state);
    tiers.push({ cost: MATCH_COSTS.written, bits });
  }
  for (const way of resolved.ways) {
    const bits = index.scratch.empty();
    for (const id of way.ids) addHolders(bits, index.lexicon, id);
    for (const bit of way.codes) addAll(bits, index.columns[bit] as Bitset);
    tiers.push({ cost: MATCH_COSTS[way.how], bits });
  }
  tiers.sort((a, b) => a.cost - b.cost);
  const [first, ...dearer] = tiers;
  if (first === undefined || dearer.length === 0)
    return { tiers, union: first?.bits ?? index.scratch.empty() };
  const union = index.scratch.copyOf(first.bits);
  for (const { bits } of dearer) {
    takeOut(bits, union);
    addAll(union, bits);
  }
  return { tiers, union };
}

/** Enough binary digits for the most terms of a box with a place in it: twice twelve. */
const DIGITS = 5;

/**
 * The facilities that meet the greatest number of terms; empty when none meets any. The number that each facility meets is
 * kept across a set per binary digit, so that 32 facilities are counted at a time.
 */
function mostTerms(index: DirectorySets, unions: readonly Bitset[]): Bitset {
  const digits = Array.from({ length: DIGITS }, () => index.scratch.empty());
  const any = index.scratch.empty();
  for (const union of unions) {
    addAll(any, union);
    const carry = index.scratch.copyOf(union);
    for (const digit of digits) {
      for (let i = 0; i < carry.length; i++) {
        const both = (digit[i] as number) & (carry[i] as number);
        digit[i] = (digit[i] as number) ^ (carry[i] as number);
        carry[i] = both;
      }
    }
  }
  let most = any;
  for (const digit of digits.toReversed()) {
    const more = index.scratch.copyOf(most);
    keepCommon(more, digit);
    if (!isEmpty(more)) most = more;
  }
  return most;
}

function metWords(index: DirectorySets, resolved: readonly ResolvedTerm[]): Uint8Array {
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
export function matchText(index: DirectorySets, terms: readonly Term[]): TextMatch {
  const asKnown = terms.map((term) => resolveTerm(index, term, false));
  return (
    matchResolved(index, asKnown, false) ??
    matchResolved(
      index,
      terms.map((term) => resolveTerm(index, term, true)),
      true,
    )
  );
}

/**
 * The facilities that match every term; when guessing, those that match the most where none matches every one, and null
 * where it is not yet guessed.
 */
export function matchResolved(
  index: DirectorySets,
  resolved: readonly ResolvedTerm[],
  guessing: true,
): TextMatch;
export function matchResolved(
  index: DirectorySets,
  resolved: readonly ResolvedTerm[],
  guessing: boolean,
): TextMatch | null;
export function matchResolved(
  index: DirectorySets,
  resolved: readonly ResolvedTerm[],
  guessing: boolean,
): TextMatch | null {
  const met = resolved.map((term) => tiersOf(index, term));
  const unions = met.map(({ union }) => union);
  const [first, ...others] = unions;
  let bits = first === undefined ? index.scratch.empty() : index.scratch.copyOf(first);
  for (const other of others) keepCommon(bits, other);
  const none = isEmpty(bits);
  if (none && !guessing) return null;
  if (none) bits = mostTerms(index, unions);
  const spelled = resolved.some(({ term, ways, phrase }) => {
    const guessed = ways.some((way) => way.how !== 'begins');
    return term.parted === true || (guessed && (guessing || phrase === null) && term.words.length === 1);
  });
  const reading = none ? 'words-left-out' : spelled ? 'other-spellings' : 'as-written';
  return {
    bits,
    reading,
    resolved,
    tiers: met.map(({ tiers }) => tiers),
    metBy: metWords(index, resolved),
  };
}

/** The facilities at a phone number or a street address; null where nobody is there. */
export function matchContact(index: DirectoryIndex, contact: ContactQuery): TextMatch | null {
  return matchTiers(index, contact, tiersOfContact(index, contact));
}

/** The same, of places that were found by cost already. */
export function matchTiers(
  index: DirectorySets,
  contact: ContactQuery,
  tiers: readonly Tier[],
): TextMatch | null {
  const bits = index.scratch.empty();
  for (const tier of tiers) addAll(bits, tier.bits);
  if (isEmpty(bits)) return null;
  const isSpelled = tiers[0]?.cost === MATCH_COSTS['one-edit'];
  const reading = isSpelled ? 'other-spellings' : 'as-written';
  return { bits, reading, resolved: [], tiers: [tiers], metBy: new Uint8Array(0), contact };
}

/** Names of one word are too often a part of what was meant. */
export const LEAST_WHOLE_NAME = 2;

/** The most words that a name may have to be wholly made of typed words. */
export function mostNameWords(match: TextMatch): number {
  return match.resolved.reduce((sum, { term }) => sum + term.words.length, 0);
}

/** Whose names are wholly made of words that were typed. */
export interface WholeNames {
  /** A set that holds all of them, and perhaps others. */
  readonly among: () => Bitset;
  readonly has: (ordinal: number) => boolean;
}

/** Whose names are wholly made of words that were typed, by the words of the names. */
export function wholeNames(index: DirectoryIndex, match: TextMatch): WholeNames {
  const most = mostNameWords(match);
  return {
    among: () => namesUpTo(index, index.count, most),
    has: (ordinal) => {
      const size = index.fieldSizes[ordinal * 3] as number;
      if (size < LEAST_WHOLE_NAME || size > most) return false;
      const start = index.words.starts[ordinal] as number;
      for (let k = start; k < start + size; k++)
        if (match.metBy[index.words.ids[k] as number] === 0) return false;
      return true;
    },
  };
}

/** The tiers of the terms that not everybody meets at one cost, and the sum of the costs that everybody has. */
export function gradedTiers(match: TextMatch): { graded: readonly (readonly Tier[])[]; fixed: number } {
  const isGraded = (tiers: readonly Tier[]) => tiers.length > 1 || match.reading === 'words-left-out';
  const fixed = match.tiers.reduce((sum, tiers) => sum + (isGraded(tiers) ? 0 : (tiers[0]?.cost ?? 0)), 0);
  return { graded: match.tiers.filter(isGraded), fixed };
}

/** The match (see {@link matchOf}) of each of some facilities that match a text. */
export function matchesOf(match: TextMatch, whole: WholeNames, ordinals: Uint32Array): Uint16Array {
  const { graded, fixed } = gradedTiers(match);
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
    matches[i] = matchOf(costs, whole.has(ordinal));
  }
  return matches;
}
