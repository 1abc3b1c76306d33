import { z } from 'zod';
import { LANGUAGES, type Language } from '../words/language.ts';
import { PLAIN } from './article.ts';
import type { Claim } from './claim.ts';
import { finding, type ContentFinding } from './finding.ts';
import { numbersIn } from './numbers.ts';
import { readYaml } from './read-yaml.ts';
import { saidIn, type Said } from './said.ts';

/** The file that says which claims each sentence of the words rests on. */
export const WORD_CLAIMS_FILE = 'words-claims.yaml';

/** The words that a person reads, by language and domain. */
export type WordsRead = Readonly<Record<Language, Readonly<Record<string, unknown>>>>;

/** For each domain, the claims of a path of keys; a path speaks for everything below it, and the longest one is heard. */
export type WordClaims = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** At most this share of the sentences may say that they state no fact and give no advice. */
const PLAIN_SHARE = 0.25;

const SCHEMA = z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1)));

/** The sentence says how to use the page, or what just happened on it. */
const SCREEN = 'screen';

/** Its numbers only show how an answer is written. */
const EXAMPLE = 'example';

/** What stands in the place of claims, and says why there are none. */
const MARKS: readonly string[] = [PLAIN, SCREEN, EXAMPLE];

/** A dose or a length of time. Numbers are looked for apart. */
const MEASURED: Readonly<Record<Language, RegExp>> = {
  en: word(
    'mg',
    'weeks?',
    'months?',
    'years?',
    '(?:for|in|within|over|after|lasts?) (?:\\p{L}+ )?(?:hours|days)',
  ),
  es: word(
    'mg',
    'semanas?',
    'mes(?:es)?',
    'años?',
    '(?:por|durante|en|tras|dura|duran) (?:\\p{L}+ )?(?:horas|días)',
  ),
};

/** An instruction for always. */
const INSTRUCTION: Readonly<Record<Language, RegExp>> = {
  en: word('always', 'never', 'nobody', 'no one', '(?<!we )do not'),
  es: word(
    'siempre',
    'nunca',
    'nadie',
    'no (?:l[aeo]s? |se )?(?:agregue|baje|beba|cambie|compre|deje|disuelva|empiece|espere|esconda|estire|maneje|mezcle|pare|parta|salte|suba|tire|tome|use|vuelva)',
  ),
};

function word(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu');
}

/** Reads the file of the words' claims. */
export function readWordClaims(text: string): { wordClaims: WordClaims; findings: ContentFinding[] } {
  const read = readYaml(WORD_CLAIMS_FILE, text, SCHEMA);
  return read.ok ? { wordClaims: read.value, findings: [] } : { wordClaims: {}, findings: read.findings };
}

/**
 * Judges the words against the ledger, domain by domain of the file: a path or a claim that does not exist, a sentence that
 * rests on no claim, a number that is in none of its claims, a fact that says of itself that it is plain. A question and a
 * name need no claim, unless they hold a number, a dose, a length of time, or an instruction for always.
 */
export function judgeWords(
  wordClaims: WordClaims,
  claims: ReadonlyMap<string, Claim>,
  words: WordsRead,
): ContentFinding[] {
  const perDomain = Object.entries(wordClaims).flatMap(([domain, cited]) => {
    const said = LANGUAGES.map((language) => [language, saidIn(words[language][domain])] as const);
    return [
      ...judgePaths(domain, cited, claims, said),
      ...said.flatMap(([language, all]) =>
        all.flatMap((one) => judgeSaid(domain, one, language, claimsOf(cited, one.path), claims)),
      ),
    ];
  });
  return [...perDomain, ...judgePlain(wordClaims, words)];
}

function judgePaths(
  domain: string,
  cited: WordClaims[string],
  claims: ReadonlyMap<string, Claim>,
  said: readonly (readonly [Language, readonly Said[]])[],
): ContentFinding[] {
  return Object.entries(cited).flatMap(([path, ids]) => [
    ...said
      .filter(([, all]) => !all.some((one) => isBelow(one.path, path)))
      .map(([language]) => finding('dead-link', WORD_CLAIMS_FILE, `${language}/${domain}: ${path}`)),
    ...ids
      .filter((id) => !MARKS.includes(id) && !claims.has(id))
      .map((id) => finding('unknown-claim', WORD_CLAIMS_FILE, `${domain}: ${path}`, id)),
  ]);
}

function judgeSaid(
  domain: string,
  { path, text }: Said,
  language: Language,
  ids: readonly string[] | null,
  claims: ReadonlyMap<string, Claim>,
): ContentFinding[] {
  const about = `${language}/${domain}: ${path}: ${text}`;
  if (ids === null) {
    return isSentence(text) || isFactual(text, language)
      ? [finding('uncited-sentence', WORD_CLAIMS_FILE, about)]
      : [];
  }
  if (MARKS.some((mark) => ids.includes(mark))) {
    const claimless = ids.includes(EXAMPLE) ? !INSTRUCTION[language].test(text) : !isFactual(text, language);
    return claimless ? [] : [finding('uncited-sentence', WORD_CLAIMS_FILE, about)];
  }
  const known = new Set(ids.flatMap((id) => numbersIn(claims.get(id)?.[language] ?? '')));
  return numbersIn(text)
    .filter((number) => !known.has(number))
    .map((number) => finding('number-not-in-claim', WORD_CLAIMS_FILE, about, number));
}

function judgePlain(wordClaims: WordClaims, words: WordsRead): ContentFinding[] {
  const sentences = Object.entries(wordClaims).flatMap(([domain, cited]) =>
    saidIn(words[LANGUAGES[0]][domain])
      .filter(({ text }) => isSentence(text))
      .map(({ path }) => claimsOf(cited, path)?.includes(PLAIN) === true),
  );
  const plain = sentences.filter((one) => one).length;
  return plain > sentences.length * PLAIN_SHARE
    ? [finding('too-many-plain', WORD_CLAIMS_FILE, `${plain}/${sentences.length}`, `${PLAIN_SHARE * 100} %`)]
    : [];
}

function claimsOf(cited: WordClaims[string], path: string): readonly string[] | null {
  const nearest = Object.keys(cited)
    .filter((one) => isBelow(path, one))
    .reduce<string | null>((best, one) => (best === null || one.length > best.length ? one : best), null);
  return nearest === null ? null : (cited[nearest] ?? null);
}

function isBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}

/** Four words or more that end as a sentence does, and are not a question. */
function isSentence(text: string): boolean {
  return text.split(/\s+/).length > 3 && /[.!]["”’»)]*(?:\s|$)/u.test(text);
}

function isFactual(text: string, language: Language): boolean {
  return numbersIn(text).length > 0 || MEASURED[language].test(text) || INSTRUCTION[language].test(text);
}
