import type { PageServerLoad } from './$types';
import { showLedger } from '../../../../articles/show-ledger.ts';
import { library } from '../../../parts/articles/library.server.ts';

export const load: PageServerLoad = ({ locals }) => showLedger(library(), locals.language);
