import type { DrugsWords } from '../../../words/drugs.ts';
import type { EquivalenceWords } from '../../../words/equivalence.ts';
import type { EventsWords } from '../../../words/events.ts';
import type { Language } from '../../../words/language.ts';
import type { LevelWords } from '../../../words/level.ts';
import type { LintWords } from '../../../words/lint.ts';
import type { ToolPagesWords } from '../../../words/tool-pages.ts';

/** The sentences of the pages around a plan. */
export interface ToolWords {
  readonly pages: ToolPagesWords;
  readonly lint: LintWords;
  readonly level: LevelWords;
  readonly equivalence: EquivalenceWords;
  readonly drugs: DrugsWords;
  readonly events: EventsWords;
}

/** The sentences of one language. Only that language travels to a page that runs script. */
export async function toolWords(language: Language): Promise<ToolWords> {
  const { toolWordsOfLanguage } =
    language === 'es' ? await import('./tool-words-es.ts') : await import('./tool-words-en.ts');
  return toolWordsOfLanguage;
}
