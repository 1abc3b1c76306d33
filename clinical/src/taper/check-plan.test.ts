import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { BasisPoints } from '../quantity/percent.ts';
import { checkPlan, type CheckedPlan } from './check-plan.ts';
import type { Plan } from './plan.ts';
import { draftTaper } from './plan-taper.ts';
import { judgeRandom } from './judge-random.ts';
import { isLiquid } from './product.ts';
import { randomRequest } from './random-request.ts';

const REQUESTS = 10_000;

describe('plans by volume', () => {
  it(`breaks no hard rule in ${REQUESTS} random requests`, () => {
    const broken: string[] = [];
    let plans = 0;
    for (let seed = 0; seed < REQUESTS; seed += 1) {
      const { answer, violations } = judgeRandom(seed);
      if (answer.outcome === 'plan') plans += 1;
      else if (answer.refusals.length === 0) broken.push(`seed ${seed}: refused without a reason`);
      for (const { rule, step } of violations) broken.push(`seed ${seed}, step ${step}: ${rule}`);
    }
    expect(broken).toEqual([]);
    expect(plans).toBeGreaterThan(REQUESTS / 4);
  }, 60_000);

  it('uses only the products that were given, and liquids only for a prescriber', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const request = randomRequest(seed);
        const answer = draftTaper(request);
        if (answer.outcome === 'refused') return;
        const conversion = request.prescriber?.conversion;
        for (const step of answer.steps) {
          for (const { product } of step.times.flatMap((dose) => dose.pieces)) {
            expect(conversion?.products ?? request.products).toContain(product);
            if (isLiquid(product)) expect(request.prescriber).not.toBeNull();
          }
          for (const { product } of step.also?.times.flatMap((dose) => dose.pieces) ?? [])
            expect(request.products).toContain(product);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same plan for the same request', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(draftTaper(randomRequest(seed))).toEqual(draftTaper(randomRequest(seed)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the checker', () => {
  const good = planOf({
    drug: 'clonazepam',
    regimen: [
      { at: 480, amount: 500 },
      { at: 1260, amount: 1000 },
    ],
    products: [
      { form: 'odt', strength: 125, score: 'none' },
      { form: 'tablet', strength: 500, score: 'half' },
    ],
    pace: { percent: 1000, days: 14 },
    start: 20_788,
    person: { age: 45, flags: [] },
    prescriber: null,
  });

  function planOf(request: unknown): Plan {
    const answer = draftTaper(request as Parameters<typeof draftTaper>[0]);
    if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer));
    return answer;
  }

  function withStep(index: number, change: Partial<CheckedPlan['steps'][number]>): CheckedPlan {
    return { ...good, steps: good.steps.map((step, at) => (at === index ? { ...step, ...change } : step)) };
  }

  function rules(plan: CheckedPlan): string[] {
    return [...new Set(checkPlan(plan, { prescriber: false }).map((violation) => violation.rule))];
  }

  it('finds nothing in a good plan', () => {
    expect(rules(good)).toEqual([]);
  });

  it('finds a day that is missing or doubled', () => {
    expect(rules(withStep(2, { from: ((good.steps[2]?.from ?? 0) + 1) as CivilDay }))).toContain(
      'days-missing-or-doubled',
    );
    expect(rules(withStep(2, { days: 15 }))).toContain('days-missing-or-doubled');
  });

  it('finds an end that is not held', () => {
    expect(rules(withStep(good.steps.length - 1, { days: 14 }))).toEqual(['not-held-at-the-end']);
    expect(rules({ ...good, steps: [] })).toEqual(['no-steps']);
  });

  it('finds times that do not make the day, and pieces that do not make the dose', () => {
    expect(rules(withStep(1, { daily: 1255 as Micrograms }))).toContain('times-do-not-make-the-day');
    const times = (good.steps[1]?.times ?? []).map((dose) => ({ ...dose, pieces: dose.pieces.slice(1) }));
    expect(rules(withStep(1, { times }))).toContain('pieces-do-not-make-the-dose');
  });

  it('finds a change of drug that nobody entered, that does not end, or that is not what was entered', () => {
    const also = { daily: 500 as Micrograms, times: [] };
    expect(rules(withStep(0, { also }))).toContain('change-of-drug-wrong');
    const changed = planOf({
      ...good,
      drug: 'lorazepam',
      regimen: [
        { at: 480, amount: 1000 },
        { at: 1260, amount: 1000 },
      ],
      products: [{ form: 'tablet', strength: 1000, score: 'half' }],
      start: 20_788,
      person: { age: 45, flags: [] },
      prescriber: {
        name: 'Dr. Example',
        role: 'physician',
        reason: 'longer-acting',
        acknowledged: true,
        steps: [],
        conversion: {
          toDrug: 'diazepam',
          perMg: 10_000,
          overDays: 14,
          products: [{ form: 'tablet', strength: 5000, score: 'half' }],
        },
      },
    });
    const broken = (plan: CheckedPlan) => checkPlan(plan, { prescriber: true }).map(({ rule }) => rule);
    expect(broken(changed)).toEqual([]);
    expect(broken({ ...changed, steps: changed.steps.toSpliced(1, 1) })).toContain('change-of-drug-wrong');
    const factor = { perMg: 5000, low: 5000, high: 10_000 };
    expect(broken({ ...changed, change: factor })).toEqual(['change-of-drug-wrong']);
    const [first, ...rest] = changed.steps;
    if (first === undefined) throw new Error('no step');
    const { enteredBy: _, ...unsigned } = first;
    expect(broken({ ...changed, steps: [unsigned, ...rest] })).toContain('change-of-drug-wrong');
  });

  it('finds a piece that is split where it may not be', () => {
    const times = (good.steps[3]?.times ?? []).map((dose) => ({
      ...dose,
      pieces: [{ product: { form: 'odt', strength: 1000, score: 'half' }, quarters: 2 }],
    }));
    expect(rules(withStep(3, { times }))).toEqual(['piece-may-not-be-split']);
  });

  it('finds a window over the ceiling, a rise, and a step that is too short', () => {
    const steps = good.steps.filter((_, index) => index !== 1 && index !== 2 && index !== 3);
    expect(rules({ ...good, steps })).toContain('over-25-in-14-days');
    expect(rules({ ...good, steps: good.steps.toReversed() })).toContain('dose-goes-up');
    const hurried = good.steps.map((step, index) => ({
      ...step,
      from: (good.steps[0]?.from ?? 0) + index * 7,
      days: index === good.steps.length - 1 ? null : 7,
    })) as unknown as CheckedPlan['steps'];
    expect(rules({ ...good, steps: hurried })).toEqual(
      expect.arrayContaining(['interval-too-short', 'over-25-in-14-days']),
    );
  });

  it('finds a breach that is rounded away', () => {
    const steps = good.steps.filter((_, index) => index !== 1 && index !== 2 && index !== 3);
    const hidden = steps.map((step) => ({ ...step, window14: Math.min(step.window14, 2500) as BasisPoints }));
    expect(rules({ ...good, steps: hidden })).toContain('share-hides-a-breach');
  });

  it('finds a faster cut that is not said, and an entry without its name', () => {
    expect(rules({ ...good, findings: [] })).toEqual(['faster-than-asked-unsaid']);
    expect(rules(withStep(4, { enteredBy: 'Dr. Example' }))).toContain('entered-unsaid');
  });
});
