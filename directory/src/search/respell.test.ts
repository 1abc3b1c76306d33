import { expect, test } from 'vitest';
import { buildIndex } from '../index/build-index.ts';
import { openIndex } from '../index/open-index.ts';
import { madeUpFacilities } from './made-up.test-support.ts';
import { search } from './search.ts';

const facilities = madeUpFacilities(400, 11);
const opened = openIndex(
  buildIndex(facilities, { edition: '2023', source: 'samhsa-su', made: '2026-11-22', fictional: true }),
);
if (!opened.ok) throw new Error(opened.code);
const { index } = opened;
const found = (text: string) => search(index, { text, limit: 400 });
const total = (text: string) => found(text).total;

test.each([
  ['klonapin', 'klonopin'],
  ['clonopin', 'klonopin'],
  ['Zanax', 'xanax'],
  ['xannax', 'xanax'],
  ['adavan', 'ativan'],
  ['valum', 'valium'],
  ['lorazapam', 'lorazepam'],
  ['benzodiazapine', 'benzodiazepine'],
  ['bezodiazepine', 'benzodiazepine'],
  ['medicade', 'medicaid'],
  ['medacaid', 'medicaid'],
  ['telahealth', 'telehealth'],
  ['tele health', 'telehealth'],
  ['soberliving', 'sober living'],
  ['intensiveoutpatient', 'intensive outpatient'],
  ['desintoxicasion', 'desintoxicación'],
  ['sykiatrist', 'psychiatrist'],
  ['sicologo psiquiatra', 'psicólogo psiquiatra'],
  ['how do I get off klonapin', 'klonopin'],
  ['I cant stop taking klonapin', 'klonopin'],
  ['rehap', 'rehab'],
  ['springfeildrecovery', 'springfield recovery'],
  ['springfieldrecoverycenter', 'springfield recovery center'],
  ['centerofrecovery', 'center of recovery'],
  ['therecovery', 'the recovery'],
  ['springfieldinc', 'springfield'],
  ['springfield recovery center llc', 'springfield recovery center'],
])('%s asks for what %s asks for', (typed, meant) => {
  expect(total(meant)).toBeGreaterThan(0);
  expect(total(typed)).toBe(total(meant));
});

test('a misspelt medicine brings the same notices as the medicine, and says that it was spelt otherwise', () => {
  expect(found('klonapin').notices).toEqual([...found('klonopin').notices, 'other-spellings']);
  const [hit] = found('klonapin').hits;
  expect(hit?.reasons).toEqual([{ code: 'service', values: { asked: 'klonapin', codes: 'BDTX' } }]);
});

test('two words that were written as one are two words, and it is said', () => {
  expect(total('cedarrecovery')).toBe(total('cedar recovery'));
  expect(found('cedarrecovery').notices).toEqual(['other-spellings']);
});

test('a word that the directory knows is left alone, and so is one that is still being typed', () => {
  expect(found('Recovery').notices).toEqual([]);
  expect(found('recove').notices).toEqual([]);
});

test('near me names no place', () => {
  for (const text of ['recovery near me', 'recovery cerca de mí', 'recovery near my home']) {
    expect(total(text)).toBe(total('recovery '));
  }
});
