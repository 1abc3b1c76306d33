import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import lintVectors from '../../../clinical/vectors/lint.json' with { type: 'json' };
import { PAPER_FORMATS } from '../contract/paper-formats.ts';
import type { CliParts } from './cli-parts.ts';
import { runCli } from './run-cli.ts';

/** The store is a trap: these commands answer from rules alone. */
const trap = () => {
  throw new Error('This command has no need of a store.');
};

async function run(words: readonly string[], input?: string) {
  const out: (string | Uint8Array)[] = [];
  let err = '';
  const parts: CliParts = {
    terminal: {
      out: (text) => void out.push(text),
      err: (text) => (err += text),
      readInput: async () => input ?? null,
      isWatched: false,
    },
    language: 'en',
    openStore: trap,
    serve: { host: '', port: '', buildPages: trap, prepare: trap, startSite: trap, untilStopped: trap },
    onFailure: (error) => {
      throw error;
    },
  };
  const exit = await runCli(words, parts);
  const text = out.map((part) => (typeof part === 'string' ? part : new TextDecoder().decode(part))).join('');
  return { exit, text, err, json: () => JSON.parse(text) as Record<string, unknown> };
}

const REQUEST = JSON.stringify({
  drug: 'clonazepam',
  regimen: [
    { at: '08:00', mg: '0.5' },
    { at: '21:00', mg: '1' },
  ],
  products: [
    { form: 'odt', mg: '0.125' },
    { form: 'tablet', mg: '0.5', score: 'half' },
  ],
  start: '2026-12-01',
  person: { age: 45, flags: [] },
});

describe('stepdown taper lint', () => {
  const DIAZEPAM =
    '{"drug":"diazepam","steps":[{"from":"2026-01-01","mg":"15"},{"from":"2026-01-15","mg":"11"}]}';

  it('answers in the agreed shape, and is done whatever it found', async () => {
    const { exit, json } = await run(['taper', 'lint', '--json'], DIAZEPAM);
    expect(exit).toBe(0);
    expect(json()).toMatchObject({
      findings: [
        { step: 1, code: 'over-25-in-14-days', percent: '26.7', say: expect.any(String), source: 'JCPG' },
        { step: 1, code: 'no-end' },
      ],
      days: 14,
      ends: 'above-zero',
    });
  });

  it.each(lintVectors.map((row) => [row.id, row] as const))(
    'calls the published schedule %s as it is',
    async (_, row) => {
      const { exit, json } = await run(['taper', 'lint', '--json'], row.text);
      expect(exit).toBe(0);
      expect(json()).toMatchObject({ ends: row.ends, ...(row.days === undefined ? {} : { days: row.days }) });
    },
  );

  it('judges the FHIR that a draft is written as, and finds only that its end is open', async () => {
    const fhir = await run(['taper', 'document', '--format', 'fhir'], REQUEST);
    const { exit, json } = await run(['taper', 'lint', '--json'], fhir.text);
    expect(exit).toBe(0);
    expect((json()['findings'] as { code: string }[]).map(({ code }) => code)).toEqual(['no-end']);
  });

  it('takes the drug as an option, and names the line that it does not understand with exit 2', async () => {
    const words = ['taper', 'lint', '--drug', 'clonazepam'];
    expect((await run(words, '1 mg for 14 days\n0.75 mg for 14 days')).text).toContain('25');
    const { exit, err } = await run(words, '1 mg for 14 days\nhalf of the blue one');
    expect(exit).toBe(2);
    expect(err).toContain('half of the blue one');
  });
});

describe('stepdown equivalents', () => {
  it('shows the tables side by side', async () => {
    const { exit, json } = await run(['equivalents', 'clonazepam', '1', '--json']);
    expect(exit).toBe(0);
    expect(json()).toMatchObject({
      drug: 'clonazepam',
      mg: '1',
      diazepamMg: { low: '10', high: '20' },
      tables: [
        { source: 'VADOD21', year: 2021, mg: '10' },
        { source: 'ASH02', mg: '20' },
        { source: 'SCOT', mg: '20' },
      ],
    });
    expect((await run(['equivalents', 'flurazepam', '15'])).text).toContain('5 to 10');
  });

  it.each([
    [['equivalents', 'phenazepam', '1'], 1],
    [['equivalents', 'bars', '1'], 1],
    [['equivalents', 'clonazepam', 'one'], 2],
    [['equivalents', 'clonazepam'], 2],
    [['equivalents', 'clonazepam', '1', 'mg'], 2],
  ])('%j is exit %i', async (words, exit) => {
    expect((await run(words)).exit).toBe(exit);
  });
});

