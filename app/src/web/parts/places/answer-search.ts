import type { Act } from '../../../contract/act.ts';
import { placesQuerySchema } from '../../../contract/places.ts';
import { readAs } from '../../../contract/read.ts';
import type { Language } from '../../../words/language.ts';
import { isAsked, queryOf, readSearchState } from '../../device/search/search-state.ts';
import { dangerShown } from '../danger-shown.ts';
import type { SearchAnswered } from './search-data.ts';

/** Where no script runs, the server answers from the same index with the same code. An empty question is an error to put right. */
export async function answerSearch(
  locals: { readonly act: Act; readonly language: Language; readonly today: string },
  params: URLSearchParams,
): Promise<SearchAnswered> {
  const search = readSearchState(params);
  const year = Number(locals.today.slice(0, 4));
  const danger = dangerShown([search.near, search.text], locals.language);
  const typed: SearchAnswered = { search, year, result: null, problem: null, choices: [], danger };
  if (!isAsked(search)) return params.has('near') ? { ...typed, problem: { code: 'empty' } } : typed;
  const query = readAs(placesQuerySchema, queryOf(search));
  if (!query.ok) return { ...typed, problem: { code: 'empty' } };
  const outcome = await locals.act.searchPlaces(query.value, locals.language);
  if (outcome.ok) return { ...typed, result: outcome.value };
  const choices = outcome.choices ?? [];
  const { code, detail } = outcome.problem;
  if (code === 'ambiguous-place') return { ...typed, choices };
  if (code !== 'unknown-place' || detail === undefined)
    return { ...typed, problem: { code: 'failed' }, choices };
  return { ...typed, problem: { code: 'empty', say: detail }, choices };
}
