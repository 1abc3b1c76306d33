import { describe, expect, it } from 'vitest';
import { altered, codesOf, enteredPlan, examplePapers } from '../example-papers.ts';
import { CHANGEOVERS, changeoverPlan } from '../changeover-plans.ts';

const { text } = examplePapers();
const entered = examplePapers(enteredPlan()).text;
const change = examplePapers(changeoverPlan(Object.keys(CHANGEOVERS)[0] ?? '')).text;

type Row = readonly [name: string, from: string | RegExp, to: string, code: string];

const DROPPED: readonly Row[] = [
  ['the draft mark at the head', /^DRAFT[^\n]*\n/, '', 'draft-mark-missing'],
  ['the draft mark at the foot', /DRAFT[^\n]*\n$/, '', 'draft-mark-missing'],
  ['the title', /Lowering[^\n]*\n/, '', 'line-missing'],
  ['that today’s dose goes on until there is a plan', /This is a draft to talk[^\n]*\n/, '', 'line-missing'],
  ['that only the prescriber chooses', /Only your prescriber[^\n]*\n/, '', 'line-missing'],
  ['the rules', /Made with rule tables[^\n]*\n/, '', 'line-missing'],
  ['the heading of the findings', /What to know[^\n]*\n/, '', 'line-missing'],
  ['a source', / {2}Source:[^\n]*\n/, '', 'line-missing'],
  ['a finding before its source', /- This plan ends[^\n]*\n/, '', 'line-missing'],
  ['a finding of a step', /Step 5 of 9: This cut.*days\.\n/, '', 'line-missing'],
];

const ADDED: readonly Row[] = [
  ['words behind the draft mark', /signs\n/, 'signs, or take 4 mg now\n', 'draft-mark-missing'],
  ['words before the draft mark', /^DRAFT/, 'Not a DRAFT', 'line-not-understood'],
  ['numbers alone on a line', 'Today, before', '2 2 2\nToday, before', 'line-not-understood'],
  ['a month alone on a line', 'Today, before', 'Dec 1\nToday, before', 'line-not-understood'],
  ['a page that is none', 'Step 2 of 9', 'Page 2 of 9\nStep 2 of 9', 'line-not-understood'],
  ['a line of another paper', 'Made with rule', 'Signature\nMade with rule', 'line-not-understood'],
  ['a line twice', /(Only your prescriber[^\n]*\n)/, '$1$1', 'line-doubled'],
  ['a second title', /(Lowering[^\n]*\n)/, '$1$1', 'line-doubled'],
  ['a line in the other language', 'Made with rule', 'Firma\nMade with rule', 'line-not-understood'],
];

const FIGURES: readonly Row[] = [
  ['where the plan ends', 'ends at 0.375 mg', 'ends at 0.25 mg', 'sentence-wrong'],
  ['the next dose', 'can make is 0.25 mg', 'can make is 0.125 mg', 'sentence-wrong'],
  ['the next cut', 'a cut of 33.33 percent', 'a cut of 30 percent', 'sentence-wrong'],
  [
    'a next cut that would be allowed',
    'is 0.25 mg, a cut of 33.33',
    'is 0.3 mg, a cut of 20',
    'sentence-wrong',
  ],
  ['the percentage that was asked', 'the 10 percent you asked', 'the 20 percent you asked', 'sentence-wrong'],
  ['a wait that is shorter', 'held for 18 days', 'held for 17 days', 'sentence-wrong'],
  ['a wait that is longer', 'held for 18 days', 'held for 19 days', 'sentence-wrong'],
  ['the step of a finding', 'Step 5 of 9: This', 'Step 4 of 9: This', 'sentence-wrong'],
  ['the step of a finding to none', 'Step 5 of 9: This', 'Step 12 of 9: This', 'sentence-wrong'],
  [
    'a dissolving tablet that may be cut',
    'mg: never cut',
    'mg: may be cut in half',
    'product-not-to-be-split',
  ],
  [
    'a tablet that is cut and may not be',
    'mg: may be cut in half',
    'mg: never cut',
    'product-not-to-be-split',
  ],
];

const ENTERED: readonly Row[] = [
  ['the line at the head', /This draft has departures[^\n]*\n/, '', 'entry-mark-missing'],
  ['the line at the step', /\nDepartures entered by[^\n]*\n/, '\n', 'over-25-in-14-days'],
  [
    'another name at the head',
    'departures entered by Dr. Example',
    'departures entered by Dr. Who',
    'entry-mark-missing',
  ],
  [
    'another name in what was entered',
    'Entered by Dr. Example:',
    'Entered by Dr. Who:',
    'entry-mark-missing',
  ],
  ['that it falls by more than 25 %', /- Step 9 of 9: Entered.*\n.*\n/, '', 'line-missing'],
  ['who entered it and why', /- Departures entered by Dr. Example \(.*\n.*\n/, '', 'line-missing'],
  [
    'a name that goes on',
    'Entered by Dr. Example:',
    'Entered by Dr. Example says skip days:',
    'entry-mark-missing',
  ],
];

const CHANGE: readonly Row[] = [
  ['what was entered', '1 mg taken as 10 mg', '1 mg taken as 5 mg', 'sentence-wrong'],
  ['the least of the tables', /The tables show [\d.]+ to/, 'The tables show 1 to', 'sentence-wrong'],
  ['the drug that is left', 'Change from lorazepam', 'Change from oxazepam', 'sentence-wrong'],
  ['the factor', /mg entered by Dr/, 'mg entered by Mr', 'entry-mark-missing'],
  ['the factor itself', /\n1 mg of lorazepam counts[^\n]*\n/, '\n', 'change-wrong'],
  ['a dose of the drug that is left', /= 1 tablet of 1 mg/, '= 2 tablets of 1 mg', 'pieces-not-dose'],
  ['the drug of a dose', / mg of lorazepam = /, ' mg of diazepam = ', 'times-not-daily'],
  ['what a day counts as', /Counts as ([\d.]+) to/, 'Counts as 1 to', 'counts-wrong'],
  [
    'the products of the drug that is left',
    /Made with, for lorazepam/,
    'Made with, for oxazepam',
    'product-unknown',
  ],
  ['an opioid instead of the drug', 'step 1\n2 mg of lorazepam', 'step 1\n2 mg of oxazepam', 'drug-differs'],
];

describe.each([
  ['where a line is dropped', text, DROPPED],
  ['where a line is put in', text, ADDED],
  ['where a figure is altered', text, FIGURES],
  ['with what a prescriber entered', entered, ENTERED],
  ['with a change of drug', change, CHANGE],
] as const)('a text %s', (_, paper, rows) => {
  it('is proved before', async () => {
    expect(await codesOf(paper)).toEqual([]);
  });

  it.each(rows)('is caught: %s', async (__, from, to, code) => {
    expect(await codesOf(altered(paper, from, to))).toContain(code);
  });
});
