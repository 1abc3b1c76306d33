import type { AboutWords } from '../../words/about.ts';
import { about as en } from '../../words/en/about.ts';
import { about as es } from '../../words/es/about.ts';
import type { Language } from '../../words/language.ts';

/** What the pages say that tell about the site itself. They run no script, so these words travel to no page that does. */
export function aboutWords(language: Language): AboutWords {
  return { en, es }[language];
}
