import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { judgeWords, readWordClaims, type WordClaims } from './judge-words.ts';

const claims = new Map<string, Claim>([
  ['half', { id: 'half', en: 'Half is gone in 40 hours.', es: 'La mitad se va en 40 horas.' } as Claim],
]);

/** One domain, said the same in both languages so that each rule is met on its own. */
function kinds(cited: WordClaims[string], words: object, spanish: object = words): string[] {
  const found = judgeWords({ level: cited }, claims, { en: { level: words }, es: { level: spanish } });
  return [...new Set(found.map(({ kind }) => kind))];
}

describe('the words and the ledger', () => {
  it('agree where each sentence has its claim', () => {
    expect(kinds({ time: ['half'] }, { time: { lead: 'Half is gone in 40 hours.' } })).toEqual([]);
  });

  it.each([
    ['a full sentence', 'The level falls with time.'],
    ['a dose', '0.5 mg'],
    ['a length of time', 'For some weeks'],
    ['an instruction for always', 'Never skip days'],
    ['a sentence made with values', (days: string) => `It lasts for ${days} days.`],
  ])('do not agree where %s has none', (_, said) => {
    expect(kinds({}, { time: said })).toEqual(['uncited-sentence']);
  });

  it('need none for a name and a question', () => {
    expect(kinds({}, { title: 'The level', ask: 'What is the level in the blood?' })).toEqual([]);
  });

  it.each(['Nunca salte una dosis', 'No deje la dosis', 'Durante semanas'])(
    'are judged in Spanish too: %s',
    (said) => {
      expect(kinds({}, { time: 'A name' }, { time: said })).toEqual(['uncited-sentence']);
    },
  );

  it('hear the longest path that is named', () => {
    const words = { time: { lead: 'It takes 40 hours.', more: 'It takes 41 hours.' } };
    expect(kinds({ time: ['half'] }, words)).toEqual(['number-not-in-claim']);
    expect(kinds({ 'time.lead': ['half'] }, words)).toEqual(['uncited-sentence']);
  });

  it('name no path that is not there, in either language', () => {
    expect(kinds({ time: ['half'], gone: ['half'] }, { time: '40 hours' })).toEqual(['dead-link']);
    expect(kinds({ time: ['half'] }, { time: '40 hours' }, {})).toEqual(['dead-link']);
  });

  it('name no claim that is not there', () => {
    expect(kinds({ time: ['nowhere'] }, { time: 'In some hours' })).toEqual(['unknown-claim']);
  });

  it('do not pass a fact off as plain, nor much else', () => {
    const words = { a: 'The level falls with time.', b: 'The level rises with time.', c: 'In 40 hours' };
    expect(kinds({ a: ['plain'], b: ['half'], c: ['plain'] }, words)).toContain('uncited-sentence');
    expect(kinds({ a: ['plain'], b: ['half'], c: ['half'] }, words)).toEqual(['too-many-plain']);
  });
});

describe('what stands in the place of claims', () => {
  it('lets a page say how to use it, and what happened on it', () => {
    expect(kinds({ a: ['screen'] }, { a: 'Pick a day below.', b: 'Save' })).toEqual([]);
    expect(kinds({ a: ['screen'] }, { a: 'We do not know this town.' })).toEqual([]);
  });

  it.each(['Take 2 of them.', 'Wait for some weeks.', 'Never skip a day.'])(
    'is no way around the ledger: %s',
    (said) => {
      expect(kinds({ a: ['screen'] }, { a: said })).toEqual(['uncited-sentence']);
    },
  );

  it('lets an example hold numbers, and no instruction', () => {
    expect(kinds({ a: ['example'] }, { a: 'Write it as 0.25 mg, 14 days.' })).toEqual([]);
    expect(kinds({ a: ['example'] }, { a: 'Never write 0.25 mg.' })).toEqual(['uncited-sentence']);
  });
});

describe('the file of the words’ claims', () => {
  it('is read by domain and path', () => {
    expect(readWordClaims('level:\n  time: [half]\n')).toEqual({
      wordClaims: { level: { time: ['half'] } },
      findings: [],
    });
  });

  it('is refused where a path names nothing', () => {
    expect(readWordClaims('level:\n  time: []\n').findings).toMatchObject([{ kind: 'wrong-shape' }]);
  });
});
