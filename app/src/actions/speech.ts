import { equivalence as enEquivalence } from '../words/en/equivalence.ts';
import { screens as enScreens } from '../words/en/screens.ts';
import type { EquivalenceWords } from '../words/equivalence.ts';
import { equivalence as esEquivalence } from '../words/es/equivalence.ts';
import { screens as esScreens } from '../words/es/screens.ts';
import type { Language } from '../words/language.ts';
import type { ScreensWords } from '../words/screens.ts';

export function screensWords(language: Language): ScreensWords {
  return { en: enScreens, es: esScreens }[language];
}

export function equivalenceWords(language: Language): EquivalenceWords {
  return { en: enEquivalence, es: esEquivalence }[language];
}
