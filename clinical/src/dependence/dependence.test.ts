import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrugId } from '../drugs/drug.ts';
import { ALL_DRUGS } from '../drugs/drugs.ts';
import { micrograms } from '../quantity/micrograms.ts';
import { doseBand } from './dose-band.ts';
import { dependence } from './likelihood.ts';
import { useDisorder } from './use-disorder.ts';

function judged(drug: DrugId, dose: number, daysPerWeek: number, weeks: number) {
  const result = dependence({ drug, daily: micrograms(dose), daysPerWeek, weeks });
  if (result.outcome !== 'judged')
    throw new Error(`Give a pattern that can be judged; it was not: ${result.code}.`);
  return [result.likelihood, result.band.band];
}

describe('dependence', () => {
  it('T15: clonazepam 1 mg daily for 4 months is likely, band moderate', () => {
    expect(judged('clonazepam', 1000, 7, 16)).toEqual(['likely', 'moderate']);
  });

  it('T16: clonazepam 0.5 mg on 5 days a week for 2 months is lower but possible', () => {
    expect(judged('clonazepam', 500, 5, 8)).toEqual(['lower-but-possible', 'low']);
  });

  it('T17: clonazepam 2 mg on 3 days a week for a year is rare', () => {
    expect(judged('clonazepam', 2000, 3, 52)).toEqual(['rare', 'high']);
  });

  it('T18: clonazepam 2 mg daily for 2 months is likely, band high', () => {
    expect(judged('clonazepam', 2000, 7, 8)).toEqual(['likely', 'high']);
  });

  it.each([
    [500, 4, 'lower-but-possible'],
    [501, 3.99, 'lower-but-possible'],
    [501, 4, 'likely'],
    [501, 11.99, 'likely'],
    [500, 11.99, 'lower-but-possible'],
    [500, 12, 'likely'],
  ])('counts a month as 4 weeks and three as 12: %s µg for %s weeks is %s', (dose, weeks, likelihood) => {
    expect(judged('clonazepam', dose, 7, weeks)[0]).toBe(likelihood);
  });

  it('takes more than three days a week for four', () => {
    expect(judged('clonazepam', 1000, 3, 20)[0]).toBe('rare');
    expect(judged('clonazepam', 1000, 3.5, 20)[0]).toBe('likely');
  });

  it('gives the more careful answer, and says so, where the tables differ', () => {
    // Temazepam 15 mg is 10 mg of diazepam by one table (low) and 7.5 by the others (low); 20 mg is 13.3 and 10.
    expect(
      dependence({ drug: 'temazepam', daily: micrograms(20_000), daysPerWeek: 7, weeks: 8 }),
    ).toMatchObject({
      likelihood: 'likely',
      dependsOnTable: true,
      band: { band: 'depends-on-table' },
    });
    expect(
      dependence({ drug: 'temazepam', daily: micrograms(20_000), daysPerWeek: 7, weeks: 12 }),
    ).toMatchObject({
      likelihood: 'likely',
      dependsOnTable: false,
    });
    expect(
      dependence({ drug: 'zaleplon', daily: micrograms(10_000), daysPerWeek: 7, weeks: 8 }),
    ).toMatchObject({
      likelihood: 'likely',
      dependsOnTable: true,
      band: { band: 'not-known' },
    });
  });

  it('says why a pattern cannot be judged', () => {
    const pattern = { drug: 'clonazepam', daily: micrograms(1000), daysPerWeek: 7, weeks: 8 } as const;
    expect(dependence({ ...pattern, daily: micrograms(0) })).toMatchObject({ code: 'no-dose' });
    expect(dependence({ ...pattern, daysPerWeek: 8 })).toMatchObject({ code: 'days-out-of-range' });
    expect(dependence({ ...pattern, daysPerWeek: 0 })).toMatchObject({ code: 'days-out-of-range' });
    expect(dependence({ ...pattern, weeks: -1 })).toMatchObject({ code: 'weeks-out-of-range' });
    expect(dependence({ ...pattern, weeks: NaN })).toMatchObject({ code: 'weeks-out-of-range' });
  });

  it('never grows less likely with more days, weeks or dose', () => {
    const rank = { rare: 0, 'lower-but-possible': 1, likely: 2 };
    const pattern = fc.record({
      drug: fc.constantFrom(...ALL_DRUGS.map(({ id }) => id)),
      dose: fc.integer({ min: 1, max: 100_000 }),
      days: fc.integer({ min: 1, max: 7 }),
      weeks: fc.integer({ min: 0, max: 60 }),
      more: fc.record({ dose: fc.nat(100_000), days: fc.nat(6), weeks: fc.nat(60) }),
    });
    fc.assert(
      fc.property(pattern, ({ drug, dose, days, weeks, more }) => {
        const at = (d: number, n: number, w: number) => rank[judged(drug, d, n, w)[0] as keyof typeof rank];
        expect(
          at(dose + more.dose, Math.min(7, days + more.days), weeks + more.weeks),
        ).toBeGreaterThanOrEqual(at(dose, days, weeks));
      }),
    );
  });
});

