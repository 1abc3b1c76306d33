import type { Language } from '../../../words/language.ts';
import type { PlanWords } from '../../plan-words-en.ts';
import { planWords } from '../../plan-words.ts';
import type Drafted from './drafted.svelte';

/** What works a draft out and shows it, with its sentences: the heavy half of a page that begins with questions. */
export interface DraftedParts {
  readonly Drafted: typeof Drafted;
  readonly tools: PlanWords;
}

/** Fetches it. Rejects where there is no connection and the browser has not kept it. */
export async function loadDrafted(language: Language): Promise<DraftedParts> {
  const [drafted, tools] = await Promise.all([import('./drafted.svelte'), planWords(language)]);
  return { Drafted: drafted.default, tools };
}
