import type { RequestHandler } from './$types';
import { library } from '../../parts/articles/library.server.ts';
import { writeSitemap } from '../../parts/articles/sitemap.ts';

export const GET: RequestHandler = ({ url }) =>
  new Response(writeSitemap(library(), url.origin), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
