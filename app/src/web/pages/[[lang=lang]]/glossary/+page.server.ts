import type { PageServerLoad } from './$types';
import { showGlossary } from '../../../../articles/show-ledger.ts';
import { library } from '../../../parts/articles/library.server.ts';

export const load: PageServerLoad = ({ locals }) => ({ terms: showGlossary(library(), locals.language) });
