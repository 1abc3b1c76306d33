import { expect, it } from 'vitest';
import { micrograms } from '../quantity/micrograms.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import { level } from './level.ts';
import { levelBand } from './level-band.ts';
import { parametersOf } from './parameters.ts';

const times = (mg: number) => [
  { at: 480 as TimeOfDay, amount: micrograms(mg * 500) },
  { at: 1260 as TimeOfDay, amount: micrograms(mg * 500) },
];

it('starts from where a long unchanged dose has led', () => {
  const row = parametersOf('clonazepam', 'scaled');
  const long = row && level({ parameters: row.parameters, regimen: times(2), days: 200 });
  const band = levelBand('clonazepam', times(2), [{ days: 2, times: times(2) }], 15);
  if (!band || !long?.ok) throw new Error('no level');
  const lastDay = long.series.filter(([hour]) => hour >= 199 * 24);
  const firstDay = Array.from(band.middle.slice(32, 32 + 96));
  firstDay.forEach((value, i) => expect(value).toBeCloseTo(lastDay[i]?.[1] ?? NaN, 9));
});

it('falls with a cut, keeps its order, and fades after a stop', () => {
  const band = levelBand(
    'clonazepam',
    times(2),
    [
      { days: 14, times: times(1.75) },
      { days: 30, times: [] },
    ],
    60,
  );
  if (!band) throw new Error('no level');
  band.middle.forEach((value, i) => {
    expect(band.lower[i]).toBeLessThan(value);
    expect(band.upper[i]).toBeGreaterThan(value);
  });
  expect(band.middle).toHaveLength(44 * 24 + 1);
  expect(band.middle.at(-1) ?? NaN).toBeLessThan(0.01 * (band.middle[0] ?? NaN));
});

it('draws nothing for a drug that is not on the shelf', () => {
  expect(levelBand('oxazepam', times(2), [{ days: 1, times: times(2) }], 60)).toBeUndefined();
});
