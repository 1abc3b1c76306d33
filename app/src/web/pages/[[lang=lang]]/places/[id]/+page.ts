import type { PageLoad } from './$types';
import { loadPlaceWords } from '../../../../place-words.ts';

// What is kept of a place is kept on the device.
export const csr = true;

export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  ...(await loadPlaceWords((await parent()).language)),
});
