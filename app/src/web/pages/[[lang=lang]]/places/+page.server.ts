import type { PageServerLoad } from './$types';
import { answerSearch } from '../../../parts/places/answer-search.ts';

export const load: PageServerLoad = ({ locals, url }) => answerSearch(locals, url.searchParams);
