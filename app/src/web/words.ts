import type { Language } from '../words/language.ts';
import type { WebWords } from './words-en.ts';

/** The sentences of one language. Only that language travels to a page that runs script. */
export async function webWords(language: Language): Promise<WebWords> {
  return language === 'es' ? (await import('./words-es.ts')).words : (await import('./words-en.ts')).words;
}
