import type { PageLoad } from './$types';
import { loadPlaceWords } from '../../../place-words.ts';

// What is saved is on the device alone: only script can show it.
export const csr = true;

export const load: PageLoad = async ({ parent }) => loadPlaceWords((await parent()).language);
