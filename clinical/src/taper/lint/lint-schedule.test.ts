import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDay, type CivilDay } from '../../quantity/civil-day.ts';
import { formatMg, micrograms } from '../../quantity/micrograms.ts';
import { lintSchedule } from './lint-schedule.ts';
import type { LintCode } from './codes.ts';
import type { LintReport, Schedule, ScheduleStep } from './schedule.ts';

const START = civilDay(2026, 1, 1);

/** Doses in mg, each held so many days. */
function every(days: number, ...mgs: number[]): ScheduleStep[] {
  return mgs.map((mg, i) => ({ from: addDays(START, i * days), daily: micrograms(Math.round(mg * 1000)) }));
}

function lint(drug: string, steps: readonly ScheduleStep[], products?: Schedule['products']): LintReport {
  return lintSchedule({ drug, steps, ...(products ? { products } : {}) });
}

function stepsWith(report: LintReport, code: LintCode): (number | undefined)[] {
  return report.findings.filter((finding) => finding.code === code).map((finding) => finding.step);
}

function percentAt(report: LintReport, step: number): string | undefined {
  return report.findings.find((finding) => finding.code === 'over-25-in-14-days' && finding.step === step)
    ?.percent;
}

function downFrom(top: number, cut: number, bottom = 0): number[] {
  const count = Math.round((top - bottom) / cut);
  return Array.from({ length: count + 1 }, (_, i) => top - i * cut);
}

describe('the ceiling', () => {
  it('judges a cut on its own', () => {
    const report = lint('diazepam', every(14, 15, 11));
    expect(percentAt(report, 1)).toBe('26.7');
    expect(report).toMatchObject({ days: 14, ends: 'above-zero' });
  });

  it('lets exactly a quarter pass, and never rounds a breach down to it', () => {
    expect(stepsWith(lint('diazepam', every(14, 20, 15)), 'over-25-in-14-days')).toEqual([]);
    const report = lint('x', every(14, 100, 74.999));
    expect(report.findings.map(({ code, percent }) => [code, percent])).toContainEqual([
      'over-25-in-14-days',
      '25.001',
    ]);
    expect(report.shares).toEqual([{ step: 1, cut: '25.001', window14: '25.001' }]);
  });

  it('adds the cuts of a half-open window: 14 days apart are apart, 13 are together', () => {
    expect(stepsWith(lint('diazepam', every(14, 20, 16, 13)), 'over-25-in-14-days')).toEqual([]);
    const close = lint('diazepam', every(13, 20, 16, 13));
    expect(percentAt(close, 2)).toBe('35');
    expect(stepsWith(close, 'interval-under-14-days')).toEqual([2]);
  });

  it('counts against the highest dose of the window where a dose went up inside it', () => {
    const report = lint('diazepam', every(4, 10, 12, 8));
    expect(percentAt(report, 2)).toBe('33.3');
    expect(stepsWith(report, 'dose-goes-up')).toEqual([1]);
  });

  it('joins steps that repeat a dose', () => {
    const report = lint('diazepam', every(7, 20, 18, 18, 16.5));
    expect(stepsWith(report, 'interval-under-14-days')).toEqual([]);
    expect(report.shares.map(({ step }) => step)).toEqual([1, 3]);
  });

  it('agrees with a day-by-day oracle over every window', () => {
    const step = fc.record({ days: fc.integer({ min: 1, max: 20 }), daily: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (raw) => {
        const steps = raw.map(({ days, daily }) => ({ days, daily: micrograms(daily * 250) }));
        const found = stepsWith(lint('clonazepam', steps), 'over-25-in-14-days');
        expect(found).toEqual(breachesByDay(steps));
      }),
      { numRuns: 500 },
    );
  });
});

/** Every window of 14 days, day by day: whether the dose at a cut in it is more than a quarter below the dose of the day before it. */
function breachesByDay(steps: readonly { days: number; daily: number }[]): number[] {
  const byDay = steps.flatMap(({ days, daily }, index) =>
    Array.from({ length: days }, () => ({ daily, index })),
  );
  const found = new Set<number>();
  for (let opens = 1; opens < byDay.length; opens += 1) {
    const base = byDay[opens - 1]?.daily ?? 0;
    for (let day = opens; day < Math.min(opens + 14, byDay.length); day += 1) {
      const [today, yesterday] = [byDay[day], byDay[day - 1]];
      if (!today || !yesterday || today.daily >= yesterday.daily) continue;
      if (4 * (base - today.daily) > base) found.add(today.index);
    }
  }
  return [...found].sort((a, b) => a - b);
}

