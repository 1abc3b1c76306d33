import { foldText } from '../facility/fold-text.ts';
import { stateMark } from '../index/facility-words.ts';
import { isEmptyWord, lettersJoined, writtenOut } from '../index/words-of.ts';
import { meansHere } from '../place/here.ts';
import { ALL_STATES } from '../place/states.ts';
import { ASKING_WORDS, CODES_AS_TYPED, CODES_OF_PHRASE, CODES_OF_RUN, LONGEST_PHRASE } from './synonyms.ts';

/** One thing asked for in the search box. A place meets it by any of its ways. */
export interface Term {
  /** What was typed, folded. */
  readonly asked: string;
  /** All of these words in its name or town (as the index writes them). */
  readonly words: readonly string[];
  /** Any of these codes; empty where the term names no service. */
  readonly codes: readonly string[];
  /** Its state, as a mark of the index. */
  readonly state: string | null;
  /** Whether its last word may still be in the middle of being typed. */
  readonly unfinished: boolean;
  /** Codes of services that are spelt nearly so, where the directory has no such word. */
  readonly near?: { readonly codes: readonly string[]; readonly how: 'one-edit' | 'two-edits' };
  /** Whether it is one of two words that were written as one. */
  readonly parted?: true;
}

/** The search box, read. */
export interface ParsedQuery {
  readonly terms: readonly Term[];
  /** What stands after "near", "in", "cerca de" or "en", or a lone ZIP code: for the gazetteer to read. */
  readonly place: string | null;
  /** Whether it asks for what is near the person, who has not said where that is. */
  readonly here: boolean;
}

/** The codes that some place reports: a set, or a map by code. */
export type KnownCodes = Pick<ReadonlySet<string>, 'has'>;

/** Longer questions are read up to here. */
const MOST_TERMS = 12;
const AFTER_NEAR = /^(.*?)\s*\b(?:near|around|close to|cerca de|alrededor de)\s+(\S.*)$/i;
const HERE =
  /(?<![\p{L}\d])(?:(?:near|nearby|around|close to|closest to|by)\s+(?:me|my (?:area|home|house|location|place)|here)|cerca\s+de\s+(?:m[ií]|aqu[ií]|mi casa)|cerca(?=\s*$))(?![\p{L}\d])/giu;
const ZIP_ALONE = /^\s*(\d{5})(?:\s*-\s*\d{0,4}|\d{4})?\s*$/;
const STATE_OF_NAME: ReadonlyMap<string, string> = new Map(
  ALL_STATES.map((state) => [
    foldText(state.name)
      .split(' ')
      .filter((word) => !isEmptyWord(word))
      .join(' '),
    state.code,
  ]),
);
const STATE_CODES: ReadonlySet<string> = new Set(ALL_STATES.map((state) => state.code));

interface Token {
  readonly folded: string;
  /** Typed in capitals, or after a comma: how people write the code of a state or a service. */
  readonly asCode: boolean;
}

function tokensOf(text: string): readonly Token[] {
  const tokens = text.split(/\s+/).flatMap((chunk, i, all) => {
    const afterComma = i > 0 && (all[i - 1] as string).endsWith(',');
    const capitals = /^[A-Z][A-Z0-9]+[,.]?$/.test(chunk);
    const folded = foldText(chunk);
    if (folded === '') return [];
    const alone = folded.length === 1 && chunk === chunk.toUpperCase();
    return folded.split(' ').map((word) => ({ folded: word, asCode: capitals || alone || afterComma }));
  });
  // A word that is spelt letter by letter is in capitals where each of its letters is.
  let at = 0;
  return lettersJoined(tokens.map(({ folded }) => folded)).map((folded): Token => {
    const from = at;
    for (let length = 0; length < folded.length; at++) length += tokens[at]?.folded.length ?? folded.length;
    return { folded, asCode: tokens.slice(from, at).every(({ asCode }) => asCode) };
  });
}

function stateOf(token: Token): string | null {
  const code = token.folded.toUpperCase();
  if (!STATE_CODES.has(code)) return null;
  return token.asCode || !isEmptyWord(token.folded) ? code : null;
}

function termAt(
  tokens: readonly Token[],
  at: number,
  size: number,
  known: KnownCodes,
  whole: boolean,
): Term | null {
  const part = tokens.slice(at, at + size);
  const words = part.map((token) => writtenOut(token.folded));
  const phrase = words.join(' ');
  const [only] = part;
  const named = STATE_OF_NAME.get(phrase) ?? (size === 1 && only !== undefined ? stateOf(only) : null);
  const typedCode = size === 1 && only !== undefined && only.asCode ? only.folded.toUpperCase() : '';
  const own = named === null && known.has(typedCode) ? [typedCode] : [];
  const isWhole = words.every((word) => word.length > 1);
  const asked = part.map((token) => token.folded).join(' ');
  const service =
    CODES_OF_PHRASE.get(phrase) ??
    CODES_AS_TYPED.get(asked) ??
    (isWhole ? CODES_OF_RUN.get(words.join('')) : undefined);
  const codes = [...(service ?? []), ...own];
  if (size > 1 && codes.length === 0 && named === null) return null;
  return {
    asked,
    words: words.filter((word) => size === 1 || !isEmptyWord(word)),
    codes,
    state: named === null ? null : stateMark(named),
    unfinished: !whole && at + size === tokens.length,
  };
}

function splitPlace(text: string): Pick<ParsedQuery, 'place' | 'here'> & { rest: string } {
  const zip = ZIP_ALONE.exec(text);
  if (zip !== null) return { rest: '', place: zip[1] ?? null, here: false };
  // Nobody who types "near me" means Maine, nor Michigan by "cerca de mí": where somebody is, is not known here.
  const rest = text.replace(HERE, ' ');
  if (rest !== text) return { rest, place: null, here: true };
  const near = AFTER_NEAR.exec(text);
  if (near !== null && meansHere(near[2] ?? '')) return { rest: near[1] ?? '', place: null, here: true };
  return near === null
    ? { rest: text, place: null, here: false }
    : { rest: near[1] ?? '', place: near[2] ?? null, here: false };
}

/** Beside the name of a service, words by which people ask say nothing. */
export function withoutAskingWords(terms: readonly Term[]): readonly Term[] {
  if (!terms.some(({ codes }) => codes.length > 0)) return terms;
  const isAsking = ({ codes, state, words }: Term) =>
    codes.length === 0 && state === null && words.every((word) => ASKING_WORDS.has(word));
  return terms.filter((term) => !isAsking(term));
}

/**
 * Reads the one box: names, towns, states, ZIPs, service words in English and Spanish, and codes in capitals. A word that
 * names a service is met by the service or by the word in a name.
 * @param knownCodes the codes that some place reports
 */
export function parseQuery(text: string, knownCodes: KnownCodes): ParsedQuery {
  const { rest, place, here } = splitPlace(text);
  const all = tokensOf(rest);
  const telling = all.filter(
    (token) => !isEmptyWord(token.folded) || (token.asCode && stateOf(token) !== null),
  );
  const tokens = telling.length === 0 ? all : telling;
  const whole = /\s$/.test(text) || place !== null;
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length && terms.length < MOST_TERMS;) {
    let term: Term | null = null;
    let size = Math.min(LONGEST_PHRASE, tokens.length - at);
    for (; size > 0 && term === null; size--) term = termAt(tokens, at, size, knownCodes, whole);
    if (term !== null) terms.push(term);
    at += size + 1;
  }
  return { terms: withoutAskingWords(terms), place, here };
}
