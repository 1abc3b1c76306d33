import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDay, type CivilDay } from '../../quantity/civil-day.ts';
import { micrograms } from '../../quantity/micrograms.ts';
import type { BasisPoints } from '../../quantity/percent.ts';
import type { TimeOfDay } from '../../quantity/time-of-day.ts';
import { draftTaper } from '../plan-taper.ts';
import type { Plan, Step } from '../plan.ts';
import type { Product } from '../product.ts';
import type { TaperRequest } from '../request.ts';
import type { LifeEvent } from './life-event.ts';
import { replay, undo, type Course } from './replay.ts';

const START = civilDay(2026, 12, 1);
const odt = (mg: number): Product => ({ form: 'odt', strength: micrograms(mg * 1000), score: 'none' });
const halved = (mg: number): Product => ({ form: 'tablet', strength: micrograms(mg * 1000), score: 'half' });

const request: TaperRequest = {
  drug: 'clonazepam',
  regimen: [
    { at: 480 as TimeOfDay, amount: micrograms(1000) },
    { at: 1260 as TimeOfDay, amount: micrograms(1000) },
  ],
  products: [odt(0.125), halved(0.5)],
  pace: { percent: 1000 as BasisPoints, days: 14 },
  start: START,
  person: { age: 45, flags: [] },
  prescriber: null,
};
const draft = drafted(request);

function drafted(wanted: TaperRequest): Plan {
  const answer = draftTaper(wanted);
  if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer.refusals));
  return answer;
}

const day = (offset: number): CivilDay => addDays(START, offset);
const after = (...events: LifeEvent[]): Course => replay(request, draft, events);
const doses = (steps: readonly Step[]): number[] => steps.map(({ daily }) => daily);
const starts = (steps: readonly Step[]): number[] => steps.map(({ from }) => from - START);
const problems = (course: Course) => course.history.map(({ problem }) => problem);

it('is the draft while nothing has happened', () => {
  expect(after().plan).toEqual(draft);
});

it('starts on the day that the person starts', () => {
  const { plan, history } = after({ kind: 'start', on: day(10) });
  expect(starts(plan.steps)).toEqual(starts(draft.steps).map((offset) => offset + 10));
  expect(history[0]?.nextAfter).toBe(day(10 + (draft.steps[0]?.days ?? 0)));
  expect(problems(after({ kind: 'start', on: day(1) }, { kind: 'start', on: day(2) }))).toEqual([
    undefined,
    'already-started',
  ]);
});

describe('a hold', () => {
  it('says nothing of the steps that wait, nor what to order for dates that moved', () => {
    const stocked = { ...request, atHand: [{ product: halved(0.5), amount: 400 }], supplyLeadDays: 3 };
    const drawn = drafted(stocked);
    expect(drawn.findings.some(({ code }) => code.startsWith('stock-'))).toBe(true);
    expect(drawn.findings.some(({ code }) => code === 'floor')).toBe(true);
    const held = replay(stocked, drawn, [{ kind: 'hold', on: day(20) }]).plan;
    const told = held.findings.map(({ step }) => step ?? 0);
    expect(Math.max(...told)).toBeLessThan(held.steps.length);
    expect(held.findings.filter(({ code }) => code === 'floor' || code.startsWith('stock-'))).toEqual([]);
    const resumed = replay(stocked, drawn, [
      { kind: 'hold', on: day(20) },
      { kind: 'resume', on: day(40) },
    ]).plan;
    expect(resumed.findings.some(({ code }) => code === 'floor')).toBe(true);
    expect(resumed.findings.some(({ code }) => code.startsWith('stock-'))).toBe(false);
  });

  it('leaves the dose open, and what waits without being lost', () => {
    const { plan, heldSince, waiting } = after({ kind: 'hold', on: day(20) });
    expect(heldSince).toBe(day(20));
    expect(plan.steps.at(-1)?.days).toBeNull();
    expect(plan.steps.at(-1)?.from).toBeLessThanOrEqual(day(20));
    expect([...doses(plan.steps), ...doses(waiting)]).toEqual(doses(draft.steps));
  });

  it('slides every later step by its own length', () => {
    const { plan, heldSince } = after({ kind: 'hold', on: day(20) }, { kind: 'resume', on: day(55) });
    expect(heldSince).toBeNull();
    const slid = starts(draft.steps).map((offset) => (offset > 20 ? offset + 35 : offset));
    expect(starts(plan.steps)).toEqual(slid);
  });

  it('holds today’s dose where no step has begun', () => {
    const { plan, waiting } = after({ kind: 'hold', on: day(-3) });
    expect(plan.steps).toEqual([]);
    expect(doses(waiting)).toEqual(doses(draft.steps));
  });

  it('says why a second hold, or a resume without one, changes nothing', () => {
    expect(problems(after({ kind: 'resume', on: day(3) }))).toEqual(['not-held']);
    expect(problems(after({ kind: 'hold', on: day(3) }, { kind: 'hold', on: day(4) }))).toEqual([
      undefined,
      'already-held',
    ]);
  });
});

