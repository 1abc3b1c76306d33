import { expect, test } from 'vitest';
import { telOf } from './tel-of.ts';

test.each([
  ['503-555-0100', 'tel:+15035550100'],
  ['503-555-0100 x22', 'tel:+15035550100'],
  ['503-555-0100 x0', 'tel:+15035550100'],
  ['800-662-HOPE', 'tel:+18006624673'],
  ['1-800-662-4357', 'tel:+18006624357'],
  ['555-0100', null],
  ['', null],
])('%s is called at %s', (shown, address) => {
  expect(telOf(shown)).toBe(address);
});
