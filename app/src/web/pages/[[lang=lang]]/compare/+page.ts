import { drugById } from '@stepdown/clinical/drugs/drugs';
import type { PageLoad } from './$types';
import { planWords } from '../../../plan-words.ts';

export const load: PageLoad = async ({ url, parent }) => ({
  first: drugById(url.searchParams.get('a') ?? '') ?? drugById('clonazepam'),
  second: drugById(url.searchParams.get('b') ?? '') ?? drugById('diazepam'),
  tools: await planWords((await parent()).language),
});
