import { toolWords } from '../../../tool-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => ({
  tools: await toolWords((await parent()).language),
});
