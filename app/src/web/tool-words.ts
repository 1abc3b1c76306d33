import type { ToolWords } from './tool-words-en.ts';
import type { Language } from '../words/language.ts';

export async function toolWords(language: Language): Promise<ToolWords> {
  return language === 'es'
    ? (await import('./tool-words-es.ts')).tools
    : (await import('./tool-words-en.ts')).tools;
}
