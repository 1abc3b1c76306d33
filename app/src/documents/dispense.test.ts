import { addDays, formatCivilDay } from '@stepdown/clinical/quantity/civil-day';
import type { Piece } from '@stepdown/clinical/taper/product';
import { describe, expect, it } from 'vitest';
import { dispenses } from './dispense.ts';
import { examplePlan } from './example-plan.ts';

describe('dispenses', () => {
  const plan = examplePlan();
  const supplies = dispenses(plan);

  it('covers every day from the first on in 28 days each, with no gap', () => {
    expect(supplies.map(({ from }) => formatCivilDay(from))).toEqual([
      '2026-12-01',
      '2026-12-29',
      '2027-01-26',
      '2027-02-23',
      '2027-03-23',
    ]);
    for (const { from, to } of supplies) expect(to - from).toBe(27);
  });

  it('counts what every day takes, one day after another', () => {
    for (const { from, to, pieces } of supplies) {
      let quarters = 0;
      for (let day = from; day <= to; day = addDays(day, 1)) {
        const step = plan.steps.findLast((each) => each.from <= day);
        quarters += sum(step?.times.flatMap((time) => time.pieces) ?? []);
      }
      expect(sum(pieces)).toBe(quarters);
    }
  });

  it('rounds halves that are left up to a whole one', () => {
    const step = plan.steps[0];
    const half = step?.times[1]?.pieces[0];
    if (!step || !half || !('quarters' in half)) throw new Error('The example starts with tablets.');
    const odd = { ...step, days: 3, times: [{ ...step.times[0], pieces: [{ ...half, quarters: 2 }] }] };
    const none = { ...step, from: addDays(step.from, 3), days: null, times: [] };
    const [supply] = dispenses({ ...plan, steps: [odd, none] as (typeof step)[] });
    expect(sum(supply?.pieces ?? [])).toBe(8);
  });
});

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((total, piece) => total + ('quarters' in piece ? piece.quarters : 0), 0);
}
