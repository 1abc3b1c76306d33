import { formatCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { plainText, type Article, type Inline } from './article.ts';
import type { Content } from './content.ts';
import { finding, type ContentFinding } from './finding.ts';
import { numbersIn } from './numbers.ts';
import { SERVICE_LINES } from './phone-lines.ts';
import { runsOf } from './read-article.ts';
import { judgeLevel, READING_LIMITS, readingLevel, type ReadingLevel } from './reading-level.ts';
import { sentencesOfArticle, type Sentence } from './sentences.ts';
import { isStale } from './stale.ts';

/** At most this share of the sentences of a page may say that they state no fact. */
const PLAIN_SHARE = 0.25;

/** Words that a page may have without an editor being asked to look: shorter answers too little, longer is not read. */
const USUAL_WORDS = { least: 250, most: 800 } as const;

/** The address of an article inside the content folder. */
export function fileOf(article: Article): string {
  return `${article.language}/${article.slug}.md`;
}

/** How hard an article is to read. */
export function levelOf(article: Article): ReadingLevel {
  return readingLevel(
    sentencesOfArticle(article).map((sentence) => sentence.text),
    article.language,
  );
}

/** Judges one article: citations, numbers, links, reading level, age. `tools` are the paths of the app that it may name. */
export function judgeArticle(
  article: Article,
  content: Content,
  today: CivilDay,
  tools: readonly string[],
): ContentFinding[] {
  const file = fileOf(article);
  const sentences = sentencesOfArticle(article);
  const plain = sentences.filter((sentence) => sentence.plain).length;
  return [
    ...sentences.flatMap((sentence) => judgeSentence(file, sentence, article, content)),
    ...(plain > sentences.length * PLAIN_SHARE
      ? [finding('too-many-plain', file, `${plain}/${sentences.length}`, `${PLAIN_SHARE * 100} %`)]
      : []),
    ...judgeRuns(article, content, tools),
    ...judgeReading(article),
    ...judgeAge(article, today),
  ];
}

function judgeSentence(
  file: string,
  sentence: Sentence,
  article: Article,
  content: Content,
): ContentFinding[] {
  const { text, claims } = sentence;
  const unknown = claims
    .filter((id) => !content.claims.has(id))
    .map((id) => finding('unknown-claim', file, text, id));
  if (claims.length === 0) {
    if (!sentence.plain && !sentence.question) return [finding('uncited-sentence', file, text)];
  }
  const known = new Set(claims.flatMap((id) => numbersIn(content.claims.get(id)?.[article.language] ?? '')));
  const strange = numbersIn(text).filter((number) => !known.has(number));
  return [...unknown, ...strange.map((number) => finding('number-not-in-claim', file, text, number))];
}

function judgeRuns(article: Article, content: Content, tools: readonly string[]): ContentFinding[] {
  const file = fileOf(article);
  const findings: ContentFinding[] = [];
  const slugs = new Set(
    content.articles.filter(({ language }) => language === article.language).map(({ slug }) => slug),
  );
  for (const slug of article.related) {
    if (!slugs.has(slug)) findings.push(finding('dead-link', file, slug));
  }
  const walk = (inline: Inline): void => {
    if (inline.kind === 'term' && !content.glossary.some(({ id }) => id === inline.term)) {
      findings.push(finding('unknown-term', file, inline.term));
    }
    if (inline.kind === 'link') {
      const { to } = inline;
      if (to.kind === 'page' && !slugs.has(to.slug)) findings.push(finding('dead-link', file, to.slug));
      if (to.kind === 'tool' && !tools.includes(to.path)) findings.push(finding('dead-link', file, to.path));
      if (to.kind === 'call' && !SERVICE_LINES.includes(to.number)) {
        findings.push(finding('unknown-phone', file, to.number || '(empty)'));
      }
      if (plainText(inline.inlines).trim() === '') findings.push(finding('empty-cell', file, 'link'));
    }
    if (inline.kind !== 'text' && inline.kind !== 'citation') inline.inlines.forEach(walk);
  };
  const runs = [article.summary, ...article.keyPoints, ...article.blocks.flatMap(runsOf)];
  for (const run of runs) {
    if (plainText(run).trim() === '') findings.push(finding('empty-cell', file, article.title));
    run.forEach(walk);
  }
  for (const block of article.blocks) {
    if (block.kind === 'table' && block.rows.length === 0)
      findings.push(finding('empty-cell', file, article.title));
  }
  return findings;
}

function judgeReading(article: Article): ContentFinding[] {
  const file = fileOf(article);
  const level = levelOf(article);
  const verdict = judgeLevel(level);
  const limit =
    level.scale === 'grade'
      ? `≤ ${READING_LIMITS.grade.ratherHardAbove}`
      : `≥ ${READING_LIMITS.inflesz.ratherHardBelow}`;
  const odd = article.words < USUAL_WORDS.least || article.words > USUAL_WORDS.most;
  return [
    ...(verdict === 'plain' ? [] : [finding(verdict, file, String(level.value), limit)]),
    ...(odd
      ? [finding('odd-length', file, String(article.words), `${USUAL_WORDS.least}–${USUAL_WORDS.most}`)]
      : []),
  ];
}

function judgeAge(article: Article, today: CivilDay): ContentFinding[] {
  const last = article.reviewed === null ? article.updated : Math.max(article.updated, article.reviewed.date);
  return isStale(last as CivilDay, today)
    ? [finding('stale-page', fileOf(article), formatCivilDay(last as CivilDay))]
    : [];
}
