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

  it('is said to be left over where the plan does not use it', () => {
    const plan = planned({ atHand: [{ product: solid('tablet', 2), amount: 8 }] });
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: 'stock-left-over', values: { form: 'tablet', mg: '2', count: '2' } }),
    );
  });
});
