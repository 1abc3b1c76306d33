import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ offered: locals.act.offersNewsletter });

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const email = (await request.formData()).get('email');
    const given = typeof email === 'string' ? email : '';
    return { outcome: await locals.act.subscribe(given, locals.language), given };
  },
};
