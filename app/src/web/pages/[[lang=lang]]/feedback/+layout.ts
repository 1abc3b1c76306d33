import type { LayoutLoad } from './$types';
import { libraryWords } from '../../../parts/articles/library-words.ts';

export const load: LayoutLoad = async ({ parent }) => libraryWords((await parent()).language);
