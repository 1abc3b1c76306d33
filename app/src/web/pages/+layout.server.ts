import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, url }) => {
  const edition = await locals.act.currentEdition();
  return {
    language: locals.language,
    path: url.pathname,
    origin: url.origin,
    help: locals.act.operator.help,
    fictional: edition?.fictional ?? false,
  };
};
