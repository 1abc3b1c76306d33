import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Act } from '../contract/act.ts';
import { isForApp } from './app.ts';
import { compressed } from './compressed.ts';

/** Answers what the API does not: the pages, as the web's build exports them. */
export type PagesHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A server that listens. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  /** Takes no more requests, lets those under way finish, then closes. */
  readonly stop: () => Promise<void>;
}

export interface ListenOptions {
  readonly app: Hono;
  readonly pages: PagesHandler | null;
  readonly act: Act;
  readonly host: string;
  /** The first port that is tried; the next ones follow while it is taken. */
  readonly port: number;
}

const ACT = Symbol.for('stepdown.act');
/** Else a browser asks for the icon again whenever an address changes: at every key of a search, which nobody needs to know. */
const ICON = /^\/(?:icon|app)[\w-]*\.(?:svg|png)$/;
const ICON_KEPT = 'public, max-age=86400';
/** A script or a worker, too, tells nobody where it was asked from: what it fetches is asked for under its own headers. */
const PAGES_HEADERS = [
  ['referrer-policy', 'no-referrer'],
  ['x-content-type-options', 'nosniff'],
] as const;
/** `localhost` may stand for two addresses; every client that tries the other one first falls back to this one. */
const LOOPBACK = '127.0.0.1';
const PORTS_TRIED = 50;
const HEADERS_LIMIT_MS = 10_000;
const REQUEST_LIMIT_MS = 30_000;
const DRAIN_LIMIT_MS = 10_000;

/** Listens on the first free port from the one given. Throws what the system says where no port can be had. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const api = getRequestListener(options.app.fetch, { overrideGlobalObjects: false });
  const server = createServer(
    { headersTimeout: HEADERS_LIMIT_MS, requestTimeout: REQUEST_LIMIT_MS },
    (request, response) => {
      compressed(request, response);
      const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
      if (isForApp(path) || options.pages === null) return void api(request, response);
      for (const [name, value] of PAGES_HEADERS) response.setHeader(name, value);
      if (ICON.test(path)) response.setHeader('cache-control', ICON_KEPT);
      Object.assign(request, { [ACT]: options.act });
      request.headers['x-forwarded-proto'] ??= 'http';
      options.pages(request, response, () => void api(request, response));
    },
  );
  const port = await bind(server, options.host, options.port);
  return { host: options.host, port, stop: () => stop(server) };
}

async function bind(server: Server, host: string, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      return await tryPort(server, host, port);
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || first === 0 || port - first >= PORTS_TRIED || port >= 65_535) throw error;
    }
  }
}

function tryPort(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host === 'localhost' ? LOOPBACK : host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), DRAIN_LIMIT_MS);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
