import type { Actions, PageServerLoad } from './$types';
import { dangerShown } from '../../../parts/danger-shown.ts';
import { fieldsOf, one } from '../../../parts/taper/fields.ts';

export const load: PageServerLoad = ({ locals }) => ({ today: locals.today });

/** Without script the answers come here, go into the page that answers them, and are kept nowhere. */
export const actions: Actions = {
  default: async ({ request, locals }) => {
    const fields = fieldsOf(await request.formData());
    return { fields, danger: dangerShown([one(fields, 'others')], locals.language) };
  },
};
