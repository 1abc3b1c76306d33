import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { indexLibrary } from '../../../../articles/search-library.ts';
import { LANGUAGES } from '../../../../words/language.ts';
import { library } from '../../../parts/articles/library.server.ts';

// Made once, when the pages are built.
export const prerender = true;

export const entries: EntryGenerator = () => LANGUAGES.map((language) => ({ language }));

export const GET: RequestHandler = ({ params }) => {
  const language = LANGUAGES.find((one) => one === params.language);
  if (language === undefined) error(404);
  return new Response(JSON.stringify(indexLibrary(library(), language)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
