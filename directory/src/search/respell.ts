import { editsBetween } from '../index/near-spelling.ts';
import type { Term } from './parse-query.ts';
import { CODES_AS_TYPED, CODES_OF_PHRASE } from './synonyms.ts';

/** What a directory's names, towns and ZIP codes are made of. */
export interface Vocabulary {
  readonly has: (word: string) => boolean;
  /** Whether some word begins with these letters. */
  readonly begins: (letters: string) => boolean;
  /** Whether some word is one edit away. */
  readonly hasNear: (word: string) => boolean;
}

/** Shorter words have too many neighbours for a guess. */
const LEAST_GUESSED = 5;
/** Words of at least this many letters may be two edits away. */
const LEAST_FOR_TWO = 8;
/** Of two words written as one, each has at least this many letters. */
const LEAST_PART = 3;
/** Two known words that are both at least this long did not come together by chance. */
const LEAST_SURE = 4;
const IS_WORD = /^[a-z]+$/;

const SERVICE_WORDS: readonly (readonly [word: string, codes: readonly string[]])[] = [
  ...CODES_OF_PHRASE,
  ...CODES_AS_TYPED,
].filter(([phrase]) => phrase.length >= LEAST_GUESSED && IS_WORD.test(phrase));

/** The codes of the service words that are nearest to a word; null where none is near. */
function nearService(word: string): NonNullable<Term['near']> | null {
  for (const edits of [1, 2] as const) {
    const near = SERVICE_WORDS.filter(
      ([other]) =>
        editsBetween(word, other, edits) === edits &&
        (edits === 1 || Math.max(word.length, other.length) >= LEAST_FOR_TWO),
    );
    if (near.length === 0) continue;
    const codes = [...new Set(near.flatMap(([, of]) => of))];
    return { codes, how: edits === 1 ? 'one-edit' : 'two-edits' };
  }
  return null;
}

function partOf(term: Term, word: string): Term {
  return { ...term, asked: word, words: [word], unfinished: false, parted: true };
}

/** Two known words of some length that were written as one, the first as long as can be; null where there are none. */
function parted(term: Term, word: string, { has }: Vocabulary, least: number): readonly [Term, Term] | null {
  for (let at = word.length - least; at >= least; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (has(first) && has(second)) return [partOf(term, first), partOf(term, second)];
  }
  return null;
}

/** The same where one of the two is misspelt as well. */
function partedNear(term: Term, word: string, { has, hasNear }: Vocabulary): readonly [Term, Term] | null {
  for (let at = word.length - LEAST_SURE; at >= LEAST_SURE; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const isNear = (one: string) => one.length >= LEAST_GUESSED && hasNear(one);
    if ((has(first) && isNear(second)) || (has(second) && isNear(first))) {
      return [partOf(term, first), partOf(term, second)];
    }
  }
  return null;
}

/**
 * Reads what a directory has no word for as a misspelt service, so that `klonapin` asks for benzodiazepine care, or as two
 * words written as one. A word that the directory knows is left as it is.
 */
export function respell(terms: readonly Term[], vocabulary: Vocabulary): readonly Term[] {
  return terms.flatMap((term) => {
    const [word = ''] = term.words;
    const isPlain = term.words.length === 1 && term.codes.length === 0 && term.state === null;
    if (!isPlain || word.length < LEAST_GUESSED || !IS_WORD.test(word) || vocabulary.has(word)) return [term];
    if (term.unfinished && vocabulary.begins(word)) return [term];
    const near = nearService(word);
    if (near !== null) return [{ ...term, near }];
    if (word.length < 2 * LEAST_PART) return [term];
    const long = parted(term, word, vocabulary, LEAST_SURE);
    if (long !== null) return long;
    if (vocabulary.hasNear(word)) return [term];
    return parted(term, word, vocabulary, LEAST_PART) ?? partedNear(term, word, vocabulary) ?? [term];
  });
}
