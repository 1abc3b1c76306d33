import { describe, expect, it } from 'vitest';
import { lintSchedule } from '../lint-schedule.ts';
import type { LintReport } from '../schedule.ts';
import { readSchedule } from './read-schedule.ts';

/** Each step as `from: the first drug + the second`, in milligrams. */
function read(text: string): {
  readonly drug: string;
  readonly steps: readonly string[];
  readonly report: LintReport;
} {
  const answer = readSchedule(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const { schedule } = answer;
  const steps = schedule.steps.map(
    ({ from, daily, also }) => `${from ?? 'now'}: ${daily / 1000} + ${(also?.daily ?? NaN) / 1000}`,
  );
  return {
    drug: `${schedule.drug} + ${schedule.other?.drug ?? 'none'}`,
    steps,
    report: lintSchedule(schedule),
  };
}

describe('a schedule of two drugs', () => {
  const GRID = ['0: 10 + 1', '7: 20 + 0', '21: 19 + 0'];
  it.each([
    [
      'a grid of doses',
      'Stage | Morning | Night\nWeek 1 | lorazepam 1 mg | diazepam 10 mg\nWeek 2 | diazepam 10 mg | diazepam 10 mg\nWeek 4 | diazepam 9 mg | diazepam 10 mg',
    ],
    [
      'columns headed with the drugs',
      'Week,Lorazepam AM,Diazepam AM,Diazepam PM,Diazepam equivalent\n1,1,0,10,20\n2,0,10,10,20\n4,0,9,10,19',
    ],
    [
      'lines',
      'Week 1: lorazepam 1 mg morning, diazepam 10 mg night\nWeek 2: diazepam 10 mg morning, diazepam 10 mg night\nWeek 4: diazepam 9 mg morning, diazepam 10 mg night',
    ],
    [
      'one sentence after another',
      'Week 1: 1 mg of lorazepam and 10 mg of diazepam. Week 2: 20 mg of diazepam. Week 4: 19 mg of diazepam.',
    ],
    [
      'Spanish',
      'Semana 1: lorazepam 1 mg mañana, diazepam 10 mg noche\nSemana 2: diazepam 10 mg mañana, diazepam 10 mg noche\nSemana 4: diazepam 9 mg mañana, diazepam 10 mg noche',
    ],
    [
      'brand names',
      'Week 1: Ativan 1 mg am, Valium 10 mg pm\nWeek 2: Valium 10 mg am, Valium 10 mg pm\nWeek 4: Valium 9 mg am, Valium 10 mg pm',
    ],
  ])('is read from %s', (_, text) => {
    expect(read(text)).toMatchObject({ drug: 'diazepam + lorazepam', steps: GRID });
  });

  it.each([
    ['clonazepam 0.5 mg + diazepam 10 mg at night for 2 weeks', '10 + 0.5'],
    ['clonazepam 0.5 mg morning; clonazepam 0.5 mg + diazepam 10 mg night for 2 weeks', '10 + 1'],
    ['clonazepam 1 mg am + diazepam 10 mg pm for 2 weeks', '10 + 1'],
    ['clonazepam 1 mg daily, diazepam 10 mg nightly', '10 + 1'],
    ['clonazepam 0.5 mg bid and diazepam 5 mg tid for 2 weeks', '15 + 1'],
    ['clonazepam 0.5 mg twice a day, diazepam 5 mg at noon, diazepam 5 mg at night', '10 + 1'],
  ])('adds up a day of both: %s', (line, doses) => {
    const { steps } = read(`Week 1: ${line}\nWeek 3: diazepam 20 mg daily`);
    expect(steps[0]).toBe(`0: ${doses}`);
  });

  it('keeps the dose of today, and goes on with a rule of one of them', () => {
    const { steps } = read(
      'Starting dose: clonazepam 0.5 mg morning, clonazepam 1 mg night\nStage 1 (1 week): clonazepam 0.5 mg morning; clonazepam 0.5 mg + diazepam 10 mg night\nStage 2 (2 weeks): diazepam 30 mg night\nThen reduce diazepam by 5 mg every 2 weeks to 20 mg.',
    );
    expect(steps).toEqual(['now: 0 + 1.5', '0: 10 + 1', '7: 30 + 0', '21: 25 + 0', '35: 20 + 0']);
  });

  it.each([
    [
      'cells with both, names first',
      ' \tMorning\tNight\nStart\talprazolam 1 mg\talprazolam 1 mg\nStage 1 (1 week)\talprazolam 1 mg\talprazolam 0.5 mg diazepam 10 mg',
      ['now: 2 + 0', '0: 1.5 + 10'],
    ],
    [
      'columns without names in their cells, with units',
      'Alprazolam to diazepam\nWeek;Alprazolam;Diazepam;Total equivalent\n1;1 mg;10 mg;30 mg\n2;0;20 mg;20 mg',
      ['0: 10 + 1', '7: 20 + 0'],
    ],
    [
      'rows of one drug each',
      'Drug,From,Days,mg\nalprazolam,2026-01-01,14,1\ndiazepam,2026-01-01,14,10\ndiazepam,2026-01-15,14,20',
      ['20454: 10 + 1', '20468: 20 + 0'],
    ],
  ])('is read from %s', (_, text, steps) => {
    expect(read(text).steps).toEqual(steps);
  });

  it('counts in the drug that is taken last, and in the one that is named first where nothing tells', () => {
    const last = 'Week 1: clonazepam 1 mg daily, diazepam 10 mg daily\nWeek 3: diazepam 20 mg daily';
    expect(read(last).drug).toBe('diazepam + clonazepam');
    const weeks =
      'Week 1: clonazepam 1 mg daily, diazepam 10 mg daily\nWeek 3: clonazepam 0.5 mg daily, diazepam 10 mg daily';
    expect(read(weeks).drug).toBe('clonazepam + diazepam');
  });

  it('is judged by the table that makes it strictest, and says by which tables it holds', () => {
    const { report } = read(
      'Date,Clonazepam (mg),Diazepam (mg)\n2026-01-01,2,0\n2026-01-15,1,10\n2026-01-29,0,20\n2026-02-12,0,12\n2026-02-26,0,0',
    );
    const found = report.findings.flatMap(({ code, step, percent, values }) =>
      code === 'over-25-in-14-days' ? [[step, percent, values['tables']]] : [],
    );
    // 2 mg of clonazepam is 20 to 40 mg of diazepam: 1 mg + 10 mg is 20 to 30 mg, a cut of 0 to 25 %; 20 mg is one of 0 to 33.3 %.
    expect(found).toEqual([
      [2, '33.3', 'one'],
      [3, '40', 'all'],
      [4, '100', 'all'],
    ]);
    expect(report.ends).toBe('zero');
    expect(report.shares.find(({ step }) => step === 1)).toMatchObject({ window14: '25' });
  });

  it('holds each drug to its own label and its own products', () => {
    const { report } = read(
      'Week 1: clonazepam 25.3 mg daily, diazepam 10 mg nightly\nWeek 3: diazepam 60.3 mg daily',
    );
    const codes = report.findings.map(({ code, values }) => `${code} ${values['drug'] ?? 'diazepam'}`);
    expect(codes).toContain('over-label-maximum clonazepam');
    expect(codes).toContain('over-label-maximum diazepam');
    expect(codes).toContain('cannot-be-made clonazepam');
  });

  it.each([
    [
      'what is swapped for what',
      'Replace clonazepam 0.5 mg with diazepam 10 mg at night for 1 week',
      'not-understood',
    ],
    [
      'an amount that may be of either',
      'clonazepam and diazepam: 1 mg and 10 mg for 2 weeks',
      'not-understood',
    ],
    [
      'drugs that no table lists together',
      'lorazepam 1 mg and zaleplon 5 mg nightly for 2 weeks',
      'two-drugs',
    ],
    [
      'a cell that names its drugs before and behind',
      'Stage|Morning|Night\nStage 1 (one week)|alprazolam 1 mg|alprazolam 0.5 mg, 10 mg of diazepam',
      'not-understood',
    ],
    [
      'a cell of a table that names no drug',
      'Alprazolam and diazepam\nWeek|Morning|Night\n1|1 mg|diazepam 10 mg',
      'not-understood',
    ],
    ['three drugs', 'lorazepam 1 mg, diazepam 5 mg, temazepam 15 mg for 2 weeks', 'two-drugs'],
  ])('asks about %s', (_, text, code) => {
    const answer = readSchedule(text);
    expect(answer.ok ? [] : answer.problems.map((problem) => problem.code)).toContain(code);
  });
});
