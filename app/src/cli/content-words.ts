import { knowledge as en } from '../words/en/knowledge.ts';
import { knowledge as es } from '../words/es/knowledge.ts';
import type { KnowledgeWords } from '../words/knowledge.ts';
import type { Language } from '../words/language.ts';

const WORDS: Readonly<Record<Language, KnowledgeWords>> = { en, es };

/** What the commands about content say. */
export function contentWords(language: Language): KnowledgeWords {
  return WORDS[language];
}