describe('stepdown level', () => {
  const level = (change: object) =>
    run(
      ['level', '--json'],
      JSON.stringify({ drug: 'clonazepam', regimen: [{ at: '08:00', mg: '1' }], days: 30, ...change }),
    );

  it('answers with the figures of the last dosing day and a series', async () => {
    const { exit, json } = await level({ parameters: 'scaled' });
    expect(exit).toBe(0);
    const answer = json() as {
      peakNgMl: number;
      troughNgMl: number;
      averageNgMl: number;
      series: [number, number][];
    };
    expect(answer.peakNgMl).toBeGreaterThan(answer.averageNgMl);
    expect(answer.averageNgMl).toBeGreaterThan(answer.troughNgMl);
    expect(answer.series[0]).toEqual([0, 0]);
    expect(answer.series).toHaveLength(30 * 96 + 1);
  });

  it('takes parameters of its own: one dose has the area dose ÷ clearance', async () => {
    const { json } = await level({ once: true, parameters: { clearanceLh: 4, v1L: 250, kaPerH: 1.5 } });
    expect(json()['auc']).toBeCloseTo(250, 6);
    expect(json()['halfLifeH']).toBeCloseTo((Math.LN2 * 250) / 4, 6);
  });

  it.each([
    [{ parameters: 'typical' }],
    [{ drug: 'alprazolam' }],
    [{ drug: 'phenazepam' }],
    [{ days: 0 }],
    [{ days: 9999 }],
    [{ regimen: [{ at: '08:00', mg: '0' }] }],
    [{ parameters: { clearanceLh: 4, v1L: 60, kaPerH: 1, qLh: 30 } }],
    [{ stepMinutes: 0 }],
  ])('%j is wrong use', async (change) => {
    expect((await level(change)).exit).toBe(2);
  });
});

describe('stepdown taper document and verify', () => {
  let folder = '';
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'stepdown-papers-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(PAPER_FORMATS)(
    'what is written as %s is proved by the reader',
    async (format) => {
      const file = join(folder, format);
      expect((await run(['taper', 'document', '--format', format, '--out', file], REQUEST)).exit).toBe(0);
      const { exit, json } = await run(['taper', 'verify', file, '--json']);
      expect([exit, json()]).toEqual([0, expect.objectContaining({ verdict: 'proved' })]);
    },
    60_000,
  );

  it('an altered paper is exit 1 with every mismatch, and what is none is exit 2', async () => {
    const file = join(folder, 'altered.csv');
    const { text } = await run(['taper', 'document', '--format', 'csv'], REQUEST);
    writeFileSync(file, text.replace('1.375', '1.25'));
    const altered = await run(['taper', 'verify', file]);
    expect(altered.exit).toBe(1);
    expect(altered.text).toContain('step 1');
    writeFileSync(file, new Uint8Array([0, 255, 3]));
    expect((await run(['taper', 'verify', file])).exit).toBe(2);
    expect((await run(['taper', 'verify', join(folder, 'none')])).exit).toBe(2);
    expect((await run(['taper', 'verify'])).exit).toBe(2);
  });

  it('writes nothing of a refused draft, and says why', async () => {
    const file = join(folder, 'refused.pdf');
    const refused = REQUEST.replace('"flags":[]', '"flags":["pregnant"]');
    const { exit, err } = await run(['taper', 'document', '--format', 'pdf', '--out', file], refused);
    expect([exit, err.length > 40]).toEqual([1, true]);
    expect(() => readFileSync(file)).toThrow();
    expect((await run(['taper', 'document', '--format', 'docx'], REQUEST)).exit).toBe(2);
    expect((await run(['taper', 'document'], REQUEST)).exit).toBe(2);
    const nowhere = ['taper', 'document', '--format', 'csv', '--out', join(folder, 'no', 'where')];
    expect((await run(nowhere, REQUEST)).exit).toBe(1);
  });
});

describe('stepdown screen', () => {
  it('lists the screens and scores one', async () => {
    expect((await run(['screen', 'list', '--json'])).text).toContain('"phq-9"');
    const { exit, json } = await run(['screen', 'score', '--json'], '{"screen":"phq-2","answers":[1,2]}');
    expect([exit, json()]).toEqual([0, expect.objectContaining({ total: 3, band: 'positive' })]);
    expect((await run(['screen', 'score'], '{"screen":"phq-2","answers":[1]}')).exit).toBe(2);
    expect((await run(['screen', 'score'])).exit).toBe(2);
  });
});
