import type { WordsRead } from '../articles/judge-words.ts';
import { about as enAbout } from '../words/en/about.ts';
import { checksPage as enChecksPage } from '../words/en/checks-page.ts';
import { dependence as enDependence } from '../words/en/dependence.ts';
import { diary as enDiary } from '../words/en/diary.ts';
import { documents as enDocuments } from '../words/en/documents.ts';
import { drugs as enDrugs } from '../words/en/drugs.ts';
import { emergency as enEmergency } from '../words/en/emergency.ts';
import { equivalence as enEquivalence } from '../words/en/equivalence.ts';
import { events as enEvents } from '../words/en/events.ts';
import { feedback as enFeedback } from '../words/en/feedback.ts';
import { figures as enFigures } from '../words/en/figures.ts';
import { home as enHome } from '../words/en/home.ts';
import { interactions as enInteractions } from '../words/en/interactions.ts';
import { knowledge as enKnowledge } from '../words/en/knowledge.ts';
import { level as enLevel } from '../words/en/level.ts';
import { lint as enLint } from '../words/en/lint.ts';
import { newsletter as enNewsletter } from '../words/en/newsletter.ts';
import { path as enPath } from '../words/en/path.ts';
import { placeTools as enPlaceTools } from '../words/en/place-tools.ts';
import { placesPage as enPlacesPage } from '../words/en/places-page.ts';
import { places as enPlaces } from '../words/en/places.ts';
import { screens as enScreens } from '../words/en/screens.ts';
import { search as enSearch } from '../words/en/search.ts';
import { settings as enSettings } from '../words/en/settings.ts';
import { siteSearch as enSiteSearch } from '../words/en/site-search.ts';
import { site as enSite } from '../words/en/site.ts';
import { taperPage as enTaperPage } from '../words/en/taper-page.ts';
import { taper as enTaper } from '../words/en/taper.ts';
import { toolPages as enToolPages } from '../words/en/tool-pages.ts';
import { tools as enTools } from '../words/en/tools.ts';
import { vault as enVault } from '../words/en/vault.ts';
import { verifyPage as enVerifyPage } from '../words/en/verify-page.ts';
import { withdrawal as enWithdrawal } from '../words/en/withdrawal.ts';
import { about as esAbout } from '../words/es/about.ts';
import { checksPage as esChecksPage } from '../words/es/checks-page.ts';
import { dependence as esDependence } from '../words/es/dependence.ts';
import { diary as esDiary } from '../words/es/diary.ts';
import { documents as esDocuments } from '../words/es/documents.ts';
import { drugs as esDrugs } from '../words/es/drugs.ts';
import { emergency as esEmergency } from '../words/es/emergency.ts';
import { equivalence as esEquivalence } from '../words/es/equivalence.ts';
import { events as esEvents } from '../words/es/events.ts';
import { feedback as esFeedback } from '../words/es/feedback.ts';
import { figures as esFigures } from '../words/es/figures.ts';
import { home as esHome } from '../words/es/home.ts';
import { interactions as esInteractions } from '../words/es/interactions.ts';
import { knowledge as esKnowledge } from '../words/es/knowledge.ts';
import { level as esLevel } from '../words/es/level.ts';
import { lint as esLint } from '../words/es/lint.ts';
import { newsletter as esNewsletter } from '../words/es/newsletter.ts';
import { path as esPath } from '../words/es/path.ts';
import { placeTools as esPlaceTools } from '../words/es/place-tools.ts';
import { placesPage as esPlacesPage } from '../words/es/places-page.ts';
import { places as esPlaces } from '../words/es/places.ts';
import { screens as esScreens } from '../words/es/screens.ts';
import { search as esSearch } from '../words/es/search.ts';
import { settings as esSettings } from '../words/es/settings.ts';
import { siteSearch as esSiteSearch } from '../words/es/site-search.ts';
import { site as esSite } from '../words/es/site.ts';
import { taperPage as esTaperPage } from '../words/es/taper-page.ts';
import { taper as esTaper } from '../words/es/taper.ts';
import { toolPages as esToolPages } from '../words/es/tool-pages.ts';
import { tools as esTools } from '../words/es/tools.ts';
import { vault as esVault } from '../words/es/vault.ts';
import { verifyPage as esVerifyPage } from '../words/es/verify-page.ts';
import { withdrawal as esWithdrawal } from '../words/es/withdrawal.ts';

/** The words that people read, by domain: each of their sentences rests on the ledger. */
export const WORDS_READ: WordsRead = {
  en: {
    about: enAbout,
    'checks-page': enChecksPage,
    dependence: enDependence,
    diary: enDiary,
    documents: enDocuments,
    drugs: enDrugs,
    emergency: enEmergency,
    equivalence: enEquivalence,
    events: enEvents,
    feedback: enFeedback,
    figures: enFigures,
    home: enHome,
    interactions: enInteractions,
    knowledge: enKnowledge,
    level: enLevel,
    lint: enLint,
    newsletter: enNewsletter,
    path: enPath,
    'place-tools': enPlaceTools,
    'places-page': enPlacesPage,
    places: enPlaces,
    screens: enScreens,
    search: enSearch,
    settings: enSettings,
    'site-search': enSiteSearch,
    site: enSite,
    'taper-page': enTaperPage,
    taper: enTaper,
    'tool-pages': enToolPages,
    tools: enTools,
    vault: enVault,
    'verify-page': enVerifyPage,
    withdrawal: enWithdrawal,
  },
  es: {
    about: esAbout,
    'checks-page': esChecksPage,
    dependence: esDependence,
    diary: esDiary,
    documents: esDocuments,
    drugs: esDrugs,
    emergency: esEmergency,
    equivalence: esEquivalence,
    events: esEvents,
    feedback: esFeedback,
    figures: esFigures,
    home: esHome,
    interactions: esInteractions,
    knowledge: esKnowledge,
    level: esLevel,
    lint: esLint,
    newsletter: esNewsletter,
    path: esPath,
    'place-tools': esPlaceTools,
    'places-page': esPlacesPage,
    places: esPlaces,
    screens: esScreens,
    search: esSearch,
    settings: esSettings,
    'site-search': esSiteSearch,
    site: esSite,
    'taper-page': esTaperPage,
    taper: esTaper,
    'tool-pages': esToolPages,
    tools: esTools,
    vault: esVault,
    'verify-page': esVerifyPage,
    withdrawal: esWithdrawal,
  },
};

/** The domains that state no fact and give no advice, and why. A domain is either here or above: a test looks. */
export const WORDS_WITHOUT_ADVICE: Readonly<Record<string, string>> = {
  cli: 'tells an operator what a command did and what to put right',
  'directory-desk': 'tells an operator how the data of the directory stand',
  reading: 'labels of the reading pages alone',
  'screen-add': 'tells an operator that a published form was loaded',
};
