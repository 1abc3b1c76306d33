import type { ToolWords } from './tool-words-en.ts';
import type { Language } from '../../../words/language.ts';

/** The sentences of one language. Only that language travels to a page that runs script. */
export async function toolWords(language: Language): Promise<ToolWords> {
  const { toolWordsOfLanguage } =
    language === 'es' ? await import('./tool-words-es.ts') : await import('./tool-words-en.ts');
  return toolWordsOfLanguage;
}
