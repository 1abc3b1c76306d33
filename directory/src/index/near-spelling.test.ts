import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween, editsFrom, lettersOf, shortens } from './near-spelling.ts';
import { onesIn } from './bitset.ts';

test.each([
  ['hope', 'hope', 0],
  ['hope', 'hpoe', 1],
  ['hope', 'hop', 1],
  ['hope', 'hopes', 1],
  ['hope', 'home', 1],
  ['treatment', 'traetmnet', 2],
  ['treatment', 'center', 3],
  ['', 'ab', 2],
  ['scobie', 'scobey', 2],
  ['tuscon', 'tucson', 1],
  ['', 'abc', 3],
])('%s and %s are %i edits apart', (a, b, edits) => {
  expect(editsBetween(a, b, 2)).toBe(edits);
});

const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 9 });

test('edits are the same both ways, and letters never rule out a word within reach', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const edits = editsBetween(a, b, 2);
      expect(editsBetween(b, a, 2)).toBe(edits);
      if (edits <= 2) expect(onesIn(lettersOf(a) ^ lettersOf(b))).toBeLessThanOrEqual(2 * edits);
    }),
    { numRuns: 2000 },
  );
});

test('a shortened word keeps its first letter and the order of the others', () => {
  expect(shortens('trtmnt', 'treatment')).toBe(true);
  expect(shortens('cnslng', 'counseling')).toBe(true);
  expect(shortens('rtmnt', 'treatment')).toBe(false);
  expect(shortens('tn', 'treatment')).toBe(false);
  expect(shortens('treatment', 'treatment')).toBe(false);
});

test('counting in bits agrees with counting in a table, also for words too long for the bits', () => {
  const long = fc.string({ unit: fc.constantFrom(...'ab'), minLength: 28, maxLength: 36 });
  fc.assert(
    fc.property(fc.oneof(word, long), fc.oneof(word, long), (a, b) => {
      expect(editsFrom(a)(b)).toBe(editsBetween(a, b, 40));
    }),
    { numRuns: 3000 },
  );
});

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

test('edits are counted as the definition counts them, up to the most that is asked for', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(few, few, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      expect(editsBetween(a, b, most)).toBe(Math.min(slow(a, b), most + 1));
    }),
    { numRuns: 200 },
  );
});
