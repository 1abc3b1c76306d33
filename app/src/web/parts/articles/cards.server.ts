import { ALL_DRUGS } from '@stepdown/clinical/drugs/drugs';
import type { ShareCard } from '../../../documents/card/share-card.ts';
import { drugs as enDrugs } from '../../../words/en/drugs.ts';
import { site as enSite } from '../../../words/en/site.ts';
import { drugs as esDrugs } from '../../../words/es/drugs.ts';
import { site as esSite } from '../../../words/es/site.ts';
import { LANGUAGES, type Language } from '../../../words/language.ts';
import { cardName, type CardOf } from './card-name.ts';
import { library } from './library.server.ts';
import { libraryWords } from './library-words.ts';

const SITE = { en: enSite, es: esSite } as const;
const DRUGS = { en: enDrugs, es: esDrugs } as const;

/** The cards of every page that has one of its own, and of the site, by name. */
export function shareCards(): ReadonlyMap<string, ShareCard> {
  return new Map(
    LANGUAGES.flatMap((language) =>
      cardsIn(language).map(([page, card]) => [cardName(page, language), card] as const),
    ),
  );
}

function cardsIn(language: Language): (readonly [CardOf, ShareCard])[] {
  const { name, tagline, footer } = SITE[language];
  const groups = libraryWords(language).knowledge.groups;
  return [
    ['site', { shelf: '', title: tagline, site: name, tagline: footer.noCookies }],
    ...library()
      .articles.filter((article) => article.language === language)
      .map(
        ({ slug, group, title }) =>
          [`learn-${slug}`, { shelf: groups[group], title, site: name, tagline }] as const,
      ),
    ...ALL_DRUGS.map(
      ({ id, tallMan }) =>
        [`drug-${id}`, { shelf: DRUGS[language].title, title: tallMan, site: name, tagline }] as const,
    ),
  ];
}
