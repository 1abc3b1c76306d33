import { readFileSync } from 'node:fs';
import { readDemoDirectory, type DemoDirectory } from '@stepdown/directory/readers/demo-directory';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../test/store/fresh-database.ts';
import { loadDemoDirectory } from '../actions/load-demo-directory.ts';
import { StoreFailure } from '../store/failure.ts';
import type { OpenedStore, Store } from '../store/open-store.ts';
import type { CliParts } from './cli-parts.ts';
import { runCli } from './run-cli.ts';
import type { ServeParts } from './serve-parts.ts';

let store: Store;
beforeAll(async () => {
  store = await freshDatabase();
  const file = new URL('../../../directory/demo/demo-directory.json', import.meta.url);
  const demo = readDemoDirectory(JSON.parse(readFileSync(file, 'utf8')) as DemoDirectory);
  if (demo.ok) await loadDemoDirectory(store.db, demo.facilities);
});
afterAll(() => store.close());

const unused = () => Promise.reject(new Error('not part of this test'));
const serve: ServeParts = {
  host: undefined,
  port: undefined,
  buildPages: async () => null,
  prepare: async () => undefined,
  startSite: unused,
  untilStopped: unused,
};

async function run(line: string, change: Partial<CliParts> & { readonly input?: string } = {}) {
  let out = '';
  let err = '';
  const failures: unknown[] = [];
  const exit = await runCli(
    line.split(' ').filter((word) => word !== ''),
    {
      terminal: {
        out: (text) => (out += text),
        err: (text) => (err += text),
        readInput: async () => change.input ?? null,
        isWatched: false,
      },
      language: 'en',
      openStore: async (): Promise<OpenedStore> => ({
        ok: true,
        store: { ...store, close: async () => undefined },
      }),
      serve,
      onFailure: (error) => failures.push(error),
      ...change,
    },
  );
  return { exit, out, err, failures };
}

const request = {
  drug: 'clonazepam',
  regimen: [
    { at: '08:00', mg: '0.5' },
    { at: '21:00', mg: '1' },
  ],
  products: [
    { form: 'odt', mg: '0.125' },
    { form: 'tablet', mg: '0.5', score: 'half' },
  ],
  pace: { percent: '10', days: 14 },
  start: '2026-12-01',
  person: { age: 45, flags: [] as string[] },
  prescriber: null,
};

