import type { FileVersion } from '../store/fetched-files.ts';

/** How much and how long at most. */
export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** No public file comes near these. */
export const FETCH_LIMITS: FetchLimits = { bytes: 150_000_000, milliseconds: 120_000 };

/** Why a file could not be fetched. */
export type FetchFailureCode =
  'fetch-not-https' | 'fetch-failed' | 'fetch-refused' | 'fetch-too-large' | 'fetch-too-slow';

export interface FetchedFile {
  readonly kind: 'file';
  /** The last part of its address, or what the server calls it. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly version: FileVersion;
}

export type Fetched =
  | { readonly ok: true; readonly file: FetchedFile | { readonly kind: 'unchanged' } }
  | { readonly ok: false; readonly code: FetchFailureCode; readonly detail: string };

const MOST_REDIRECTS = 3;
/** More pages than the whole country's listing has, even when asked for in small ones. */
const MOST_PAGES = 2000;

/** An address whose answer nobody on the way can change: https, or this machine itself. */
function isSafe(url: URL): boolean {
  const isOwn = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isOwn);
}

class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

async function bodyOf(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > most) throw new TooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function nameOf(response: Response, url: URL): string {
  const told = /filename\*?=(?:UTF-8'')?"?([^";]+)/i.exec(
    response.headers.get('content-disposition') ?? '',
  )?.[1];
  return told ?? decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
}

async function ask(
  address: URL,
  seen: FileVersion | null,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Fetched> {
  let url = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (!isSafe(url)) return { ok: false, code: 'fetch-not-https', detail: url.protocol };
    const response = await fetch(url, {
      redirect: 'manual',
      signal,
      headers: {
        ...(seen === null || seen.etag === '' ? {} : { 'if-none-match': seen.etag }),
        ...(seen === null || seen.lastModified === '' ? {} : { 'if-modified-since': seen.lastModified }),
      },
    });
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      url = new URL(next, url);
      continue;
    }
    if (response.status === 304) return { ok: true, file: { kind: 'unchanged' } };
    if (!response.ok) {
      await response.body?.cancel();
      return { ok: false, code: 'fetch-refused', detail: String(response.status) };
    }
    const version = {
      etag: response.headers.get('etag') ?? '',
      lastModified: response.headers.get('last-modified') ?? '',
    };
    const bytes = await bodyOf(response, limits.bytes);
    return { ok: true, file: { kind: 'file', fileName: nameOf(response, url), bytes, version } };
  }
  return { ok: false, code: 'fetch-refused', detail: 'redirects' };
}

/** How many pages an answer says that its listing has; 1 where it says nothing of pages. */
function pagesOf(bytes: Uint8Array): number {
  try {
    const answer = JSON.parse(new TextDecoder().decode(bytes)) as {
      totalPages?: unknown;
      rows?: unknown;
    } | null;
    const pages = Array.isArray(answer?.rows) ? answer.totalPages : 1;
    return typeof pages === 'number' && Number.isInteger(pages) ? Math.min(pages, MOST_PAGES) : 1;
  } catch {
    return 1;
  }
}

/** An answer that is the first of several pages is followed by the others, one a line: a part must not pass for the whole. */
async function withAllPages(
  url: URL,
  first: FetchedFile,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Fetched> {
  const pages = pagesOf(first.bytes);
  if (pages < 2) return { ok: true, file: first };
  const oneLine = (bytes: Uint8Array) => JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)));
  const lines = [oneLine(first.bytes)];
  let left = limits.bytes - first.bytes.length;
  for (let page = 2; page <= pages; page += 1) {
    const address = new URL(url);
    address.searchParams.set('page', String(page));
    const answer = await ask(address, null, { ...limits, bytes: left }, signal);
    if (!answer.ok) return answer;
    if (answer.file.kind === 'unchanged') continue;
    left -= answer.file.bytes.length;
    lines.push(oneLine(answer.file.bytes));
  }
  return { ok: true, file: { ...first, bytes: Buffer.from(lines.join('\n')) } };
}

/**
 * Fetches a public file, all its pages where it comes in several, or learns that it is still the one that was seen.
 * Nothing but the address is sent: no cookie, no name. Called only where an operator has asked for it.
 */
export async function fetchDirectoryFile(
  address: string,
  seen: FileVersion | null,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<Fetched> {
  if (!URL.canParse(address)) return { ok: false, code: 'fetch-not-https', detail: '' };
  const url = new URL(address);
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const first = await ask(url, seen, limits, signal);
    if (!first.ok || first.file.kind === 'unchanged') return first;
    return await withAllPages(url, first.file, limits, signal);
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, code: 'fetch-too-large', detail: '' };
    if (signal.aborted) return { ok: false, code: 'fetch-too-slow', detail: '' };
    if (error instanceof SyntaxError) return { ok: false, code: 'fetch-refused', detail: 'page' };
    const cause =
      error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined)?.code : undefined;
    return { ok: false, code: 'fetch-failed', detail: cause ?? '' };
  }
}
