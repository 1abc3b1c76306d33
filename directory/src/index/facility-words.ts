import type { FacilityWords, Lexicon } from './lexicon.ts';
import { makeLexicon } from './lexicon.ts';
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
}

/** A state's code as a word of its own, so that `OR` the state is never `or` the word. */
export function stateMark(code: string): string {
  return `@${code.toLowerCase()}`;
}

const MOST_WORDS = 255;

function longer(ids: Uint32Array): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(ids.length * 2);
  twice.set(ids);
  return twice;
}

/** Reads the words of every facility; a text that has been read before is not read again. */
export function indexWords(columns: Readonly<Record<Searched, TextColumn>>, count: number): IndexedWords {
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
  const reader = (column: TextColumn, split: (text: string) => readonly string[]) => {
    const read = new Map<string, readonly number[]>();
    let lastText = '';
    let lastIds: readonly number[] = [];
    return (ordinal: number): readonly number[] => {
      const text = column.at(ordinal);
      if (text === lastText) return lastIds;
      let ids = read.get(text);
      if (ids === undefined) {
        ids = split(text).slice(0, MOST_WORDS).map(number);
        read.set(text, ids);
      }
      lastText = text;
      lastIds = ids;
      return ids;
    };
  };
  const fields = [
    reader(columns.name1, wordsOf),
    reader(columns.name2, wordsOf),
    reader(columns.city, wordsOf),
    reader(columns.state, (code) => (code === '' ? [] : [stateMark(code)])),
    reader(columns.zip, (zip) => (zip === '' ? [] : [zip.slice(0, 5)])),
  ];
  const starts = new Uint32Array(count + 1);
  const fieldSizes = new Uint8Array(count * 3);
  let ids = new Uint32Array(count * 8 + MOST_WORDS * fields.length);
  let held = 0;
  for (let ordinal = 0; ordinal < count; ordinal++) {
    if (held + MOST_WORDS * fields.length > ids.length) ids = longer(ids);
    for (let f = 0; f < fields.length; f++) {
      const found = (fields[f] as (typeof fields)[number])(ordinal);
      for (let k = 0; k < found.length; k++) ids[held++] = found[k] as number;
      if (f < 3) fieldSizes[ordinal * 3 + f] = found.length;
    }
    starts[ordinal + 1] = held;
  }
  const words: FacilityWords = { starts, ids: ids.slice(0, held) };
  return { lexicon: makeLexicon(met, words), words, fieldSizes };
}
