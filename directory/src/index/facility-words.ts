import type { Facility } from '../facility/facility.ts';
import type { Bitset } from './bitset.ts';
import { addTo, emptySet } from './bitset.ts';
import { byteWords } from './byte-words.ts';
import type { FacilityWords, Lexicon } from './lexicon.ts';
import { rankWords } from './lexicon.ts';
import type { TextColumn } from './text-column.ts';
import { wordsOf } from './words-of.ts';

/** The columns that the search box reads. */
export type Searched = 'name1' | 'name2' | 'city' | 'state' | 'zip';

/** Which of a facility's fields a word stands in. */
export const WORD_FIELDS = ['name1', 'name2', 'city', 'state', 'zip'] as const;

/** The words of every facility and the lexicon over them. */
export interface IndexedWords {
  readonly lexicon: Lexicon;
  readonly words: FacilityWords;
  /** How many words each of the first three fields has, three numbers per facility; state and ZIP have the rest. */
  readonly fieldSizes: Uint8Array;
  /** See {@link namesUpTo}. */
  readonly shortNames: Map<number, Bitset>;
}

/** A state's code as a word of its own, so that `OR` the state is never `or` the word. */
export function stateMark(code: string): string {
  return `@${code.toLowerCase()}`;
}

const MOST_WORDS = 255;
/** A text of at most so many bytes has at most so many words, or fewer. */
const MOST_BYTES = 2 * MOST_WORDS;
const MOST_IN_RECORD = 4 * MOST_WORDS + 1;
/** What follows the five digits of a ZIP+4 names no area that anybody types. */
const ZIP_DIGITS = 5;

function longer(ids: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(ids.length * 2);
  twice.set(ids);
  return twice;
}

/** The words of one facility, as every index of them has them: those of its first name, and all. */
export function wordsOfFacility(facility: Pick<Facility, 'name1' | 'name2' | 'city' | 'state' | 'zip'>): {
  readonly name: readonly string[];
  readonly all: readonly string[];
} {
  const name = wordsOf(facility.name1).slice(0, MOST_WORDS);
  const more = [facility.name2, facility.city].flatMap((text) => wordsOf(text).slice(0, MOST_WORDS));
  const state = facility.state === '' ? [] : [stateMark(facility.state)];
  return { name, all: [...name, ...more, ...state, ...wordsOf(facility.zip.slice(0, ZIP_DIGITS))] };
}

/** The words of every facility as a snapshot keeps them. */
export interface FoundWords {
  /** Every word once, sorted. */
  readonly lexicon: readonly string[];
  readonly words: FacilityWords;
  readonly fieldSizes: Uint8Array;
}

/** Reads the words of every facility: from the bytes where a text is plain, by the full fold where it is not. */
export function indexWords(columns: Readonly<Record<Searched, TextColumn>>, count: number): FoundWords {
  const met: string[] = [];
  const numberOf = new Map<string, number>();
  const number = (word: string): number => {
    let found = numberOf.get(word);
    if (found === undefined) {
      found = met.push(word) - 1;
      numberOf.set(word, found);
    }
    return found;
  };
  const plain = byteWords(number);
  const starts = new Uint32Array(count + 1);
  const fieldSizes = new Uint8Array(count * 3);
  let ids = new Uint32Array(count * 8 + MOST_IN_RECORD);
  let held = 0;
  const startsIn = new Map(WORD_FIELDS.map((name) => [columns[name], columns[name].starts()]));
  const readText = (column: TextColumn, ordinal: number, most = Infinity): void => {
    const at = startsIn.get(column) ?? column.starts();
    const start = at[ordinal] as number;
    const end = Math.min((at[ordinal + 1] as number) - 1, start + most);
    const after = end - start > MOST_BYTES ? -1 : plain.read(column.bytes, start, end, ids, held);
    if (after >= 0) held = after;
    else for (const word of wordsOf(column.at(ordinal)).slice(0, MOST_WORDS)) ids[held++] = number(word);
  };
  for (let ordinal = 0; ordinal < count; ordinal++) {
    if (held + MOST_IN_RECORD > ids.length) ids = longer(ids);
    for (let f = 0; f < 3; f++) {
      const before = held;
      readText(columns[WORD_FIELDS[f] as 'name1' | 'name2' | 'city'], ordinal);
      fieldSizes[ordinal * 3 + f] = held - before;
    }
    const state = columns.state.at(ordinal);
    if (state !== '') ids[held++] = number(stateMark(state));
    readText(columns.zip, ordinal, ZIP_DIGITS);
    starts[ordinal + 1] = held;
  }
  ids = ids.slice(0, held);
  return { lexicon: rankWords(met, ids), words: { starts, ids }, fieldSizes };
}

/** Names of more words than this are not told apart by their number. */
const MOST_TOLD_APART = 8;

/** The facilities whose first name has at most `most` words (or, from eight on, any number); kept once found. */
export function namesUpTo(words: IndexedWords, count: number, most: number): Bitset {
  const key = Math.min(most, MOST_TOLD_APART);
  let names = words.shortNames.get(key);
  if (names === undefined) {
    names = emptySet(count);
    for (let ordinal = 0; ordinal < count; ordinal++) {
      if (key === MOST_TOLD_APART || (words.fieldSizes[ordinal * 3] as number) <= key) addTo(names, ordinal);
    }
    words.shortNames.set(key, names);
  }
  return names;
}
