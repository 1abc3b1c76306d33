import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMg, micrograms } from '../../../quantity/micrograms.ts';
import { readInBrief as read } from './brief-schedule.ts';
import { readSchedule } from './read-schedule.ts';
import type { ReadSchedule } from './reading.ts';

function assumed(answer: ReadSchedule): string[] {
  return answer.assumptions.map(({ code }) => code);
}

describe('in words', () => {
  it.each([
    ['clonazepam 1 mg nightly, cut 0.25 mg every week…', '1 x7, 0.75 x7, 0.5 x7, 0.25 x7, 0'],
    ['clonazepam 1 mg at night, bajar 0,25 mg cada semana', '1 x7, 0.75 x7, 0.5 x7, 0.25 x7, 0'],
    [
      'Klonopin 0.5 mg bid, decrease by 0.125 mg twice daily every 3 days',
      '1(0.5+0.5) x3, 0.75 x3, 0.5 x3, 0.25 x3, 0',
    ],
    [
      'clonazepam 2 mg/day: reduce 0.5 mg every 2 weeks until 1 mg/day, then 0.25 mg every week',
      '2 x14, 1.5 x14, 1 x7, 0.75 x7, 0.5 x7, 0.25 x7, 0',
    ],
    ['clonazepam 0.5 mg. Reduce by 10% every 2 weeks until 0.4 mg', '0.5 x14, 0.45 x14, 0.405 x14, 0.4'],
    ['Every 2 weeks, reduce diazepam by 25% until 4 mg. Start 8 mg.', '8 x14, 6 x14, 4.5 x14, 4'],
    ['reduce clonazepam 2 mg by 0.5 mg each month until off', '2 x28, 1.5 x28, 1 x28, 0.5 x28, 0'],
    ['diazepam 10 mg: by 10 % of the original dose every 2 weeks until 8 mg', '10 x14, 9 x14, 8'],
    ['clonazepam 2 mg, taper off over 4 weeks with weekly cuts', '2 x7, 1.5 x7, 1 x7, 0.5 x7, 0'],
    ['alprazolam 2 → 1.75 → 1.5 mg, every 2 weeks', '2 x14, 1.75 x14, 1.5'],
    ['diazepam 20 mg for 2 weeks, then 18 mg for 2 weeks, then stop', '20 x14, 18 x14, 0'],
    ['Clonazepam 1 mg daily x 14 days, 0.75 mg daily x 14 days, off', '1 x14, 0.75 x14, 0'],
    ['Clonazepam 1 mg por la noche durante 2 semanas, luego 0,75 mg por la noche', '1 x14, 0.75'],
    ['clonazepam 1 mg; hold 4 weeks; then 0.875 mg for 2 weeks, hold for 6 weeks', '1 x28, 0.875 x42'],
    ['reduce from clonazepam 2 mg to 1.5 mg', '2, 1.5'],
    ['klonopin 1 mg - reduce to 0.75 mg for 2 weeks, reduce to 0.5 mg', '1, 0.75 x14, 0.5'],
    ['clonazepam 2 mg daily reduce by 0.5 mg weekly for 2 weeks then stop', '2 x7, 1.5 x7, 1 x7, 0'],
    ['Stop clonazepam 2 mg', '2, 0'],
    ['clonazepam 500 mcg twice a day', '1(0.5+0.5)'],
    ['Clonazepam 3 x 0.5 mg daily', '1.5'],
    ['take 1½ tablets of 0.5 mg clonazepam', '0.75'],
    ['Take half a 1 mg klonopin tablet nightly', '0.5'],
    ['two and a half tablets of 2 mg diazepam a day', '5'],
    ['klonopin two 0.5 mg tablets at night', '1'],
    ['0.5 mg klonopin in the morning and 1 mg at night', '1.5(0.5+1)'],
    ['Diazepam 10 mg am, 10 mg pm x 2 weeks; 8 mg am, 10 mg pm x 2 weeks', '20(10+10) x14, 18(8+10) x14'],
  ])('%s', (text, steps) => {
    expect(read(text)).toBe(steps);
  });

  it.each([
    ['clonazepam\nWeek 1: 2 mg\nWeek 2: 1.5 mg\nWeek 3: stop', 'day 0: 2, day 7: 1.5, day 14: 0'],
    ['Diazepam taper\nDays 1-7: 20 mg daily\nDays 9–14: 15 mg daily', 'day 0: 20 x7, day 8: 15 x6'],
    ['lorazepam 4 mg twice daily\nWeeks 1-2: 3.5 mg bid', '8(4+4), day 0: 7(3.5+3.5) x14'],
    ['1. Clonazepam 1 mg nightly for 2 weeks\n2. 0.75 mg nightly\n3. Stop', '1 x14, 0.75, 0'],
    ['Step 1: clonazepam 2 mg (2 weeks)\nStep 2: 1.75 mg (2 weeks)', '2 x14, 1.75 x14'],
    ['- clonazepam 2 mg for 2 weeks\n- 1.75 mg for 2 weeks', '2 x14, 1.75 x14'],
    ['Diazepam 20 mg/day. Do not stop suddenly.\nCall 555-0100 if unwell.', '20'],
  ])('%j', (text, steps) => expect(read(text)).toBe(steps));

  it('lists what it assumed', () => {
    expect(assumed(readSchedule('clonazepam 2 mg, reduce 5-10% every 2-4 weeks'))).toEqual([
      'daily-total',
      'fastest-of-range',
      'percent-of-current',
      'fastest-of-range',
      'continues-to-smallest',
      'first-cut-after-one-interval',
      'percent-not-rounded-to-tablets',
    ]);
    expect(assumed(readSchedule('clonazepam 2 mg daily for 14 days, then 1.75 mg daily'))).toEqual([]);
  });

  it('T14: ten percent every 14 days from 2 mg takes 27 cuts to a smallest piece', () => {
    const answer = readSchedule('clonazepam 2 mg daily, reduce by 10% of the current dose every 14 days');
    expect(answer.ok && answer.schedule.steps).toHaveLength(28);
  });
});

