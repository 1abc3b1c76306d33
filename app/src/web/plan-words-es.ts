import { drugs } from '../words/es/drugs.ts';
import { equivalence } from '../words/es/equivalence.ts';
import { events } from '../words/es/events.ts';
import { level } from '../words/es/level.ts';
import { lint } from '../words/es/lint.ts';
import { toolPages } from '../words/es/tool-pages.ts';
import type { PlanWords } from './plan-words-en.ts';

export const planWordsOfLanguage: PlanWords = { pages: toolPages, lint, level, equivalence, drugs, events };
