import { describe, expect, it } from 'vitest';
import { contentFiles } from '../actions/content-files.ts';
import { LANGUAGES } from '../words/language.ts';
import { readContent } from './content.ts';
import { indexLibrary, readLibraryIndex, searchLibrary } from './search-library.ts';

const { content } = readContent(contentFiles());
const indexes = { en: indexLibrary(content, 'en'), es: indexLibrary(content, 'es') };

/** The names of what is found, best first. */
function found(language: 'en' | 'es', question: string): string[] {
  return searchLibrary(indexes[language], question, 10).map(({ name }) => name);
}

describe('the search over pages and words', () => {
  it.each([
    ['en', 'withdrawal', 'withdrawal'],
    ['en', 'withdrawl', 'withdrawal'],
    ['en', 'pregnant', 'pregnancy'],
    ['en', 'overdoze', 'overdose'],
    ['en', 'how do I pay', 'paying'],
    ['en', 'alcohol', 'alcohol'],
    ['en', 'when does clonazepam withdrawal start', 'withdrawal'],
    ['es', 'embarazo', 'pregnancy'],
    ['es', 'abstinencia', 'withdrawal'],
    ['es', 'sobredosis', 'overdose'],
    ['es', 'SOBREDOSIS', 'overdose'],
    ['es', 'alcool', 'alcohol'],
  ] as const)('in %s finds for "%s" the page %s among the first three', (language, question, slug) => {
    expect(found(language, question).slice(0, 3)).toContain(slug);
  });

  it('reads an accent or its lack as the same', () => {
    expect(found('es', 'presión')).toEqual(found('es', 'presion'));
  });

  it.each(LANGUAGES)('finds every article in %s by its own title among the first three', (language) => {
    for (const article of content.articles.filter((one) => one.language === language)) {
      expect(found(language, article.title).slice(0, 3), article.title).toContain(article.slug);
    }
  });

  it('answers nothing with nothing', () => {
    expect(found('en', '')).toEqual([]);
    expect(found('en', 'the of and')).toEqual([]);
    expect(found('en', 'zzzzqqqq')).toEqual([]);
  });

  it('answers alike after it was written down and read', () => {
    const again = readLibraryIndex(JSON.stringify(indexes.en));
    for (const question of ['withdrawl', 'opioid', 'seizure medicine'])
      expect(searchLibrary(again, question, 10)).toEqual(searchLibrary(indexes.en, question, 10));
  });
});