describe('doseBand', () => {
  it.each([
    ['clonazepam', 500, 'low'],
    ['clonazepam', 501, 'moderate'],
    ['clonazepam', 1500, 'moderate'],
    ['clonazepam', 1501, 'high'],
    ['lorazepam', 2000, 'low'],
    ['lorazepam', 3000, 'moderate'],
    ['lorazepam', 3001, 'high'],
    ['alprazolam', 1000, 'low'],
    ['alprazolam', 2000, 'moderate'],
    ['alprazolam', 2001, 'high'],
    ['diazepam', 10_000, 'low'],
    ['diazepam', 15_000, 'moderate'],
    ['diazepam', 15_001, 'high'],
    ['chlordiazepoxide', 25_000, 'low'],
    ['chlordiazepoxide', 25_001, 'moderate'],
    ['chlordiazepoxide', 37_500, 'moderate'],
    ['chlordiazepoxide', 37_501, 'high'],
    ['quazepam', 15_000, 'depends-on-table'],
    ['estazolam', 2000, 'depends-on-table'],
    ['midazolam', 5000, 'not-known'],
  ] as const)('%s %i µg a day is %s', (drug, dose, band) => {
    expect(doseBand(drug, micrograms(dose)).band).toBe(band);
  });

  it('keeps what each table alone would make of clonazepam 1 mg', () => {
    expect(doseBand('clonazepam', micrograms(1000)).byTable).toEqual([
      { source: 'VADOD21', band: 'low' },
      { source: 'ASH02', band: 'high' },
      { source: 'SCOT', band: 'high' },
    ]);
  });
});

describe('useDisorder', () => {
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

  it('T45: all eleven signs, taken as prescribed, count nine: the severe range, and a clinician decides', () => {
    expect(useDisorder({ criteria: all, asPrescribed: true })).toMatchObject({
      total: 11,
      counted: 9,
      band: 'severe',
      flags: ['clinician-decides', 'dependence-is-not-use-disorder', 'severe-range'],
    });
  });

  it('T46: tolerance and withdrawal as prescribed count nothing: dependence is not use disorder', () => {
    expect(useDisorder({ criteria: [10, 11], asPrescribed: true })).toMatchObject({
      total: 2,
      counted: 0,
      band: 'none',
      flags: ['clinician-decides', 'dependence-is-not-use-disorder'],
    });
    expect(useDisorder({ criteria: [10, 11], asPrescribed: false })).toMatchObject({
      counted: 2,
      band: 'mild',
    });
  });

  it.each([
    [1, 'none'],
    [2, 'mild'],
    [3, 'mild'],
    [4, 'moderate'],
    [5, 'moderate'],
    [6, 'severe'],
  ])('T47: %i signs are %s', (count, band) => {
    expect(useDisorder({ criteria: all.slice(0, count), asPrescribed: false })).toMatchObject({
      counted: count,
      band,
    });
  });

  it.each([
    [0, null],
    [2.9, null],
    [3, 'early'],
    [11.9, 'early'],
    [12, 'sustained'],
  ])('%s months without a sign: remission %s', (monthsWithout, remission) => {
    expect(useDisorder({ criteria: [], asPrescribed: false, monthsWithout })).toMatchObject({ remission });
    expect(useDisorder({ criteria: [4], asPrescribed: false, monthsWithout })).toMatchObject({ remission });
    expect(useDisorder({ criteria: [1, 2, 3], asPrescribed: false, monthsWithout })).toMatchObject({
      remission,
    });
  });

  it('finds no remission where there was no disorder to remit from', () => {
    expect(useDisorder({ criteria: [10, 11], asPrescribed: true, monthsWithout: 6 })).toMatchObject({
      remission: null,
    });
    expect(useDisorder({ criteria: [1], asPrescribed: false, monthsWithout: 6 })).toMatchObject({
      remission: null,
    });
  });

  it('counts a sign once, and refuses one that does not exist', () => {
    expect(useDisorder({ criteria: [1, 1, 2], asPrescribed: false })).toMatchObject({ total: 2, counted: 2 });
    expect(useDisorder({ criteria: [12], asPrescribed: false })).toMatchObject({ code: 'unknown-sign' });
    expect(useDisorder({ criteria: [1], asPrescribed: false, monthsWithout: -1 })).toMatchObject({
      code: 'months-out-of-range',
    });
  });
});
