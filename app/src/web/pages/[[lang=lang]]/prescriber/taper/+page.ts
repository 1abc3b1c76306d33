import type { PageLoad } from './$types';
import { planWords } from '../../../../plan-words.ts';
import { loadDrafted } from '../../../../parts/taper/load-drafted.ts';

// Worked out here, on the device, where script runs.
export const csr = true;

export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  tools: await planWords((await parent()).language),
  // Questions come first: what a draft needs is fetched while they are answered.
  parts: data.sent ? await loadDrafted((await parent()).language) : null,
});
