import { expect, test } from 'vitest';
import { lintSchedule } from '@stepdown/clinical/taper/lint/lint-schedule';
import { readSchedule } from '@stepdown/clinical/taper/lint/reading/read-schedule';
import { chosenKinds, kindsOf } from './kinds-of.ts';

test('every solid kind of a drug stands once', () => {
  const keys = kindsOf('clonazepam').map(({ form, strength }) => `${form}:${strength}`);
  expect(keys).toContain('odt:125');
  expect(new Set(keys).size).toBe(keys.length);
  expect(kindsOf('no-such-drug')).toEqual([]);
});

test('a dose is judged by the kinds that were checked, and by all where none was', () => {
  const read = readSchedule('clonazepam 1 mg for 14 days, then 0.875 mg for 14 days');
  if (!read.ok) throw new Error('The schedule is whole.');
  const codes = (keys: readonly string[]) => {
    const products = chosenKinds('clonazepam', keys);
    return lintSchedule(products ? { ...read.schedule, products } : read.schedule).findings.map(
      ({ code }) => code,
    );
  };
  expect(codes([])).not.toContain('cannot-be-made');
  expect(codes(['tablet:1000'])).toContain('cannot-be-made');
  expect(codes(['tablet:500', 'odt:125'])).not.toContain('cannot-be-made');
});
