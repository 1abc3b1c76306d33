import { error } from '@sveltejs/kit';
import { checkId, openChecks } from '../../../../parts/checks/check-id.ts';
import { fieldsOf } from '../../../../parts/taper/fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const screen = checkId(params.screen);
  if (screen === null || !openChecks(locals.act.operator.cSsrs).includes(screen)) error(404);
  return {
    screen,
    today: locals.today,
    published: await locals.act.publishedForm(screen, locals.language),
  };
};

/** Without script the answers come here, go into the page that answers them, and are kept nowhere. */
export const actions: Actions = {
  default: async ({ request }) => ({ fields: fieldsOf(await request.formData()) }),
};
