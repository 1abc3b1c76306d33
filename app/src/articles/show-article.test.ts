import { civilDay } from '@stepdown/clinical/quantity/civil-day';
import { describe, expect, it } from 'vitest';
import { contentFiles } from '../actions/content-files.ts';
import { LANGUAGES } from '../words/language.ts';
import { readContent } from './content.ts';
import { listArticles, showArticle } from './show-article.ts';
import { showGlossary, showLedger } from './show-ledger.ts';

const { content } = readContent(contentFiles());
const today = civilDay(2026, 11, 22);

describe.each(LANGUAGES)('articles in %s', (language) => {
  it('stand on shelves, each once', () => {
    const slugs = listArticles(content, language).flatMap(({ articles }) => articles.map(({ slug }) => slug));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).toHaveLength(content.articles.filter((article) => article.language === language).length);
  });

  it('are shown with a note and a full source for every citation, and survive JSON', () => {
    const shown = showArticle(content, 'withdrawal', language, today);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
    const article = content.articles.find((one) => one.slug === 'withdrawal' && one.language === language);
    expect(shown?.notes.map(({ id }) => id)).toEqual(article?.citations);
    expect(shown?.notes.map(({ number }) => number)).toEqual(shown?.notes.map((_, index) => index + 1));
    expect(shown?.notes.every(({ sources }) => sources.every(({ title, address }) => title && address))).toBe(
      true,
    );
    expect(shown?.terms.map(({ id }) => id)).toContain('withdrawal');
    expect(shown?.description).not.toContain('[^');
    expect(shown?.related.length).toBe(article?.related.length);
  });

  it('say when they are old, and nothing when they do not exist', () => {
    expect(showArticle(content, 'withdrawal', language, today)?.stale).toBe(false);
    expect(showArticle(content, 'withdrawal', language, civilDay(2029, 1, 1))?.stale).toBe(true);
    expect(showArticle(content, 'nowhere', language, today)).toBeNull();
  });

  it('are named by the ledger under every claim that they cite', () => {
    const ledger = showLedger(content, language);
    const onset = ledger.claims.find(({ id }) => id === 'withdrawal-onset');
    expect(onset?.usedOn.map(({ slug }) => slug)).toContain('withdrawal');
    expect(onset?.settles).toEqual(['C1']);
    expect(ledger.conflicts.find(({ id }) => id === 'C1')?.claims).toContain('withdrawal-onset');
    expect(ledger.unreviewed).toBe(ledger.claims.length);
  });

  it('have a glossary in the order of its language', () => {
    const names = showGlossary(content, language).map(({ name }) => name);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, language)));
    expect(names.length).toBeGreaterThan(25);
  });
});
