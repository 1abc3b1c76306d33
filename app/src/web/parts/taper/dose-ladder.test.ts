import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { expect, it } from 'vitest';
import { examplePlan } from '../../../documents/example-plan.ts';
import { doseLadder, moveStep, rungFrom } from './dose-ladder.ts';

const plan = examplePlan();
const ladder = doseLadder(plan);
const doses = [1500, 1375, 1250, 1000] as unknown as [Micrograms, ...Micrograms[]];
const µg = (dose: number): Micrograms => dose as Micrograms;

it('holds what the products make, from the lowest up to the first above the dose of today', () => {
  expect(ladder.slice(0, 3)).toEqual([125, 250, 375]);
  expect(ladder.slice(-2)).toEqual([1500, 1625]);
  for (const { daily } of plan.steps) expect(ladder).toContain(daily);
});

it('snaps to the nearest dose that can be made', () => {
  expect(moveStep(ladder, doses, 1, 1201)).toEqual({ dose: 1250, refused: null });
  expect(moveStep(ladder, doses, 1, 1150)).toEqual({ dose: 1125, refused: null });
});

it('never lets a step rise over the one before it, nor fall under the one after it', () => {
  expect(moveStep(ladder, doses, 1, 1500)).toEqual({ dose: 1375, refused: 'above' });
  expect(moveStep(ladder, doses, 1, 700)).toEqual({ dose: 1000, refused: 'below' });
  expect(moveStep(ladder, doses, 0, 9000)).toEqual({ dose: 1500, refused: 'above' });
  expect(moveStep(ladder, doses, 2, 0)).toEqual({ dose: 125, refused: null });
});

it('goes rung by rung, also from a dose between two', () => {
  expect(rungFrom(ladder, µg(1250), 1)).toBe(1375);
  expect(rungFrom(ladder, µg(1250), -1)).toBe(1125);
  expect(rungFrom(ladder, µg(1300), 1)).toBe(1375);
  expect(rungFrom(ladder, µg(1300), -1)).toBe(1250);
  expect(rungFrom(ladder, µg(1500), 4)).toBe(1625);
  expect(rungFrom(ladder, µg(10), -1)).toBe(125);
});