describe('published schedules', () => {
  it('T2: the Scottish diazepam steps break the ceiling only at the last three', () => {
    const report = lint('diazepam', every(14, ...downFrom(20, 1)));
    const over = report.findings.filter(({ code }) => code === 'over-25-in-14-days');
    expect(over.map(({ step, percent }) => [step, percent])).toEqual([
      [18, '33.3'],
      [19, '50'],
      [20, '100'],
    ]);
    expect(stepsWith(report, 'last-milligram-cliff')).toEqual([18]);
    expect(report).toMatchObject({ days: 280, ends: 'zero' });
  });

  it('T4: diazepam 20 mg by 1 mg takes 20 steps, 20 weeks weekly and 40 fortnightly', () => {
    const weekly = lint('diazepam', every(7, ...downFrom(20, 1)));
    expect(weekly.days).toBe(140);
    expect(lint('diazepam', every(14, ...downFrom(20, 1))).days).toBe(280);
    // Weekly, two cuts share a window: 8 to 6 is exactly a quarter, 7 to 5 is more.
    expect(stepsWith(weekly, 'over-25-in-14-days')[0]).toBe(15);
    expect(stepsWith(weekly, 'interval-under-14-days')).toHaveLength(19);
  });

  it.each([
    [1, 12, '100'],
    [2, 24, '62.5'],
    [3, 36, '41.7'],
    [4, 48, '31.3'],
  ])(
    'T6, T7: the label rule from %d mg takes %d days and reaches %s %% in its first 14',
    (top, days, percent) => {
      const report = lint('clonazepam', every(3, ...downFrom(top, 0.25)));
      expect(report).toMatchObject({ days, ends: 'zero' });
      // Cuts on days 0, 3, 6, 9 and 12 of the taper, which begins with the first cut.
      const fifth = Math.min(5, top / 0.25);
      expect(percentAt(report, fifth)).toBe(percent);
    },
  );

  it('T8: the label rule from 4 mg is no longer than a discontinuation phase of 7 weeks', () => {
    expect(lint('clonazepam', every(3, ...downFrom(4, 0.25))).days).toBeLessThanOrEqual(49);
  });

  it('T13: three to five weeks with weekly cuts from 2 mg breaks the ceiling from the second cut on', () => {
    for (const weeks of [3, 4, 5]) {
      const doses = Array.from({ length: weeks + 1 }, (_, i) => Math.round(2000 * (1 - i / weeks)) / 1000);
      const over = stepsWith(lint('clonazepam', every(7, ...doses)), 'over-25-in-14-days');
      expect(over.length).toBeGreaterThanOrEqual(weeks - 1);
      expect(over).toContain(2);
    }
  });

  it('T14: ten percent every 14 days from 2 mg breaks no ceiling before its end', () => {
    const doses = [2000];
    while ((doses.at(-1) ?? 0) > 125) doses.push((doses.at(-1) ?? 0) * 0.9);
    expect(doses).toHaveLength(28);
    const report = lint('clonazepam', every(14, ...doses.map((dose) => dose / 1000)));
    expect(report.days).toBe(27 * 14);
    expect(stepsWith(report, 'over-25-in-14-days')).toEqual([]);
    expect(stepsWith(report, 'interval-under-14-days')).toEqual([]);
    expect(stepsWith(report, 'no-end')).toEqual([27]);
  });

  it('half a milligram a fortnight to 1 mg, then a quarter a week', () => {
    const fortnights = every(14, 4, 3.5, 3, 2.5, 2, 1.5, 1);
    const weeks = [0.75, 0.5, 0.25, 0].map((mg, i) => ({
      from: addDays(START, 6 * 14 + (i + 1) * 7),
      daily: micrograms(mg * 1000),
    }));
    const report = lint('clonazepam', [...fortnights, ...weeks]);
    // 2 to 1.5 mg is exactly a quarter.
    expect(stepsWith(report, 'over-25-in-14-days')).toEqual([6, 7, 8, 9, 10]);
    expect(stepsWith(report, 'interval-under-14-days')).toEqual([7, 8, 9, 10]);
  });
});

describe('the end', () => {
  it('calls a stop from the full dose a sudden stop', () => {
    const report = lint('clonazepam', every(14, 2, 0));
    expect(stepsWith(report, 'abrupt-stop')).toEqual([1]);
    expect(stepsWith(report, 'last-milligram-cliff')).toEqual([]);
    expect(percentAt(report, 1)).toBe('100');
  });

  it('says when nothing is said about what comes after the last dose', () => {
    expect(stepsWith(lint('clonazepam', every(14, 2, 1.75)), 'no-end')).toEqual([1]);
    expect(stepsWith(lint('clonazepam', every(14, 2, 1.75, 0)), 'no-end')).toEqual([]);
  });
});

