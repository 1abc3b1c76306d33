import type { PageLoad } from './$types';
import { toolWords } from '../../../../parts/tools/tool-words.ts';

// Worked out here, on the device, where script runs.
export const csr = true;

export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  tools: await toolWords((await parent()).language),
});
