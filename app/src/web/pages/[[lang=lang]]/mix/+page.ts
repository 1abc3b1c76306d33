import { toolWords } from '../../../tool-words.ts';
import type { PageLoad } from './$types';

// Worked out on the device where script runs, and by POST where it does not.
export const csr = true;

export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  tools: await toolWords((await parent()).language),
});
