import type { Actions, PageServerLoad } from './$types';
import { documentIn } from '../../../../parts/tools/document-in.ts';

export const load: PageServerLoad = () => ({});

/** Without script the document comes here, is read, goes into the page that answers, and is kept nowhere. */
export const actions: Actions = {
  default: async ({ request, locals }) => {
    const given = await documentIn(await request.formData());
    if (!given.ok) return { problem: given.problem };
    const verdict = await locals.act.verifyPaper(given.bytes, locals.language);
    return { name: given.name, verdict };
  },
};
