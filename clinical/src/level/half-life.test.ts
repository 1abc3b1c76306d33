import { expect, it } from 'vitest';
import { accumulationFactor, halfLifeOf, hoursToArrive } from './half-life.ts';

it.each([
  [35, 24, 2.6],
  [35, 12, 4.7],
  [35, 8, 6.8],
  [40, 24, 2.9],
  [40, 12, 5.3],
  [40, 8, 7.7],
])('T29: a half-life of %d h, every %d h, builds up %d-fold', (halfLife, interval, factor) => {
  expect(accumulationFactor(halfLife, interval)).toBeCloseTo(factor, 1);
});

it.each([
  [30, 4.2],
  [40, 5.5],
  [60, 8.3],
])('T35: with a half-life of %d h, nine tenths of a change arrive in %d days', (halfLife, days) => {
  expect(hoursToArrive(halfLife, 0.9) / 24).toBeCloseTo(days, 1);
});

it('T36: nordiazepam, 0.24 mL/min/kg and 1.24 L/kg', () => {
  expect(halfLifeOf((0.24 * 60) / 1000, 1.24)).toBeCloseTo(59.7, 1);
});
