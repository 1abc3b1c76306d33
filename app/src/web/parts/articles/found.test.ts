import { ALL_DRUGS } from '@stepdown/clinical/drugs/drugs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { contentFiles } from '../../../actions/content-files.ts';
import { readContent } from '../../../articles/content.ts';
import { LANGUAGES } from '../../../words/language.ts';
import { writeFeed } from './feed.ts';
import { FOUND_PAGES, writeSitemap } from './sitemap.ts';

const { content } = readContent(contentFiles());
const ORIGIN = 'https://example.org';

/** The texts of every element of a name; throws where the text is not well-formed XML. */
function textsOf(xml: string, name: string): string[] {
  const texts: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    open.push(tag.name);
    if (tag.name === name) texts.push('');
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    if (open.at(-1) === name) texts[texts.length - 1] += text;
  });
  parser.write(xml).close();
  return texts;
}

describe('the sitemap', () => {
  const xml = writeSitemap(content, ORIGIN);

  it('names every public page, article and medicine once in each language', () => {
    const addresses = textsOf(xml, 'loc');
    const slugs = new Set(content.articles.map(({ slug }) => slug));
    expect(addresses).toHaveLength((FOUND_PAGES.length + slugs.size + ALL_DRUGS.length) * LANGUAGES.length);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain(`${ORIGIN}/es/drugs/clonazepam`);
    for (const slug of slugs) {
      expect(addresses).toContain(`${ORIGIN}/learn/${slug}`);
      expect(addresses).toContain(`${ORIGIN}/es/learn/${slug}`);
    }
  });

  it('names both languages at every page', () => {
    const count = textsOf(xml, 'loc').length;
    expect(xml.match(/hreflang="en"/g)).toHaveLength(count);
    expect(xml.match(/hreflang="es"/g)).toHaveLength(count);
  });
});

describe.each(LANGUAGES)('the feed in %s', (language) => {
  const xml = writeFeed(content, language, 'A & B', ORIGIN);
  const mine = content.articles.filter((article) => article.language === language);

  it('holds every article with a full address, newest first', () => {
    expect(textsOf(xml, 'title').slice(1)).toHaveLength(mine.length);
    expect(textsOf(xml, 'title')[0]).toBe('A & B');
    const days = textsOf(xml, 'updated').slice(1);
    expect(days).toEqual(days.toSorted().reverse());
    const prefix = language === 'es' ? `${ORIGIN}/es/learn/` : `${ORIGIN}/learn/`;
    expect(
      textsOf(xml, 'id')
        .slice(1)
        .every((id) => id.startsWith(prefix)),
    ).toBe(true);
  });
});