describe('dates', () => {
  const on = (offset: number, mg: number, days?: number): ScheduleStep => ({
    from: addDays(START, offset),
    daily: micrograms(mg * 1000),
    ...(days === undefined ? {} : { days }),
  });

  it('finds a gap of one day and an overlap of two', () => {
    const report = lint('diazepam', [on(0, 20, 14), on(15, 18, 14), on(27, 16)]);
    expect(report.findings).toContainEqual({
      code: 'gap',
      step: 1,
      values: { days: '1', from: '2026-01-15' },
      source: 'STEPDOWN',
    });
    expect(report.findings).toContainEqual({
      code: 'overlap',
      step: 2,
      values: { days: '2', from: '2026-01-28' },
      source: 'STEPDOWN',
    });
  });

  it('finds two doses on one day, and steps out of order, which it judges in order', () => {
    expect(stepsWith(lint('diazepam', [on(0, 20), on(0, 18)]), 'overlap')).toEqual([1]);
    const report = lint('diazepam', [on(0, 20), on(28, 16), on(14, 18)]);
    expect(stepsWith(report, 'out-of-order')).toEqual([2]);
    expect(stepsWith(report, 'dose-goes-up')).toEqual([]);
    expect(report.days).toBe(28);
  });

  it('follows days where there are no dates, and counts back from a later date', () => {
    const undated: ScheduleStep[] = [
      { days: 14, daily: micrograms(20_000) },
      { days: 7, daily: micrograms(18_000) },
      { daily: micrograms(16_000) },
    ];
    const report = lint('diazepam', undated);
    expect(report.days).toBe(21);
    expect(stepsWith(report, 'interval-under-14-days')).toEqual([2]);
    const back = lint('diazepam', [{ days: 14, daily: micrograms(20_000) }, on(14, 18)]);
    expect(stepsWith(back, 'gap')).toEqual([]);
    expect(back.days).toBe(14);
  });

  it('does not guess a length that nobody gave', () => {
    const doses = [20_000, 14_000, 12_000].map((daily) => ({ daily: micrograms(daily) }));
    const report = lint('diazepam', doses);
    expect(stepsWith(report, 'no-dates')).toEqual([2]);
    expect(report.days).toBeNull();
    expect(percentAt(report, 1)).toBe('30');
  });

  it('takes a first step without dates as the dose of today, until the next begins', () => {
    const report = lint('diazepam', [{ daily: micrograms(20_000) }, on(0, 18, 14), on(14, 16)]);
    expect(report.findings.map(({ code }) => code)).toEqual(['no-end']);
    expect(report.days).toBe(14);
  });

  it('shows no dates where there are none', () => {
    const steps = [
      { from: 0 as CivilDay, days: 7, daily: micrograms(20_000) },
      { from: 14 as CivilDay, daily: micrograms(18_000) },
    ];
    const { findings } = lintSchedule({ drug: 'diazepam', steps, undated: true });
    expect(findings[0]).toMatchObject({ code: 'gap', values: { days: '7', from: '7' } });
  });
});

describe('products and the label', () => {
  it('finds doses that the given products cannot make', () => {
    const halves = [{ form: 'tablet', strength: micrograms(500), score: 'half' }] as const;
    const report = lint('clonazepam', every(14, 2, 1.75, 1.625), halves);
    expect(stepsWith(report, 'cannot-be-made')).toEqual([2]);
  });

  it('never splits an orally disintegrating tablet, whatever its row says', () => {
    const odt = [{ form: 'odt', strength: micrograms(250), score: 'half' }] as const;
    expect(stepsWith(lint('clonazepam', every(14, 1, 0.875), odt), 'cannot-be-made')).toEqual([1]);
  });

  it('knows the market where no product is given', () => {
    expect(stepsWith(lint('clonazepam', every(14, 1, 0.9)), 'cannot-be-made')).toEqual([1]);
    expect(stepsWith(lint('clonazepam', every(14, 1, 0.875)), 'cannot-be-made')).toEqual([]);
  });

  it('marks each stretch above the label once', () => {
    const report = lint('clonazepam', every(14, 6, 5, 4, 3.5));
    expect(stepsWith(report, 'over-label-maximum')).toEqual([0]);
    expect(report.findings.find(({ code }) => code === 'over-label-maximum')?.values).toEqual({
      daily: '6',
      maximum: '4',
    });
  });
});

it('changes nothing that it is given', () => {
  const steps = every(14, 2, 1.5, 0).map((step) => Object.freeze(step));
  expect(() => lint('clonazepam', Object.freeze(steps))).not.toThrow();
  expect(steps.map(({ daily }) => formatMg(daily))).toEqual(['2', '1.5', '0']);
  expect(steps[0]?.from).toBe(START satisfies CivilDay);
});
