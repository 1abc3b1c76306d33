import { describe, expect, it } from 'vitest';
import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { BasisPoints } from '../quantity/percent.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import type { Plan } from './plan.ts';
import { draftTaper } from './plan-taper.ts';
import type { Product, Score, SolidProduct } from './product.ts';
import type { TaperRequest } from './request.ts';

const start = 20_788 as CivilDay;

function solid(form: SolidProduct['form'], mg: number, score: Score = 'none'): Product {
  return { form, strength: (mg * 1000) as Micrograms, score };
}

function planned(change: Partial<TaperRequest>): Plan {
  const answer = draftTaper({
    drug: 'clonazepam',
    regimen: [
      { at: 480 as TimeOfDay, amount: 500 as Micrograms },
      { at: 1260 as TimeOfDay, amount: 1000 as Micrograms },
    ],
    products: [solid('odt', 0.125), solid('tablet', 0.5, 'half')],
    pace: { percent: 1000 as BasisPoints, days: 14 },
    start,
    person: { age: 45, flags: [] },
    prescriber: null,
    ...change,
  });
  if (answer.outcome !== 'plan') throw new Error(JSON.stringify(answer.refusals));
  return answer;
}

function codes(plan: Plan): string[] {
  return plan.findings.map((finding) => finding.code);
}

describe('what is at hand', () => {
  it('is used first, and the plan says by when to order', () => {
    const tablet = solid('tablet', 0.5, 'half');
    const plan = planned({ atHand: [{ product: tablet, amount: 40 }], supplyLeadDays: 2 });
    const line = plan.supply?.find((entry) => entry.product.form === 'tablet');
    // 2.5 tablets a day at first, 10 tablets at hand: gone after 4 days.
    expect(line).toMatchObject({ atHand: 40, runsOutOn: start + 4, orderBy: start + 2, leftOver: 0 });
    expect(codes(plan)).toContain('stock-runs-out');
  });

  it('says how many whole pieces the next 28 days take, of what is at hand and of what is not', () => {
    const plan = planned({
      regimen: [{ at: 1260 as TimeOfDay, amount: 500 as Micrograms }],
      products: [solid('tablet', 0.5, 'half'), solid('odt', 0.125)],
      atHand: [{ product: solid('odt', 0.125), amount: 40 }],
      supplyLeadDays: 1,
    });
    // 0.375 mg is half a tablet and one of 0.125 mg: 10 of these last for 10 days, and of the tablets there are none.
    expect(plan.steps.map((step) => step.daily)).toEqual([375]);
    expect(
      plan.findings.filter(({ code }) => code.startsWith('stock')).map(({ code, values }) => [code, values]),
    ).toEqual([
      [
        'stock-to-order',
        { form: 'tablet', mg: '0.5', runsOutOn: '2026-12-01', orderBy: '2026-11-30', count: '14' },
      ],
      [
        'stock-runs-out',
        { form: 'odt', mg: '0.125', runsOutOn: '2026-12-11', orderBy: '2026-12-10', count: '28' },
      ],
    ]);
  });

  it('is used up before fewer pieces are bought, where it covers a step to its last day', () => {
    const once: Partial<TaperRequest> = {
      regimen: [{ at: 1260 as TimeOfDay, amount: 2000 as Micrograms }],
      products: [solid('tablet', 1), solid('odt', 0.125), solid('tablet', 0.5, 'half')],
    };
    const without = planned(once);
    const half = { product: solid('tablet', 0.5, 'half') };
    const used = (plan: Plan): number | undefined =>
      plan.supply?.find(({ product }) => 'strength' in product && product.strength === 500)?.needed;
    const plenty = planned({ ...once, atHand: [{ ...half, amount: 4 * 400 }] });
    expect(plenty.steps.map(({ daily, from }) => [daily, from])).toEqual(
      without.steps.map(({ daily, from }) => [daily, from]),
    );
    expect(used(plenty)).toBeGreaterThan(used(without) ?? Infinity);
    // Three tablets cover no step of 14 days: nothing else is bought to use them up.
    const few = planned({
      ...once,
      products: [solid('tablet', 1), solid('odt', 0.125), solid('tablet', 2)],
      regimen: [{ at: 1260 as TimeOfDay, amount: 1000 as Micrograms }],
      atHand: [{ product: solid('tablet', 2), amount: 12 }],
    });
    expect(codes(few)).toContain('stock-left-over');
  });

  it('is said not to have had its say where it can be used in more ways than can be searched', () => {
    const many = [solid('tablet', 0.5, 'half'), solid('tablet', 1, 'half'), solid('tablet', 2, 'half')];
    const melting = [0.125, 0.25, 0.5, 1, 2].map((mg) => solid('odt', mg));
    const products = [...many, ...melting];
    const asked = { regimen: [{ at: 1260 as TimeOfDay, amount: 4000 as Micrograms }], products };
    const plan = planned({ ...asked, atHand: products.map((product) => ({ product, amount: 4 * 97 })) });
    expect(codes(plan)).toContain('stock-not-searched');
    expect(plan.steps.map(({ daily }) => daily)).toEqual(planned(asked).steps.map(({ daily }) => daily));
    const one = planned({ ...asked, atHand: [{ product: solid('odt', 0.125), amount: 4 * 97 }] });
    expect(codes(one)).not.toContain('stock-not-searched');
  });

  it('is said to be left over where the plan does not use it', () => {
    const plan = planned({ atHand: [{ product: solid('tablet', 2), amount: 8 }] });
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: 'stock-left-over', values: { form: 'tablet', mg: '2', count: '2' } }),
    );
  });
});
