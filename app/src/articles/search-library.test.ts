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
    ['en', 'can i stop cold turkey', 'stopped-already'],
    ['en', 'how long withdrawl last', 'withdrawal'],
    ['en', 'kpins', 'street-names'],
    ['en', 'cant sleep', 'therapies'],
    ['en', 'is it safe to drink', 'alcohol'],
    ['en', 'weed', 'other-medicines'],
    ['en', 'am i addicted', 'dependence'],
    ['en', 'wean off', 'tapering'],
    ['en', 'water titration', 'tapering'],
    ['en', 'my doctor cut me off', 'stopped-already'],
    ['en', 'i forgot a dose', 'forms-and-doses'],
    ['en', 'can i cut pill in half', 'forms-and-doses'],
    ['en', 'detox near me', 'settings'],
    ['en', 'how long in system', 'how-it-works'],
    ['en', 'elderly mother falls', 'older-people'],
    ['en', 'protracted withdrawal', 'withdrawal'],
    ['en', 'suboxone', 'opioids'],
    ['en', 'my daughter takes klonopin', 'helping-someone'],
    ['es', 'cómo dejar el clonazepam', 'tapering'],
    ['es', 'destete', 'tapering'],
    ['es', 'se me acabaron las pastillas', 'stopped-already'],
    ['es', 'cerveza', 'alcohol'],
    ['es', 'no puedo dormir', 'therapies'],
    ['es', 'mi mama toma clonazepam', 'helping-someone'],
    ['es', 'se me olvido una dosis', 'forms-and-doses'],
    ['es', 'soy adicto', 'dependence'],
    ['es', 'marihuana', 'other-medicines'],
  ] as const)('in %s finds for "%s" the page %s among the first three', (language, question, slug) => {
    expect(found(language, question).slice(0, 3)).toContain(slug);
  });

  it('adds pages that hold some of the words where few hold all of them', () => {
    const names = found('en', 'can i stop cold turkey');
    expect(names[0]).toBe('stopped-already');
    expect(names).toHaveLength(3);
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
