import type { Actions, PageServerLoad } from './$types';
import { fieldsOf } from '../../../parts/taper/fields.ts';

export const load: PageServerLoad = ({ locals, request }) => ({
  today: locals.today,
  sent: request.method === 'POST',
});

/** Without script the answers come here, go into the page that answers them, and are kept nowhere. */
export const actions: Actions = {
  default: async ({ request }) => ({ fields: fieldsOf(await request.formData()) }),
};
