import { describe, expect, it } from 'vitest';
import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { BasisPoints } from '../quantity/percent.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import { DRUGS } from '../drugs/drugs.ts';
import { factorSpan } from './conversion.ts';
import { checkPlan } from './check-plan.ts';
import { draftTaper } from './plan-taper.ts';
import type { Product, Score } from './product.ts';
import type { EnteredConversion, TaperRequest } from './request.ts';

const tablet = (strength: number, score: Score = 'half'): Product => ({
  form: 'tablet',
  strength: strength as Micrograms,
  score,
});

function request(change: Partial<EnteredConversion> = {}): TaperRequest {
  return {
    drug: 'lorazepam',
    regimen: [
      { at: 480 as TimeOfDay, amount: 1000 as Micrograms },
      { at: 1260 as TimeOfDay, amount: 1000 as Micrograms },
    ],
    products: [tablet(1000)],
    pace: { percent: 1000 as BasisPoints, days: 14 },
    start: 20_788 as CivilDay,
    person: { age: 45, flags: [] },
    prescriber: {
      name: 'Dr. Example',
      role: 'physician',
      reason: 'longer-acting medicine',
      acknowledged: true,
      steps: [],
      conversion: {
        toDrug: 'diazepam',
        perMg: 10_000 as Micrograms,
        overDays: 14,
        products: [tablet(2000), tablet(5000), tablet(10_000)],
        ...change,
      },
    },
  };
}

function codes(change: Partial<EnteredConversion>): string[] {
  const answer = draftTaper(request(change));
  return answer.outcome === 'refused' ? answer.refusals.map((refusal) => refusal.code) : [];
}

