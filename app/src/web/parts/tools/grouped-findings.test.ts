import { expect, it } from 'vitest';
import type { LintFinding } from '@stepdown/clinical/taper/lint/schedule';
import { groupedFindings, stretchesOf } from './grouped-findings.ts';

const early = (step: number, days = '7'): LintFinding => ({
  code: 'interval-under-14-days',
  step,
  values: { days, shortest: '14' },
  source: 'JCPG',
});

it('says the same thing once for all its steps, at the place of the first', () => {
  const end: LintFinding = { code: 'no-end', values: { daily: '1' }, source: 'JCPG' };
  const groups = groupedFindings([early(3), early(4), early(5, '10'), early(6), end]);
  expect(groups.map(({ finding, steps }) => [finding.code, finding.values['days'], steps])).toEqual([
    ['interval-under-14-days', '7', [3, 4, 6]],
    ['interval-under-14-days', '10', [5]],
    ['no-end', undefined, []],
  ]);
});

it('tells stretches of steps apart', () => {
  expect(stretchesOf([2, 4, 5, 6])).toEqual([
    [2, 2],
    [4, 6],
  ]);
  expect(stretchesOf([])).toEqual([]);
});
