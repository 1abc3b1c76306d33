import type { Language } from '../../../words/language.ts';

/** Whose card it is: that of the whole site, of an article or of a drug. */
export type CardOf = 'site' | `learn-${string}` | `drug-${string}`;

/** The name of a card's file, without its ending. */
export function cardName(of: CardOf, language: Language): string {
  return `${of}-${language}`;
}
