import type { Actions, PageServerLoad } from './$types';
import type { FeedbackAnswer } from '../../../../contract/feedback.ts';

/** The page that is asked about where none is named. */
const WHOLE_SITE = '/';

export const load: PageServerLoad = () => ({ about: WHOLE_SITE });

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const typed = (name: string): string => {
      const value = form.get(name);
      // A browser writes a line end as two signs; the limit counts what the reader typed.
      return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
    };
    const [path, helpful, note] = [typed('path') || WHOLE_SITE, typed('helpful'), typed('note')];
    const chosen = helpful === 'yes' || helpful === 'no' ? { helpful: helpful === 'yes' } : {};
    const answer: FeedbackAnswer = await locals.act.sendFeedback({ path, note, ...chosen }, locals.language);
    return { answer, typed: { path, helpful, note } };
  },
};
