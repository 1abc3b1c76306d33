import type { PageLoad } from './$types';
import { planWords } from '../../../plan-words.ts';

// Worked out here, on the device, where script runs.
export const csr = true;

export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  tools: await planWords((await parent()).language),
});
