/// <reference lib="webworker" />
import { assets, immutable } from '$app/manifest';
import { CACHE_PREFIX, SHELL_PAGES, offlinePageFor, withTitle } from './device/shell-pages.ts';
import { deviceShelf } from './device/vault-shelf.ts';
import { NEUTRAL_TITLES } from './device/neutral-titles.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** How long a page may be waited for on a poor connection, where a kept one can be shown. */
const PATIENCE_MS = 4000;

/** As heavy as all others together, for the few who read a PDF back: it is fetched when somebody does. */
const SELDOM = /\/pdf\.worker/;
const FILES = [...immutable, ...assets]
  .map(({ path }) => `/${path.replace(/^\//, '')}`)
  .filter((path) => !SELDOM.test(path));
const FILE_SET: ReadonlySet<string> = new Set(FILES);
const PAGE_SET: ReadonlySet<string> = new Set(SHELL_PAGES);
const CACHE = `${CACHE_PREFIX}${nameOf(FILES)}`;

/** A name that changes whenever a file does: files carry the hash of what is in them. */
function nameOf(files: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of files.join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (FILE_SET.has(pathname)) return event.respondWith(file(request));
  // What stands in an address after its question mark is a search: it is never kept.
  if (request.mode === 'navigate') event.respondWith(page(request, pathname, search === ''));
});

/**
 * One page that cannot be had must not keep the others from being there, the emergency page least of all. Nor must one file
 * on a first visit: it is kept when it next comes. Where a whole older version is kept already, only a whole one takes its place.
 */
async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  const isFirst = worker.registration.active === null;
  await Promise.all([
    ...FILES.map((path) =>
      cache.add(path).catch((error: unknown) => (isFirst ? undefined : Promise.reject(error))),
    ),
    ...SHELL_PAGES.map((path) => keepPage(cache, path).catch(() => undefined)),
  ]);
}

async function keepPage(cache: Cache, path: string): Promise<void> {
  const response = await fetch(path);
  if (response.ok && !response.redirected) return cache.put(path, response);
  // A body that nobody reads would hold its connection, of which there are few.
  await response.body?.cancel();
}

async function dropOld(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(CACHE_PREFIX) && name !== CACHE)
      .map((name) => caches.delete(name)),
  );
}

async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.status === 200) await keep(request.url, response);
  return response;
}

async function page(request: Request, path: string, mayKeep: boolean): Promise<Response> {
  // The emergency page holds the numbers of every country: whatever stands after the question mark, it is the same page.
  const mayShow = (mayKeep || path.endsWith('/emergency')) && PAGE_SET.has(path);
  const kept = mayShow ? await caches.match(path) : undefined;
  const found = await fromNetwork(request, path, { isKept: kept !== undefined, mayKeep });
  const response = found ?? kept ?? (await caches.match(offlinePageFor(path))) ?? Response.error();
  return neutral(response, path);
}

async function fromNetwork(
  request: Request,
  path: string,
  { isKept, mayKeep }: { readonly isKept: boolean; readonly mayKeep: boolean },
): Promise<Response | undefined> {
  try {
    const response = await fetch(request, isKept ? { signal: AbortSignal.timeout(PATIENCE_MS) } : {});
    if (!isKept || !response.ok || response.redirected) return response;
    // Patience is for all of the page: one that stops half-way is not shown in the place of a kept one.
    const whole = new Response(await response.blob(), {
      status: response.status,
      headers: unpacked(response),
    });
    if (mayKeep) await keep(path, whole);
    return whole;
  } catch {
    return undefined;
  }
}

/** Keeps a copy; a device that is full shows what came all the same. */
async function keep(address: string, response: Response): Promise<void> {
  try {
    await (await caches.open(CACHE)).put(address, response.clone());
  } catch {
    return;
  }
}

/** Where the device asked for it, a title that says nothing, before the page is drawn and noted in the history. */
async function neutral(response: Response, path: string): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  // A browser that denies its store has kept no such wish, and still gets its page.
  const habits = await deviceShelf()
    .readHabits()
    .catch(() => null);
  if (habits?.neutralTitle !== true) return response;
  const title = NEUTRAL_TITLES[offlinePageFor(path) === '/offline' ? 'en' : 'es'];
  const body = withTitle(await response.text(), title);
  return new Response(body, { status: response.status, headers: unpacked(response) });
}

/** The headers of a body that was read: it is unpacked by then. */
function unpacked(response: Response): Headers {
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return headers;
}
