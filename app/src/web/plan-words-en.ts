import { drugs } from '../words/en/drugs.ts';
import { equivalence } from '../words/en/equivalence.ts';
import { events } from '../words/en/events.ts';
import { level } from '../words/en/level.ts';
import { lint } from '../words/en/lint.ts';
import { toolPages } from '../words/en/tool-pages.ts';
import type { DrugsWords } from '../words/drugs.ts';
import type { EquivalenceWords } from '../words/equivalence.ts';
import type { EventsWords } from '../words/events.ts';
import type { LevelWords } from '../words/level.ts';
import type { LintWords } from '../words/lint.ts';
import type { ToolPagesWords } from '../words/tool-pages.ts';

/** The sentences of the pages around a plan. */
export interface PlanWords {
  readonly pages: ToolPagesWords;
  readonly lint: LintWords;
  readonly level: LevelWords;
  readonly equivalence: EquivalenceWords;
  readonly drugs: DrugsWords;
  readonly events: EventsWords;
}

export const planWordsOfLanguage: PlanWords = { pages: toolPages, lint, level, equivalence, drugs, events };