describe('a change to another drug, entered by a prescriber', () => {
  const answer = draftTaper(request());
  if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer));

  it('changes one time of day after another, the latest first, as in the published Scottish schedule', () => {
    expect(answer.drug).toBe('diazepam');
    expect(answer.change).toEqual({
      from: 'lorazepam',
      products: [tablet(1000)],
      perMg: 10_000,
      low: 5000,
      high: 10_000,
      enteredBy: 'Dr. Example',
    });
    expect(answer.today).toMatchObject({ daily: 0, times: [], also: { drug: 'lorazepam', daily: 2000 } });
    expect(answer.steps.slice(0, 2)).toMatchObject([
      {
        from: 20_788,
        days: 7,
        daily: 10_000,
        times: [{ at: 1260, amount: 10_000, pieces: [{ product: tablet(10_000), quarters: 4 }] }],
        also: { daily: 1000, times: [{ at: 480, pieces: [{ product: tablet(1000), quarters: 4 }] }] },
        counts: { low: 15_000, high: 20_000 },
        enteredBy: 'Dr. Example',
      },
      {
        from: 20_795,
        days: 7,
        daily: 20_000,
        also: { daily: 0, times: [] },
        counts: { low: 20_000, high: 20_000 },
        enteredBy: 'Dr. Example',
      },
    ]);
  });

  it('then holds the new dose under the prescriber’s name, and steps down from it', () => {
    const [held, first] = answer.steps.slice(2);
    expect(held).toMatchObject({
      from: 20_788 + 14,
      days: 14,
      daily: 20_000,
      cut: 0,
      enteredBy: 'Dr. Example',
    });
    expect(held?.also).toBeUndefined();
    expect(first?.enteredBy).toBeUndefined();
    expect(first?.daily).toBeLessThan(20_000);
    expect(answer.floor).toBe(2000);
    expect(checkPlan(answer, { prescriber: true })).toEqual([]);
  });

  it('says what the change may be by the table that makes it most', () => {
    const said = (change: Partial<EnteredConversion>) => {
      const changed = draftTaper(request(change));
      if (changed.outcome === 'refused') throw new Error(JSON.stringify(changed));
      return changed.findings.flatMap(({ code, step, values }) =>
        code.startsWith('changeover') ? [[code, step, values['percent']]] : [],
      );
    };
    // By the table that counts 1 mg as 5 mg, 10 mg of diazepam in place of 1 mg of lorazepam is 10, then 15, then 20 mg.
    expect(said({})).toEqual([
      ['changeover-may-raise', 0, '50'],
      ['changeover-may-raise', 1, '33.33'],
    ]);
    // By the table that counts 1 mg as 10 mg, 5 mg in its place is 20, then 15, then 10 mg: 25, then 50 % in 14 days.
    expect(said({ perMg: 5000 as Micrograms })).toEqual([['changeover-may-cut', 1, '50']]);
  });

  it('counts the stock of the drug that is left', () => {
    const stocked = draftTaper({ ...request(), atHand: [{ product: tablet(1000), amount: 4 * 4 }] });
    if (stocked.outcome === 'refused') throw new Error(JSON.stringify(stocked));
    expect(stocked.supply?.[0]).toMatchObject({ drug: 'lorazepam', needed: 28, runsOutOn: 20_792 });
  });

  it('counts the stock of the new drug from its first dose in the change, not from the end of the change', () => {
    const made = draftTaper({
      ...request({ atHand: [{ product: tablet(10_000), amount: 4 * 20 }] }),
      supplyLeadDays: 2,
    });
    if (made.outcome === 'refused') throw new Error(JSON.stringify(made));
    const line = made.supply?.find(({ atHand, drug }) => atHand === 80 && drug === undefined);
    // One tablet a day for the first 7 days, two from then on: 7 + 6 × 2 = 19, so the seventh day of two is not covered.
    expect(line).toMatchObject({ runsOutOn: 20_788 + 13, orderBy: 20_788 + 11, leftOver: 0 });
    const said = made.findings.filter(({ code }) => code === 'stock-runs-out');
    expect(said.map(({ values }) => values)).toEqual([
      { form: 'tablet', mg: '10', runsOutOn: '2026-12-14', orderBy: '2026-12-12', count: '42' },
    ]);
  });

  it('says what is left over of each drug', () => {
    const made = draftTaper({
      ...request({ atHand: [{ product: tablet(25_000), amount: 12 }] }),
      atHand: [{ product: tablet(1000), amount: 4 * 10 }],
    });
    if (made.outcome === 'refused') throw new Error(JSON.stringify(made));
    // Lorazepam: one tablet a day over the first 7 of the 14 days; 3 of 10 remain. No step uses diazepam tablets of 25 mg.
    expect(
      made.findings.filter(({ code }) => code === 'stock-left-over').map(({ values }) => values),
    ).toEqual([
      { form: 'tablet', mg: '1', drug: 'lorazepam', count: '3' },
      { form: 'tablet', mg: '25', count: '3' },
    ]);
  });

  it('leaves no cut of its own within the window of the change, however short the entered interval', () => {
    const quick = draftTaper({ ...request(), pace: { percent: 1000 as BasisPoints, days: 3 } });
    if (quick.outcome === 'refused') throw new Error(JSON.stringify(quick));
    expect(quick.steps[2]?.days).toBe(14);
    expect(checkPlan(quick, { prescriber: true })).toEqual([]);
  });

  it('shows the span of the tables, and takes no factor outside it', () => {
    expect(factorSpan(DRUGS.lorazepam, DRUGS.diazepam)).toEqual({ low: 5000, high: 10_000 });
    expect(factorSpan(DRUGS.clonazepam, DRUGS.diazepam)).toEqual({ low: 10_000, high: 20_000 });
    expect(codes({ perMg: 4999 as Micrograms })).toEqual(['conversion-outside-range']);
    expect(codes({ perMg: 10_001 as Micrograms })).toEqual(['conversion-outside-range']);
  });

  it('is refused over too few or too many days, to the same drug, and to one that no table lists', () => {
    expect(codes({ overDays: 6 })).toEqual(['conversion-not-usable']);
    expect(codes({ overDays: 15 })).toEqual(['conversion-not-usable']);
    expect(codes({ toDrug: 'lorazepam' })).toEqual(['conversion-not-usable']);
    expect(codes({ toDrug: 'etizolam' })).toEqual(['conversion-not-usable']);
  });

  it('rounds nothing: a new dose that cannot be made is refused', () => {
    expect(codes({ perMg: 7300 as Micrograms })).toEqual(['entered-dose-cannot-be-made']);
  });

  it('changes a dose that is taken once a day in two halves', () => {
    const once = { ...request(), regimen: [{ at: 1260 as TimeOfDay, amount: 1000 as Micrograms }] };
    const halves = draftTaper(once);
    if (halves.outcome === 'refused') throw new Error(JSON.stringify(halves));
    const taken = halves.steps.slice(0, 2).map(({ daily, also }) => [also?.daily, daily]);
    expect(taken).toEqual([
      [500, 5000],
      [0, 10_000],
    ]);
    const unscored = draftTaper({ ...once, products: [tablet(1000, 'none')] });
    expect(unscored.outcome).toBe('refused');
  });

  it('is held to the new drug’s label too', () => {
    const many: TaperRequest = {
      ...request(),
      regimen: [
        { at: 480 as TimeOfDay, amount: 2500 as Micrograms },
        { at: 1260 as TimeOfDay, amount: 2500 as Micrograms },
      ],
    };
    const refused = draftTaper(many);
    expect(refused.outcome === 'refused' && refused.refusals.map((refusal) => refusal.code)).toEqual([
      'over-label-maximum',
    ]);
  });
});
