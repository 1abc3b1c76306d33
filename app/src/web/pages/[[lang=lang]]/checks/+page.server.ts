import { openChecks } from '../../../parts/checks/check-id.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ open: openChecks(locals.act.operator.cSsrs) });
