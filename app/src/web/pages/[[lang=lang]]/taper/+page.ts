import type { PageLoad } from './$types';
import { loadDrafted } from '../../../parts/taper/load-drafted.ts';

// The one page where a person types what they take: it is worked out here, on the device, where script runs.
export const csr = true;

export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  // Questions come first: what a draft needs is fetched while they are answered.
  parts: data.sent ? await loadDrafted((await parent()).language) : null,
});
