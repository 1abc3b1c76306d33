import { describe, expect, it } from 'vitest';
import { readInBrief as read } from './brief-schedule.ts';
import { readSchedule } from './read-schedule.ts';

describe('notations of prescribers and forums', () => {
  it.each([
    ['clonazepam 1.5 mg -> 1.25 mg for 2/52', '1.5, 1.25 x14'],
    ['clonazepam 1.5 mg 2/52, 1.25 mg 2/52, then review', '1.5 x14, 1.25 x14'],
    ['lorazepam 3 mg daily for 1/12, 2.5 mg for 14/7, 2 mg', '3 x28, 2.5 x14, 2'],
    ['zopiclone 7.5 mg to 3.75 mg for 2 weeks then stop', '7.5, 3.75 x14, 0'],
    ['clonazepam 4 mg daily: 4→3.5→3 every 2 weeks', '4 x14, 3.5 x14, 3'],
    ['clonazepam 1 mg / 0.75 mg / 0.5 mg / 0 - each for a month', '1 x28, 0.75 x28, 0.5 x28, 0'],
    ['clonazepam 2 mg/d, dec 0.5 mg/wk to 1 mg', '2 x7, 1.5 x7, 1'],
    ['diazepam 12 mg/day. Drop 2 mg every 2 weeks to 8, then 4 mg', '12 x14, 10 x14, 8 x14, 4'],
    ['clonazepam 1 mg x2/day; after 2 wk 0.75 mg x2/day', '2(1+1) x14, 1.5(0.75+0.75)'],
    ['clonazepam 1 mg nightly. Every 14 days take away 0.25 mg until 0.5 mg.', '1 x14, 0.75 x14, 0.5'],
    [
      'Rx clonazepam 0.5mg tabs. Take 2 tabs qhs x 14 days, then 1/2 tab qhs x 14 days then stop. #35',
      '1 x14, 0.25 x14, 0',
    ],
    ['clonazepam 1 mg tablet at night for 2 weeks then half a tablet for 2 weeks', '1 x14, 0.5 x14'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it('counts each part of a day as often as the part says', () => {
    expect(read('lorazepam 1 mg BID + 0.5 mg qhs for 2 weeks, then 1 mg BID')).toBe(
      '2.5(1+1+0.5) x14, 2(1+1)',
    );
    expect(read('clonazepam 1 mg am and 1 mg pm bid')).toBe('1 not-understood');
  });

  it('says what it added', () => {
    const answer = readSchedule('clonazepam 0.5 mg tabs: 2 tabs daily for 2 weeks, then 1 tab daily');
    expect(answer.assumptions).toContainEqual({ code: 'tablet-strength', values: { mg: '0.5' } });
  });
});

it.each([
  ['two strengths', 'clonazepam 0.5 mg tabs and 1 mg tabs. Take 2 tabs daily'],
  ['hours that may be milligrams', 'diazepam: 10 mg am + 10 mg pm for 1 week; 9 AM + 10 PM for 1 week; 8 mg'],
  ['a dose that rises', 'clonazepam 1 mg to 2 mg daily'],
  ['a fraction that may be of a tablet', 'clonazepam 1 mg, cut by 1/8 every fortnight'],
  ['a date without a year, or a length', 'lorazepam 1.5 mg, then 1 mg 1/12'],
])('asks about %s', (_, text) => expect(readSchedule(text).ok).toBe(false));
