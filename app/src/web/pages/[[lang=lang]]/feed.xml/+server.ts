import type { RequestHandler } from './$types';
import { writeFeed } from '../../../parts/articles/feed.ts';
import { library } from '../../../parts/articles/library.server.ts';
import { libraryWords } from '../../../parts/articles/library-words.ts';

export const GET: RequestHandler = ({ locals, url }) => {
  const title = libraryWords(locals.language).reading.feedTitle;
  return new Response(writeFeed(library(), locals.language, title, url.origin), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
