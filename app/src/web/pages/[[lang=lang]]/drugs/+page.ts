import type { PageLoad } from './$types';
import { planWords } from '../../../plan-words.ts';

export const load: PageLoad = async ({ parent }) => ({ tools: await planWords((await parent()).language) });
