import { expect, test } from 'vitest';
import type { Place } from '../../../contract/places.ts';
import { compareRows } from './compare-rows.ts';

const SAY: Readonly<Record<string, readonly [string, string]>> = {
  OP: ['Visits', 'SET'],
  RES: ['Live-in care', 'SET'],
  MD: ['Medicaid', 'PAY'],
};

function place(...codes: readonly string[]): Place {
  const services = codes.map((code) => {
    const [say = '', group = ''] = SAY[code] ?? [];
    return { code, say, group, known: true };
  });
  return { codes: [...codes], services } as unknown as Place;
}

test('every service of either is a row, in its group, and says who has it', () => {
  const rows = compareRows([place('OP', 'MD'), place('MD', 'RES')]);
  expect(rows.map(({ code, group, has, differs }) => [code, group, has, differs])).toEqual([
    ['OP', 'SET', [true, false], true],
    ['RES', 'SET', [false, true], true],
    ['MD', 'PAY', [true, true], false],
  ]);
});
