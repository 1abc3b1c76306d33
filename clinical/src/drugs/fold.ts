/** A text as lower-case words without accents, apostrophes or other marks: `St. John’s Wort` → `st johns wort`. */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`´]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A name as its letters and digits alone, so that case, spaces, hyphens and accents do not tell names apart. */
export function foldName(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}

/** Whether folded words hold a folded phrase as whole words. */
export function holdsPhrase(words: string, phrase: string): boolean {
  return phrase !== '' && ` ${words} `.includes(` ${phrase} `);
}