it('a missed or doubled dose makes the rest a day later, once a day', () => {
  const { plan } = after(
    { kind: 'missed-dose', on: day(5) },
    { kind: 'doubled-dose', on: day(5) },
    { kind: 'missed-dose', on: day(30) },
  );
  const slid = starts(draft.steps).map((offset) => offset + (offset > 5 ? 1 : 0) + (offset + 1 > 30 ? 1 : 0));
  expect(starts(plan.steps)).toEqual(slid);
  expect(doses(plan.steps)).toEqual(doses(draft.steps));
});

it('lost tablets change no dose', () => {
  expect(after({ kind: 'lost-tablets', on: day(9) }).plan).toEqual(draft);
});

describe('a step back', () => {
  const prescriber = { name: 'A. Prescriber', reason: 'withdrawal' };

  it('is the prescriber’s, repeats the dose before, and leaves no cut out', () => {
    const { plan } = after({ kind: 'step-back', on: day(20), prescriber });
    const index = draft.steps.findLastIndex(({ from }) => from <= day(20));
    const [first, ...rest] = doses(draft.steps).slice(index);
    expect(doses(plan.steps)).toEqual([
      ...doses(draft.steps).slice(0, index + 1),
      doses(draft.steps)[index - 1],
      first,
      ...rest,
    ]);
    expect(plan.steps.find(({ enteredBy }) => enteredBy === 'A. Prescriber')).toMatchObject({
      from: day(20),
      cut: 0,
    });
    expect(plan.steps[index]?.days).toBe(20 - (draft.steps[index]?.from ?? NaN) + START);
  });

  it('is said, with who decided it and why, wherever the step comes to stand', () => {
    const { plan } = after({ kind: 'start', on: day(3) }, { kind: 'step-back', on: day(20), prescriber });
    expect(plan.findings.filter(({ code }) => code === 'stepped-back')).toEqual([
      {
        code: 'stepped-back',
        step: 2,
        values: { name: prescriber.name, reason: prescriber.reason, mg: '1.875' },
        source: 'STEPDOWN',
      },
    ]);
    expect(plan.steps[2]?.enteredBy).toBe(prescriber.name);
  });

  it('holds the dose of now anew in full, also where new tablets have parted it', () => {
    const twice = [21, 45].map((on): LifeEvent => ({
      kind: 'new-tablets',
      on: day(on),
      products: [halved(0.5)],
    }));
    const { plan } = after(...twice, { kind: 'step-back', on: day(45), prescriber });
    expect(
      plan.steps.slice(4, 7).map(({ from, days, daily, window14 }) => [from - START, days, daily, window14]),
    ).toEqual([
      [45, 20, 1750, 0],
      [65, 24, 1500, 1429],
      [89, 28, 1250, 1667],
    ]);
  });

  it('is not made to a dose that the tablets cannot make', () => {
    const odd = { ...request, regimen: [{ at: 480 as TimeOfDay, amount: micrograms(1100) }] };
    const { history } = replay(odd, drafted(odd), [{ kind: 'step-back', on: day(3), prescriber }]);
    expect(history[0]?.problem).toBe('dose-not-made');
  });

  it('goes back to today’s dose from the first step', () => {
    const { plan } = after({ kind: 'step-back', on: day(3), prescriber });
    expect(doses(plan.steps).slice(0, 3)).toEqual([doses(draft.steps)[0], 2000, doses(draft.steps)[0]]);
  });

  it('needs a name and a reason, and a step to come from', () => {
    expect(
      problems(after({ kind: 'step-back', on: day(20), prescriber: { name: ' ', reason: 'x' } })),
    ).toEqual(['needs-prescriber']);
    expect(problems(after({ kind: 'step-back', on: day(-1), prescriber }))).toEqual([
      'no-step-to-go-back-to',
    ]);
  });
});

