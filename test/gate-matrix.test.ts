import { describe, expect, it } from 'vitest';
import { civilDay } from '@stepdown/clinical/quantity/civil-day';
import { GATE_A } from '@stepdown/clinical/taper/gates';
import { draftTaper as engine } from '@stepdown/clinical/taper/plan-taper';
import { draftTaper } from '../app/src/actions/draft-taper.ts';
import type { CliParts } from '../app/src/cli/cli-parts.ts';
import { runCli } from '../app/src/cli/run-cli.ts';
import { readAs } from '../app/src/contract/read.ts';
import { taperRequestSchema } from '../app/src/contract/taper-request.ts';
import { createApp, type Behind } from '../app/src/server/app.ts';
import { bringDraft } from '../app/src/web/parts/path/bring-draft.ts';
import { advance } from '../app/src/web/parts/taper/advance.ts';
import type { Fields } from '../app/src/web/parts/taper/fields.ts';
import { webWords } from '../app/src/web/words.ts';
import { taperPage } from '../app/src/words/en/taper-page.ts';

const REQUEST = {
  drug: 'clonazepam',
  regimen: [{ at: '21:00', mg: '1' }],
  products: [{ form: 'odt', mg: '0.125' }],
  pace: { percent: '10', days: 14 },
  start: '2026-12-01',
  prescriber: null as unknown,
};
const PRESCRIBER = {
  name: 'A Prescriber',
  role: 'Physician',
  reason: 'Agreed with the patient',
  acknowledged: true,
  steps: [],
};

const neverUsed = () => {
  throw new Error('A draft has no need of this.');
};

/** The doors, each as a way from a body to the codes of its refusal, or to `plan`. */
const DOORS: Readonly<Record<string, (body: object) => Promise<string[] | 'plan'>>> = {
  engine: async (body) => {
    const asked = readAs(taperRequestSchema, body);
    if (!asked.ok) throw new Error(asked.problem.detail);
    const result = engine(asked.value.request);
    return result.outcome === 'plan' ? 'plan' : result.refusals.map((refusal) => refusal.code);
  },
  'command line': async (body) => {
    let out = '';
    const exit = await runCli(['taper', 'draft', '--json'], {
      terminal: {
        out: (text: string | Uint8Array) => void (out += String(text)),
        err: () => undefined,
        readInput: async () => JSON.stringify(body),
        isWatched: false,
      },
      language: 'en',
      openStore: neverUsed,
      onFailure: (error: unknown) => {
        throw error;
      },
    } as unknown as CliParts);
    const answer = JSON.parse(out) as { outcome: string; refusals: { code: string }[] };
    expect(exit).toBe(answer.outcome === 'plan' ? 0 : 1);
    return answer.outcome === 'plan' ? 'plan' : answer.refusals.map((refusal) => refusal.code);
  },
  HTTP: async (body) => {
    const behind = { act: { draftTaper }, desk: {}, snapshots: {}, openApi: {}, onFailure: neverUsed };
    const app = createApp(behind as unknown as Behind);
    const response = await app.request('/api/v1/tapers', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    const answer = (await response.json()) as { outcome: string; refusals: { code: string }[] };
    return answer.outcome === 'plan' ? 'plan' : answer.refusals.map((refusal) => refusal.code);
  },
};

describe.each(Object.keys(DOORS))('at the door "%s"', (name) => {
  const door = DOORS[name] ?? neverUsed;

  it('a person without a flag gets a plan', async () => {
    expect(await door({ ...REQUEST, person: { age: 45, flags: [] } })).toBe('plan');
  });
  it.each(GATE_A.map(({ flag }) => flag))('%s stops a draft', async (flag) => {
    expect(await door({ ...REQUEST, person: { age: 45, flags: [flag] } })).toContain(flag);
  });
  it.each(GATE_A.map(({ flag }) => flag))('%s stops a draft for a prescriber too', async (flag) => {
    expect(await door({ ...REQUEST, person: { age: 45, flags: [flag] }, prescriber: PRESCRIBER })).toContain(
      flag,
    );
  });
  it('an age under 18, an unknown drug and a dose above the label stop a draft', async () => {
    expect(await door({ ...REQUEST, person: { age: 17, flags: [] } })).toContain('under-18');
    expect(await door({ ...REQUEST, drug: 'etizolam', person: { age: 45, flags: [] } })).toContain(
      'unknown-drug',
    );
    const above = { ...REQUEST, regimen: [{ at: '21:00', mg: '4.5' }], person: { age: 45, flags: [] } };
    expect(await door(above)).toContain('over-label-maximum');
  });
});

describe('at the door "pages"', () => {
  it.each(GATE_A.map(({ flag }) => flag))('%s stops before a dose is asked for', (flag) => {
    const fields = { page: ['first'], go: ['next'], age: ['45'], 'flag-a': [flag] };
    const next = advance(fields, civilDay(2026, 12, 1), taperPage);
    expect(next.kind === 'refused' ? next.refusals.map((refusal) => refusal.code) : next).toContain(flag);
  });
});

describe('at the door "page for the doctor"', () => {
  const ANSWERS = {
    danger: ['no'],
    now: ['steady'],
    drug: ['clonazepam'],
    'at-4': ['21:00'],
    'mg-4': ['1'],
    age: ['45'],
    'flag-a': ['none'],
    'flag-b': ['none'],
    steadiness: ['steady'],
    product: ['odt:125'],
    percent: ['10'],
    days: ['14'],
    start: ['2026-12-01'],
  };
  const brought = async (change: Fields) =>
    bringDraft({ ...ANSWERS, ...change }, '2026-12-01', await webWords('en'));

  it('a person without a flag gets a plan', async () => {
    expect((await brought({})).plan?.steps.length).toBeGreaterThan(0);
  });
  it.each(GATE_A.map(({ flag }) => flag))('%s stops a draft', async (flag) => {
    const { plan, refusals } = await brought({ 'flag-a': [flag] });
    expect(plan).toBeNull();
    expect(refusals.length).toBeGreaterThan(0);
  });
  it.each([
    ['an age under 18', { age: ['17'] }],
    ['a dose above the label', { 'mg-4': ['4.5'], confirmed: ['above-label'] }],
    ['a stop', { now: ['stopped'] }],
    ['danger now', { danger: ['yes'] }],
    ['danger in own words', { missed: ['I took the whole bottle'] }],
  ])('%s stops a draft', async (_, change) => {
    expect((await brought(change)).plan).toBeNull();
  });
});