describe('stepdown taper draft', () => {
  it('answers with a plan in the agreed shape', async () => {
    const { exit, out, err } = await run('taper draft --json', { input: JSON.stringify(request) });
    expect([exit, err]).toEqual([0, '']);
    expect(out.trim().split('\n')).toHaveLength(1);
    const answer = JSON.parse(out) as { steps: { days: number | null }[] };
    expect(answer).toMatchObject({ outcome: 'plan', floorMg: '0.375', refusals: [] });
    expect(answer.steps[0]).toMatchObject({
      from: '2026-12-01',
      days: 14,
      dailyMg: '1.375',
      cutPercent: '8.33',
      window14Percent: '8.33',
    });
    expect(answer.steps.at(-1)?.days).toBeNull();
  });

  it('prints every dose for people, in both languages', async () => {
    const english = await run('taper draft', { input: JSON.stringify(request) });
    expect(english.out).toContain('2026-12-01');
    expect(english.out).toContain('0.375');
    const spanish = await run('taper draft --lang es', { input: JSON.stringify(request) });
    expect(spanish.out).toContain('mg al día');
  });

  it('refuses with exit 1, and says why', async () => {
    const input = JSON.stringify({ ...request, person: { age: 45, flags: ['pregnant'] } });
    const { exit, out } = await run('taper draft --json', { input });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'pregnant', source: expect.any(String) }],
    });
  });

  it.each([
    ['no input', undefined],
    ['an empty input', '  \n'],
    ['no JSON', '{"drug":'],
    ['an unknown flag', JSON.stringify({ ...request, person: { age: 45, flags: ['tired'] } })],
    ['a number for milligrams', JSON.stringify({ ...request, regimen: [{ at: '08:00', mg: 0.5 }] })],
    ['a dose above any label', JSON.stringify({ ...request, regimen: [{ at: '08:00', mg: '21' }] })],
    [
      'a strength that does not exist',
      JSON.stringify({ ...request, products: [{ form: 'tablet', mg: '0.3' }] }),
    ],
  ])('is wrong use with %s', async (_name, input) => {
    const { exit, err } = await run('taper draft', input === undefined ? {} : { input });
    expect(exit).toBe(2);
    expect(err).not.toBe('');
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

describe('stepdown search', () => {
  it('answers with hits in the agreed shape, nearest first', async () => {
    const { exit, out } = await run('search --near 97205 --need benzodiazepine-withdrawal --limit 5 --json');
    expect(exit).toBe(0);
    const answer = JSON.parse(out) as {
      place: object;
      hits: { miles: number; codes: string[]; fictional: boolean }[];
      total: number;
    };
    expect(answer.hits).toHaveLength(5);
    expect(answer.total).toBeGreaterThan(5);
    expect(answer.hits.every(({ codes, fictional }) => codes.includes('BDTX') && fictional)).toBe(true);
    const miles = answer.hits.map((hit) => hit.miles);
    expect(miles).toEqual(miles.toSorted((a, b) => a - b));
    for (const key of ['id', 'name', 'city', 'state', 'zip', 'miles', 'approximate', 'reasons', 'codes']) {
      expect(answer.hits[0]).toHaveProperty(key);
    }
  });

  it('says that made-up places are made up', async () => {
    const { out } = await run('search --near 97205 --limit 3');
    expect(out).toContain('made up');
  });

  it('asks which one where a name is ambiguous', async () => {
    const { exit, err } = await run('search --near Springfield');
    expect(exit).toBe(1);
    expect(err).toContain('--near "Springfield, IL"');
  });

  it.each([
    ['search --near Qqqqqqx', 1],
    ['search --near 00000', 1],
    ['search --need detox', 2],
    ['search --limit many', 2],
    ['search --limit', 2],
    ['search --radius 5', 2],
  ])('%s exits %i', async (line, expected) => {
    const { exit, err } = await run(line);
    expect(exit).toBe(expected);
    expect(err).not.toBe('');
  });
});

describe('stepdown import', () => {
  it.each([
    ['import', 2],
    ['import somebody file', 2],
    ['import samhsa', 2],
    ['import samhsa /nowhere/2023.xlsx', 1],
    ['import samhsa package.json --edition 2023', 1],
    ['import samhsa package.json', 1],
  ])('%s exits %i and says why', async (line, expected) => {
    const { exit, err, failures } = await run(line);
    expect([exit, failures]).toEqual([expected, []]);
    expect(err).not.toBe('');
  });
});

describe('stepdown', () => {
  it('helps where it is asked, and where nothing is', async () => {
    expect(await run('help')).toMatchObject({ exit: 0, err: '' });
    expect(await run('search --help')).toMatchObject({ exit: 0, err: '' });
    expect(await run('')).toMatchObject({ exit: 2, out: '' });
    expect((await run('help --lang es')).out).toContain('Uso');
  });

  it('refuses a language that it does not speak', async () => {
    expect((await run('migrate --lang de')).exit).toBe(2);
  });

  it('is up to date', async () => {
    expect(await run('migrate --json')).toMatchObject({ exit: 0, out: '{"migrated":[]}\n' });
  });

  it('says what to do where the database cannot be had', async () => {
    const failure = new StoreFailure('database-unreachable', { detail: 'ECONNREFUSED' });
    const { exit, err } = await run('search --near 97205', {
      openStore: async () => ({ ok: false, failure }),
    });
    expect(exit).toBe(1);
    expect(err).toContain('DATABASE_URL');
  });

  it('never shows a person what broke inside', async () => {
    const { exit, out, err, failures } = await run('migrate --json', {
      openStore: () => Promise.reject(new Error('password=hunter2')),
    });
    expect(exit).toBe(1);
    expect(failures).toHaveLength(1);
    expect(out + err).not.toMatch(/hunter2|Error|at /);
  });

  it('serves until it is told to stop, then closes in order', async () => {
    const order: string[] = [];
    const { exit, out, err } = await run('serve --port 9000', {
      serve: {
        ...serve,
        startSite: async (_store, host, port) => ({
          port: port + 1,
          stop: async () => void order.push(`stop ${host}`),
        }),
        untilStopped: async () => void order.push('asked'),
      },
      openStore: async () => ({
        ok: true,
        store: { ...store, close: async () => void order.push('closed') },
      }),
    });
    expect([exit, order]).toEqual([0, ['asked', 'stop localhost', 'closed']]);
    expect(out).toContain('http://localhost:9001');
    expect(err).toContain('Port 9000 is taken; using 9001.');
  });
});

it('fetches nothing where the operator has not let it', async () => {
  const refused = await run('import findtreatment --url https://example.org/a.json');
  expect(refused).toMatchObject({ exit: 1, out: '' });
  expect(refused.err).toContain('STEPDOWN_FETCH=on');
  const allowed = await run('import findtreatment --url http://example.org/a.json', { mayFetch: true });
  expect(allowed).toMatchObject({ exit: 1, failures: [] });
  expect(allowed.err).toContain('https://');
});
