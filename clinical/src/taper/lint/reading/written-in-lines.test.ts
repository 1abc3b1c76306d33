import { expect, it } from 'vitest';
import { readInBrief } from './brief-schedule.ts';

/** Tables and lists in the shapes of handouts, and what each says, worked out by hand. */
it.each([
  [
    'Diazepam taper\nWeek 1-2: 20 mg/day\nWeek 3-4: 18 mg/day\nWeeks 5 and 6: 16 mg/day\nWeeks 7–8: 14 mg',
    'day 0: 20 x14, day 14: 18 x14, day 28: 16 x14, day 42: 14 x14',
  ],
  [
    'Clonazepam 1.5 mg/day.\nWeeks 1–2: 1.5 mg\nWeeks 3–4: 1.25 mg\nWeeks 5-8: 1 mg\nWeek 9: stop',
    '1.5, day 0: 1.5 x14, day 14: 1.25 x14, day 28: 1 x28, day 56: 0',
  ],
  [
    'Day 1-14: clonazepam 1 mg at bedtime\nDay 15-28: clonazepam 0.75 mg at bedtime\nDay 29 onwards: clonazepam 0.5 mg at bedtime',
    'day 0: 1 x14, day 14: 0.75 x14, day 28: 0.5',
  ],
  [
    'Ativan 1mg tabs\nWeeks 1 & 2: 1 tab three times daily\nWeeks 3 & 4: 1 tab am, ½ tab noon, 1 tab hs\nWeeks 5 & 6: ½ tab am, ½ tab noon, 1 tab hs',
    'day 0: 3(1+1+1) x14, day 14: 2.5(1+0.5+1) x14, day 28: 2(0.5+0.5+1) x14',
  ],
  [
    'Lorazepam 6 mg/day\nReduce by 1 mg/day every week until 2 mg/day\nReduce by 0.5 mg/day every 1-2 weeks until 0',
    '6 x7, 5 x7, 4 x7, 3 x7, 2 x7, 1.5 x7, 1 x7, 0.5 x7, 0',
  ],
  [
    '1 Jan - 14 Jan 2026: diazepam 20 mg daily\n15 Jan - 28 Jan 2026: diazepam 18 mg daily',
    '2026-01-01: 20 x14, 2026-01-15: 18 x14',
  ],
  [
    '01/01/2026-14/01/2026 diazepam 20 mg\n15/01/2026-28/01/2026 diazepam 18 mg',
    '2026-01-01: 20 x14, 2026-01-15: 18 x14',
  ],
  [
    'Week 1: decrease clonazepam from 2 mg to 1.75 mg\nWeek 3: decrease to 1.5 mg\nWeek 5: decrease to 1.25 mg',
    '2, day 0: 1.75, day 14: 1.5, day 28: 1.25',
  ],
  [
    'Jan 1–14, 2026: clonazepam 2 mg daily\nJan 15–28, 2026: clonazepam 1.75 mg daily',
    '2026-01-01: 2 x14, 2026-01-15: 1.75 x14',
  ],
  [
    '| Week | Dose | % reduction |\n|---|---|---|\n| 0 | clonazepam 2 mg daily | - |\n| 2 | 1.75 mg daily | 12.5% |\n| 4 | 1.5 mg daily | 14% |',
    'day -7: 2, day 7: 1.75, day 21: 1.5',
  ],
  [
    'Lorazepam\nWeek\tMorning\tAfternoon\tBedtime\tTotal\n1-2\t1 mg\t0.5 mg\t1 mg\t2.5 mg\n3-4\t0.5 mg\t0.5 mg\t1 mg\t2 mg',
    'day 0: 2.5(1+0.5+1) x14, day 14: 2(0.5+0.5+1) x14',
  ],
  [
    'Diazepam withdrawal from 40 mg\nStage\tTime\tDose\n1\t1-2 weeks\t38 mg\n2\t1-2 weeks\t36 mg\n3\t1-2 weeks\t34 mg',
    '38 x7, 36 x7, 34 x7',
  ],
  [
    '                    Morning      Night      Daily Diazepam Equivalent\nStarting dosage     diazepam 20mg   diazepam 20mg   40mg\nStage 1 (1-2 weeks)   diazepam 18mg   diazepam 20mg   38mg\nStage 2 (1-2 weeks)   diazepam 18mg   diazepam 18mg   36mg',
    '40(20+20), 38(18+20) x7, 36(18+18) x7',
  ],
  ['Clonazepam;Dosis\nSemana 1-2;1 mg\nSemana 3-4;0,75 mg', 'day 0: 1 x14, day 14: 0.75 x14'],
  ['Fecha;Dosis (mg)\n01/01/2026;2\n15/01/2026;1,75\nclonazepam', '2026-01-01: 2, 2026-01-15: 1.75'],
  [
    'date,am,noon,pm,drug\n2026-01-01,0.5,0.5,1,clonazepam\n2026-01-15,0.5,0.25,1,clonazepam',
    '2026-01-01: 2(0.5+0.5+1), 2026-01-15: 1.75(0.5+0.25+1)',
  ],
  [
    'Step | Clonazepam daily dose | Duration\n1 | 2 mg | 2-4 weeks\n2 | 1.8 mg | 2-4 weeks\n3 | 1.6 mg | 4 weeks',
    '2 x14, 1.8 x14, 1.6 x28',
  ],
  [
    'Clonazepam 1 mg tabs\nDay 1-7: 1 tab BID\nDay 8-14: 1 tab AM, 1/2 tab PM\nDay 15-21: 1/2 tab BID\nDay 22-28: 1/2 tab PM\nDay 29: stop',
    'day 0: 2(1+1) x7, day 7: 1.5(1+0.5) x7, day 14: 1(0.5+0.5) x7, day 21: 0.5 x7, day 28: 0',
  ],
  [
    'Clonazepam 0.5 mg tablets\nWeek 1-2: 2 tablets in the morning, 2 tablets at night\nWeek 3-4: 1 1/2 tablets in the morning, 2 tablets at night\nWeek 5-6: 1½ tablets twice daily',
    'day 0: 2(1+1) x14, day 14: 1.75(0.75+1) x14, day 28: 1.5(0.75+0.75) x14',
  ],
  [
    'clonazepam 1 mg qd \n0.875 mg qd start 2/1/26\n0.75 mg qd start 2/15/26',
    '1, 2026-02-01: 0.875, 2026-02-15: 0.75',
  ],
  [
    'Wk 1: clonazepam 1 mg AM, 1 mg PM\nWk 3: 0.75 mg AM, 1 mg PM\nWk 5: 0.75 mg AM, 0.75 mg PM',
    'day 0: 2(1+1), day 14: 1.75(0.75+1), day 28: 1.5(0.75+0.75)',
  ],
  [
    '1 Jan - 14 Jan 2026: diazepam 20 mg daily\n15-28 January 2026: diazepam 18 mg daily',
    '2026-01-01: 20 x14, 2026-01-15: 18 x14',
  ],
  ['  Week   Dose (mg)\n  1   2\n  3   1.75\n  clonazepam', 'day 0: 2, day 14: 1.75'],
  [
    'Diazepam reduction\nWeek | Morning (mg) | Lunch (mg) | Teatime (mg) | Night (mg) | Total daily dose (mg)\n1 | 5 | 5 | 5 | 5 | 20\n3 | 5 | 4 | 4 | 5 | 18',
    'day 0: 20(5+5+5+5), day 14: 18(5+4+4+5)',
  ],
  [
    'Diazepam reduction\nFortnight | Total daily dose\n1 | 20mg\n2 | 18mg\n3 | 16mg',
    'day 0: 20, day 14: 18, day 28: 16',
  ],
  [
    'Weeks\tDose of lorazepam\tHow to take\n1-2\t2.5 mg\t1 mg AM, 0.5 mg noon, 1 mg HS\n3-4\t2 mg\t0.5 mg AM 0.5 mg noon 1 mg HS',
    'day 0: 2.5 x14, day 14: 2 x14',
  ],
  [
    'Date range,Clonazepam dose\n1/1/2026 - 1/14/2026,2 mg\n1/15/2026 - 1/28/2026,1.75 mg',
    '2026-01-01: 2 x14, 2026-01-15: 1.75 x14',
  ],
  [
    'Dates | AM dose | PM dose\nJan 1–14, 2026 | 0.5 mg | 1 mg clonazepam\nJan 15–28, 2026 | 0.5 mg | 0.75 mg',
    '2026-01-01: 1.5(0.5+1) x14, 2026-01-15: 1.25(0.5+0.75) x14',
  ],
  ['Clonazepam\nWeek  AM  PM\n1-2   1   1\n3-4   0.75   1', 'day 0: 2(1+1) x14, day 14: 1.75(0.75+1) x14'],
  [
    'Clonazepam\nWeek,Dose,Change\n0,2 mg,\n2,1.75 mg,-0.25 mg\n4,1.5 mg,-0.25 mg',
    'day -7: 2, day 7: 1.75, day 21: 1.5',
  ],
  [
    'clonazepam\nStart date\tDose\tDays\tTablets needed\n01/15/2026\t1 mg\t14\t28 x 0.5 mg\n01/29/2026\t0.875 mg\t14',
    '2026-01-15: 1 x14, 2026-01-29: 0.875 x14',
  ],
  [
    'Clonazepam\nCurrent dose | New dose | Weeks\n2 mg | 1.75 mg | 1-2\n1.75 mg | 1.5 mg | 3-4',
    'day 0: 1.75 x14, day 14: 1.5 x14',
  ],
  [
    'Alprazolam\nDay,Dose,Times per day\n1-14,0.5,3\n15-28,0.5,2',
    'day 0: 1.5(0.5+0.5+0.5) x14, day 14: 1(0.5+0.5) x14',
  ],
  ['clonazepam\n2026-01-01,2 mg\n2026-01-15,1.75 mg', '2026-01-01: 2, 2026-01-15: 1.75'],
])('%j is read', (text, expected) => expect(readInBrief(text)).toBe(expected));
