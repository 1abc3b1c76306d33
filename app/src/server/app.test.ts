import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DirectoryDesk } from '../actions/directory-desk.ts';
import type { Act } from '../contract/act.ts';
import { problem, problemSchema } from '../contract/problem.ts';
import { createApp, isForApp, type Behind } from './app.ts';

const bytes = new TextEncoder().encode('an index '.repeat(500));
const towns = new TextEncoder().encode('the towns '.repeat(300));
const hash = createHash('sha256').update(bytes).digest('hex');

/** Verbs that answer with what they were asked, so that the door alone is under test. */
const act: Act = {
  draftTaper: (body, language) =>
    ({ ok: true, value: { outcome: 'refused', refusals: [], heard: { body, language } } }) as never,
  searchPlaces: async (query, language) => {
    if (query.near === 'Springfield')
      return {
        ok: false,
        problem: problem('ambiguous-place'),
        choices: [{ label: 'Springfield, IL', near: 'Springfield, IL' }],
      };
    return { ok: true, value: { heard: { query, language } } } as never;
  },
  getPlace: async (id) => {
    if (id === 'broken') throw new Error('secret dose 1.5');
    return { ok: false, problem: problem('not-found') };
  },
  operator: { cSsrs: false, help: { countries: [], home: '' } },
  publishedForm: async () => null,
  lintSchedule: (body) => ({ ok: true, value: { heard: body } }) as never,
  showLevel: () => ({ ok: false, problem: problem('wrong-request') }),
  writePaper: async (format) => ({
    ok: true,
    value: { media: 'text/plain; charset=utf-8', file: 'draft.txt', bytes: new TextEncoder().encode(format) },
  }),
  verifyPaper: async (bytes) => ({ verdict: 'proved', steps: bytes.length, say: '' }),
  showEquivalents: () => ({ ok: false, problem: problem('not-found') }),
  scoreScreen: () => ({ ok: false, problem: problem('not-found') }),
  listScreens: () => ({ screens: [] }) as never,
  sendFeedback: async () => ({ outcome: 'failed', danger: [] }),
  offersNewsletter: false,
  subscribe: async () => 'not-offered',
  confirmSubscription: async () => false,
  leaveNewsletter: async () => undefined,
  reportCorrection: async (body) => ({ ok: true, value: { id: '1', place: '2', heard: body } }) as never,
  currentEdition: async () => null,
};

const missing = { ok: false, problem: problem('not-found') } as const;
const desk: DirectoryDesk = {
  listWaiting: async () => [],
  decide: async () => missing,
  recordCheck: async () => missing,
  listLog: async () => [],
  undo: async () => missing,
  hsds: async () => null,
  gazetteer: async () => towns,
};

const failures: string[] = [];
function app(change: Partial<Behind> = {}) {
  return createApp({
    act,
    desk,
    operatorToken: 'a token of the operator',
    snapshots: {
      current: async () => hash,
      read: async (name) => (name === hash ? bytes : null),
      gazetteer: async () => towns,
    },
    openApi: { openapi: '3.1.0' },
    isReady: async () => true,
    onFailure: (error, route) => failures.push(`${route} ${error.name}`),
    ...change,
  });
}

const json = { 'content-type': 'application/json' };

async function problemOf(response: Response): Promise<string> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const details = problemSchema.parse(await response.json());
  expect(details.status).toBe(response.status);
  return `${details.status} ${details.code}`;
}

describe('POST /api/v1/tapers', () => {
  it('hands the body on unread, with the language asked for', async () => {
    const response = await app().request('/api/v1/tapers', {
      method: 'POST',
      headers: { ...json, 'accept-language': 'fr, es-MX;q=0.9' },
      body: '{"drug":"clonazepam"}',
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ heard: { body: { drug: 'clonazepam' }, language: 'es' } });
  });

  it.each([
    ['malformed-json', { headers: json, body: '{"drug":' }, '400 malformed-json'],
    ['not UTF-8', { headers: json, body: new Uint8Array([0x22, 0xff, 0x22]) }, '400 malformed-json'],
    ['another type', { headers: { 'content-type': 'text/plain' }, body: '{}' }, '415 unsupported-media-type'],
    ['no type', { body: new Uint8Array([123, 125]) }, '415 unsupported-media-type'],
    ['too much', { headers: json, body: `"${'x'.repeat(300_000)}"` }, '413 too-large'],
  ])('refuses %s', async (_name, init, expected) => {
    expect(await problemOf(await app().request('/api/v1/tapers', { method: 'POST', ...init }))).toBe(
      expected,
    );
  });

  it('stops reading a body that never says how long it is', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const request = new Request('http://host/api/v1/tapers', {
      method: 'POST',
      headers: json,
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(await problemOf(await app().request(request))).toBe('413 too-large');
    expect(sent).toBeLessThan(10);
  });
});

describe('GET /api/v1/places', () => {
  it('reads the query against the contract', async () => {
    const response = await app().request(
      '/api/v1/places?near=97205&need=benzodiazepine-withdrawal&any=OP,IOP&any=MD&limit=5&lang=es',
    );
    expect(await response.json()).toMatchObject({
      heard: {
        query: {
          near: '97205',
          need: 'benzodiazepine-withdrawal',
          any: [['OP', 'IOP'], ['MD']],
          limit: 5,
          offset: 0,
        },
        language: 'es',
      },
    });
  });

  it.each(['limit=0', 'limit=1e3', 'need=detox', 'nearby=97205', 'near=1&near=2', 'not=%3Cscript%3E'])(
    'refuses ?%s',
    async (query) => {
      expect(await problemOf(await app().request(`/api/v1/places?${query}`))).toBe('400 wrong-request');
    },
  );

  it('offers the choices where a name is ambiguous', async () => {
    const response = await app().request('/api/v1/places?near=Springfield');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'ambiguous-place',
      choices: [{ near: 'Springfield, IL' }],
    });
  });
});

