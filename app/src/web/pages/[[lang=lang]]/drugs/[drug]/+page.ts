import { drugById } from '@stepdown/clinical/drugs/drugs';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';
import { planWords } from '../../../../plan-words.ts';

export const load: PageLoad = async ({ params, parent }) => {
  const drug = drugById(params.drug);
  if (!drug) error(404);
  return { drug, tools: await planWords((await parent()).language) };
};
