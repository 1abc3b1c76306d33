import { onesIn } from '../index/bitset.ts';
import { editsFrom, lettersOf } from '../index/near-spelling.ts';
import { isEmptyWord } from '../index/words-of.ts';
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
/** Of words written as one, each has at least this many letters. */
const LEAST_PART = 3;
/** Known words that are all at least this long did not come together by chance. */
const LEAST_SURE = 4;
const MOST_PARTS = 4;
/** How long a word such as `of` or `inc` may be that stands after another; none stands there as a rule. */
const LINK_LENGTHS = [0, 2, 3] as const;
const IS_WORD = /^[a-z]+$/;

interface ServiceWord {
  readonly word: string;
  readonly codes: readonly string[];
  readonly letters: number;
}

const SERVICE_WORDS: readonly ServiceWord[] = [...CODES_OF_PHRASE, ...CODES_AS_TYPED]
  .filter(([phrase]) => phrase.length >= LEAST_GUESSED && IS_WORD.test(phrase))
  .map(([word, codes]) => ({ word, codes, letters: lettersOf(word) }));

/** The codes of the service words that are nearest to a word; null where none is near. */
function nearService(word: string): NonNullable<Term['near']> | null {
  const letters = lettersOf(word);
  const editsTo = editsFrom(word);
  const one = new Set<string>();
  const two = new Set<string>();
  for (const other of SERVICE_WORDS) {
    if (Math.abs(other.word.length - word.length) > 2 || onesIn(letters ^ other.letters) > 4) continue;
    const edits = editsTo(other.word);
    const isLong = Math.max(word.length, other.word.length) >= LEAST_FOR_TWO;
    const near = edits === 1 ? one : edits === 2 && isLong ? two : null;
    if (near !== null) for (const code of other.codes) near.add(code);
  }
  if (one.size > 0) return { codes: [...one], how: 'one-edit' };
  return two.size > 0 ? { codes: [...two], how: 'two-edits' } : null;
}

function partOf(term: Term, word: string): Term {
  return { ...term, asked: word, words: [word], unfinished: false, parted: true };
}

const isNothing = (letters: string) => letters === '' || isEmptyWord(letters);

/** The letters as so many known words, the first as long as can be; a word that says nothing may stand after one of them. */
function knownParts(
  letters: string,
  count: number,
  least: number,
  { has }: Pick<Vocabulary, 'has'>,
): readonly string[] | null {
  if (count === 1) {
    const ends = LINK_LENGTHS.map((link) => letters.length - link);
    const end = ends.find((at) => at >= least && has(letters.slice(0, at)) && isNothing(letters.slice(at)));
    return end === undefined ? null : [letters.slice(0, end)];
  }
  for (let at = letters.length - least; at >= least; at--) {
    const first = letters.slice(0, at);
    if (!has(first)) continue;
    for (const link of LINK_LENGTHS) {
      if (!isNothing(letters.slice(at, at + link))) continue;
      const others = knownParts(letters.slice(at + link), count - 1, least, { has });
      if (others !== null) return [first, ...others];
    }
  }
  return null;
}

/** Known words of some length that were written as one, as few as can be; null where there are none. */
function parted(term: Term, word: string, vocabulary: Vocabulary, least: number): readonly Term[] | null {
  const { has } = vocabulary;
  for (let count = 1; count <= MOST_PARTS; count++) {
    const parts = knownParts(word, count, least, { has });
    if (parts !== null) return parts.map((part) => partOf(term, part));
  }
  const lead = LINK_LENGTHS.find(
    (link) => link > 0 && isNothing(word.slice(0, link)) && has(word.slice(link)),
  );
  return lead === undefined || word.length - lead < LEAST_SURE ? null : [partOf(term, word.slice(lead))];
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
 * Reads what a directory has no word for as a misspelt service, so that `klonapin` asks for benzodiazepine care, or as words
 * written as one. A word that the directory knows is left as it is.
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
