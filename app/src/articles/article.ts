import type { CivilDay } from '@stepdown/clinical/quantity/civil-day';
import type { Language } from '../words/language.ts';

/** Where a link of an article leads: another article, a tool of the app, or a phone line that the product knows. */
export type LinkTarget =
  | { readonly kind: 'page'; readonly slug: string }
  | { readonly kind: 'tool'; readonly path: string }
  | { readonly kind: 'call'; readonly number: string };

/** A run of text. There is no raw HTML: a door writes each kind in its own markup and escapes every text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'link'; readonly to: LinkTarget; readonly inlines: readonly Inline[] }
  | { readonly kind: 'term'; readonly term: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'citation'; readonly claim: string };

/** A heading inside an article; `id` is its anchor, unique in the article. */
interface Heading {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly id: string;
  readonly inlines: readonly Inline[];
}

export type Block =
  | Heading
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** The shelves that articles stand on, in the order in which they are shown. */
export const ARTICLE_GROUPS = [
  'medicine',
  'dependence',
  'coming-off',
  'mixing',
  'care',
  'people',
  'project',
] as const;
export type ArticleGroup = (typeof ARTICLE_GROUPS)[number];

/** Who reviewed a page, and when; null says openly that nobody has. */
interface Review {
  readonly name: string;
  readonly role: string;
  readonly date: CivilDay;
}

/** One article in one language, read and typed. */
export interface Article {
  readonly slug: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: readonly Inline[];
  readonly keyPoints: readonly (readonly Inline[])[];
  readonly group: ArticleGroup;
  /** Whether people open it in danger, so that the calls stand before the text. */
  readonly urgent: boolean;
  /** The questions of a reader that this page answers. */
  readonly asks: readonly string[];
  readonly related: readonly string[];
  readonly reviewed: Review | null;
  readonly updated: CivilDay;
  readonly blocks: readonly Block[];
  /** The claims that the page leans on, in the order in which they are first cited: the numbers of its notes. */
  readonly citations: readonly string[];
  /** Words of the whole page, key points included. */
  readonly words: number;
  /** Minutes to read, at least 1, at {@link WORDS_PER_MINUTE}. */
  readonly minutes: number;
}

/** A slow reading pace, so that the promise of minutes is kept for a tired reader. */
export const WORDS_PER_MINUTE = 180;

/** The citation that marks a sentence which states no fact and gives no advice. */
export const PLAIN = 'plain';

/** The text of a run, without its citations. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'citation' ? '' : plainText(inline.inlines);
    })
    .join('');
}
