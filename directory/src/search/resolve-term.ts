import type { DirectoryIndex } from '../index/open-index.ts';
import { idOfWord, idsBeginning, idsNear } from '../index/lexicon.ts';
import { lettersOf, shortens } from '../index/near-spelling.ts';
import type { HowMatched } from './match.ts';
import type { Term } from './parse-query.ts';

/** Words of the lexicon by which a term is met in one way. */
export interface WordWay {
  readonly how: HowMatched;
  readonly ids: readonly number[];
  /** Bits of codes of which any will do as well. */
  readonly codes: readonly number[];
}

/** All ways in which a term can be met in this snapshot, cheapest first. */
export interface ResolvedTerm {
  readonly term: Term;
  /** Words of which every one must be there; null where one of them is nowhere. */
  readonly phrase: readonly number[] | null;
  /** For a term of one word: other words that will do. */
  readonly ways: readonly WordWay[];
  /** Bits of the codes of which any will do. */
  readonly codes: readonly number[];
  /** The word that marks its state. */
  readonly state: number | null;
}

/** Words shorter than this have too many neighbours for a guess. */
const LEAST_GUESSED = 3;
/** Words of at least this many letters may be two edits away. */
const LEAST_FOR_TWO = 8;
const IS_WORD = /^[a-z]/;

function range({ from, to }: { from: number; to: number }, without: number | undefined): number[] {
  const ids: number[] = [];
  for (let id = from; id < to; id++) if (id !== without) ids.push(id);
  return ids;
}

/** What terms are resolved by: the words and codes of a directory. */
export type KnownWords = Pick<DirectoryIndex, 'lexicon' | 'bitOf'>;

function guesses(index: KnownWords, word: string, exact: number | undefined): WordWay[] {
  if (word.length < LEAST_GUESSED || !IS_WORD.test(word)) return [];
  const { lexicon } = index;
  const { one, two } = idsNear(lexicon, word, word.length >= LEAST_FOR_TWO - 2 ? 2 : 1);
  const long = two.filter(
    (id) => Math.max(word.length, (lexicon.words[id] as string).length) >= LEAST_FOR_TWO,
  );
  const longer: number[] = [];
  const beginnings = idsBeginning(lexicon, word.charAt(0));
  const letters = lettersOf(word);
  for (let id = beginnings.from; id < beginnings.to; id++) {
    const hasAll = (letters & ~(lexicon.letters[id] as number)) === 0;
    if (hasAll && id !== exact && shortens(word, lexicon.words[id] as string)) longer.push(id);
  }
  return [
    { how: 'one-edit', ids: one, codes: [] },
    { how: 'shortened', ids: longer, codes: [] },
    { how: 'two-edits', ids: long, codes: [] },
  ];
}

/**
 * Finds the words and codes by which a term can be met.
 * @param guessing whether other spellings will do although the word is known as written
 */
export function resolveTerm(index: KnownWords, term: Term, guessing: boolean): ResolvedTerm {
  const { lexicon } = index;
  const ids = term.words.map((word) => idOfWord(lexicon, word));
  const phrase = ids.every((id) => id !== undefined) ? ids : null;
  const codes = term.codes.flatMap((code) => index.bitOf.get(code) ?? []);
  const state = term.state === null ? null : (idOfWord(lexicon, term.state) ?? null);
  const ways: WordWay[] = [];
  const [word] = term.words;
  if (term.words.length === 1 && word !== undefined) {
    const [exact] = ids;
    if (term.unfinished)
      ways.push({ how: 'begins', ids: range(idsBeginning(lexicon, word), exact), codes: [] });
    const found = phrase !== null || codes.length > 0 || state !== null || (ways[0]?.ids.length ?? 0) > 0;
    if (guessing || !found) ways.push(...guesses(index, word, exact));
    if (term.near !== undefined) {
      const near = term.near.codes.flatMap((code) => index.bitOf.get(code) ?? []);
      ways.push({ how: term.near.how, ids: [], codes: near });
    }
  }
  return { term, phrase, ways: ways.filter((way) => way.ids.length + way.codes.length > 0), codes, state };
}
