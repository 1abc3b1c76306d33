import { civilDay } from '@stepdown/clinical/quantity/civil-day';
import { expect, it } from 'vitest';
import { carriedEvents, draftedOn, eventsIn, markDrafted, settleEvents } from './event-fields.ts';
import type { Fields } from './fields.ts';

const entered = (change: Fields): Fields => ({
  drug: ['clonazepam'],
  go: ['event'],
  'event-kind': ['hold'],
  'event-on': ['2026-12-20'],
  ...change,
});

it('an event that is entered joins the others, and what was typed for it is gone', () => {
  const first = settleEvents(entered({})).fields;
  expect(Object.keys(first).toSorted()).toEqual(['drug', 'event', 'go']);
  const second = settleEvents({
    ...first,
    ...entered({ 'event-kind': ['resume'], 'event-on': ['2027-01-05'] }),
  });
  expect(eventsIn(second.fields)).toEqual([
    { kind: 'hold', on: civilDay(2026, 12, 20) },
    { kind: 'resume', on: civilDay(2027, 1, 5) },
  ]);
  expect(eventsIn(settleEvents({ ...second.fields, go: ['undo'] }).fields)).toHaveLength(1);
});

it('events go along when answers are changed, with the day of their draft, and count for their own drug alone', () => {
  const { fields } = settleEvents(entered({ made: ['2026-12-01'] }));
  const [event] = fields['event'] ?? [];
  expect(carriedEvents(fields)).toEqual([
    ['event', event],
    ['made', '2026-12-01'],
  ]);
  expect(carriedEvents({ made: ['2026-12-01'] })).toEqual([]);
  const other = { ...fields, drug: ['diazepam'] };
  expect(eventsIn(other)).toEqual([]);
  expect(settleEvents({ ...other, go: ['undo'] }).fields['event']).toEqual([event]);
  expect(eventsIn({ ...other, drug: ['clonazepam'] })).toHaveLength(1);
});

it('what a prescriber decided keeps their words, whatever marks they hold', () => {
  const change = {
    'event-kind': ['step-back'],
    'event-name': ['Dr. A | B'],
    'event-reason': ['50 % worse, | and more'],
  };
  expect(eventsIn(settleEvents(entered(change)).fields)).toEqual([
    {
      kind: 'step-back',
      on: civilDay(2026, 12, 20),
      prescriber: { name: 'Dr. A | B', reason: '50 % worse, | and more' },
    },
  ]);
});

it('new tablets carry every product that was checked', () => {
  const change = { 'event-kind': ['new-tablets'], 'event-product': ['tablet:0.5:half', 'odt:0.125:none'] };
  expect(eventsIn(settleEvents(entered(change)).fields)).toMatchObject([
    {
      kind: 'new-tablets',
      products: [
        { strength: 500, score: 'half' },
        { form: 'odt', strength: 125 },
      ],
    },
  ]);
});

it.each([[{ 'event-on': ['soon'] }], [{ 'event-on': ['2026-02-30'] }], [{ 'event-kind': ['party'] }]])(
  '%j is not entered',
  (change) => {
    const settled = settleEvents(entered(change));
    expect([settled.wrongDay, eventsIn(settled.fields)]).toEqual([true, []]);
  },
);

it('a field that somebody altered is left out', () => {
  expect(eventsIn({ event: ['hold', 'hold|2026-13-01', 'step-back|2026-12-01|%E0%A4|x', ''] })).toEqual([
    { kind: 'step-back', on: civilDay(2026, 12, 1), prescriber: { name: '', reason: 'x' } },
  ]);
});

it('a draft keeps the day that it was made on, so that it can be opened again after its start', () => {
  const made = civilDay(2026, 11, 22);
  const kept = markDrafted({ start: ['2026-12-01'] }, made);
  expect(draftedOn(kept, civilDay(2027, 2, 1))).toBe(made);
  expect(draftedOn(markDrafted(kept, civilDay(2027, 2, 1)), civilDay(2027, 3, 1))).toBe(made);
  expect(draftedOn({ made: ['2031-01-01'] }, made)).toBe(made);
  expect(draftedOn({}, made)).toBe(made);
});