describe('every address', () => {
  it.each([
    ['GET', '/api/v1/nothing', '404 not-found'],
    ['GET', '/data/nothing.bin', '404 not-found'],
    ['GET', `/data/${'0'.repeat(64)}.bin`, '404 not-found'],
    ['GET', '/api/v1/places/3', '404 not-found'],
    ['GET', '/api/v1/places/broken', '500 failed'],
    ['DELETE', '/api/v1/places', '405 method-not-allowed'],
    ['GET', '/api/v1/tapers', '405 method-not-allowed'],
    ['POST', '/healthz', '405 method-not-allowed'],
  ])('%s %s → %s', async (method, path, expected) => {
    const response = await app().request(path, { method });
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await problemOf(response)).toBe(expected);
  });

  it('says which methods it takes', async () => {
    const response = await app().request('/api/v1/tapers', { method: 'PUT' });
    expect(response.headers.get('allow')).toBe('POST');
  });

  it('tells nobody what was asked when something breaks', async () => {
    failures.length = 0;
    const response = await app().request('/api/v1/places/broken');
    expect(await response.text()).not.toContain('secret');
    expect(failures).toEqual(['/api/v1/places/:id Error']);
  });

  it('stops waiting for what takes too long', async () => {
    const slow = { ...act, getPlace: () => new Promise<never>(() => undefined) };
    expect(await problemOf(await app({ act: slow, requestLimitMs: 20 }).request('/api/v1/places/3'))).toBe(
      '503 too-slow',
    );
  });

  it('is ready only when it is', async () => {
    expect((await app().request('/readyz')).status).toBe(200);
    expect(await problemOf(await app({ isReady: async () => false }).request('/readyz'))).toBe(
      '503 not-ready',
    );
    expect((await app({ isReady: async () => false }).request('/healthz')).status).toBe(200);
  });

  it('belongs to this door or to the pages', () => {
    expect(['/api/v1/places', '/api', '/data/x.bin', '/healthz'].map(isForApp)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['/', '/places', '/apiary', '/database', '/es/taper'].map(isForApp)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the search index', () => {
  it('is named, immutable, and the same packed and unpacked', async () => {
    const { path } = (await (await app().request('/data/current.json')).json()) as { path: string };
    const plain = await app().request(path);
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(new Uint8Array(await plain.arrayBuffer())).toEqual(bytes);
    const packed = await app().request(path, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(new Uint8Array(brotliDecompressSync(await packed.arrayBuffer()))).toEqual(bytes);
  });

  it('names its gazetteer, which is served in the same way', async () => {
    const site = app();
    const { gazetteer } = (await (await site.request('/data/current.json')).json()) as {
      gazetteer: { path: string };
    };
    const packed = await site.request(gazetteer.path, { headers: { 'accept-encoding': 'br' } });
    expect(new Uint8Array(brotliDecompressSync(await packed.arrayBuffer()))).toEqual(towns);
    expect((await site.request(`/data/${'0'.repeat(64)}.bin`)).status).toBe(404);
  });
});

describe('corrections', () => {
  const report = { method: 'POST', headers: json, body: '{"place":"2"}' };

  it('take a report from anybody', async () => {
    expect(await (await app().request('/api/v1/corrections', report)).json()).toMatchObject({
      heard: { place: '2' },
    });
  });

  it.each([undefined, 'Bearer wrong', 'Basic a token of the operator'])(
    'show the desk to nobody without the token (%s)',
    async (authorization) => {
      const headers = authorization === undefined ? {} : { authorization };
      for (const site of [app(), app({ operatorToken: null }), app({ operatorToken: '' })]) {
        const response = await site.request('/api/v1/desk/corrections', { headers });
        expect(await problemOf(response)).toBe('401 operator-token-needed');
      }
    },
  );

  it('show the desk to the operator', async () => {
    const site = app({ operatorToken: 'secret-1' });
    const headers = { authorization: 'Bearer secret-1' };
    expect(await (await site.request('/api/v1/desk/corrections', { headers })).json()).toEqual({
      waiting: [],
    });
    const undo = { ...report, headers: { ...json, ...headers } };
    expect(await problemOf(await site.request('/api/v1/desk/log/7/undo', undo))).toBe('404 not-found');
  });
});
