import { drugs } from '../../../words/en/drugs.ts';
import { equivalence } from '../../../words/en/equivalence.ts';
import { events } from '../../../words/en/events.ts';
import { level } from '../../../words/en/level.ts';
import { lint } from '../../../words/en/lint.ts';
import { toolPages } from '../../../words/en/tool-pages.ts';
import type { ToolWords } from './tool-words.ts';

export const toolWordsOfLanguage: ToolWords = { pages: toolPages, lint, level, equivalence, drugs, events };