describe('what is not understood', () => {
  it.each([
    ['', '- nothing-given'],
    ['2 mg nightly', '- no-drug'],
    ['my k 2 mg', '- which-drug'],
    ['clozapine 2 mg', '- refused-drug'],
    ['etizolam 1 mg', '- refused-drug'],
    ['lorazepam 1 mg bid + zaleplon 10 mg', '- two-drugs'],
    ['clonazepam', '- no-steps'],
    ['clonazepam 0.5-1 mg nightly', '1 dose-is-a-range'],
    ['clonazepam 1 mg as needed', '1 as-needed'],
    ['clonazepam 1 mg every other day', '1 skips-days'],
    ['clonazepam 0.0005 mg', '1 dose-not-exact'],
    ['clonazepam 1/3 mg', '1 dose-not-exact'],
    ['clonazepam 1 ml nightly', '1 dose-not-mg'],
    ['clonazepam 0.5 mg tablets: take 2 at night', '1 not-understood'],
    ['clonazepam 1 mg in the morning and at night', '1 not-understood'],
    ['clonazepam 2 mg\n drop 0.25 every two weeks', '2 not-understood'],
    ['clonazepam 1 mg 0.875 mg 0.75 mg', '1 not-understood'],
    ['clonazepam 1 mg. Born 2001-01-05. 0.5 mg', '1 not-understood'],
    ['clonazepam 2 mg, biweekly cuts of 0.125 mg', '1 no-interval'],
    ['reduce clonazepam by 10% every week', '1 no-starting-dose'],
    ['clonazepam 2 mg, reduce 0.5 mg every week, then 0.25 mg every week', '1 rule-without-end'],
    ['{"drug":', '- not-json'],
    ['[1,2]', '- wrong-shape'],
  ])('%j: %s', (text, problems) => expect(read(text)).toBe(problems));

  it('never lets a number slip by', () => {
    const word = fc.constantFrom(
      'take',
      'mg',
      'every',
      'week',
      'day',
      'of',
      'cut',
      'by',
      '0.5',
      '2',
      'x',
      'for',
      'tablet',
      '½',
      'until',
      '%',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = `clonazepam 7 mg daily.\nSecondly: ${words.join(' ')} 91/13`;
        expect(readSchedule(text).ok).toBe(false);
      }),
    );
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const answer = readSchedule(`clonazepam ${text}`);
        if (!answer.ok) expect(answer.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

describe('dates', () => {
  it('asks about a numeric date that can be read two ways', () => {
    const answer = readSchedule('clonazepam 1 mg\n3/4/2026 - 0.875 mg');
    expect(answer.ok ? [] : answer.problems).toEqual([
      {
        code: 'ambiguous-date',
        line: 2,
        text: '3/4/2026',
        values: { monthFirst: '2026-03-04', dayFirst: '2026-04-03' },
      },
    ]);
  });

  it.each([
    ['clonazepam 1 mg\n3/4/2026 - 0.875 mg', { dateOrder: 'day-first' }, '1, 2026-04-03: 0.875'],
    ['clonazepam 1 mg\n3/4/2026: 0.875 mg\n3/18/2026: 0.75 mg', {}, '1, 2026-03-04: 0.875, 2026-03-18: 0.75'],
    ['1/1/26: lorazepam 2 mg; 15.1.26: 1.5 mg', {}, '2026-01-01: 2, 2026-01-15: 1.5'],
    [
      'From Jan 5, 2026 take clonazepam 1 mg daily. From 19 January 2026 take 0.875 mg daily.',
      {},
      '2026-01-05: 1, 2026-01-19: 0.875',
    ],
    [
      '2026-01-01 to 2026-01-14 clonazepam 2 mg daily\n2026-01-16 1.75 mg',
      {},
      '2026-01-01: 2 x14, 2026-01-16: 1.75',
    ],
    ['5 de enero de 2026: clonazepam 1 mg', {}, '2026-01-05: 1'],
    ['clonazepam 1 mg; from 2026-03-01 reduce by 0.5 mg every 2 weeks', {}, '1, 2026-03-01: 0.5 x14, 0'],
    ['Jan 5: clonazepam 1 mg', {}, '1 date-without-year'],
    ['2026-02-30: clonazepam 1 mg', {}, '1 not-a-date'],
  ] as const)('%j', (text, context, expected) => expect(read(text, context)).toBe(expected));
});

describe('tables', () => {
  it.each([
    ['drug,date,mg\ndiazepam,2026-01-01,15\ndiazepam,2026-01-15,11', '2026-01-01: 15, 2026-01-15: 11'],
    [
      'clonazepam\nWeek,Dose (mg)\n1-2,2\n3-4,1.75\n6-7,1.5',
      'day 0: 2 x14, day 14: 1.75 x14, day 35: 1.5 x14',
    ],
    [
      'Diazepam\n| Week | Morning | Night |\n|---|---|---|\n| 1-2 | 10 mg | 10 mg |\n| 3-4 | 8 mg | 10 mg |',
      'day 0: 20(10+10) x14, day 14: 18(8+10) x14',
    ],
    ['clonazepam\ndate;mg\n04/03/2026;1\n18/03/2026;0,875', '2026-03-04: 1, 2026-03-18: 0.875'],
    ['Start\tEnd\tDays\tclonazepam\tDose\n2026-01-01\t2026-01-14\t14\t\t1 mg', '2026-01-01: 1 x14'],
    ['clonazepam\nStep,Days,Dose\n1,14,2 mg\n2,14,stop', '2 x14, 0 x14'],
    ['clonazepam\nDate,Dose\n2026-01-01,two', '3 not-understood'],
    ['clonazepam\nDate,Morning,Night,Total\n2026-01-01,1,1,3', '3 not-understood'],
  ])('%j', (text, expected) => expect(read(text)).toBe(expected));

  it('reads back any table that it could have been given', () => {
    const rows = fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 60 }), dose: fc.integer({ min: 1, max: 40_000 }) }),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(',', '\t', '|', ';'), (steps, delimiter) => {
        const lines = steps.map(({ days, dose }) =>
          [String(days), formatMg(micrograms(dose))].join(delimiter),
        );
        const text = ['clonazepam', ['days', 'mg'].join(delimiter), ...lines].join('\n');
        expect(read(text)).toBe(
          steps.map(({ days, dose }) => `${formatMg(micrograms(dose))} x${days}`).join(', '),
        );
      }),
    );
  });
});
