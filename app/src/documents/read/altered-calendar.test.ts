import { describe, expect, it } from 'vitest';
import { altered, codesOf, examplePapers } from '../example-papers.ts';

const { ics } = examplePapers();

type Row = readonly [name: string, from: string | RegExp, to: string, code: string];

const ROWS: readonly Row[] = [
  ['a calendar that calls off', 'VERSION:2.0', 'VERSION:2.0\r\nMETHOD:CANCEL', 'line-not-understood'],
  ['words for other programs', 'SUMMARY:', 'X-ALT-DESC:Take 4 mg\r\nSUMMARY:', 'line-not-understood'],
  ['other words as a title', 'SUMMARY:Appointment', 'SUMMARY:Skip today', 'title-wrong'],
  ['a dose as a title', 'SUMMARY:Appointment', 'SUMMARY:Draft: 4 mg of clonazepam a day', 'title-wrong'],
  ['another name', /X-WR-CALNAME:.*/, 'X-WR-CALNAME:Stop everything', 'line-not-understood'],
  ['a description of all', 'VERSION:2.0', 'VERSION:2.0\r\nX-WR-CALDESC:Take 4 mg', 'line-not-understood'],
  ['a day more', 'SUMMARY', 'RDATE;VALUE=DATE:20270101\r\nSUMMARY', 'line-not-understood'],
  ['a day less', 'SUMMARY', 'EXDATE;VALUE=DATE:20261203\r\nSUMMARY', 'line-not-understood'],
  ['an event that comes again', 'SUMMARY', 'RRULE:FREQ=WEEKLY\r\nSUMMARY', 'line-not-understood'],
  ['an event that is called off', 'SUMMARY', 'STATUS:CANCELLED\r\nSUMMARY', 'line-not-understood'],
  ['a place', 'SUMMARY', 'LOCATION:take 4 mg\r\nSUMMARY', 'line-not-understood'],
  ['a note', 'SUMMARY', 'COMMENT:take 4 mg\r\nSUMMARY', 'line-not-understood'],
  ['a link', 'SUMMARY', 'URL:https://x.example\r\nSUMMARY', 'line-not-understood'],
  [
    'an alarm',
    'END:VEVENT',
    'BEGIN:VALARM\r\nDESCRIPTION:Take 4 mg\r\nEND:VALARM\r\nEND:VEVENT',
    'line-not-understood',
  ],
  [
    'a thing to do',
    'END:VCALENDAR',
    'BEGIN:VTODO\r\nSUMMARY:Take 4 mg\r\nEND:VTODO\r\nEND:VCALENDAR',
    'line-not-understood',
  ],
  ['a second calendar', /$/, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'line-not-understood'],
  [
    'a description from elsewhere',
    'DESCRIPTION:',
    'DESCRIPTION;ALTREP="https://x.example":',
    'line-not-understood',
  ],
  ['a time of day', 'DTSTART;VALUE=DATE:20261201', 'DTSTART:20261201T080000Z', 'line-not-understood'],
  ['another number of the same event', 'SEQUENCE:0', 'SEQUENCE:9', 'line-not-understood'],
  ['an event that takes the place of another', 'UID:p-2@', 'UID:p-1@', 'step-number'],
  ['an event later', 'DTSTART;VALUE=DATE:20261201', 'DTSTART;VALUE=DATE:20261202', 'event-dates-wrong'],
  ['an event with no end', /DTEND;VALUE=DATE:20261215\r?\n/, '', 'line-missing'],
  ['an event without its description', /DESCRIPTION:DRAFT[^\n]*Step 3[^\n]*\n/, '', 'line-missing'],
  [
    'an end in the middle',
    '\\nMade with',
    '\\nThis draft stops at 0.375 mg a day and holds there.\\nMade with',
    'line-not-understood',
  ],
  ['no word of who chooses', /\\nOnly your prescriber[^\n]*/, '', 'line-missing'],
  ['words that are no line', 'BEGIN:VEVENT', 'Take 4 mg\r\nBEGIN:VEVENT', 'line-not-understood'],
];

describe('a calendar', () => {
  it('is proved before', async () => {
    expect(await codesOf(ics)).toEqual([]);
  });

  it.each(ROWS)('is caught: %s', async (_, from, to, code) => {
    expect(await codesOf(altered(ics, from, to))).toContain(code);
  });
});
