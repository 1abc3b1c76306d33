import { describe, expect, it } from 'vitest';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import type { Product } from './product.ts';
import { checkSlips } from './slips.ts';

const tablet = (strength: number): Product => ({
  form: 'tablet',
  strength: strength as Micrograms,
  score: 'none',
});

function slips(daily: number, products: readonly Product[] = [tablet(500)], drug = 'clonazepam'): string[] {
  const regimen = [{ at: 480 as TimeOfDay, amount: daily as Micrograms }];
  return checkSlips({ drug, regimen, products }).map((slip) => slip.code);
}

describe('slips of the hand', () => {
  it('are asked about above every label: 20 mg of clonazepam is not, more is', () => {
    expect(slips(20_000)).toEqual(['ten-times-usual']);
    expect(slips(20_001)).toEqual(['above-any-label']);
  });

  it('are asked about at ten times the usual day', () => {
    expect(slips(9999)).toEqual([]);
    expect(slips(10_000)).toEqual(['ten-times-usual']);
  });

  it('are asked about where a strength is not on the market', () => {
    expect(slips(1000, [tablet(500), tablet(5000)])).toEqual(['strength-not-made']);
    expect(slips(1000, [{ form: 'odt', strength: 125 as Micrograms, score: 'none' }])).toEqual([]);
    expect(slips(1000, [{ form: 'capsule', strength: 500 as Micrograms, score: 'none' }])).toEqual([
      'strength-not-made',
    ]);
  });

  it('are not asked about for a suspension that a pharmacist makes', () => {
    const suspension: Product = { form: 'suspension', perMl: 100 as Micrograms, smallestMicrolitres: 100 };
    expect(slips(1000, [suspension])).toEqual([]);
  });

  it('are not known for a drug that is not known', () => {
    expect(slips(90_000, [tablet(1)], 'nothing-known')).toEqual([]);
  });
});
