import { expect, it } from 'vitest';
import { readSchedule } from './read-schedule.ts';

/** What may mean two things, or what no dose can be told from: nothing is guessed. */
it.each([
  ['clonazepam 0.5mg i po bid x 2 wk, then i po qhs x 2wk, then ½ po qhs x 2 wk then d/c', 'not-understood'],
  [
    'Alprazolam 1 mg TID. Reduce the current dose by 25% every 2 weeks for the first two cuts, then 12.5% every 2 weeks.',
    'not-understood, rule-without-end',
  ],
  ['Temazepam 20 mg nocte for 2 weeks, alternate nights for 2 weeks, then stop', 'skips-days'],
  [
    'Zopiclone 7.5mg nightly for 1 week, then 3.75 mg nightly for 1 week, then 3.75 mg every other night for 1 week, stop.',
    'skips-days',
  ],
  [
    'clonazepam 500 µg at night for 2 weeks, 375 micrograms at night for 2 weeks, 250mcg nocte 2 weeks',
    'not-understood',
  ],
  [
    'Lorazepam 3 mg/day in divided doses (1 mg TID). Reduce by 0.5 mg every 2 weeks.',
    'not-understood, no-starting-dose',
  ],
  [
    'Starting dosage\tdiazepam 20mg\tdiazepam 20mg\t40mg\nStage 1 (1-2 weeks)\tdiazepam 18mg\tdiazepam 20mg\t38mg',
    'not-understood',
  ],
  [
    'alprazolam 0.5mg #60 take 1 tab tid x7d, 1 tab bid x7d, 1 tab qd x7d, 1/2 tab qd x7d then dc',
    'not-understood',
  ],
  [
    'VA/DoD example: Alprazolam 2 mg BID converted to diazepam 40 mg daily\nWeek 1: 35 mg/day\nWeek 2: Decrease dose by 25%. 30 mg/day (25%)\nWeek 3: 25 mg/day\nWeek 5-8: hold dose 20 mg/day 1-2 months\nWeek 9: 15 mg/day',
    'not-understood',
  ],
  ['Week 2: 25% Week 4: 25% Week 5-8: Hold. lorazepam 4 mg', 'not-understood, no-interval'],
  [
    'Clonazepam 1 mg: taper by 25% every two weeks, then 12.5% reductions every two weeks near end, and planned drug-free days',
    'rule-without-end',
  ],
  ['Diazepam 10 mg. Reduce dose by one-eighth (range 1/10 to 1/4) every fortnight', 'not-understood'],
  [
    'clonazepam 0.5 mg 1 tab AM and 2 tabs HS for 4 weeks then 1 tab AM and 1.5 tab HS for 4 weeks',
    'not-understood',
  ],
  ['Ativan 0.5mg. 4 tabs a day x 1 month. 3.5 tabs a day x 1 month. 3 tabs x1 month', 'not-understood'],
  ['Valium 5 mg/5 ml solution: 10 ml daily for 2 weeks, then 9 ml daily for 2 weeks', 'dose-not-mg'],
  [
    'clonazepam 1 mg twice daily; decrease morning dose by 0.25 mg every 2 weeks until gone; then decrease the evening dose by 0.25 mg every 2 weeks',
    'not-understood, rule-without-end',
  ],
  [
    'Diazepam 5 mg three times daily, then reduce to 5 mg twice daily and 2 mg midday after 2 weeks',
    'not-understood',
  ],
  ['lorazepam 1 mg tid. Decrease to 1 mg bid in 2 weeks, then 1 mg daily in 2 weeks.', 'not-understood'],
  ['diazepam 10 mg bid. Decrease evening dose to 8 mg for 2 weeks', 'not-understood'],
  ['clonazepam 1 mg bid, reduce morning dose to 0.5 mg for 2 weeks', 'not-understood'],
  ['clonazepam 2 mg reduced by 0.25 mg to 1.75 mg on 2026-03-01', 'no-interval'],
  ['alprazolam 1 mg tid. Reduce each dose by 0.125 mg every 2 weeks.', 'not-understood'],
  ['alprazolam 1 mg tid. Drop one dose every 2 weeks.', 'not-understood'],
  ['clonazepam 1 mg bid; drop the morning dose by half for 2 weeks', 'not-understood, no-interval'],
  ['clonazepam 1 mg bid; cut the daily dose in half', 'no-interval'],
  [
    'clonazepam 1.5 mg nightly. Reduce dose to 75% for 2 weeks, 50% for 2 weeks, 25% for 2 weeks',
    'not-understood, no-interval',
  ],
  ['clonazepam 2 mg; reduce to 75% of the dose every 2 weeks', 'not-understood'],
  ['diazepam 20 mg: 90% for 2 weeks, 80% for 2 weeks', 'no-interval'],
  ['clonazepam 1-1-1 mg for 2 weeks', 'dose-is-a-range'],
  ['clonazepam 0.5 / 0.5 / 1 mg', 'not-understood'],
  ['clonazepam 1/1 mg x 2wk', 'dose-not-exact'],
  ['clonazepam 1.5mg/1.25mg alternating days for 2 weeks', 'skips-days'],
  ['clonazepam 2 mg Mon-Fri, 1 mg Sat-Sun', 'skips-days'],
  ['clonazepam 2 mg daily except Sunday 1 mg', 'skips-days'],
  ['clonazepam 1 mg on weekdays for 2 weeks', 'skips-days'],
  ['clonazepam 1mg/0.5mg x 14 days', 'not-understood'],
  ['clonazepam 1 mg nightly. Take 1 tab (1 mg) for 14 days, then 0.75 mg for 14 days', 'not-understood'],
  ['Lorazepam 1 mg tid x 7 d, bid x 7 d, qhs x 7 d, stop', 'not-understood'],
  ['Lorazepam 1 mg: TID for 1 week, BID for 1 week, once daily for 1 week', 'not-understood'],
  [
    'clonazepam 2 mg for 4 weeks, decrease by 0.25 mg for 4 weeks, decrease by 0.25 mg for 4 weeks',
    'no-interval',
  ],
  ['clonazepam 2 mg. Every 2 weeks: 1.75, 1.5, 1.25, 1, 0.75, 0.5, 0.25, 0', 'not-understood'],
  ['clonazepam (mg/day): 2, 1.75, 1.5; each for 2 weeks', 'not-understood'],
  ['diazepam 10mg - 9mg - 8mg - 7mg every 2 weeks', 'dose-is-a-range'],
  ['Diazepam 20 mg. Cut 1/10 of the current dose every 14 days', 'not-understood'],
  ['Alprazolam 0,5 mg: 1 comprimido por la mañana y 2 por la noche durante 14 días', 'not-understood'],
  ['Clonazepam 2 mg: primera semana 1 comprimido y medio, segunda semana 1 comprimido', 'not-understood'],
  ['clonazepam 1 mg a day for 30 days, then .875 for 30 days, then .75 for 30 days', 'not-understood'],
  ['2/1: clonazepam 1 mg\n2/15: 0.875 mg', 'not-understood'],
  ['clonazepam 2mg/day\n-0.25 mg on 2026-02-01\n-0.25 mg on 2026-02-15', 'no-interval'],
  ['W1 2mg W2 1.75mg W3 1.5mg clonazepam', 'not-understood'],
  ['clonazepam wk1-2 2mg wk3-4 1.75mg', 'not-understood'],
  ['clonazepam 2 mg x14d 1.75mg x14d 1.5mg x14d', 'not-understood'],
  ['Clonazepam 2 mg (14 days) 1.75 mg (14 days)', 'not-understood'],
  ['Clonazepam\nWeek\t0.5 mg tablets AM\t0.5 mg tablets PM\n1\t2\t2\n3\t1.5\t2', 'not-understood'],
  ['clonazepam\nWeek | % of original dose\n1 | 100%\n3 | 90%', 'not-understood, no-starting-dose'],
  ['clonazepam\n1,2 mg\n3,1.75 mg', 'not-understood'],
  ['clonazepam 1/1/2026,2 mg; 1/15/2026,1.75 mg', 'not-understood'],
  ['clonazepam ,5 mg nightly', 'not-understood'],
])('%j is asked about', (text, codes) => {
  const answer = readSchedule(text);
  const found = answer.ok ? [] : answer.problems.map(({ code }) => code);
  expect([...new Set(found)].join(', ')).toBe(codes);
});
