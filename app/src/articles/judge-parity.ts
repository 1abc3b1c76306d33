import { LANGUAGES } from '../words/language.ts';
import { plainText, type Article, type Block, type Inline } from './article.ts';
import { finding, type ContentFinding } from './finding.ts';
import { fileOf } from './judge-article.ts';
import { numbersIn } from './numbers.ts';

// Not years: one language counts an age in them where the other only gives it.
const UNITS = [
  ['mg', /^mg$/],
  ['percent', /^(?:percent|por ciento)$/],
  ['minutes', /^(?:minutes?|minutos?)$/],
  ['hours', /^(?:hours?|horas?)$/],
  ['days', /^(?:days?|días?)$/],
  ['weeks', /^(?:weeks?|semanas?)$/],
  ['months', /^(?:months?|mes|meses)$/],
  ['million', /^(?:million|millones)$/],
] as const;

/** Every page stands in every language, with the same blocks, numbers, citations, terms and links in the same order. */
export function judgeParity(articles: readonly Article[]): ContentFinding[] {
  return [...new Set(articles.map(({ slug }) => slug))].flatMap((slug) => {
    const versions = articles.filter((article) => article.slug === slug);
    const missing = LANGUAGES.filter(
      (language) => !versions.some((version) => version.language === language),
    );
    const [first, ...others] = versions;
    if (first === undefined) return [];
    return [
      ...missing.map((language) => finding('missing-translation', fileOf(first), slug, language)),
      ...others.flatMap((other) => {
        const at = firstDifference(shapeOf(first), shapeOf(other));
        return at === null ? [] : [finding('structure-differs', fileOf(other), at.given, at.expected)];
      }),
    ];
  });
}

function shapeOf(article: Article): string[] {
  return [
    `group ${article.group}${article.urgent ? ' urgent' : ''}`,
    `updated ${article.updated}`,
    `related ${article.related.join(' ')}`,
    `asks ${article.asks.length}`,
    `summary${tell(article.summary)}`,
    ...article.keyPoints.map((point) => `key point${tell(point)}`),
    ...article.blocks.map(blockShape),
  ];
}

function blockShape(block: Block): string {
  if (block.kind === 'heading') return `heading ${block.level}`;
  if (block.kind === 'paragraph') return `paragraph${tell(block.inlines)}`;
  if (block.kind === 'list') return `list of ${block.items.length}${block.items.map(tell).join(';')}`;
  return `table ${block.head.length}×${block.rows.length}${block.rows.flat().map(tell).join(';')}`;
}

/** What a run leads to, and its numbers and measures: in any order, since a sentence may turn around in another language. */
function tell(inlines: readonly Inline[]): string {
  const text = plainText(inlines);
  const told = [...numbersIn(text), ...measuresIn(text)].toSorted();
  return `${trail(inlines)}${told.length === 0 ? '' : ` (${told.join(', ')})`}`;
}

/** Every number that stands before a unit, with that unit in English. */
function measuresIn(text: string): string[] {
  return [...text.matchAll(/(\d[\d.,]*) (?:more )?(por ciento|\p{L}+)/gu)].flatMap(
    ([, number = '', word = '']) =>
      UNITS.filter(([, written]) => written.test(word)).map(([unit]) => `${number} ${unit}`),
  );
}

function trail(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return '';
      if (inline.kind === 'citation') return ` ^${inline.claim}`;
      if (inline.kind === 'term') return ` term:${inline.term}`;
      if (inline.kind !== 'link') return trail(inline.inlines);
      const { to } = inline;
      return ` ${to.kind === 'page' ? to.slug : to.kind === 'tool' ? to.path : to.number}`;
    })
    .join('');
}

function firstDifference(expected: readonly string[], given: readonly string[]) {
  for (let at = 0; at < Math.max(expected.length, given.length); at += 1) {
    if (expected[at] !== given[at]) return { given: given[at] ?? '(end)', expected: expected[at] ?? '(end)' };
  }
  return null;
}
