import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip, type BrotliCompress, type Gzip } from 'node:zlib';

/** The kinds of answer that get much smaller. Streams of events are not among them: they must arrive at once. */
const TEXT =
  /^(?:text\/(?!event-stream)[\w.+-]+|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/javascript|image\/svg\+xml)(?:;|$)/i;
/** An answer that fits one packet gains nothing. */
const LEAST_BYTES = 1024;
/** Made while somebody waits: these cost a few milliseconds a page. Static files are packed harder, once, when they are built. */
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 6;

type Coding = 'br' | 'gzip';
type Packer = BrotliCompress | Gzip;

/**
 * Lets every answer of text leave compressed where the browser takes that, Brotli before gzip. The length of a compressed page
 * can betray a secret to whoever makes a browser ask for it again and again with guesses in the address. No page here holds
 * one: no cookie or session goes with a request, so nobody can make a browser ask for what is another person's; forms from
 * other sites are refused; and the nonce of a page is never used twice.
 */
export function compressed(request: IncomingMessage, response: ServerResponse): void {
  const coding = request.method === 'HEAD' ? null : codingOf(request.headers['accept-encoding']);
  const write = response.write.bind(response) as (chunk: unknown, ...rest: unknown[]) => boolean;
  const end = response.end.bind(response) as (...rest: unknown[]) => ServerResponse;
  const writeHead = response.writeHead.bind(response) as (...rest: unknown[]) => ServerResponse;
  let packer: Packer | null = null;
  let hasBegun = false;

  /** Decides once, when the first bytes come: by then every header is set. */
  function begin(whole: unknown): void {
    if (hasBegun || response.headersSent) return;
    hasBegun = true;
    const length = Number(
      response.getHeader('content-length') ?? (whole === null ? Infinity : sizeOf(whole)),
    );
    if (!TEXT.test(String(response.getHeader('content-type') ?? ''))) return;
    response.appendHeader('vary', 'accept-encoding');
    if (coding === null || length < LEAST_BYTES || !mayChange(response)) return;
    packer = packInto(response, coding, write, end);
  }

  Object.assign(response, {
    // Kept until the first bytes: nothing of the head has left before what is in it is known.
    writeHead(status: number, ...rest: readonly unknown[]): ServerResponse {
      if (hasBegun) return writeHead(status, ...rest);
      response.statusCode = status;
      if (typeof rest[0] === 'string') response.statusMessage = rest[0];
      setHeaders(response, rest.at(-1));
      return response;
    },
    flushHeaders: () => undefined,
    write(chunk: unknown, ...rest: unknown[]): boolean {
      begin(null);
      return packer === null ? write(chunk, ...rest) : packer.write(chunk as Uint8Array);
    },
    end(...parts: unknown[]): ServerResponse {
      const chunk = typeof parts[0] === 'function' ? undefined : parts[0];
      begin(chunk);
      if (packer === null) return end(...parts);
      packer.end(chunk);
      return response;
    },
  });
}

function packInto(
  response: ServerResponse,
  coding: Coding,
  write: (chunk: unknown) => boolean,
  end: () => ServerResponse,
): Packer {
  response.removeHeader('content-length');
  response.setHeader('content-encoding', coding);
  // The same bytes no longer, though the same page.
  const tag = response.getHeader('etag');
  if (typeof tag === 'string' && !tag.startsWith('W/')) response.setHeader('etag', `W/${tag}`);
  const packer =
    coding === 'br'
      ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
      : createGzip({ level: GZIP_LEVEL });
  packer.on('data', (part: Buffer) => {
    if (!write(part)) packer.pause();
  });
  packer.on('end', () => end());
  packer.on('drain', () => response.emit('drain'));
  response.on('drain', () => packer.resume());
  response.on('close', () => packer.destroy());
  return packer;
}

/** Whether the bytes of an answer may be written differently: not a part of a file, and not packed already. */
function mayChange(response: ServerResponse): boolean {
  const control = String(response.getHeader('cache-control') ?? '');
  return (
    ![204, 206, 304].includes(response.statusCode) &&
    !response.hasHeader('content-encoding') &&
    !response.hasHeader('content-range') &&
    !/\bno-transform\b/.test(control)
  );
}

/** What a browser takes: a coding that it gives the weight 0 is refused. */
function codingOf(accepted: string | string[] | undefined): Coding | null {
  const taken = new Set(
    String(accepted ?? '')
      .toLowerCase()
      .split(',')
      .map((each) => each.trim().split(/\s*;\s*/))
      .filter(([, weight]) => !/^q=0(?:\.0*)?$/.test(weight ?? ''))
      .map(([name]) => name),
  );
  return taken.has('br') ? 'br' : taken.has('gzip') ? 'gzip' : null;
}

function sizeOf(body: unknown): number {
  if (typeof body === 'string') return Buffer.byteLength(body);
  return body instanceof Uint8Array ? body.byteLength : 0;
}

function setHeaders(response: ServerResponse, headers: unknown): void {
  if (typeof headers !== 'object' || headers === null) return;
  const pairs = Array.isArray(headers)
    ? Array.from({ length: headers.length / 2 }, (_, index) => [headers[index * 2], headers[index * 2 + 1]])
    : Object.entries(headers as OutgoingHttpHeaders);
  for (const [name, value] of pairs)
    if (value !== undefined) response.setHeader(String(name), value as string);
}
