import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, forgivenEdits } from './edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** The definition itself, by trying everything. */
function slow(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    slow(a.slice(0, -1), b) + 1,
    slow(a, b.slice(0, -1)) + 1,
    slow(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
    swapped ? slow(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

describe('the letters between two words', () => {
  test.each([
    ['scobie', 'scobey', 2],
    ['tuscon', 'tucson', 1],
    ['portland', 'portland', 0],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
  });

  test('are counted as the definition counts them, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(slow(a, b), limit + 1));
      }),
      { numRuns: 200 },
    );
  });

  test('a short word forgives nothing, and a known state forgives one letter sooner', () => {
    expect([3, 4, 7, 8].map((length) => forgivenEdits(length))).toEqual([0, 1, 1, 2]);
    expect([3, 5, 6].map((length) => forgivenEdits(length, true))).toEqual([0, 1, 2]);
  });
});
