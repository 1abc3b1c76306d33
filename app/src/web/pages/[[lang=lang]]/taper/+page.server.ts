import type { Actions, PageServerLoad } from './$types';
import { dangerShown } from '../../../parts/danger-shown.ts';
import { fieldsOf, one } from '../../../parts/taper/fields.ts';

export const load: PageServerLoad = ({ locals, request }) => ({
  today: locals.today,
  sent: request.method === 'POST',
});

/** Without script the answers come here, go into the page that answers them, and are kept nowhere. */
export const actions: Actions = {
  default: async ({ request, locals }) => {
    const fields = fieldsOf(await request.formData());
    const typed = ['event-name', 'event-reason'].map((name) => one(fields, name));
    return { fields, danger: dangerShown(typed, locals.language) };
  },
};
