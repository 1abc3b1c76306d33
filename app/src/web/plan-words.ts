import type { PlanWords } from './plan-words-en.ts';
import type { Language } from '../words/language.ts';

/** The sentences of one language. Only that language travels to a page that runs script. */
export async function planWords(language: Language): Promise<PlanWords> {
  const { planWordsOfLanguage } =
    language === 'es' ? await import('./plan-words-es.ts') : await import('./plan-words-en.ts');
  return planWordsOfLanguage;
}
