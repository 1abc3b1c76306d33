import { describe, expect, it } from 'vitest';
import { altered, codesOf, enteredPlan, examplePapers } from '../example-papers.ts';

const { fhir } = examplePapers();
const entered = examplePapers(enteredPlan()).fhir;
const STRUCTURE = 'structure-differs-from-text';

type Row = readonly [name: string, from: string | RegExp, to: string, code: string];

const ROWS: readonly Row[] = [
  ['something inside', '"intent":"proposal",', '"intent":"proposal","contained":[{}],', STRUCTURE],
  [
    'an extension',
    '"intent":"proposal",',
    '"intent":"proposal","extension":[{"valueString":"4 mg"}],',
    STRUCTURE,
  ],
  ['a reason', '"intent":"proposal",', '"intent":"proposal","reasonCode":[{"text":"take 4 mg"}],', STRUCTURE],
  ['a priority', '"intent":"proposal",', '"intent":"proposal","priority":"stat",', STRUCTURE],
  ['a person', 'The person this draft is for', 'John Smith: take 4 mg', STRUCTURE],
  ['a person as an address', '"subject":{', '"subject":{"reference":"Patient/1",', STRUCTURE],
  ['a way to take it', '"sequence":2,', '"sequence":2,"route":{"text":"IV"},', STRUCTURE],
  ['another kind of bundle', '"type":"collection"', '"type":"transaction"', STRUCTURE],
  ['what to do with an entry', '"fullUrl"', '"request":{"method":"PUT"},"fullUrl"', STRUCTURE],
  ['another maker', '"display":"Stepdown"', '"display":"Take 4 mg"', STRUCTURE],
  ['a maker that did something else', '"code":"assembler"', '"code":"author"', STRUCTURE],
  ['a source that is none', '"display":"Joint Clinical', '"display":"My own Joint Clinical', STRUCTURE],
  ['other rules', '"text":"Rule tables 1.0 abcdef12"', '"text":"Rule tables 9.0 abcdef12"', STRUCTURE],
  [
    'what the plan comes from',
    '"target":[{"reference":"urn:uuid:m"}',
    '"target":[{"reference":"urn:uuid:x"}',
    STRUCTURE,
  ],
  ['an address of an entry', '"fullUrl":"urn:uuid:m"', '"fullUrl":"urn:uuid:x"', STRUCTURE],
  ['a dose twice, of which the last is right', '"value":0.5,', '"value":4,"value":0.5,', 'line-doubled'],
  ['a dose as text', '"value":0.5,', '"value":"0.5",', STRUCTURE],
  ['seconds', '"08:00:00"', '"08:00:59"', STRUCTURE],
  ['two times for a dose', '["08:00:00"]', '["08:00:00","12:00:00"]', STRUCTURE],
  ['another unit', '"unit":"mg"', '"unit":"g"', STRUCTURE],
  ['a narrative that is hidden', '<p>DRAFT', '<p style=\\"display:none\\">DRAFT', 'markup-unknown'],
  ['a picture in the narrative', '<p>DRAFT', '<img src=\\"x\\"/><p>DRAFT', 'markup-unknown'],
  ['an additional narrative', '"status":"generated"', '"status":"additional"', STRUCTURE],
  ['a note of somebody', '"note":[{', '"note":[{"authorString":"Dr. X",', STRUCTURE],
  [
    'two notes',
    '"note":[{',
    '"note":[{"text":"DRAFT – do not follow until your prescriber signs"},{',
    STRUCTURE,
  ],
  ['another language', '"language":"en"', '"language":"xx"', STRUCTURE],
  ['a dose that is not a number of fields', '"doseAndRate":[{', '"doseAndRate":[null,{', STRUCTURE],
];

describe('a FHIR bundle', () => {
  it('is proved before', async () => {
    expect(await codesOf(fhir)).toEqual([]);
    expect(await codesOf(entered)).toEqual([]);
  });

  it.each(ROWS)('is caught: %s', async (_, from, to, code) => {
    expect(await codesOf(altered(fhir, from, to))).toContain(code);
  });

  it('is caught where somebody else is said to have entered something', async () => {
    const other = altered(entered, '"who":{"display":"Dr. Example"}', '"who":{"display":"Dr. Who"}');
    expect(await codesOf(other)).toContain(STRUCTURE);
  });
});