describe('new tablets', () => {
  it('keep the dose, bring no cut forward, and draft the rest anew', () => {
    const { plan, history } = after({ kind: 'new-tablets', on: day(20), products: [halved(0.5)] });
    const [entry] = history;
    expect(entry?.nextAfter).toBeGreaterThan(entry?.nextBefore ?? NaN);
    const rest = plan.steps.filter(({ from }) => from >= (entry?.nextAfter ?? NaN));
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.flatMap(({ times }) => times.map(({ amount }) => amount % 250))).not.toContain(125);
    expect(plan.products).toEqual([halved(0.5)]);
    const before = plan.steps.filter(({ from }) => from < day(20));
    expect(doses(before)).toEqual(doses(draft.steps).slice(0, before.length));
  });

  it('cannot be none, and do not redo what a prescriber entered', () => {
    expect(problems(after({ kind: 'new-tablets', on: day(2), products: [] }))).toEqual(['no-products']);
    const back: LifeEvent = { kind: 'step-back', on: day(20), prescriber: { name: 'A', reason: 'b' } };
    expect(problems(after(back, { kind: 'new-tablets', on: day(21), products: [halved(1)] }))).toEqual([
      undefined,
      'prescriber-plan',
    ]);
  });
});

it('refuses to go back in time, and can be undone', () => {
  const events: LifeEvent[] = [
    { kind: 'hold', on: day(20) },
    { kind: 'resume', on: day(15) },
  ];
  expect(problems(after(...events))).toEqual([undefined, 'before-the-last-event']);
  expect(replay(request, draft, undo(events))).toEqual(after({ kind: 'hold', on: day(20) }));
  expect(after(...undo(undo(events))).plan).toEqual(draft);
});

describe('whatever happens', () => {
  const event = fc
    .record({
      kind: fc.constantFrom(
        'hold',
        'resume',
        'missed-dose',
        'doubled-dose',
        'lost-tablets',
        'step-back',
        'new-tablets',
        'start',
      ),
      gap: fc.integer({ min: 0, max: 40 }),
      fine: fc.boolean(),
    })
    .map(({ kind, gap, fine }) => ({ kind, gap, fine }) as const);

  function story(raw: readonly { kind: LifeEvent['kind']; gap: number; fine: boolean }[]): LifeEvent[] {
    let on = -5;
    return raw.map(({ kind, gap, fine }): LifeEvent => {
      on += gap;
      if (kind === 'step-back') return { kind, on: day(on), prescriber: { name: 'A', reason: 'b' } };
      if (kind === 'new-tablets') return { kind, on: day(on), products: fine ? [odt(0.125)] : [halved(0.5)] };
      return { kind, on: day(on) };
    });
  }

  it('no day is missing or doubled, no dose goes up but by a prescriber, no window breaks the ceiling', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 10 }), (raw) => {
        const { plan, waiting, heldSince } = after(...story(raw));
        plan.steps.forEach((step, i) => {
          const next = plan.steps[i + 1];
          const before = plan.steps[i - 1]?.daily ?? plan.today.daily;
          if (next) expect(next.from).toBe(addDays(step.from, step.days ?? NaN));
          if (step.daily > before) expect(step.enteredBy).toBe('A');
          expect(step.window14).toBeLessThanOrEqual(2500);
          expect(step.times.reduce((sum, { amount }) => sum + amount, 0)).toBe(step.daily);
        });
        if (heldSince === null) expect(waiting).toEqual([]);
        else if (plan.steps.length > 0) expect(plan.steps.at(-1)?.days).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('without a step back or new tablets, every dose keeps its order and at least its length', () => {
    const tame = event.filter(({ kind }) => kind !== 'step-back' && kind !== 'new-tablets');
    fc.assert(
      fc.property(fc.array(tame, { maxLength: 10 }), (raw) => {
        const { plan, waiting } = after(...story(raw));
        expect([...doses(plan.steps), ...doses(waiting)]).toEqual(doses(draft.steps));
        plan.steps.forEach((step, i) => {
          if (step.days !== null) expect(step.days).toBeGreaterThanOrEqual(draft.steps[i]?.days ?? NaN);
        });
      }),
      { numRuns: 60 },
    );
  });
});
