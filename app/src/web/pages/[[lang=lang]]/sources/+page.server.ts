import { aboutWords } from '../../../parts/about-words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ about: aboutWords(locals.language) });
