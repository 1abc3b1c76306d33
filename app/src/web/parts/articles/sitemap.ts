import { ALL_DRUGS } from '@stepdown/clinical/drugs/drugs';
import { formatCivilDay } from '@stepdown/clinical/quantity/civil-day';
import type { Content } from '../../../articles/content.ts';
import { LANGUAGES } from '../../../words/language.ts';
import { inLanguage, pathTo } from '../../path.ts';
import { xmlText } from './write-xml.ts';

/** The pages that are there for everyone to find, besides the articles. */
export const FOUND_PAGES = [
  'home',
  'taper',
  'places',
  'emergency',
  'cutOff',
  'helping',
  'start',
  'checks',
  'withdrawal',
  'mix',
  'settings',
  'diary',
  'lint',
  'prescriber',
  'equivalents',
  'level',
  'drugs',
  'compareDrugs',
  'learn',
  'search',
  'numbers',
  'glossary',
  'claims',
  'sources',
  'about',
  'privacy',
  'newsletter',
] as const;

/** The sitemap: every public page in every language, each naming its other languages. `origin` has no slash at its end. */
export function writeSitemap(content: Content, origin: string): string {
  const pages = FOUND_PAGES.map((page) => ({ path: pathTo(page, 'en'), updated: undefined }));
  const articles = content.articles
    .filter(({ language }) => language === 'en')
    .map(({ slug, updated }) => ({
      path: pathTo('learn', 'en', `/${slug}`),
      updated: formatCivilDay(updated),
    }));
  const drugs = ALL_DRUGS.map(({ id }) => ({ path: pathTo('drugs', 'en', `/${id}`), updated: undefined }));
  const urls = [...pages, ...articles, ...drugs].flatMap(({ path, updated }) =>
    LANGUAGES.map((language) => writeUrl(inLanguage(path, language), path, origin, updated)),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function writeUrl(path: string, english: string, origin: string, updated: string | undefined): string {
  const others = LANGUAGES.map(
    (language) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(origin + inLanguage(english, language))}"/>`,
  );
  const day = updated === undefined ? '' : `<lastmod>${updated}</lastmod>`;
  return `<url><loc>${xmlText(origin + path)}</loc>${day}${others.join('')}</url>`;
}
