import type { Actions, PageServerLoad } from './$types';
import { dangerShown } from '../../../../parts/danger-shown.ts';
import { fieldsOf, one } from '../../../../parts/taper/fields.ts';

export const load: PageServerLoad = ({ locals, request }) => ({
  today: locals.today,
  sent: request.method === 'POST',
});

/** The boxes of this page that take words. */
const BOXES = ['pr-name', 'pr-role', 'pr-reason', 'pr-steps', 'pr-products', 'event-name', 'event-reason'];

/** Without script the answers come here, go into the page that answers them, and are kept nowhere. */
export const actions: Actions = {
  default: async ({ request, locals }) => {
    const fields = fieldsOf(await request.formData());
    const typed = BOXES.map((name) => one(fields, name));
    return { fields, danger: dangerShown(typed, locals.language) };
  },
};
