import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const outcome = await locals.act.getPlace(params.id, locals.language);
  if (!outcome.ok) error(outcome.problem.code === 'not-found' ? 404 : 500, outcome.problem.code);
  return { place: outcome.value, year: Number(locals.today.slice(0, 4)) };
};
