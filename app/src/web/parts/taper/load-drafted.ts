import type { Language } from '../../../words/language.ts';
import type { ToolWords } from '../tools/tool-words-en.ts';
import { toolWords } from '../tools/tool-words.ts';
import type Drafted from './drafted.svelte';

/** What works a draft out and shows it, with its sentences: the heavy half of a page that begins with questions. */
export interface DraftedParts {
  readonly Drafted: typeof Drafted;
  readonly tools: ToolWords;
}

/** Fetches it. Rejects where there is no connection and the browser has not kept it. */
export async function loadDrafted(language: Language): Promise<DraftedParts> {
  const [drafted, tools] = await Promise.all([import('./drafted.svelte'), toolWords(language)]);
  return { Drafted: drafted.default, tools };
}
