import type { RequestHandler } from './$types';

/** Letters' own links are for one reader each; everything else may be found. */
const RULES = [
  'User-agent: *',
  'Disallow: /newsletter/confirm/',
  'Disallow: /newsletter/leave/',
  'Disallow: /es/newsletter/confirm/',
  'Disallow: /es/newsletter/leave/',
];

export const GET: RequestHandler = ({ url }) =>
  new Response(`${[...RULES, '', `Sitemap: ${url.origin}/sitemap.xml`].join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
