import type { PageLoad } from './$types';
import { toolWords } from '../../../parts/tools/tool-words.ts';

export const load: PageLoad = async ({ parent }) => ({ tools: await toolWords((await parent()).language) });
