import { createServer, get, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { compressed } from './compressed.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Asks a server that answers so, with the bytes as they travelled. */
function ask(answer: RequestListener, headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      compressed(request, response);
      answer(request, response);
    });
    stops.push(() => new Promise((done) => server.close(() => done())));
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      get({ port, host: '127.0.0.1', headers, method, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(parts),
          }),
        );
      }).on('error', reject);
    });
  });
}

const PAGE = '<p>one dose, then another</p>'.repeat(500);
const page: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': PAGE.length });
  response.end(PAGE);
};
const BROWSER = { 'accept-encoding': 'gzip, deflate, br, zstd' };

it('packs a page with Brotli, and with gzip where that is all that is taken', async () => {
  const brotli = await ask(page, BROWSER);
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
  expect(brotli.headers['content-length']).not.toBe(String(PAGE.length));
  expect(brotliDecompressSync(brotli.bytes).toString()).toBe(PAGE);
  const gzip = await ask(page, { 'accept-encoding': 'br;q=0, gzip' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.bytes).toString()).toBe(PAGE);
});

it('sends it as it is to who takes nothing else, and says that it varies', async () => {
  const { headers, bytes } = await ask(page, {});
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers.vary).toBe('accept-encoding');
  expect(bytes.toString()).toBe(PAGE);
});

it('packs an answer that comes in parts, each larger than a socket takes at once', async () => {
  const parts = ['a', 'b', 'c'].map((letter) => letter.repeat(300_000));
  const { headers, bytes } = await ask((_, response) => {
    response.setHeader('content-type', 'application/json');
    for (const part of parts) response.write(part);
    response.end();
  }, BROWSER);
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(bytes).toString()).toBe(parts.join(''));
});

it('weakens the tag of what it packs', async () => {
  const { headers } = await ask((request, response) => {
    response.setHeader('etag', '"x"');
    page(request, response);
  }, BROWSER);
  expect(headers.etag).toBe('W/"x"');
});

it.each([
  ['a stream of events', 200, { 'content-type': 'text/event-stream' }],
  ['a font', 200, { 'content-type': 'font/woff2' }],
  ['what is packed already', 200, { 'content-type': 'text/css', 'content-encoding': 'gzip' }],
  ['a part of a file', 206, { 'content-type': 'text/plain', 'content-range': 'bytes 0-1/2' }],
  ['what may not be changed', 200, { 'content-type': 'text/plain', 'cache-control': 'no-transform' }],
])('leaves %s as it is', async (_, status, headers) => {
  const answer = await ask((_request, response) => {
    response.writeHead(status, headers);
    response.end(PAGE);
  }, BROWSER);
  expect(answer.status).toBe(status);
  expect(answer.headers['content-encoding']).toBe((headers as Record<string, string>)['content-encoding']);
  expect(answer.bytes.toString()).toBe(PAGE);
});

it('leaves a short answer, an empty one and a HEAD as they are', async () => {
  const short: RequestListener = (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{}');
  };
  expect((await ask(short, BROWSER)).headers['content-encoding']).toBeUndefined();
  const empty = await ask((_, response) => void response.writeHead(304, { etag: '"x"' }).end(), BROWSER);
  expect(empty).toMatchObject({ status: 304, bytes: Buffer.alloc(0) });
  const head = await ask(page, BROWSER, 'HEAD');
  expect(head.headers['content-encoding']).toBeUndefined();
  expect(head.headers['content-length']).toBe(String(PAGE.length));
});

it('sends the first event of a stream before the last is there', async () => {
  const sent: string[] = [];
  await ask((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: 1\n\n', () => {
      sent.push('first');
      response.end();
    });
  }, BROWSER);
  expect(sent).toEqual(['first']);
});
