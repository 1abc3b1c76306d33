const PLAIN = /^[a-z0-9 ]*$/;
const MARKS = /[\u0300-\u036f]/g;
const NOT_WORD = /[^a-z0-9]+/g;
const SPACES = / {2,}/;

/**
 * A text reduced to what two spellings of the same thing have in common: lower case, no accents, no punctuation, single
 * spaces, `&` as the word and.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower) && !SPACES.test(lower)) return lower.trim();
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('&', ' and ')
    .replace(/['’.]/g, '')
    .replace(NOT_WORD, ' ')
    .trim();
}
