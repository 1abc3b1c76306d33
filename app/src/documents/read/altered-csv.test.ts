import { describe, expect, it } from 'vitest';
import { altered, codesOf, examplePapers } from '../example-papers.ts';
import { CHANGEOVERS, changeoverPlan } from '../changeover-plans.ts';

const { csv } = examplePapers();
const change = examplePapers(changeoverPlan(Object.keys(CHANGEOVERS)[0] ?? '')).csv;

type Row = readonly [name: string, from: string | RegExp, to: string, code: string];

const ROWS: readonly Row[] = [
  ['a column more', 'Status,', 'Note,Status,', 'line-not-understood'],
  ['a column twice', /Made with\r\n/, 'Made with,Made with\r\n', 'line-not-understood'],
  [
    'two columns in each other’s place',
    'Daily mg,Daily mg before',
    'Daily mg before,Daily mg',
    'line-not-understood',
  ],
  ['a cell behind the last column', /\r\n(DRAFT[^\r]*)/, '\r\n$1,take 4 mg', 'line-not-understood'],
  ['another status', /\r\nDRAFT[^,]*/, '\r\nSIGNED', 'draft-mark-missing'],
  ['a row of words at the end', /$/, 'Take 2 mg more\r\n', 'line-not-understood'],
  ['words that are no cells', /$/, 'x"take 4 mg\r\n', 'line-not-understood'],
  ['a cell that never ends', /$/, '"take 4 mg', 'line-not-understood'],
  ['a product in other words', /: never cut/g, ': may be crushed', 'line-not-understood'],
  ['a dissolving tablet that may be cut', /: never cut/g, ': may be cut in half', 'product-not-to-be-split'],
  ['another drug in a row', ',clonazepam,3', ',diazepam,3', 'drug-differs'],
  ['another time', ',21:00,', ',22:00,', 'time-unknown'],
  ['a date of today', 'clonazepam,0,,', 'clonazepam,0,2026-11-01,', 'line-not-understood'],
  ['a dose', ',0.875,1½ tablets', ',0.75,1½ tablets', 'pieces-not-dose'],
  ['a row twice', /(\r\nDRAFT[^\r]*,3,[^\r]*08:00[^\r]*)/, '$1$1', 'time-doubled'],
  ['a row less', /\r\nDRAFT[^\r]*,3,[^\r]*08:00[^\r]*/, '', 'times-not-daily'],
];

const CHANGE: readonly Row[] = [
  ['the factor', /10 mg entered by/g, '5 mg entered by', 'change-wrong'],
  ['the factor in one row', /10 mg entered by/, '9 mg entered by', 'change-wrong'],
  ['what a day counts as', /Counts as \d+ to/, 'Counts as 1 to', 'counts-wrong'],
  ['who entered it', /,Dr\. A\. Example,/g, ',,', 'entry-mark-missing'],
  ['the drug of a row', ',lorazepam,1,', ',oxazepam,1,', 'drug-differs'],
];

describe.each([
  ['a table', csv, ROWS],
  ['a table of a change of drug', change, CHANGE],
] as const)('%s', (_, paper, rows) => {
  it('is proved before', async () => {
    expect(await codesOf(paper)).toEqual([]);
  });

  it.each(rows)('is caught: %s', async (__, from, to, code) => {
    expect(await codesOf(altered(paper, from, to))).toContain(code);
  });
});
