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
  readonly body: string;
}

/** The index of one language. */
export type LibraryIndex = MiniSearch<Entry>;

/** Words too common to say what is looked for, in both languages, folded. */
const COMMON: ReadonlySet<string> = new Set(
  'a an and are can do does for from how i if in is it my of on or the to what when with you de del el en es la las lo los me mi no o para por que se si su un una y'.split(
    ' ',
  ),
);

const SEARCH: SearchOptions = {
  boost: { title: 5, asks: 3, text: 2 },
  prefix: (term) => term.length >= 3,
  // A slip in a short word makes another word; in a long one it is a slip.
  fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
  combineWith: 'OR',
};

const OPTIONS: Options<Entry> = {
  fields: ['title', 'asks', 'text', 'body'],
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
      body: '',
    })),
  );
  return index;
}

/** Reads an index that was written with `JSON.stringify`. */
export function readLibraryIndex(text: string): LibraryIndex {
  return MiniSearch.loadJSON(text, OPTIONS);
}

/** What fits a question, the best first; slips in longer words are forgiven. All words together come before some of them. */
export function searchLibrary(index: LibraryIndex, question: string, limit: number): readonly LibraryHit[] {
  const all = index.search(question, { combineWith: 'AND' });
  const found = all.length > 0 ? all : index.search(question);
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
