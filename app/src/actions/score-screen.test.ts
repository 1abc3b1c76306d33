import { describe, expect, it } from 'vitest';
import { listScreens, scoreScreen } from './score-screen.ts';
import { showEquivalents } from './show-equivalents.ts';

const answer = (body: unknown) => {
  const outcome = scoreScreen(body, 'en');
  if (!outcome.ok) throw new Error(outcome.problem.detail);
  return outcome.value;
};

describe('scoring a screen from its wire shape', () => {
  it('PHQ-9', () => {
    expect(answer({ screen: 'phq-9', answers: [1, 2, 1, 2, 1, 1, 0, 0, 1] })).toMatchObject({
      total: 9,
      band: 'mild',
      flags: ['suicide-safety'],
    });
  });
  it.each([
    ['T15', 'clonazepam', '1', 7, 16, 'likely', 'moderate'],
    ['T16', 'clonazepam', '0.5', 5, 8, 'lower-but-possible', 'low'],
    ['T17', 'clonazepam', '2', 3, 52, 'rare', 'high'],
    ['T18', 'Klonopin', '2', 7, 8, 'likely', 'high'],
  ])(
    '%s: dependence on %s %s mg, %d days a week, %d weeks is %s (%s)',
    (_, drug, dailyMg, daysPerWeek, weeks, likelihood, band) => {
      expect(answer({ screen: 'dependence', drug, dailyMg, daysPerWeek, weeks })).toMatchObject({
        likelihood,
        band,
      });
    },
  );
  it('T45: all eleven signs as prescribed count as nine, severe, and a clinician decides', () => {
    const result = answer({
      screen: 'use-disorder',
      criteria: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      asPrescribed: true,
    });
    expect(result).toMatchObject({ total: 11, counted: 9, band: 'severe' });
    expect(result.flags).toContain('clinician-decides');
  });
  it('T46: tolerance and withdrawal as prescribed count for nothing', () => {
    expect(answer({ screen: 'use-disorder', criteria: [10, 11], asPrescribed: true })).toMatchObject({
      counted: 0,
      band: 'none',
    });
  });
  it('a wrong request says where and what was expected', () => {
    const outcome = scoreScreen({ screen: 'sds', total: 16, age: 30 }, 'en');
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: 'wrong-request', detail: 'total: a whole number from 0 to 15' },
    });
    expect(scoreScreen({ screen: 'nope' }, 'en').ok).toBe(false);
  });
  it('every screen says something in both languages', () => {
    for (const language of ['en', 'es'] as const) {
      for (const row of listScreens(language)) expect(row.name.length).toBeGreaterThan(5);
    }
  });
});

describe('equivalents as a range', () => {
  it('T20: 1 mg of clonazepam is 10 to 20 mg of diazepam, by the table', () => {
    const outcome = showEquivalents('clonazepam', '1', 'en');
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        diazepamMg: { low: '10', high: '20' },
        tables: [
          { source: 'VADOD21', year: 2021, mg: '10' },
          { source: 'ASH02', year: 2002, mg: '20' },
          { source: 'SCOT', mg: '20' },
        ],
      },
    });
  });
  it('a table that is silent says so', () => {
    const outcome = showEquivalents('alprazolam', '1', 'en');
    expect(outcome.ok && outcome.value.tables[2]).toEqual({
      source: 'SCOT',
      year: 2024,
      mg: null,
      say: 'not listed',
    });
  });
  it('T27: etizolam and a street bar are refused', () => {
    expect(showEquivalents('etizolam', '1', 'en').ok).toBe(false);
    expect(showEquivalents('street bar', '2', 'en').ok).toBe(false);
  });
});
