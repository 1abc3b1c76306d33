import { z } from 'zod';
import { LANGUAGES, type Language } from '../words/language.ts';
import type { Article } from './article.ts';
import { readClaims, readConflicts, type Claim, type Conflict } from './claim.ts';
import { finding, type ContentFinding } from './finding.ts';
import { readWordClaims, WORD_CLAIMS_FILE, type WordClaims } from './judge-words.ts';
import { readArticle } from './read-article.ts';
import { readYaml } from './read-yaml.ts';

/** A file of the content folder, read by a door: `path` is relative to that folder, with `/`. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** A word that a reader may not know. */
interface GlossaryTerm extends Readonly<
  Record<Language, { readonly name: string; readonly meaning: string }>
> {
  readonly id: string;
  readonly claims: readonly string[];
}

/** A number that we do not use, how it may be written, and why. */
interface WithheldNumber {
  readonly written: readonly string[];
  readonly why: string;
}

/** Words that blame, promise or alarm, and what to say instead. */
interface WordToAvoid {
  readonly avoid: readonly string[];
  readonly instead: string;
}

/** What people type for a page and the page does not say, by its slug. */
export type SearchWords = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

/** Everything that the content folder holds, typed. */
export interface Content {
  readonly articles: readonly Article[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly conflicts: readonly Conflict[];
  readonly glossary: readonly GlossaryTerm[];
  readonly withheld: readonly WithheldNumber[];
  readonly wordsToAvoid: Readonly<Record<Language, readonly WordToAvoid[]>>;
  readonly searchWords: SearchWords;
  /** The file of the ledger in which each claim stands. */
  readonly claimFiles: ReadonlyMap<string, string>;
  /** What the sentences of the words rest on. */
  readonly wordClaims: WordClaims;
}

/** The file of the words that people type. */
export const SEARCH_WORDS_FILE = 'search-words.yaml';

const entry = z.strictObject({ name: z.string().min(1), meaning: z.string().min(1) });
const GLOSSARY = z.array(
  z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), en: entry, es: entry, claims: z.array(z.string()) }),
);
const WITHHELD = z.array(z.strictObject({ written: z.array(z.string()).min(1), why: z.string().min(1) }));
const AVOID = z.array(z.strictObject({ avoid: z.array(z.string()).min(1), instead: z.string().min(1) }));
const TYPED = z.array(z.string().min(1)).min(1);
const SEARCH_WORDS = z.record(z.string(), z.strictObject({ en: TYPED, es: TYPED }));
const AVOID_BY_LANGUAGE = z.strictObject({ en: AVOID, es: AVOID });

/** Reads the files of the content folder. What cannot be read is a finding; the rest is still there to be judged. */
export function readContent(files: readonly ContentFile[]): { content: Content; findings: ContentFinding[] } {
  const findings: ContentFinding[] = [];
  const claims = new Map<string, Claim>();
  const claimFiles = new Map<string, string>();
  for (const { path, text } of files.filter(({ path }) => /^claims\/.*\.yaml$/.test(path))) {
    const read = readClaims(path, text);
    findings.push(...read.findings);
    for (const claim of read.claims) {
      if (claims.has(claim.id)) findings.push(finding('duplicate-id', path, claim.id));
      claims.set(claim.id, claim);
      claimFiles.set(claim.id, path);
    }
  }
  const conflicts = readConflicts('conflicts.yaml', textOf(files, 'conflicts.yaml'));
  findings.push(...conflicts.findings);
  const words = readWordClaims(textOf(files, WORD_CLAIMS_FILE) || '{}');
  findings.push(...words.findings);
  const table = <T>(path: string, schema: z.ZodType<T>, none: T): T => {
    const read = readYaml(path, textOf(files, path), schema);
    if (read.ok) return read.value;
    findings.push(...read.findings);
    return none;
  };
  const content: Content = {
    articles: readArticles(files, findings),
    claims,
    claimFiles,
    wordClaims: words.wordClaims,
    conflicts: conflicts.conflicts,
    glossary: table('glossary.yaml', GLOSSARY, []),
    withheld: table('withheld.yaml', WITHHELD, []),
    searchWords: files.some(({ path }) => path === SEARCH_WORDS_FILE)
      ? table(SEARCH_WORDS_FILE, SEARCH_WORDS, {})
      : {},
    wordsToAvoid: table('words-to-avoid.yaml', AVOID_BY_LANGUAGE, { en: [], es: [] }),
  };
  return { content, findings };
}

function readArticles(files: readonly ContentFile[], findings: ContentFinding[]): Article[] {
  return files.flatMap(({ path, text }) => {
    const match = /^([a-z]{2})\/([a-z0-9-]+)\.md$/.exec(path);
    const language = LANGUAGES.find((one) => one === match?.[1]);
    if (match === null || language === undefined) return [];
    const read = readArticle(path, text, language, match[2] ?? '');
    findings.push(...read.findings);
    return read.article === null ? [] : [read.article];
  });
}

function textOf(files: readonly ContentFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}
