import { describe, expect, test } from 'vitest';
import { ALL_CODES } from '../facility/codes.ts';
import { wordsOf } from '../index/words-of.ts';
import { NEED_CODES } from './needs.ts';
import { parseQuery } from './parse-query.ts';
import { CODES_OF_PHRASE, LONGEST_PHRASE } from './synonyms.ts';

const known = new Set(ALL_CODES.map((code) => code.code));
const codesOf = (text: string) => parseQuery(text, known).terms.map((term) => term.codes.join('+'));

describe('service words', () => {
  test.each([
    ['benzo', 'BDTX'],
    ['Klonopin detox', 'BDTX'],
    ['Xanax', 'BDTX'],
    ['desintoxicación de benzodiazepinas', 'BDTX'],
    ['dejar el clonazepam', 'BDTX'],
    ['sober living', 'HH'],
    ['IOP', 'OIT'],
    ['intensive outpatient', 'OIT'],
    ['ambulatorio intensivo', 'OIT'],
    ['Medicaid', 'MD'],
    ['Medi-Cal', 'MD'],
    ['seguro médico', 'PI'],
    ['español', 'SP'],
    ['methadone clinic', 'OMB+MM+MU+OTP'],
    ['BDTX', 'BDTX'],
    ['TELE', 'TELE'],
    ['rehab', 'SA'],
    ['blue cross', 'PI'],
    ['90 day', 'RL'],
    ['28 day program', 'RS'],
    ['Vietnamese', 'F92'],
    ['lorazepam doctor near me', 'BDTX'],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual([codes]);
  });

  test('each phrase is written as the index folds it, is not too long, and stands for codes that exist', () => {
    for (const [phrase, codes] of CODES_OF_PHRASE) {
      expect(wordsOf(phrase).join(' '), phrase).toBe(phrase);
      expect(phrase.split(' ').length).toBeLessThanOrEqual(LONGEST_PHRASE);
      for (const code of codes) expect(known.has(code), `${phrase}: ${code}`).toBe(true);
    }
    for (const group of Object.values(NEED_CODES).flat())
      for (const code of group) expect(known.has(code), code).toBe(true);
  });
});

test('a state is a state in capitals, after a comma, or by its name; a small word is a small word', () => {
  const states = (text: string) => parseQuery(text, known).terms.map((term) => term.state);
  expect(states('Portland OR')).toEqual([null, '@or']);
  expect(states('portland, or')).toEqual([null, '@or']);
  expect(states('hope or help')).toEqual([null, null]);
  expect(states('springfield il')).toEqual([null, '@il']);
  expect(states('Albany New York')).toEqual([null, '@ny']);
  expect(states('District of Columbia')).toEqual(['@dc']);
});

test('a place is taken out of the box only where it is plainly one', () => {
  expect(parseQuery('97205', known)).toEqual({ terms: [], place: '97205', here: false });
  expect(parseQuery('97205-1234', known).place).toBe('97205');
  expect(parseQuery('benzo detox near Portland, OR', known).place).toBe('Portland, OR');
  expect(parseQuery('ayuda cerca de Ponce', known).place).toBe('Ponce');
  expect(parseQuery('Springfield Recovery Center', known).place).toBeNull();
  expect(parseQuery('55000 Main St', known).place).toBeNull();
});

test('the last word may be unfinished until a space follows it', () => {
  const unfinished = (text: string) => parseQuery(text, known).terms.map((term) => term.unfinished);
  expect(unfinished('hope hou')).toEqual([false, true]);
  expect(unfinished('hope house ')).toEqual([false, false]);
});

test('words by which people ask are dropped beside a service, and kept without one', () => {
  const asked = (text: string) => parseQuery(text, known).terms.map((term) => term.asked);
  expect(asked('need help to quit Klonopin')).toEqual(['klonopin']);
  expect(asked('Helping Place Tampa')).toEqual(['helping', 'place', 'tampa']);
});

test('empty words are dropped unless there is nothing else, and long questions are read up to a limit', () => {
  expect(parseQuery('a place for women that takes Medicaid', known).terms.map((term) => term.asked)).toEqual([
    'women',
    'medicaid',
  ]);
  expect(parseQuery('the', known).terms).toHaveLength(1);
  expect(parseQuery('', known).terms).toEqual([]);
  expect(parseQuery('word '.repeat(500), known).terms).toHaveLength(12);
});
