import { toolWords } from '../../../tool-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  tools: await toolWords((await parent()).language),
});
