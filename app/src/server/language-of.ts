import { LANGUAGES, type Language } from '../words/language.ts';

/** The language to answer in: `lang` where it is given, else the first one of `Accept-Language` that we speak, else English. */
export function languageOf(asked: string | undefined, accepted: string | undefined): Language {
  const wishes = [asked ?? '', ...(accepted ?? '').split(',')];
  for (const wish of wishes) {
    const tag = wish.trim().slice(0, 2).toLowerCase();
    const known = LANGUAGES.find((language) => language === tag);
    if (known !== undefined) return known;
  }
  return 'en';
}
