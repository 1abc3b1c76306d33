import { site as en } from '../../words/en/site.ts';
import { site as es } from '../../words/es/site.ts';
import type { Language } from '../../words/language.ts';

/** The title that says nothing about the page, in each language. */
export const NEUTRAL_TITLES: Readonly<Record<Language, string>> = {
  en: en.leave.neutralTitle,
  es: es.leave.neutralTitle,
};
