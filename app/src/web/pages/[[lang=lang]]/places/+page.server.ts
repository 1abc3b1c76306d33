import type { PageServerLoad } from './$types';
import { NEEDS, placesQuerySchema } from '../../../../contract/places.ts';
import { readAs } from '../../../../contract/read.ts';

const PER_PAGE = 20;

type Need = (typeof NEEDS)[number];

/** `asked` is false until a search was sent; an empty answer of a search that was sent is an error to put right. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const asked = url.searchParams.has('near');
  const near = (url.searchParams.get('near') ?? '').trim();
  const wanted = url.searchParams.get('need') ?? 'benzodiazepine-withdrawal';
  const need: Need | '' = NEEDS.find((known) => known === wanted) ?? '';
  const page = Math.max(1, Math.min(1000, Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1));
  const typed = { near, need, page, perPage: PER_PAGE };
  if (!asked) return { ...typed, result: null, problem: null, choices: [] };
  if (near === '') return { ...typed, result: null, problem: 'empty' as const, choices: [] };
  const query = readAs(placesQuerySchema, {
    near,
    ...(need === '' ? {} : { need }),
    limit: PER_PAGE,
    offset: (page - 1) * PER_PAGE,
  });
  if (!query.ok) return { ...typed, result: null, problem: 'unknown' as const, choices: [] };
  const outcome = await locals.act.searchPlaces(query.value, locals.language);
  if (outcome.ok) return { ...typed, result: outcome.value, problem: null, choices: [] };
  if (outcome.problem.code === 'ambiguous-place') {
    return { ...typed, result: null, problem: null, choices: outcome.choices ?? [] };
  }
  const problem = outcome.problem.code === 'unknown-place' ? ('unknown' as const) : ('failed' as const);
  return { ...typed, result: null, problem, choices: [] };
};
