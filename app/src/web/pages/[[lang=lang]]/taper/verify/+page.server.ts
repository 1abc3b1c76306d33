import type { Actions, PageServerLoad } from './$types';
import { dangerShown } from '../../../../parts/danger-shown.ts';
import { documentIn } from '../../../../parts/tools/document-in.ts';

export const load: PageServerLoad = () => ({});

/** Without script the document comes here, is read, goes into the page that answers, and is kept nowhere. */
export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const given = await documentIn(form);
    if (!given.ok) return { problem: given.problem, danger: null };
    const verdict = await locals.act.verifyPaper(given.bytes, locals.language);
    // A plan lists the danger signs itself: what was pasted is a person's own words only where it is no plan.
    const pasted =
      given.name === '' && verdict.verdict === 'unreadable' ? String(form.get('text') ?? '') : '';
    return { name: given.name, verdict, danger: dangerShown([pasted], locals.language) };
  },
};
