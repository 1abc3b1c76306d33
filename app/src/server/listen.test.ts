import { createServer, get, type Server } from 'node:http';
import { Hono } from 'hono';
import { afterEach, expect, it } from 'vitest';
import { listen, type Listening, type PagesHandler } from './listen.ts';

const open: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.stop()));
});

const act = { marker: 'act' } as never;

async function start(app: Hono, port = 0, pages: PagesHandler | null = null): Promise<Listening> {
  const listening = await listen({ app, pages, act, host: 'localhost', port });
  open.push(listening);
  return listening;
}

function occupy(): Promise<{ readonly server: Server; readonly port: number }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      open.push({ stop: () => new Promise((done) => server.close(() => done())) });
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : 0 });
    });
  });
}

it('takes the next free port where the one asked for is taken', async () => {
  const { port } = await occupy();
  const site = await start(
    new Hono().get('/healthz', (context) => context.text('ok')),
    port,
  );
  expect(site.port).toBeGreaterThan(port);
  expect(await (await fetch(`http://127.0.0.1:${site.port}/healthz`)).text()).toBe('ok');
});

it('gives the API its own addresses and hands the verbs to the pages with the rest', async () => {
  const app = new Hono().get('/api/x', (context) => context.text('api'));
  const site = await start(app, 0, (request, response) => {
    const handed = (request as unknown as Record<symbol, unknown>)[Symbol.for('stepdown.act')];
    response.end(`page ${request.url} ${JSON.stringify(handed)}`);
  });
  const text = async (path: string) => (await fetch(`http://127.0.0.1:${site.port}${path}`)).text();
  expect(await text('/api/x?near=1')).toBe('api');
  expect(await text('/places?near=1')).toBe('page /places?near=1 {"marker":"act"}');
});

it('lets a browser keep an icon for a day, and nothing else of the pages', async () => {
  const site = await start(new Hono(), 0, (_, response) => response.end('page'));
  const kept = async (path: string) =>
    (await fetch(`http://127.0.0.1:${site.port}${path}`)).headers.get('cache-control');
  expect(await kept('/icon.svg')).toBe('public, max-age=86400');
  expect(await kept('/app-plain-192.png')).toBe('public, max-age=86400');
  expect(await kept('/places')).toBeNull();
  expect(await kept('/places/icon.svg')).toBeNull();
});

it('tells every file of the pages to say nowhere where it was asked from', async () => {
  const site = await start(new Hono(), 0, (_, response) =>
    response.writeHead(200, { etag: 'x' }).end('file'),
  );
  const { headers } = await fetch(`http://127.0.0.1:${site.port}/service-worker.js`);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('finishes what is under way before it stops, and takes nothing new', async () => {
  let answer: () => void = () => undefined;
  let arrived: () => void = () => undefined;
  const isHere = new Promise<void>((resolve) => (arrived = resolve));
  const app = new Hono().get('/api/slow', async (context) => {
    arrived();
    await new Promise<void>((resolve) => (answer = resolve));
    return context.text('whole');
  });
  const site = await start(app);
  const under = new Promise<string>((resolve) => {
    get(`http://127.0.0.1:${site.port}/api/slow`, (response) =>
      response.on('data', (part: Buffer) => resolve(part.toString())),
    );
  });
  await isHere;
  const stopped = site.stop();
  await expect(fetch(`http://127.0.0.1:${site.port}/api/slow`)).rejects.toThrow();
  answer();
  expect(await under).toBe('whole');
  await stopped;
});
