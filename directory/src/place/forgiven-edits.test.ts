import { expect, test } from 'vitest';
import { forgivenEdits } from './forgiven-edits.ts';

test('a short word forgives nothing, and a known state forgives one letter sooner', () => {
  expect([3, 4, 7, 8].map((length) => forgivenEdits(length))).toEqual([0, 1, 1, 2]);
  expect([3, 5, 6].map((length) => forgivenEdits(length, true))).toEqual([0, 1, 2]);
});
