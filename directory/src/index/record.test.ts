import { expect, test } from 'vitest';
import { madeUpFacilities } from '../search/made-up.test-support.ts';
import { columnsOfRecord } from './record.ts';

test('a record is the same bytes in whatever order its fields were written', () => {
  const [facility] = madeUpFacilities(1, 3);
  if (facility === undefined) throw new Error('none made');
  const base = { ...facility, codes: ['SA'] };
  const one = columnsOfRecord(
    {
      ...base,
      stated: [{ category: 'Care', value: 'Acupuncture' }],
      phones: [{ number: '1x2', extension: null, kind: 'main' }],
    },
    ['SA'],
  );
  const other = columnsOfRecord(
    {
      ...base,
      stated: [{ value: 'Acupuncture', category: 'Care' }],
      phones: [{ kind: 'main', extension: null, number: '1x2' }],
    },
    ['SA'],
  );
  expect(one.extras).toContain('Acupuncture');
  expect(one.extras).toContain('1x2');
  expect(other).toEqual(one);
});
