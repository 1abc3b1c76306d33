import fc from 'fast-check';
import { expect, it } from 'vitest';
import { micrograms } from '../../quantity/micrograms.ts';
import type { Product } from '../product.ts';
import { canBeMade, smallestUnit } from './makeable.ts';

const product: fc.Arbitrary<Product> = fc.oneof(
  fc.record({
    form: fc.constantFrom('tablet' as const, 'odt' as const, 'capsule' as const),
    strength: fc.integer({ min: 1, max: 60 }).map(micrograms),
    score: fc.constantFrom('none' as const, 'half' as const, 'quarter' as const),
  }),
  fc.record({
    form: fc.constant('suspension' as const),
    perMl: fc.integer({ min: 1, max: 100 }).map(micrograms),
    smallestMicrolitres: fc.constantFrom(100, 250, 500, 1000),
  }),
);

it('agrees with trying every sum', () => {
  fc.assert(
    fc.property(
      fc.array(product, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 200 }),
      (products, dose) => {
        const reachable = [true];
        for (let sum = 1; sum <= dose; sum += 1) {
          reachable[sum] = products.some((one) => reachable[sum - smallestUnit(one)] === true);
        }
        expect(canBeMade(micrograms(dose), products)).toBe(reachable[dose]);
      },
    ),
    { numRuns: 1000 },
  );
});

it('counts the smallest exact unit', () => {
  expect(smallestUnit({ form: 'tablet', strength: micrograms(500), score: 'half' })).toBe(250);
  expect(smallestUnit({ form: 'tablet', strength: micrograms(125), score: 'half' })).toBe(125);
  expect(smallestUnit({ form: 'odt', strength: micrograms(500), score: 'quarter' })).toBe(500);
  expect(smallestUnit({ form: 'suspension', perMl: micrograms(100), smallestMicrolitres: 100 })).toBe(10);
  expect(canBeMade(micrograms(250), [])).toBe(false);
  expect(canBeMade(micrograms(0), [])).toBe(true);
});
