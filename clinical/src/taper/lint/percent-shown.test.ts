import fc from 'fast-check';
import { expect, it } from 'vitest';
import { micrograms } from '../../quantity/micrograms.ts';
import { exceedsShare } from '../../quantity/percent.ts';
import { percentShown } from './percent-shown.ts';
import { CEILING } from './rules.ts';

it.each([
  [4000, 15_000, '26.7'],
  [1250, 4000, '31.3'],
  [1, 2, '50'],
  [5, 20, '25'],
  [2501, 10_000, '25.01'],
  [250_001, 1_000_000, '25.0001'],
  [0, 0, '0'],
])('%d of %d is %s percent', (part, whole, shown) => {
  expect(percentShown(micrograms(part), micrograms(whole), CEILING.share)).toBe(shown);
});

it('shows a breach as a breach and nothing else as one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), fc.integer({ min: -3, max: 3 }), (whole, near) => {
      const part = micrograms(Math.min(whole, Math.max(0, Math.round(whole / 4) + near)));
      const over = exceedsShare(part, micrograms(whole), CEILING.share);
      expect(Number(percentShown(part, micrograms(whole), CEILING.share)) > 25).toBe(over);
    }),
  );
});
