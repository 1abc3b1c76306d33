import { expect, it } from 'vitest';
import { readInBrief } from './brief-schedule.ts';

/** Schedules in the shapes that people and prescribers write them, and what each says, worked out by hand. */
it.each([
  [
    'Lorazepam 2 mg BID x 2wk, 1.5 mg BID x 2 wk, 1 mg BID x2wk, 0.5 mg BID x 2wk, 0.5 mg qhs x 2wk, then d/c',
    '4(2+2) x14, 3(1.5+1.5) x14, 2(1+1) x14, 1(0.5+0.5) x14, 0.5 x14, 0',
  ],
  [
    'Clonazepam 2 mg/day; 25% reduction of the original dose every 2 weeks',
    '2 x14, 1.5 x14, 1 x14, 0.5 x14, 0',
  ],
  [
    'diazepam 10mg/d reduce by 1mg every 1-2 weeks until 5 mg then 0.5 mg every 1–2 weeks',
    '10 x7, 9 x7, 8 x7, 7 x7, 6 x7, 5 x7, 4.5 x7, 4 x7, 3.5 x7, 3 x7, 2.5 x7, 2 x7, 1.5 x7, 1 x7, 0.5 x7, 0',
  ],
  [
    'Clonazepam 0,5 mg mañana y 0,5 mg noche por 2 semanas; 0,25 mg mañana y 0,5 mg noche por 2 semanas; 0,5 mg noche por 2 semanas; suspender',
    '1(0.5+0.5) x14, 0.75(0.25+0.5) x14, 0.5 x14, 0',
  ],
  [
    'Diazepam 15 mg al día. Reducir 2,5 mg cada 2 semanas hasta suspender.',
    '15 x14, 12.5 x14, 10 x14, 7.5 x14, 5 x14, 2.5 x14, 0',
  ],
  [
    'Alprazolam 0.5 mg four times daily. Reduce by 0.25 mg every 3 days.',
    '2(0.5+0.5+0.5+0.5) x3, 1.75 x3, 1.5 x3, 1.25 x3, 1 x3, 0.75 x3, 0.5 x3, 0.25 x3, 0',
  ],
  [
    'Xanax 4 mg/day → decrease by 0.5 mg q3days until off',
    '4 x3, 3.5 x3, 3 x3, 2.5 x3, 2 x3, 1.5 x3, 1 x3, 0.5 x3, 0',
  ],
  [
    'CLONAZEPAM 1 MG TABLET: TAKE 1 TABLET BY MOUTH TWICE DAILY FOR 14 DAYS, THEN 1 TABLET AT BEDTIME FOR 14 DAYS, THEN STOP',
    '2(1+1) x14, 1 x14, 0',
  ],
  [
    'clonazepam 1mg PO BID x 14d -> 0.75mg PO BID x 14d -> 0.5mg PO BID x 14d -> 0.25 mg PO BID x14d -> D/C',
    '2(1+1) x14, 1.5(0.75+0.75) x14, 1(0.5+0.5) x14, 0.5(0.25+0.25) x14, 0',
  ],
  [
    'Chlordiazepoxide 25 mg QID day 1-2; 25 mg TID day 3-4; 25 mg BID day 5-6; 25 mg QHS day 7',
    'day 0: 100(25+25+25+25) x2, day 2: 75(25+25+25) x2, day 4: 50(25+25) x2, day 6: 25',
  ],
  [
    'Jan 1 2026 – Jan 14 2026: clonazepam 2 mg; Jan 15 – Jan 28 2026: clonazepam 1.75 mg',
    '2026-01-01: 2 x14, 2026-01-15: 1.75 x14',
  ],
  [
    'Baseline clonazepam 2 mg/day. Week 2: 1.8 mg. Week 4: 1.6 mg. Week 6: 1.45 mg.',
    '2, day 7: 1.8, day 21: 1.6, day 35: 1.45',
  ],
  [
    'Clonazepam 2 mg qHS. Decrease by 0.25 mg q2 weeks.',
    '2 x14, 1.75 x14, 1.5 x14, 1.25 x14, 1 x14, 0.75 x14, 0.5 x14, 0.25 x14, 0',
  ],
  [
    'Lorazepam 4 mg. Month 1: 3.5 mg. Month 2: 3 mg. Month 3: 2.5 mg.',
    '4, day 0: 3.5, day 28: 3, day 56: 2.5',
  ],
  [
    'Reduce lorazepam 2 mg by 25% of initial dose every week for 2 weeks, then by 12.5% every week for 4 weeks',
    '2 x7, 1.5 x7, 1 x7, 0.875 x7, 0.766 x7, 0.671 x7, 0.588',
  ],
  [
    'Diazepam: reduce by 2–2.5 mg every fortnight from 20 mg',
    '20 x14, 17.5 x14, 15 x14, 12.5 x14, 10 x14, 7.5 x14, 5 x14, 2.5 x14, 0',
  ],
  [
    'Diazepam 20mg daily. 20mg for 1 month, 18 mg for 1 month, 16 mg for 1 month',
    '20, 20 x28, 18 x28, 16 x28',
  ],
  [
    'Clonazepam 3 mg/day; reduce by 0.5 mg every 2 weeks until 1.5 mg, hold for 4 weeks, then reduce by 0.25 mg every 2 weeks until off',
    '3 x14, 2.5 x14, 2 x14, 1.5 x28, 1.25 x14, 1 x14, 0.75 x14, 0.5 x14, 0.25 x14, 0',
  ],
  [
    'oxazepam 15 mg bid for 1 wk; 15 mg am & 10 mg pm for 1 wk; 10 mg bid 1 wk',
    '30(15+15) x7, 25(15+10) x7, 20(10+10) x7',
  ],
  [
    'Lorazepam 0.5 mg tid -> 0.5 mg bid + 0.25 mg -> 0.5 mg bid, each 2 weeks',
    '1.5(0.5+0.5+0.5) x14, 1.25(0.5+0.5+0.25) x14, 1(0.5+0.5)',
  ],
  [
    'Clonazepam taper: 2mg x 4wks, 1.5mg x 4 wks, 1mg x 4wks, 0.5mg x 4wks, stop. Total 16 weeks.',
    '2 x28, 1.5 x28, 1 x28, 0.5 x28, 0',
  ],
  [
    'clonazepam 0.5 mg tablet. Take 2 tablets at bedtime for 14 days; then 1 and 1/2 tablets at bedtime for 14 days; then 1 tablet for 14 days; then 1/2 tablet for 14 days',
    '1 x14, 0.75 x14, 0.5 x14, 0.25 x14',
  ],
  ['clonazepam 1 mg bid, reduce to 0.5 mg bid for 2 weeks', '2(1+1), 1(0.5+0.5) x14'],
  [
    'clonazepam 1 mg bid for 2 weeks, then reduce to 0.5 mg am and 1 mg pm for 2 weeks',
    '2(1+1) x14, 1.5(0.5+1) x14',
  ],
  ['clonazepam 1 mg bid; reduce to 0.75 mg twice daily', '2(1+1), 1.5(0.75+0.75)'],
  ['clonazepam reduce from 1 mg bid to 0.5 mg bid', '2(1+1), 1(0.5+0.5)'],
  [
    'Diazepam 5 mg three times daily, then reduce to 5 mg twice daily after 2 weeks',
    '15(5+5+5) x14, 10(5+5)',
  ],
  ['diazepam 15 mg, reduce to 10 mg after 2 weeks', '15 x14, 10'],
  ['diazepam 15 mg, reduce to 10 mg after 2 weeks, then 5 mg after a further 4 weeks', '15 x14, 10 x28, 5'],
  ['clonazepam 2 mg; reduce by 0.5 mg in the morning every 2 weeks', '2 x14, 1.5 x14, 1 x14, 0.5 x14, 0'],
  ['clonazepam 1 mg tid; reduce to 1 mg bid every 2 weeks', '3(1+1+1), 2(1+1) x14'],
  [
    'clonazepam 2 mg/day. Reduce to 1.75 mg/day x 2 weeks, then to 1.5 mg/day x 2 weeks, then to 1.25 mg/day.',
    '2, 1.75 x14, 1.5 x14, 1.25',
  ],
  ['clonazepam 2 mg, cut in half every month', '2 x28, 1 x28, 0.5 x28, 0.25 x28, 0.125'],
  [
    'clonazepam 1mg at 8am and 1mg at 8pm x 2 weeks, 0.5mg at 8 am and 1 mg at 8pm x 2 weeks',
    '2(1+1) x14, 1.5(0.5+1) x14',
  ],
  ['clonazepam .5 mg tid', '1.5(0.5+0.5+0.5)'],
  ['clonazepam 1,25 mg then 1,0 mg after 14 days', '1.25 x14, 1'],
  [
    'Klonopin 0.5 mg bid, decrease by 0.125 mg twice daily every 3 days',
    '1(0.5+0.5) x3, 0.75 x3, 0.5 x3, 0.25 x3, 0',
  ],
  [
    'clonazepam 0.5 mg bid, decrease by 0.125 mg bid every 2 weeks until 0.25 mg bid',
    '1(0.5+0.5) x14, 0.75 x14, 0.5',
  ],
  ['alprazolam 4→3→2 mg bid every 2 weeks', '8 x14, 6 x14, 4'],
  ['clonazepam 2 mg, on Monday 5 January 2026 reduce to 1.5 mg', '2, 2026-01-05: 1.5'],
  [
    'clonazepam 2 mg; Mon Jan 5 2026: 1.75 mg; Mon Jan 19 2026: 1.5 mg',
    '2, 2026-01-05: 1.75, 2026-01-19: 1.5',
  ],
  ['clonazepam 1 mg bid; reduce to 0.5 mg at night for 2 weeks', '2(1+1), 0.5 x14'],
  ['Jan 1 - Jan 14, 2026: clonazepam 2 mg', '2026-01-01: 2 x14'],
  [
    'Clonazepam 1 mg: 1 tablet for 2 weeks, ¾ tablet for 2 weeks, ½ tablet for 2 weeks, ¼ tablet for 2 weeks',
    '1 x14, 0.75 x14, 0.5 x14, 0.25 x14',
  ],
  ['clonazepam 2mg, 1.75mg, 1.5mg, 1.25 mg every two weeks', '2 x14, 1.75 x14, 1.5 x14, 1.25'],
  [
    'clonazepam 1mg. Cut by a quarter every two weeks',
    '1 x14, 0.75 x14, 0.563 x14, 0.423 x14, 0.318 x14, 0.239 x14, 0.18 x14, 0.135 x14, 0.102',
  ],
  [
    'Lorazepam 2 mg cada 8 horas. Disminuir 0,5 mg cada semana.',
    '6(2+2+2) x7, 5.5 x7, 5 x7, 4.5 x7, 4 x7, 3.5 x7, 3 x7, 2.5 x7, 2 x7, 1.5 x7, 1 x7, 0.5 x7, 0',
  ],
  [
    'Clonazepam 2 mg: reducir un 25% de la dosis cada 2 semanas hasta 0,5 mg',
    '2 x14, 1.5 x14, 1.125 x14, 0.844 x14, 0.633 x14, 0.5',
  ],
  [
    'Reducir clonazepam de 2 mg a 1,5 mg durante 2 semanas, luego a 1 mg durante 2 semanas',
    '2, 1.5 x14, 1 x14',
  ],
  [
    'Diazepam 10 mg tablets: 1 tablet at night for 2/52, then reduce by 1 mg every fortnight',
    '10 x14, 9 x14, 8 x14, 7 x14, 6 x14, 5 x14, 4 x14, 3 x14, 2 x14, 1 x14, 0',
  ],
  [
    'Clonazepam 1mg until 1/31/26, then 0.875mg until 2/14/26, then 0.75 mg',
    '1, 2026-02-01: 0.875 x14, 0.75',
  ],
  [
    'Starting 2026-02-01: clonazepam 1.5 mg; 2/15/2026: 1.25 mg; 3/1/2026 1 mg',
    '2026-02-01: 1.5, 2026-02-15: 1.25, 2026-03-01: 1',
  ],
  ['clonazepam 2 mg/day, month 1–2: 1.75 mg; month 3–4: 1.5 mg', '2, day 0: 1.75 x56, day 56: 1.5 x56'],
  ['clonazepam W1: 2mg, W2: 1.75mg, W3: 1.5mg', 'day 0: 2, day 7: 1.75, day 14: 1.5'],
  ['Clonazepam 2 mg D1-14, 1.75 mg D15-28', 'day 0: 2 x14, day 14: 1.75 x14'],
  [
    'Dec 20 – Jan 3, 2026: clonazepam 2 mg; Jan 4 – Jan 17 2026: clonazepam 1.75 mg',
    '2025-12-20: 2 x15, 2026-01-04: 1.75 x14',
  ],
  ['del 1 al 14 de enero de 2026: clonazepam 2 mg', '2026-01-01: 2 x14'],
  ['clonazepam 0.5 mg, twice a day, for 2 weeks', '1(0.5+0.5) x14'],
  ['Clonazepam 1 mg nightly, for 2 weeks, then 0.5 mg nightly, for 2 weeks', '1 x14, 0.5 x14'],
  ['Clonazepam taper: 2mg x 4wks, 1.5mg x 4 wks, stop. Total 8 weeks.', '2 x28, 1.5 x28, 0'],
  [
    'clonazepam 0.5 mg tablet. Take 2 tablets at bedtime for 14 days; then 1 and 1/2 tablets at bedtime for 14 days',
    '1 x14, 0.75 x14',
  ],
  ['clonazepam 1 mg am, 0.5 mg noon, 0.25 mg pm for 2 weeks', '1.75(1+0.5+0.25) x14'],
  ['clonazepam 1 mg, 0.5 mg, 0.25 mg for 2 weeks', '1, 0.5, 0.25 x14'],
])('%j is read', (text, expected) => expect(readInBrief(text)).toBe(expected));
