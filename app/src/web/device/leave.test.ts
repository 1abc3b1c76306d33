import { expect, test } from 'vitest';
import { countPresses } from './leave.ts';

test('leaves on the third Shift within five seconds', () => {
  const pressed = countPresses();
  expect([pressed('Shift', 0), pressed('Shift', 900), pressed('Shift', 1800)]).toEqual([false, false, true]);
});

test('a slow hand and a capital letter do not leave', () => {
  const slow = countPresses();
  expect([slow('Shift', 0), slow('Shift', 3000), slow('Shift', 6000)]).toEqual([false, false, false]);
  const typing = countPresses();
  expect(['Shift', 'A', 'Shift', 'B', 'Shift'].map((key, at) => typing(key, at * 100))).not.toContain(true);
});
