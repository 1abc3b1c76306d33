import { SOURCES, type Confidence, type SourceId } from '@stepdown/clinical/sources';
import { formatCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import type { Language } from '../words/language.ts';
import {
  ARTICLE_GROUPS,
  plainText,
  type Article,
  type ArticleGroup,
  type Block,
  type Inline,
} from './article.ts';
import type { Claim } from './claim.ts';
import type { Content } from './content.ts';
import { runsOf } from './read-article.ts';
import { isStale } from './stale.ts';

/** A source as a page shows it. */
interface ShownSource {
  readonly id: SourceId;
  readonly title: string;
  readonly edition: string;
  readonly address: string;
  readonly confidence: Confidence;
}

/** A claim as a page shows it, in one language. */
export interface ShownClaim {
  readonly id: string;
  readonly text: string;
  readonly kind: Claim['kind'];
  readonly confidence: Confidence;
  readonly sources: readonly ShownSource[];
  readonly checked: string;
  readonly reviewer: Claim['reviewer'];
}

/** An article with all that its page needs. Every value survives JSON. */
export interface ShownArticle {
  readonly slug: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: readonly Inline[];
  /** The summary without citations, for a search engine. */
  readonly description: string;
  readonly keyPoints: readonly (readonly Inline[])[];
  readonly group: ArticleGroup;
  readonly urgent: boolean;
  readonly minutes: number;
  readonly blocks: readonly Block[];
  readonly headings: readonly { readonly level: 2 | 3; readonly id: string; readonly text: string }[];
  /** The claims that are cited, numbered from 1 in the order of their first citation. */
  readonly notes: readonly (ShownClaim & { readonly number: number })[];
  /** The glossary entries that the page links to. */
  readonly terms: readonly { readonly id: string; readonly name: string; readonly meaning: string }[];
  readonly related: readonly {
    readonly slug: string;
    readonly title: string;
    readonly asks: readonly string[];
  }[];
  readonly updated: string;
  readonly reviewed: { readonly name: string; readonly role: string; readonly date: string } | null;
  /** Not looked at for so long that the page must say so. */
  readonly stale: boolean;
}

/** What a list says of an article. */
export interface ListedArticle {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly minutes: number;
  readonly asks: readonly string[];
}

/** The shelves that hold something, in their order, each with its articles by title. */
export function listArticles(
  content: Content,
  language: Language,
): readonly { readonly group: ArticleGroup; readonly articles: readonly ListedArticle[] }[] {
  const mine = content.articles.filter((article) => article.language === language);
  return ARTICLE_GROUPS.map((group) => ({
    group,
    articles: mine
      .filter((article) => article.group === group)
      .map(({ slug, title, summary, minutes, asks }) => ({
        slug,
        title,
        description: plainText(summary),
        minutes,
        asks,
      }))
      .sort((one, other) => one.title.localeCompare(other.title, language)),
  })).filter(({ articles }) => articles.length > 0);
}

/** One article with its notes, terms and neighbours; null when there is none of that name. */
export function showArticle(
  content: Content,
  slug: string,
  language: Language,
  today: CivilDay,
): ShownArticle | null {
  const find = (wanted: string) =>
    content.articles.find((one) => one.slug === wanted && one.language === language);
  const article = find(slug);
  if (article === undefined) return null;
  const { title, summary, keyPoints, group, urgent, minutes, blocks, reviewed, updated } = article;
  return {
    slug,
    language,
    title,
    summary,
    description: plainText(summary),
    keyPoints,
    group,
    urgent,
    minutes,
    blocks,
    headings: blocks.flatMap((block) =>
      block.kind === 'heading' ? [{ level: block.level, id: block.id, text: plainText(block.inlines) }] : [],
    ),
    notes: article.citations.flatMap((id, index) => {
      const claim = content.claims.get(id);
      return claim === undefined ? [] : [{ number: index + 1, ...showClaim(claim, language) }];
    }),
    terms: termsOf(article, content),
    related: article.related.flatMap((other) => {
      const found = find(other);
      return found === undefined ? [] : [{ slug: other, title: found.title, asks: found.asks }];
    }),
    updated: formatCivilDay(updated),
    reviewed: reviewed === null ? null : { ...reviewed, date: formatCivilDay(reviewed.date) },
    stale: isStale(reviewed !== null && reviewed.date > updated ? reviewed.date : updated, today),
  };
}

/** A claim in one language, with its sources in full. */
export function showClaim(claim: Claim, language: Language): ShownClaim {
  const { id, kind, confidence, checked, reviewer } = claim;
  const sources = claim.sources.map((source) => {
    const { title, edition, address, confidence: seen } = SOURCES[source];
    return { id: source, title, edition, address, confidence: seen };
  });
  return { id, text: claim[language], kind, confidence, sources, checked, reviewer };
}

function termsOf(article: Article, content: Content): ShownArticle['terms'] {
  const used = new Set<string>();
  const walk = (inline: Inline): void => {
    if (inline.kind === 'term') used.add(inline.term);
    if (inline.kind !== 'text' && inline.kind !== 'citation') inline.inlines.forEach(walk);
  };
  [article.summary, ...article.keyPoints, ...article.blocks.flatMap(runsOf)].flat().forEach(walk);
  return content.glossary
    .filter(({ id }) => used.has(id))
    .map((term) => ({ id: term.id, ...term[article.language] }));
}
