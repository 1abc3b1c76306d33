import { formatCivilDay } from '@stepdown/clinical/quantity/civil-day';
import { plainText } from '../../../articles/article.ts';
import type { Content } from '../../../articles/content.ts';
import type { Language } from '../../../words/language.ts';
import { inLanguage, pathTo } from '../../path.ts';
import { xmlText } from './write-xml.ts';

/** The Atom feed of one language: every article, the last changed first. `origin` has no slash at its end. */
export function writeFeed(content: Content, language: Language, title: string, origin: string): string {
  const articles = content.articles
    .filter((article) => article.language === language)
    .toSorted((a, b) => b.updated - a.updated || a.slug.localeCompare(b.slug));
  const newest = articles[0];
  const at = (day: string) => `${day}T00:00:00Z`;
  const entries = articles.map((article) => {
    const address = xmlText(origin + pathTo('learn', language, `/${article.slug}`));
    return [
      '<entry>',
      `<title>${xmlText(article.title)}</title>`,
      `<id>${address}</id>`,
      `<link href="${address}"/>`,
      `<updated>${at(formatCivilDay(article.updated))}</updated>`,
      `<summary>${xmlText(plainText(article.summary).trim())}</summary>`,
      '</entry>',
    ].join('');
  });
  const self = xmlText(origin + inLanguage('/feed.xml', language));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${xmlText(title)}</title>`,
    `<id>${self}</id>`,
    `<link rel="self" href="${self}"/>`,
    `<link href="${xmlText(origin + pathTo('learn', language))}"/>`,
    `<updated>${newest === undefined ? '1970-01-01T00:00:00Z' : at(formatCivilDay(newest.updated))}</updated>`,
    '<author><name>Stepdown</name></author>',
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
