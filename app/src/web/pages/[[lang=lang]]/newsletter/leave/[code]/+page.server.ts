import type { Actions } from './$types';

// The button is pressed by a person; a mail program that looks at links beforehand only reads the page.
export const actions: Actions = {
  default: async ({ params, locals }) => {
    await locals.act.leaveNewsletter(params.code);
    return { isDone: true };
  },
};
