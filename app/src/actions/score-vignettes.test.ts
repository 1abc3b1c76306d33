import { describe, expect, it } from 'vitest';
import { scoreScreen } from './score-screen.ts';

const score = (body: unknown) => {
  const outcome = scoreScreen(body, 'en');
  if (!outcome.ok) throw new Error(outcome.problem.detail);
  return outcome.value;
};
const threes = (count: number, total: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => Math.max(0, Math.min(3, total - 3 * at)));

describe('edges of every band', () => {
  it.each([
    [0, 'minimal'],
    [4, 'minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'moderately-severe'],
    [19, 'moderately-severe'],
    [20, 'severe'],
    [24, 'severe'],
  ])('PHQ-9 of %i without the last item is %s, and opens no safety flow', (total, band) => {
    expect(score({ screen: 'phq-9', answers: [...threes(8, total), 0] })).toMatchObject({
      total,
      band,
      flags: [],
    });
  });

  it.each([1, 2, 3])('a last item of %i alone opens the safety flow, though the total is minimal', (last) => {
    const { band, flags, says } = score({ screen: 'phq-9', answers: [...threes(8, 0), last] });
    expect([band, flags]).toEqual(['minimal', ['suicide-safety']]);
    expect(says[0]).toMatch(/988/);
  });

  it.each([
    [4, 'minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'severe'],
    [21, 'severe'],
  ])('GAD-7 of %i is %s', (total, band) => {
    expect(score({ screen: 'gad-7', answers: threes(7, total) })).toMatchObject({ total, band });
  });

  it.each([
    ['female', [1, 1, 0], 'negative'],
    ['female', [1, 1, 1], 'positive'],
    ['male', [1, 1, 1], 'negative'],
    ['male', [4, 0, 0], 'positive'],
    ['male', [4, 4, 4], 'positive'],
  ])('AUDIT-C for %s of %j is %s', (sex, answers, band) => {
    expect(score({ screen: 'audit-c', sex, answers })).toMatchObject({ band });
  });

  it.each([
    [6, 40, 'negative', []],
    [7, 40, 'positive', []],
    [5, 65, 'negative', []],
    [6, 64, 'negative', []],
    [6, 65, 'positive', ['older-cut-off']],
    [15, 90, 'positive', ['older-cut-off']],
  ])('SDS of %i at %i years is %s, and both cut-offs are said', (total, age, band, flags) => {
    const answer = score({ screen: 'sds', total, age });
    expect(answer).toMatchObject({ band, flags });
    expect(answer.says.join(' ')).toMatch(/7 or more.*6 or more/);
  });

  it('TAPS has a total and never a band', () => {
    for (const answers of [
      [0, 0, 0, 0, 0],
      [4, 4, 4, 4, 4],
    ])
      expect(score({ screen: 'taps', answers })).toMatchObject({ band: null });
  });
});

describe('C-SSRS from its wire shape', () => {
  const yes = (...at: number[]) => [1, 2, 3, 4, 5, 6].map((item) => at.includes(item));
  it.each([
    [yes(), 'never', 'none'],
    [yes(2), 'never', 'low'],
    [yes(3), 'never', 'moderate'],
    [yes(1, 2, 3), 'earlier', 'moderate'],
    [yes(4), 'earlier', 'high'],
    [yes(1), 'past-3-months', 'high'],
    [yes(1, 2, 3, 4, 5, 6), 'past-3-months', 'high'],
  ])('%j, behaviour %s: %s', (answers, behaviour, band) => {
    const answer = score({ screen: 'c-ssrs', answers, behaviour });
    expect(answer.band).toBe(band);
    expect(answer.flags.includes('suicide-safety')).toBe(band !== 'none');
  });
});

describe('dependence: one month is 4 weeks, three are 12', () => {
  it.each([
    ['0.5', 7, 3.9, 'lower-but-possible'],
    ['2', 7, 3, 'lower-but-possible'],
    ['1', 4, 4, 'likely'],
    ['0.5', 4, 4, 'lower-but-possible'],
    ['0.5', 4, 11.9, 'lower-but-possible'],
    ['0.5', 4, 12, 'likely'],
    ['0.125', 7, 52, 'likely'],
    ['2', 3, 520, 'rare'],
    ['4', 1, 1, 'rare'],
  ])('clonazepam %s mg on %d days for %d weeks: %s', (dailyMg, daysPerWeek, weeks, likelihood) => {
    expect(score({ screen: 'dependence', drug: 'clonazepam', dailyMg, daysPerWeek, weeks })).toMatchObject({
      likelihood,
    });
  });

  it.each([
    ['clonazepam', '0.5', 'low'],
    ['clonazepam', '0.501', 'moderate'],
    ['clonazepam', '1.5', 'moderate'],
    ['clonazepam', '1.501', 'high'],
    ['lorazepam', '2', 'low'],
    ['lorazepam', '3', 'moderate'],
    ['alprazolam', '2.25', 'high'],
    ['diazepam', '10', 'low'],
    ['diazepam', '15.5', 'high'],
  ])('%s %s mg is in the band %s', (drug, dailyMg, band) => {
    expect(score({ screen: 'dependence', drug, dailyMg, daysPerWeek: 7, weeks: 20 })).toMatchObject({ band });
  });

  it('takes a dose as a number too, exactly', () => {
    expect(
      score({ screen: 'dependence', drug: 'clonazepam', dailyMg: 0.5, daysPerWeek: 5, weeks: 8 }),
    ).toMatchObject({ likelihood: 'lower-but-possible', band: 'low' });
  });
});

describe('rule 19: a dose that is more likely a slip is asked about before it is judged', () => {
  const asked = (dailyMg: unknown, rest: object = {}) =>
    scoreScreen(
      { screen: 'dependence', drug: 'clonazepam', dailyMg, daysPerWeek: 7, weeks: 9, ...rest },
      'en',
    );

  it.each([
    ['25', 'above-any-label', /25 mg a day is above .*20 mg/],
    ['20.5', 'above-any-label', /decimal point/],
    [10, 'ten-times-usual', /10 mg a day is ten times/],
    ['20', 'ten-times-usual', /decimal point/],
  ])('%s mg of clonazepam: %s', (dailyMg, code, detail) => {
    const outcome = asked(dailyMg);
    if (outcome.ok) throw new Error('It must be asked about.');
    expect(outcome.problem).toMatchObject({ code: 'needs-confirmation', status: 422 });
    expect(outcome.problem.faults?.map(({ path }) => path)).toEqual([code]);
    expect(outcome.problem.detail).toMatch(detail);
    expect(asked(dailyMg, { confirmed: [code] })).toMatchObject({
      ok: true,
      value: { likelihood: 'likely' },
    });
  });

  it('asks about another slip than the one that was confirmed, and about no usual dose', () => {
    expect(asked('25', { confirmed: ['ten-times-usual'] }).ok).toBe(false);
    expect(asked('9.999').ok).toBe(true);
  });

  it.each(['clozapine', 'clonidine', 'clobazam 10', 'K'])('takes %s for no drug of the table', (drug) => {
    const outcome = scoreScreen({ screen: 'dependence', drug, dailyMg: '1', daysPerWeek: 7, weeks: 9 }, 'en');
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'wrong-request' } });
  });
});

