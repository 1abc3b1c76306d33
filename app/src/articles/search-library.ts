import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Language } from '../words/language.ts';
import { plainText } from './article.ts';
import type { Content } from './content.ts';
import { runsOf } from './read-article.ts';

/** What can be found: an article, or a word of the glossary. */
export interface LibraryHit {
  readonly kind: 'article' | 'term';
  /** The slug of the article, or the id of the word. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

interface Entry extends LibraryHit {
  readonly id: string;
  readonly asks: string;
  /** What people type for it and it does not say. */
  readonly typed: string;
  readonly body: string;
}

/** The index of one language. */
export type LibraryIndex = MiniSearch<Entry>;

/** Words too common to say what is looked for, in both languages, folded. */
const COMMON: ReadonlySet<string> = new Set(
  'a about am an and are as at be been but by can could did do does for from get got had has have he her his how i if in is it its me my of on or our she should so some than that the their them then there they this to us very want wants was we were what when which who will with would you your a al como con cual cuando de del el en es esta estoy esto ha hay he la las le les lo los me mi mis muy no nos o para pero por puedo que quiero se ser si son soy su sus te tengo tiene tu un una y ya'.split(
    ' ',
  ),
);

const SEARCH: SearchOptions = {
  boost: { title: 5, typed: 4, asks: 3, text: 2 },
  prefix: (term) => term.length >= 3,
  // A slip in a short word makes another word; in a long one it is a slip.
  fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
  combineWith: 'OR',
};

const OPTIONS: Options<Entry> = {
  fields: ['title', 'typed', 'asks', 'text', 'body'],
  storeFields: ['kind', 'name', 'title', 'text'],
  processTerm: (term) => {
    const folded = fold(term);
    return folded === '' || COMMON.has(folded) ? null : folded;
  },
  searchOptions: SEARCH,
};

/** Builds the index of a language over every article and every word of the glossary. */
export function indexLibrary(content: Content, language: Language): LibraryIndex {
  const index = new MiniSearch<Entry>(OPTIONS);
  index.addAll(
    content.articles
      .filter((article) => article.language === language)
      .map((article) => ({
        id: `article/${article.slug}`,
        kind: 'article' as const,
        name: article.slug,
        title: article.title,
        text: plainText(article.summary).trim(),
        asks: article.asks.join(' '),
        typed: (content.searchWords[article.slug]?.[language] ?? []).join(' '),
        body: [...article.keyPoints, ...article.blocks.flatMap((block) => runsOf(block))]
          .map((run) => plainText(run))
          .join(' '),
      })),
  );
  index.addAll(
    content.glossary.map((term) => ({
      id: `term/${term.id}`,
      kind: 'term' as const,
      name: term.id,
      title: term[language].name,
      text: term[language].meaning,
      asks: '',
      typed: '',
      body: '',
    })),
  );
  return index;
}

/** Reads an index that was written with `JSON.stringify`. */
export function readLibraryIndex(text: string): LibraryIndex {
  return MiniSearch.loadJSON(text, OPTIONS);
}

/** Where all words together find fewer than this, what holds some of them follows. */
const ENOUGH = 3;

/** What fits a question, the best first; slips in longer words are forgiven. All words together come before some of them. */
export function searchLibrary(index: LibraryIndex, question: string, limit: number): readonly LibraryHit[] {
  const all = index.search(question, { combineWith: 'AND' });
  const known = new Set(all.map(({ id }) => id as string));
  const some = index.search(question).filter(({ id }) => !known.has(id as string));
  const found = all.length === 0 ? some : [...all, ...some.slice(0, Math.max(0, ENOUGH - all.length))];
  return found.slice(0, limit).map((hit) => ({
    kind: hit['kind'] as LibraryHit['kind'],
    name: hit['name'] as string,
    title: hit['title'] as string,
    text: hit['text'] as string,
  }));
}

function fold(term: string): string {
  return term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
