import type { PageLoad } from './$types';
import { loadPlaceWords } from '../../../place-words.ts';

// The search runs on the device where script runs: what is looked for is then sent nowhere.
export const csr = true;

export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  ...(await loadPlaceWords((await parent()).language)),
});
