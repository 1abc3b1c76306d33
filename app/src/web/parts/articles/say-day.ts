import type { Language } from '../../../words/language.ts';

const WRITERS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  es: new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day, given as year-month-day, as people write it: "November 22, 2026". */
export function sayDay(day: string, language: Language): string {
  return WRITERS[language].format(new Date(`${day}T00:00:00Z`));
}
