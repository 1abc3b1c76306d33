import { describe, expect, it } from 'vitest';
import { micrograms } from '../quantity/micrograms.ts';
import { SOURCES, type SourceId } from '../sources.ts';
import { spanOf, type Drug } from './drug.ts';
import { ALL_DRUGS, DRUGS, drugById } from './drugs.ts';
import {
  amountOf,
  checkStrength,
  isSolidStrength,
  labelMaximum,
  plausibleMaximum,
  strengthsOf,
} from './strengths.ts';

function rangesOf(drug: Drug) {
  const metabolites = typeof drug.metabolites === 'string' ? [] : drug.metabolites;
  return [
    ...drug.halfLifeHours,
    ...drug.peakHours,
    ...drug.peakHoursExtended,
    ...drug.onsetMinutes,
    ...metabolites.flatMap((metabolite) => metabolite.halfLifeHours),
    ...(drug.usualDaily ? [drug.usualDaily] : []),
  ];
}

function sourcesOf(drug: Drug): readonly SourceId[] {
  return [
    ...rangesOf(drug).map(({ source }) => source),
    ...drug.strengths.map(({ source }) => source),
    ...drug.labelLimits.map(({ source }) => source),
    ...(drug.solubility ? [drug.solubility.source] : []),
  ];
}

describe('the drug table', () => {
  it.each(ALL_DRUGS.map((drug) => [drug.id, drug] as const))('%s ships no recalled figure', (_, drug) => {
    expect(sourcesOf(drug).filter((source) => SOURCES[source].confidence === 'R')).toEqual([]);
  });

  it.each(ALL_DRUGS.map((drug) => [drug.id, drug] as const))('%s has ranges that run upwards', (_, drug) => {
    expect(rangesOf(drug).filter(({ low, high }) => low <= 0 || low > high)).toEqual([]);
  });

  it('keys every row by its own id and looks it up', () => {
    expect(Object.entries(DRUGS).filter(([key, drug]) => key !== drug.id)).toEqual([]);
    expect(drugById('clonazepam')).toBe(DRUGS.clonazepam);
    expect(drugById('clozapine')).toBeUndefined();
    expect(drugById('toString')).toBeUndefined();
  });

  it('lets only tablets be split', () => {
    const split = ALL_DRUGS.flatMap((drug) => drug.strengths)
      .filter(isSolidStrength)
      .filter((row) => row.score === 'half' || row.score === 'quarter');
    expect(new Set(split.map((row) => row.form))).toEqual(new Set(['tablet']));
  });

  it('spells the capitals of the tall-man name over the generic name', () => {
    expect(ALL_DRUGS.filter((drug) => drug.tallMan.toLowerCase() !== drug.generic)).toEqual([]);
  });
});

describe('clonazepam', () => {
  const drug = DRUGS.clonazepam;

  it('is limited to 4 mg a day, and to 20 mg for seizures', () => {
    expect(labelMaximum(drug)).toMatchObject({ indication: 'panic', daily: 4000, source: 'LAB' });
    expect(plausibleMaximum(drug)).toMatchObject({ indication: 'seizures', daily: 20_000 });
  });

  it('has the tablets and orally disintegrating tablets of its label', () => {
    expect(strengthsOf(drug, 'tablet').map(amountOf)).toEqual([500, 1000, 2000]);
    expect(strengthsOf(drug, 'odt').map(amountOf)).toEqual([125, 250, 500, 1000, 2000]);
    expect(checkStrength(drug, 'tablet', micrograms(500))).toMatchObject({
      kind: 'exists',
      row: { score: 'half' },
    });
    expect(checkStrength(drug, 'tablet', micrograms(1000))).toMatchObject({
      kind: 'exists',
      row: { score: 'none' },
    });
  });

  it('asks about a strength that no maker sells, and shows those that are sold', () => {
    const check = checkStrength(drug, 'tablet', micrograms(125));
    expect(check.kind === 'ask' && check.known.map(amountOf)).toEqual([500, 1000, 2000]);
    const liquid = checkStrength(drug, 'oral-solution', micrograms(100));
    expect(liquid.kind === 'ask' && liquid.known).toHaveLength(8);
  });

  it('has a half-life from 18 to 60 hours over its sources', () => {
    expect(spanOf(drug.halfLifeHours)).toEqual({ low: 18, high: 60 });
  });
});

describe('limits and strengths of other drugs', () => {
  it('tells forms apart where the label does', () => {
    expect(labelMaximum(DRUGS.zolpidem, ['tablet'])?.daily).toBe(10_000);
    expect(labelMaximum(DRUGS.zolpidem, ['er-tablet'])?.daily).toBe(12_500);
    expect(labelMaximum(DRUGS.zolpidem)?.daily).toBe(12_500);
  });

  it('leaves out what is only for seizures or alcohol withdrawal, unless there is nothing else', () => {
    expect(labelMaximum(DRUGS.chlordiazepoxide)?.daily).toBe(100_000);
    expect(labelMaximum(DRUGS.clobazam)?.daily).toBe(40_000);
    expect(labelMaximum(DRUGS.oxazepam)).toBeNull();
  });

  it('says that it does not know the strengths of a drug without a list', () => {
    expect(checkStrength(DRUGS.oxazepam, 'capsule', micrograms(15_000))).toEqual({ kind: 'not-known' });
    expect(spanOf(DRUGS.midazolam.halfLifeHours)).toBeNull();
  });
});
