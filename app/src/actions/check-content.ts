import type { CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { readContent, type Content, type ContentFile } from '../articles/content.ts';
import type { ContentFinding } from '../articles/finding.ts';
import { fileOf, judgeArticle, levelOf } from '../articles/judge-article.ts';
import { judgeLedger } from '../articles/judge-ledger.ts';
import { judgeParity } from '../articles/judge-parity.ts';
import { judgeWording } from '../articles/judge-wording.ts';
import { judgeWords, type WordsRead } from '../articles/judge-words.ts';
import { linksOf } from '../articles/read-article.ts';
import type { ReadingLevel } from '../articles/reading-level.ts';
import { sentencesOfArticle } from '../articles/sentences.ts';
import { LANGUAGES } from '../words/language.ts';
import { WORDS_READ } from './words-read.ts';

/** The verdict over the content folder on a given day. */
export interface ContentReport {
  readonly day: CivilDay;
  /** Whether nothing was found that keeps the content from being published. */
  readonly fit: boolean;
  readonly findings: readonly ContentFinding[];
  readonly pages: readonly {
    readonly file: string;
    readonly words: number;
    readonly minutes: number;
    readonly claims: number;
    readonly level: ReadingLevel;
    readonly reviewed: boolean;
  }[];
  /** What was looked at. */
  readonly looked: {
    /** Pages that stand in every language. */
    readonly pages: number;
    readonly sentences: number;
    readonly links: number;
    /** Words that no page may hold, of all languages. */
    readonly words: number;
  };
  readonly counts: {
    readonly claims: number;
    readonly unreviewed: number;
    readonly conflicts: number;
    readonly terms: number;
  };
}

/** The paths of the app that a page may link to. */
const TOOL_PATHS: readonly string[] = [
  '/taper',
  '/places',
  '/emergency',
  '/running-out',
  '/helping',
  '/privacy',
  '/about',
  '/sources',
];

/**
 * Judges the files of the content folder on a day, and the words that rest on them: an old clone, judged on an old day,
 * still passes.
 */
export function checkContent(
  files: readonly ContentFile[],
  day: CivilDay,
  words: WordsRead = WORDS_READ,
): ContentReport {
  const { content, findings: reading } = readContent(files);
  const findings = [
    ...reading,
    ...judgeLedger(content, day),
    ...content.articles.flatMap((article) => judgeArticle(article, content, day, TOOL_PATHS)),
    ...judgeParity(content.articles),
    ...judgeWording(content, words),
    ...judgeWords(content.wordClaims, content.claims, words),
  ];
  const claims = [...content.claims.values()];
  return {
    day,
    fit: findings.every(({ severity }) => severity !== 'fail'),
    findings,
    pages: content.articles.map((article) => ({
      file: fileOf(article),
      words: article.words,
      minutes: article.minutes,
      claims: article.citations.length,
      level: levelOf(article),
      reviewed: article.reviewed !== null,
    })),
    looked: lookedAt(content),
    counts: {
      claims: claims.length,
      unreviewed: claims.filter(({ reviewer }) => reviewer === null).length,
      conflicts: content.conflicts.length,
      terms: content.glossary.length,
    },
  };
}

function lookedAt({ articles, wordsToAvoid }: Content): ContentReport['looked'] {
  const slugs = [...new Set(articles.map(({ slug }) => slug))];
  const isWhole = (slug: string) =>
    LANGUAGES.every((language) => articles.some((one) => one.slug === slug && one.language === language));
  return {
    pages: slugs.filter(isWhole).length,
    sentences: articles.flatMap(sentencesOfArticle).filter(({ claims }) => claims.length > 0).length,
    links: articles.reduce((sum, article) => sum + linksOf(article).length + article.related.length, 0),
    words: LANGUAGES.flatMap((language) => wordsToAvoid[language].flatMap(({ avoid }) => avoid)).length,
  };
}
