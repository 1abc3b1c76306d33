import { defineParams } from '@sveltejs/kit/params';

/** `es` is a prefix; English, the default, has none, so that `/en` is not a second address of the same page. */
export const params = defineParams({
  lang: (param) => (param === 'es' ? param : undefined),
});