describe('signs of a use disorder', () => {
  it.each([
    [[], true, 0, 'none'],
    [[1], true, 1, 'none'],
    [[1, 2], true, 2, 'mild'],
    [[1, 2, 3], true, 3, 'mild'],
    [[1, 2, 3, 4], true, 4, 'moderate'],
    [[1, 2, 3, 4, 5], true, 5, 'moderate'],
    [[1, 2, 3, 4, 5, 6], true, 6, 'severe'],
    [[10, 11], false, 2, 'mild'],
    [[1, 10, 11], true, 1, 'none'],
    [[1, 1, 1], true, 1, 'none'],
  ])('%j, as prescribed %s: %i count, %s', (criteria, asPrescribed, counted, band) => {
    expect(score({ screen: 'use-disorder', criteria, asPrescribed })).toMatchObject({ counted, band });
  });
});

describe('what cannot be scored says where and what was expected', () => {
  it.each([
    [{ screen: 'phq-9', answers: [1, 2, 3] }, /9 answers/],
    [{ screen: 'phq-9', answers: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }, /9 answers/],
    [{ screen: 'phq-9', answers: [0, 0, 0, 0, 0, 0, 0, 0, 4] }, /answers\[8\]/],
    [{ screen: 'phq-9', answers: [0, 0, 0, 0, 0, 0, 0, 0, -1] }, /answers\[8\]/],
    [{ screen: 'gad-7', answers: [0, 0, 0, 0, 0, 0, 1.5] }, /answers/],
    [{ screen: 'gad-7', answers: '0000000' }, /answers/],
    [{ screen: 'audit-c', answers: [1, 1, 1] }, /sex/],
    [{ screen: 'audit-c', answers: [5, 0, 0], sex: 'female' }, /answers\[0\]/],
    [{ screen: 'c-ssrs', answers: [true], behaviour: 'never' }, /answers/],
    [{ screen: 'c-ssrs', answers: [0, 0, 0, 0, 0, 0], behaviour: 'never' }, /answers/],
    [
      { screen: 'c-ssrs', answers: [true, true, true, true, true, true], behaviour: 'sometimes' },
      /behaviour/,
    ],
    [{ screen: 'sds', total: 16, age: 40 }, /total/],
    [{ screen: 'sds', total: 6.5, age: 40 }, /total/],
    [{ screen: 'sds', total: 6 }, /age/],
    [{ screen: 'use-disorder', criteria: [12], asPrescribed: true }, /criteria/],
    [{ screen: 'use-disorder', criteria: [0], asPrescribed: true }, /criteria/],
    [{ screen: 'dependence', drug: 'etizolam', dailyMg: '1', daysPerWeek: 7, weeks: 9 }, /drug/],
    [{ screen: 'dependence', drug: 'clonazepam', dailyMg: '0', daysPerWeek: 7, weeks: 9 }, /dailyMg/],
    [{ screen: 'dependence', drug: 'clonazepam', dailyMg: '1', daysPerWeek: 8, weeks: 9 }, /daysPerWeek/],
    [{ screen: 'phq-9', answers: [0, 0, 0, 0, 0, 0, 0, 0, 0], evil: true }, /evil|field|expected/],
    [{ screen: 'ciwa-b', total: 12 }, /screen/],
    [null, /.+/],
    [[], /.+/],
  ])('%j', (body, pattern) => {
    const outcome = scoreScreen(body, 'es');
    if (outcome.ok) throw new Error('It must not be scored.');
    expect(outcome.problem.code).toBe('wrong-request');
    expect(JSON.stringify(outcome.problem)).toMatch(pattern);
  });
});

describe('a C-SSRS that does not say when there was behaviour', () => {
  it.each([
    [[false, false, false, true, false, false], 'high'],
    [[false, false, false, false, false, true], 'high'],
    [[true, true, false, false, false, false], 'low'],
    [[false, false, false, false, false, false], 'none'],
  ])('%j is still answered, by the graver reading: %s', (answers, band) => {
    expect(score({ screen: 'c-ssrs', answers })).toMatchObject({
      band,
      flags: band === 'none' ? [] : ['suicide-safety'],
    });
  });
});
