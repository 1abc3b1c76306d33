import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { startAfterPaint } from './after-paint.ts';
import type { Act } from '../contract/act.ts';

const ACT = Symbol.for('stepdown.act');

const HEADERS = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=(), browsing-topics=()',
  // What a page shows may be a dose or a search: it is kept in no cache but the reader's own screen.
  'cache-control': 'no-store',
} as const;

const EMBEDDED = /^(?:\/es)?\/embed\//;

/** Hands in the verbs and the language, refuses forms from other sites, and sets the headers of every page. */
export const handle: Handle = async ({ event, resolve }) => {
  const site = event.request.headers.get('sec-fetch-site');
  if (event.request.method === 'POST' && site !== null && site !== 'same-origin' && site !== 'none') {
    return new Response('A form from another site is not taken.', { status: 403, headers: HEADERS });
  }
  const act = (event.platform?.req as { readonly [ACT]?: Act } | undefined)?.[ACT];
  if (act) event.locals.act = act;
  event.locals.language = event.url.pathname === '/es' || event.url.pathname.startsWith('/es/') ? 'es' : 'en';
  event.locals.today = new Date().toISOString().slice(0, 10);
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => startAfterPaint(html.replace('%lang%', event.locals.language)),
  });
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  if (EMBEDDED.test(event.url.pathname)) letBeFramed(response.headers);
  return response;
};

/** The one page that other sites may show in a frame: it keeps nothing of who looks, there as here. */
function letBeFramed(headers: Headers): void {
  const policy = headers.get('content-security-policy');
  if (policy !== null)
    headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
  headers.set('cross-origin-resource-policy', 'cross-origin');
}

/** The page says that something went wrong; what it was is told to the operator without the address or what was typed. */
export const handleError: HandleServerError = (caught) => {
  if (caught.kind === 'unknown') {
    process.stderr.write(`page failed: ${caught.error instanceof Error ? caught.error.stack : 'unknown'}\n`);
  }
};
