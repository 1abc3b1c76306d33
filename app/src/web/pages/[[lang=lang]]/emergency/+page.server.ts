import type { PageServerLoad } from './$types';

/** The country that the address asks for, so that the choice works without script; it is kept nowhere here. */
export const load: PageServerLoad = ({ url, locals }) => {
  const { home } = locals.act.operator.help;
  return { country: url.searchParams.get('country') ?? home };
};
