import { describe, expect, it } from 'vitest';
import { readInBrief } from './brief-schedule.ts';
import { readSchedule } from './read-schedule.ts';

describe('the shorthand of prescribers', () => {
  it.each([
    ['Clobazam 20 mg BD. Reduce by 10 mg every 2 weeks.', '40(20+20) x14, 30 x14, 20 x14, 10 x14, 0'],
    [
      'oxazepam 10 mg tds for 2 weeks, then 10 mg bd for 2 weeks, then 10 mg nocte for 2 weeks',
      '30(10+10+10) x14, 20(10+10) x14, 10 x14',
    ],
    ['Diazepam 5 mg mane and 5 mg nocte for 2 weeks', '10(5+5) x14'],
    ['lorazepam 1 mg qds day 1, 1 mg tds day 2', 'day 0: 4(1+1+1+1), day 1: 3(1+1+1)'],
    ['clonazepam 2mg 1-0-1 for 2 weeks then 1-0-0 for 2 weeks', '4(2+2) x14, 2 x14'],
    ['Alprazolam 0.5 mg ½-0-1-1 for 14 days', '1.25(0.25+0.5+0.5) x14'],
    [
      'Xanax 0.5mg: 4 tabs daily for 2 weeks, 3.5 tabs daily for 2 weeks, 3 tabs daily for 2 weeks',
      '2 x14, 1.75 x14, 1.5 x14',
    ],
    [
      'Lorazepam 0.5 mg: 2 tabs am + 2 tabs hs x14d; 1.5 tabs am + 2 tabs hs x14d',
      '2(1+1) x14, 1.75(0.75+1) x14',
    ],
    ['Zolpidem 10 mg nightly: 2 weeks at 7.5 mg, 2 weeks at 5 mg, stop', '10, 7.5 x14, 5 x14, 0'],
    [
      'Alprazolam XR 3 mg daily x 4 weeks -> 2 mg x 4 weeks -> 1 mg x 4 weeks -> off',
      '3 x28, 2 x28, 1 x28, 0',
    ],
    [
      'Ativan 1 mg bid → 0.5 mg am/1 mg pm (2 wk) → 0.5 mg bid (2 wk) → stop',
      '2(1+1), 1.5(0.5+1) x14, 1(0.5+0.5) x14, 0',
    ],
    [
      'Diazepam: 10 mg am, 10 mg pm (week 1)\n9 mg am, 10 mg pm (week 2)',
      'day 0: 20(10+10), day 7: 19(9+10)',
    ],
    ['Lorazepam: first week 2 mg, second week 1.5 mg, third week 1 mg', 'day 0: 2, day 7: 1.5, day 14: 1'],
    ['Diazepam dose: 1st fortnight 15mg; 2nd fortnight 14mg', 'day 0: 15, day 14: 14'],
    ['Diazepam: primera semana 10 mg; segunda semana 9 mg', 'day 0: 10, day 7: 9'],
    [
      'reduce diazepam from 30 mg to 25 mg for the first 2 weeks, 20 mg for the next 2 weeks',
      '30, 25 x14, 20 x14',
    ],
    [
      'Clonazepam\n- 1 mg daily until 14 Feb 2026\n- 0.875 mg daily until 28 Feb 2026\n- 0.75 mg daily until 14 Mar 2026',
      '1, 2026-02-15: 0.875 x14, 2026-03-01: 0.75 x14',
    ],
    [
      'Clonazepam 0,5 mg por la mañana y 1 mg por la noche durante 2 semanas; luego 0,5 mg por la noche 2 semanas; suspender.',
      '1.5(0.5+1) x14, 0.5 x14, 0',
    ],
    ['diazepam 2 mg/day decrease total daily dose by 50% every 2 weeks to 0.5 mg', '2 x14, 1 x14, 0.5'],
    ['clonazepam 1 mg daily, taper by 0.25 mg q2wk until off', '1 x14, 0.75 x14, 0.5 x14, 0.25 x14, 0'],
    ['Valium 5mg tabs: 2 tabs BID x2wk, 1 tab BID x2wk, stop', '20(10+10) x14, 10(5+5) x14, 0'],
    ['clonazepam 1mg daily x2 weeks, 0.75mg x2 weeks', '1 x14, 0.75 x14'],
    ['Zolpidem 10mg qhs -> 7.5mg qhs x2wks -> 5mg qhs x2wks -> stop', '10, 7.5 x14, 5 x14, 0'],
    ['Clonazepam 1mg --> 0.75mg --> 0.5mg --> 0 q2weeks', '1 x14, 0.75 x14, 0.5 x14, 0'],
    ['Diazepam 12mg od, cut by 1mg every 1-2/52 to 10mg', '12 x7, 11 x7, 10'],
    ['1. clonazepam 1.0 mg – 2 weeks\n2. clonazepam 0.875 mg – 2 weeks', '1 x14, 0.875 x14'],
    [
      'Clonazepam 1 mg/day\n1st reduction: 0.875 mg for 2 weeks\n2nd reduction: 0.75 mg',
      '1, 0.875 x14, 0.75',
    ],
    [
      'Lorazepam 3 mg: Week 1: decrease to 2.5 mg/day. Week 3: decrease to 2 mg/day.',
      '3, day 0: 2.5, day 14: 2',
    ],
    [
      'Ativan 2 mg to be reduced to 1.5 mg on 1 March 2026 and 1 mg on 15 March 2026',
      '2, 2026-03-01: 1.5, 2026-03-15: 1',
    ],
    ['On March 1, 2026 decrease clonazepam from 2 mg to 1.75 mg.', '2, 2026-03-01: 1.75'],
    ['Clonazepam 0.5mg: take 1 tablet in the morning and 2 tablets at night', '1.5(0.5+1)'],
    ['Clonazepam 1 mg tablets. Take one and a quarter tablets daily for 14 days', '1.25 x14'],
    ['Klonopin wafers 0.25 mg: 4 wafers daily x 14 d, 3 wafers daily x 14 d', '1 x14, 0.75 x14'],
    ['Clonazepam 2 mg/day (1 mg AM + 1 mg PM) for 4 weeks', '2(1+1) x28'],
    [
      'clonazepam 1 mg bid (2 mg/day) x 14 days, 0.75 mg bid (1.5 mg/day) x 14 days',
      '2(1+1) x14, 1.5(0.75+0.75) x14',
    ],
    ['clonazepam 0.75 mg AM + 1 mg PM = 1.75 mg for 2 weeks', '1.75(0.75+1) x14'],
    ['clonazepam 1.5 mg (three 0.5 mg tablets) at night for 2 weeks', '1.5 x14'],
    ['Clonazepam: tomar 1 mg cada 12 horas por 14 días', '2(1+1) x14'],
  ])('%s', (text, expected) => expect(readInBrief(text)).toBe(expected));

  it('takes the faster end of a range of cuts, and says so', () => {
    const read = readSchedule(
      'Diazepam 20mg daily reduce by 2-4mg every 1-2 weeks to 12mg, then 1-2mg every 2 weeks to 8mg',
    );
    if (!read.ok) throw new Error(JSON.stringify(read));
    expect(read.schedule.steps.map(({ daily }) => daily / 1000)).toEqual([20, 16, 12, 10, 8]);
    expect(read.assumptions.filter(({ code }) => code === 'fastest-of-range')).toHaveLength(3);
  });

  it.each([
    ['clonazepam 0.5 mg every other night for 2 weeks', 'skips-days'],
    ['oxazepam 15 mg tid. Cut the noon dose for 2 weeks.', 'not-understood'],
    ['Clorazepate 7.5 mg tid; reduce one tablet every 2 weeks', 'not-understood'],
    ['clonazepam 1-0-1 for 2 weeks', 'not-understood'],
    ['clonazepam 2 mg (1.5 mg AM + 1 mg PM) for 2 weeks', 'not-understood'],
    ['Diazepam 10 mg; reduce dose every 2 weeks', 'not-understood'],
    ['Oxazepam 15 mg tid; reduce by one capsule every 2 weeks', 'not-understood'],
    ['clonazepam 1.0mg/1.0mg x 14d; 0.75mg/1.0mg x 14d', 'not-understood'],
    ['lorazepam 0.5–1 mg at night for 2 weeks', 'dose-is-a-range'],
  ])('asks about what may mean two things: %s', (text, code) => {
    const read = readSchedule(text);
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code);
  });
});
