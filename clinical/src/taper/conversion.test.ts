import { describe, expect, it } from 'vitest';
import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { BasisPoints } from '../quantity/percent.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import { DRUGS } from '../drugs/drugs.ts';
import { factorSpan } from './conversion.ts';
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
    const stages = answer.findings.filter((finding) => finding.code === 'changeover-stage');
    expect(stages.map((stage) => stage.values)).toEqual([
      { from: '2026-12-01', until: '2026-12-07', taken: '08:00 lorazepam 1 mg; 21:00 diazepam 10 mg' },
      { from: '2026-12-08', until: '2026-12-14', taken: '08:00 diazepam 10 mg; 21:00 diazepam 10 mg' },
    ]);
  });

  it('then holds the new dose under the prescriber’s name, and steps down from it', () => {
    expect(answer.drug).toBe('diazepam');
    expect(answer.steps[0]).toMatchObject({
      from: 20_788 + 14,
      days: 14,
      daily: 20_000,
      cut: 0,
      enteredBy: 'Dr. Example',
    });
    expect(answer.steps[1]?.enteredBy).toBeUndefined();
    expect(answer.steps[1]?.daily).toBeLessThan(20_000);
    expect(answer.floor).toBe(2000);
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
    expect(
      halves.findings.filter(({ code }) => code === 'changeover-stage').map(({ values }) => values['taken']),
    ).toEqual(['21:00 lorazepam 0.5 mg; 21:00 diazepam 5 mg', '21:00 diazepam 10 mg']);
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
