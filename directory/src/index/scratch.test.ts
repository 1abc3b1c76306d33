import { expect, test } from 'vitest';
import { addTo, membersOf } from './bitset.ts';
import { scratchFor } from './scratch.ts';

test('a set that is lent again holds nothing of what it held before', () => {
  const scratch = scratchFor(100);
  const first = scratch.empty();
  addTo(first, 99);
  const second = scratch.empty();
  expect(second).not.toBe(first);
  expect([...membersOf(scratch.copyOf(first))]).toEqual([99]);
  scratch.takeBack();
  const again = scratch.empty();
  expect(again).toBe(first);
  expect([...membersOf(again)]).toEqual([]);
});
