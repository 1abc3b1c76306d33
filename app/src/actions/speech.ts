import { documents as enDocuments } from '../words/en/documents.ts';
import { level as enLevel } from '../words/en/level.ts';
import { lint as enLint } from '../words/en/lint.ts';
import type { DocumentWords } from '../words/documents.ts';
import { documents as esDocuments } from '../words/es/documents.ts';
import { level as esLevel } from '../words/es/level.ts';
import { lint as esLint } from '../words/es/lint.ts';
import type { LevelWords } from '../words/level.ts';
import type { LintWords } from '../words/lint.ts';
import { equivalence as enEquivalence } from '../words/en/equivalence.ts';
import { screens as enScreens } from '../words/en/screens.ts';
import type { EquivalenceWords } from '../words/equivalence.ts';
import { equivalence as esEquivalence } from '../words/es/equivalence.ts';
import { screens as esScreens } from '../words/es/screens.ts';
import { newsletter as enNewsletter } from '../words/en/newsletter.ts';
import { places as enPlaces } from '../words/en/places.ts';
import { search as enSearch } from '../words/en/search.ts';
import { taper as enTaper } from '../words/en/taper.ts';
import { newsletter as esNewsletter } from '../words/es/newsletter.ts';
import { places as esPlaces } from '../words/es/places.ts';
import { search as esSearch } from '../words/es/search.ts';
import { taper as esTaper } from '../words/es/taper.ts';
import type { Language } from '../words/language.ts';
import type { ScreensWords } from '../words/screens.ts';
import type { NewsletterWords } from '../words/newsletter.ts';
import type { PlacesWords } from '../words/places.ts';
import type { SearchWords } from '../words/search.ts';
import type { TaperWords } from '../words/taper.ts';

export function screensWords(language: Language): ScreensWords {
  return { en: enScreens, es: esScreens }[language];
}

export function equivalenceWords(language: Language): EquivalenceWords {
  return { en: enEquivalence, es: esEquivalence }[language];
}

export function lintWords(language: Language): LintWords {
  return { en: enLint, es: esLint }[language];
}

export function levelWords(language: Language): LevelWords {
  return { en: enLevel, es: esLevel }[language];
}

export function documentWords(language: Language): DocumentWords {
  return { en: enDocuments, es: esDocuments }[language];
}

export function taperWords(language: Language): TaperWords {
  return { en: enTaper, es: esTaper }[language];
}

export function searchWords(language: Language): SearchWords {
  return { en: enSearch, es: esSearch }[language];
}

export function newsletterWords(language: Language): NewsletterWords {
  return { en: enNewsletter, es: esNewsletter }[language];
}

export function placesWords(language: Language): PlacesWords {
  return { en: enPlaces, es: esPlaces }[language];
}
