import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTo, emptySet, fullSet, isIn, membersOf, sizeOf, sizeOfCommon } from './bitset.ts';

const size = 700;
const members = fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: size });

function setOf(list: readonly number[]) {
  const bits = emptySet(size);
  for (const ordinal of list) addTo(bits, ordinal);
  return bits;
}

test('sets hold what was put in, and count what they share', () => {
  fc.assert(
    fc.property(members, members, (a, b) => {
      const sorted = a.toSorted((x, y) => x - y);
      expect([...membersOf(setOf(a))]).toEqual(sorted);
      expect(sizeOf(setOf(a))).toBe(a.length);
      const other = new Set(b);
      expect(sizeOfCommon(setOf(a), setOf(b))).toBe(a.filter((ordinal) => other.has(ordinal)).length);
      expect(a.every((ordinal) => isIn(setOf(a), ordinal))).toBe(true);
    }),
  );
});

test('the set of all has exactly as many as there are', () => {
  for (const count of [0, 1, 31, 32, 33, 64, 399]) expect(sizeOf(fullSet(count))).toBe(count);
});
