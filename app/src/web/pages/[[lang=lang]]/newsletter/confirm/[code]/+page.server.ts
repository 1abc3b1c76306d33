import type { Actions } from './$types';

// The button is pressed by a person; a mail program that looks at links beforehand only reads the page.
export const actions: Actions = {
  default: async ({ params, locals }) => {
    return { isDone: await locals.act.confirmSubscription(params.code) };
  },
};
