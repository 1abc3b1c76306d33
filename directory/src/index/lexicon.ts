import type { Bitset } from './bitset.ts';
import { addAll, onesIn } from './bitset.ts';
import { editsFrom, lettersOf } from './near-spelling.ts';

/** Every word of every name and town, sorted, with the facilities that hold it. A word's id is its rank. */
export interface Lexicon {
  readonly words: readonly string[];
  /** Where each word's run in `holders` begins; one more entry closes the last run. */
  readonly starts: Uint32Array;
  /** Ordinals of the facilities that hold a word, ascending within its run. */
  readonly holders: Uint32Array;
  /** Words that are made of letters, by length. */
  readonly ofLength: readonly (WordsOfLength | undefined)[];
  /** One bit per letter of each word. */
  readonly letters: Int32Array;
  /** The holders of very common words as sets, kept from the first time that each is asked for. */
  readonly common: Map<number, Bitset>;
}

/** Ids of words of one length, ascending, and beside each id the letters of its word. */
interface WordsOfLength {
  readonly ids: Uint32Array;
  readonly letters: Int32Array;
}

/** The words of each facility, in field order: name1, name2, city, mark of the state, ZIP. */
export interface FacilityWords {
  /** Where each facility's run in `ids` begins; one more entry closes the last run. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

/** Turns "which words has a facility" around into "which facilities have a word". */
function holdersOf(words: FacilityWords, wordCount: number): { starts: Uint32Array; holders: Uint32Array } {
  const { starts: first, ids } = words;
  const facilities = first.length - 1;
  const starts = new Uint32Array(wordCount + 1);
  const lastHolder = new Int32Array(wordCount).fill(-1);
  for (let facility = 0; facility < facilities; facility++) {
    const end = first[facility + 1] as number;
    for (let k = first[facility] as number; k < end; k++) {
      const word = ids[k] as number;
      if (lastHolder[word] === facility) continue;
      lastHolder[word] = facility;
      starts[word + 1] = (starts[word + 1] as number) + 1;
    }
  }
  for (let word = 0; word < wordCount; word++) {
    starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  }
  const next = starts.slice();
  const holders = new Uint32Array(starts[wordCount] as number);
  lastHolder.fill(-1);
  for (let facility = 0; facility < facilities; facility++) {
    const end = first[facility + 1] as number;
    for (let k = first[facility] as number; k < end; k++) {
      const word = ids[k] as number;
      if (lastHolder[word] === facility) continue;
      lastHolder[word] = facility;
      const at = next[word] as number;
      holders[at] = facility;
      next[word] = at + 1;
    }
  }
  return { starts, holders };
}

/** `a`: folded words that begin with a digit, and the marks of states, sort before it. */
const FIRST_LETTER = 97;

function byLength(words: readonly string[], letters: Int32Array): (WordsOfLength | undefined)[] {
  const lists: number[][] = [];
  words.forEach((word, id) => {
    if (word.charCodeAt(0) >= FIRST_LETTER) (lists[word.length] ??= []).push(id);
  });
  return Array.from(lists, (list: number[] | undefined) =>
    list === undefined
      ? undefined
      : { ids: Uint32Array.from(list), letters: Int32Array.from(list, (id) => letters[id] as number) },
  );
}

/** Sorts words that were numbered as they were met, and renumbers the facilities' words (in place) by rank. */
export function rankWords(met: readonly string[], ids: Uint32Array): readonly string[] {
  const sorted = met.toSorted();
  const idOf = new Map(sorted.map((word, id) => [word, id]));
  const rankOf = Uint32Array.from(met, (word) => idOf.get(word) ?? 0);
  for (let k = 0; k < ids.length; k++) ids[k] = rankOf[ids[k] as number] as number;
  return sorted;
}

/** The lexicon of sorted words. Who holds a word, and what only other spellings need, is found when it is first asked for. */
export function openLexicon(words: readonly string[], facilityWords: FacilityWords): Lexicon {
  let runs: ReturnType<typeof holdersOf> | null = null;
  let letters: Int32Array | null = null;
  let ofLength: (WordsOfLength | undefined)[] | null = null;
  const lettersOfAll = (): Int32Array => (letters ??= Int32Array.from(words, lettersOf));
  return {
    words,
    get starts() {
      return (runs ??= holdersOf(facilityWords, words.length)).starts;
    },
    get holders() {
      return (runs ??= holdersOf(facilityWords, words.length)).holders;
    },
    get letters() {
      return lettersOfAll();
    },
    get ofLength() {
      return (ofLength ??= byLength(words, lettersOfAll()));
    },
    common: new Map(),
  };
}

/** The id of a word; undefined where no facility holds it. */
export function idOfWord(lexicon: Lexicon, word: string): number | undefined {
  const { words } = lexicon;
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = words[middle] as string;
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
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
    const words = lexicon.ofLength[length];
    if (words === undefined) continue;
    for (let k = 0; k < words.ids.length; k++) {
      if (onesIn(letters ^ (words.letters[k] as number)) > 2 * most) continue;
      const id = words.ids[k] as number;
      const edits = editsTo(lexicon.words[id] as string);
      if (edits === 1) one.push(id);
      else if (edits === 2 && most === 2) two.push(id);
    }
  }
  return { one, two };
}

function addRun(bits: Bitset, holders: Uint32Array, from: number, to: number): void {
  for (let k = from; k < to; k++) {
    const ordinal = holders[k] as number;
    bits[ordinal >>> 5] = (bits[ordinal >>> 5] as number) | (1 << (ordinal & 31));
  }
}

/** Adds to a set every facility that holds a word. */
export function addHolders(bits: Bitset, lexicon: Lexicon, id: number): void {
  const known = lexicon.common.get(id);
  if (known !== undefined) {
    addAll(bits, known);
    return;
  }
  const from = lexicon.starts[id] as number;
  const to = lexicon.starts[id + 1] as number;
  if (to - from < bits.length) {
    addRun(bits, lexicon.holders, from, to);
    return;
  }
  const all = new Uint32Array(bits.length);
  addRun(all, lexicon.holders, from, to);
  lexicon.common.set(id, all);
  addAll(bits, all);
}
