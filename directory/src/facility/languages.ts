/** The language codes (ISO 639) of the national list's language codes. NX and FX name groups, so they have none. */
const LANGUAGE_OF_CODE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SP: 'es',
    AH: 'ase',
    F4: 'ar',
    F17: 'zh',
    F19: 'ht',
    F25: 'fa',
    F28: 'fr',
    F30: 'de',
    F31: 'el',
    F35: 'he',
    F36: 'hi',
    F37: 'hmn',
    F42: 'it',
    F43: 'ja',
    F47: 'ko',
    F66: 'pl',
    F67: 'pt',
    F70: 'ru',
    F81: 'tl',
    F92: 'vi',
    N24: 'oj',
    N40: 'ypk',
  }),
);

/** The languages that a set of service codes reports, in the order of the codes. */
export function languagesOf(codes: readonly string[]): readonly string[] {
  const languages: string[] = [];
  for (const code of codes) {
    const language = LANGUAGE_OF_CODE.get(code);
    if (language !== undefined) languages.push(language);
  }
  return languages;
}
