import type { Bitset } from './bitset.ts';
import { onesIn } from './bitset.ts';
import { editsFrom, lettersOf } from './near-spelling.ts';

/** Every word of every name and town, sorted, with the facilities that hold it. A word's id is its rank. */
export interface Lexicon {
  readonly words: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** Where each word's run in `holders` begins; one more entry closes the last run. */
  readonly starts: Uint32Array;
  /** Ordinals of the facilities that hold a word, ascending within its run. */
  readonly holders: Uint32Array;
  /** Ids of words that are made of letters, by length. */
  readonly ofLength: readonly (Uint32Array | undefined)[];
  /** One bit per letter of each word. */
  readonly letters: Int32Array;
}

/** The words of each facility, in field order: name1, name2, city, mark of the state, ZIP. */
export interface FacilityWords {
  /** Where each facility's run in `ids` begins; one more entry closes the last run. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

function ranked(words: readonly string[]): { sorted: readonly string[]; idOf: ReadonlyMap<string, number> } {
  const sorted = words.toSorted();
  return { sorted, idOf: new Map(sorted.map((word, id) => [word, id])) };
}

/** Turns "which words has a facility" around into "which facilities have a word". */
function holdersOf(words: FacilityWords, wordCount: number): { starts: Uint32Array; holders: Uint32Array } {
  const facilities = words.starts.length - 1;
  const starts = new Uint32Array(wordCount + 1);
  const lastHolder = new Int32Array(wordCount).fill(-1);
  const eachOnce = (visit: (word: number, facility: number) => void): void => {
    lastHolder.fill(-1);
    for (let facility = 0; facility < facilities; facility++) {
      const end = words.starts[facility + 1] as number;
      for (let k = words.starts[facility] as number; k < end; k++) {
        const word = words.ids[k] as number;
        if (lastHolder[word] === facility) continue;
        lastHolder[word] = facility;
        visit(word, facility);
      }
    }
  };
  eachOnce((word) => {
    starts[word + 1] = (starts[word + 1] as number) + 1;
  });
  for (let word = 0; word < wordCount; word++) {
    starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  }
  const next = starts.slice();
  const holders = new Uint32Array(starts[wordCount] as number);
  eachOnce((word, facility) => {
    const at = next[word] as number;
    holders[at] = facility;
    next[word] = at + 1;
  });
  return { starts, holders };
}

/** `a`: folded words that begin with a digit, and the marks of states, sort before it. */
const FIRST_LETTER = 97;

function byLength(words: readonly string[]): (Uint32Array | undefined)[] {
  const lists: number[][] = [];
  words.forEach((word, id) => {
    if (word.charCodeAt(0) >= FIRST_LETTER) (lists[word.length] ??= []).push(id);
  });
  return Array.from(lists, (list) => (list === undefined ? undefined : Uint32Array.from(list)));
}

/**
 * Makes the lexicon of words that were numbered as they were met, and renumbers the facilities' words (in place) by rank.
 */
export function makeLexicon(met: readonly string[], facilityWords: FacilityWords): Lexicon {
  const { sorted, idOf } = ranked(met);
  const rankOf = Uint32Array.from(met, (word) => idOf.get(word) ?? 0);
  const { ids } = facilityWords;
  for (let k = 0; k < ids.length; k++) ids[k] = rankOf[ids[k] as number] as number;
  return {
    words: sorted,
    idOf,
    ...holdersOf(facilityWords, sorted.length),
    ofLength: byLength(sorted),
    letters: Int32Array.from(sorted, lettersOf),
  };
}

/** The half-open range of ids of the words that begin with some letters. */
export function idsBeginning(lexicon: Lexicon, letters: string): { from: number; to: number } {
  const { words } = lexicon;
  const bound = (isBefore: (word: string) => boolean, low: number): number => {
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(words[middle] as string)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = bound((word) => word < letters, 0);
  return { from, to: bound((word) => word.startsWith(letters), from) };
}

/** The ids of the words that are exactly one edit away, and those that are exactly two away if `most` is 2. */
export function idsNear(lexicon: Lexicon, word: string, most: 1 | 2): { one: number[]; two: number[] } {
  const one: number[] = [];
  const two: number[] = [];
  const letters = lettersOf(word);
  const editsTo = editsFrom(word);
  for (let length = Math.max(1, word.length - most); length <= word.length + most; length++) {
    const ids = lexicon.ofLength[length];
    if (ids === undefined) continue;
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] as number;
      if (onesIn(letters ^ (lexicon.letters[id] as number)) > 2 * most) continue;
      const edits = editsTo(lexicon.words[id] as string);
      if (edits === 1) one.push(id);
      else if (edits === 2 && most === 2) two.push(id);
    }
  }
  return { one, two };
}

/** Adds to a set every facility that holds a word. */
export function addHolders(bits: Bitset, lexicon: Lexicon, id: number): void {
  const { holders } = lexicon;
  const end = lexicon.starts[id + 1] as number;
  for (let k = lexicon.starts[id] as number; k < end; k++) {
    const ordinal = holders[k] as number;
    bits[ordinal >>> 5] = (bits[ordinal >>> 5] as number) | (1 << (ordinal & 31));
  }
}
