import { describe, expect, it } from 'vitest';
import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { BasisPoints } from '../quantity/percent.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import { draftTaper } from './plan-taper.ts';
import type { SolidProduct } from './product.ts';
import type { TaperRequest } from './request.ts';

const half = (mg: number): SolidProduct => ({
  form: 'tablet',
  strength: (mg * 1000) as Micrograms,
  score: 'half',
});

/** Halves of 2 mg and 5 mg: every multiple of 0.5 mg but 0.5 and 1.5 mg. */
const GAPPED = [half(2), half(5)];

function asked(doses: readonly number[], percent: number, days: number): TaperRequest {
  return {
    drug: 'diazepam',
    regimen: doses.map((mg, index) => ({
      at: (480 + index * 240) as TimeOfDay,
      amount: (mg * 1000) as Micrograms,
    })),
    products: GAPPED,
    pace: { percent: (percent * 100) as BasisPoints, days },
    start: 20_788 as CivilDay,
    person: { age: 45, flags: [] },
    prescriber: null,
  };
}

/** Floor, faster cuts and days of the best plan over every division of every day, in half milligrams. */
function bestOfAll(doses: readonly number[], percent: number, pace: number): readonly number[] {
  const known = new Map<string, readonly number[]>();
  const from = (day: readonly number[], isFirst: boolean): readonly number[] => {
    const key = isFirst ? 'today' : day.join(' ');
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const total = sum(day);
    const below = divisions(day).filter((lower) => sum(lower) < total && 4 * (total - sum(lower)) <= total);
    const within = below.filter((lower) => (total - sum(lower)) * 100 <= total * percent);
    const highest = Math.max(...below.map(sum));
    let best: readonly number[] = [total, 0, 0];
    for (const lower of within.length > 0 ? within : below.filter((day) => sum(day) === highest)) {
      const needed = Math.ceil(((total - sum(lower)) * 100 * pace) / (total * percent));
      const [floor = 0, faster = 0, days = 0] = from(lower, false);
      const wait = isFirst ? 0 : Math.min(28, Math.max(pace, needed));
      const plan = [floor, faster + (needed > 28 ? 1 : 0), days + wait];
      if (comesBefore(plan, best)) best = plan;
    }
    known.set(key, best);
    return best;
  };
  return from(
    doses.map((mg) => mg * 2),
    true,
  );
}

function divisions(day: readonly number[]): number[][] {
  return day.reduce<number[][]>(
    (starts, most) =>
      starts.flatMap((start) =>
        Array.from({ length: most + 1 }, (_, units) => units)
          .filter((units) => units !== 1 && units !== 3)
          .map((units) => [...start, units]),
      ),
    [[]],
  );
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('tablets that leave gaps', () => {
  it.each([
    [[6.5, 6.5, 8], 7.5, 21],
    [[6.5, 7, 4.5], 7.5, 14],
    [[3, 8, 3.5], 10, 15],
    [[5, 5], 10, 14],
    [[2, 2, 2.5], 5, 28],
  ])('leads %j mg down as well as any division of the day can', (doses, percent, days) => {
    const plan = draftTaper(asked(doses, percent, days));
    if (plan.outcome !== 'plan') throw new Error(plan.refusals[0]?.code);
    const faster = plan.findings.filter((finding) => finding.code === 'faster-than-asked').length;
    const held = sum(plan.steps.map((step) => step.days ?? 0));
    expect([plan.floor / 500, faster, held]).toEqual(bestOfAll(doses, percent, days));
  });

  it('never raises a time of day to get there', () => {
    const plan = draftTaper(asked([6.5, 6.5, 8], 7.5, 21));
    if (plan.outcome !== 'plan') throw new Error(plan.refusals[0]?.code);
    let before = plan.today.times.map((dose) => dose.amount);
    for (const step of plan.steps) {
      const now = step.times.map((dose) => dose.amount);
      expect(now.every((amount, index) => amount <= (before[index] ?? 0))).toBe(true);
      before = now;
    }
  });
});
