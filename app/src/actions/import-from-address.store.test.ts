import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../test/store/fresh-database.ts';
import type { Store } from '../store/open-store.ts';
import { importDirectory } from './import-directory.ts';
import { importFromAddress } from './import-from-address.ts';

const PLACE = { name1: 'Moonquill Clinic', street1: '1 Fen St', city: 'Portland', state: 'OR', zip: '97205' };
const rowsOf = (...names: readonly string[]) =>
  names.map((name2) => ({ ...PLACE, name2, typeFacility: 'SA', services: null }));
const WHOLE = JSON.stringify({ rows: rowsOf('a', 'b') });
const TODAY = '2026-11-22';

let store: Store;
let server: Server;
let origin = '';
const asked: IncomingMessage[] = [];

function answer(request: IncomingMessage, response: ServerResponse): void {
  asked.push(request);
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const json = (value: unknown) => response.end(JSON.stringify(value));
  switch (pathname) {
    case '/whole.json':
      if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end();
      return void response.writeHead(200, { etag: '"1"' }).end(WHOLE);
    case '/pages': {
      const page = Number(searchParams.get('page') ?? 1);
      return void json({ page, totalPages: 3, recordCount: 3, rows: rowsOf(`page ${page}`) });
    }
    case '/moved':
      return void response.writeHead(302, { location: '/whole.json' }).end();
    case '/away':
      return void response.writeHead(302, { location: 'http://example.org/whole.json' }).end();
    case '/round':
      return void response.writeHead(302, { location: '/round' }).end();
    case '/page.html':
      return void response.end('<!doctype html><html><body>Sign in</body></html>');
    case '/silent':
      return;
    default:
      response.writeHead(404).end();
  }
}

beforeAll(async () => {
  store = await freshDatabase();
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await store.close();
});

const take = (path: string, limits?: { bytes: number; milliseconds: number }) =>
  importFromAddress(
    store.db,
    { kind: 'findtreatment', url: path.includes('://') ? path : `${origin}${path}`, today: TODAY },
    () => undefined,
    limits,
  );

describe('a public file by its address', () => {
  it('is taken in once, and asked for again only where it is newer', async () => {
    expect(await take('/whole.json')).toMatchObject({ ok: true, counts: { facilities: 2, added: 2 } });
    expect(await take('/whole.json')).toEqual({ ok: true, unchanged: true });
    expect(asked.at(-1)?.headers['if-none-match']).toBe('"1"');
    expect(asked.every(({ headers }) => headers.cookie === undefined)).toBe(true);
    const editions = await store.db.selectFrom('facility').select('edition').distinct().execute();
    expect(editions).toEqual([{ edition: TODAY }]);
  });

  it('is fetched whole again once another file took its place', async () => {
    const bytes = new TextEncoder().encode(WHOLE);
    await importDirectory(
      store.db,
      { kind: 'findtreatment', fileName: 'x 2026.json', bytes },
      () => undefined,
    );
    expect(await take('/whole.json')).toMatchObject({ ok: true, counts: { facilities: 2 } });
  });

  it('is found where it moved to, and not where nobody vouches for it', async () => {
    expect(await take('/moved')).toMatchObject({ ok: true, counts: { facilities: 2 } });
    expect(await take('/away')).toMatchObject({ ok: false, code: 'fetch-not-https' });
    expect(await take('/round')).toMatchObject({ ok: false, code: 'fetch-refused' });
    expect(await take('http://example.org/whole.json')).toMatchObject({ code: 'fetch-not-https' });
    expect(await take('file://localhost/etc/hosts')).toMatchObject({ code: 'fetch-not-https' });
  });

  it('comes with all its pages', async () => {
    expect(await take('/pages')).toMatchObject({ ok: true, counts: { facilities: 3 } });
  });

  it('changes nothing where it cannot be had', async () => {
    const held = () => store.db.selectFrom('facility').select('id').orderBy('id').execute();
    const before = await held();
    expect(await take('/nowhere')).toMatchObject({ code: 'fetch-refused', values: { detail: '404' } });
    expect(await take('/page.html')).toMatchObject({ ok: false, code: 'web-page' });
    expect(await take('/whole.json', { bytes: 20, milliseconds: 20_000 })).toMatchObject({
      code: 'fetch-too-large',
    });
    expect(await take('/silent', { bytes: 1000, milliseconds: 50 })).toMatchObject({
      code: 'fetch-too-slow',
    });
    expect(await take('http://127.0.0.1:1/x')).toMatchObject({ ok: false, code: 'fetch-failed' });
    expect(await held()).toEqual(before);
  });
});
