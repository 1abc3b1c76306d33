import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { canBeMade } from '@stepdown/clinical/taper/lint/makeable';
import { gridOf } from '@stepdown/clinical/taper/pieces';
import type { Plan } from '@stepdown/clinical/taper/plan';

/** Where a dragged step ends, and why it did not follow all the way: it may not rise, nor fall under the step after it. */
export interface Move {
  readonly dose: Micrograms;
  readonly refused: 'above' | 'below' | null;
}

/** The daily doses that the products of a plan can make, ascending, from its lowest to the first above today's: nobody gets there. */
export function doseLadder(plan: Plan): readonly Micrograms[] {
  const grid = gridOf(plan.products);
  const lowest = Math.min(grid, ...plan.steps.map(({ daily }) => daily));
  const rungs: Micrograms[] = [];
  for (let dose = lowest; dose <= 2 * plan.today.daily; dose += grid) {
    if (dose === 0 || canBeMade(dose as Micrograms, plan.products)) rungs.push(dose as Micrograms);
    if ((rungs.at(-1) ?? 0) > plan.today.daily) break;
  }
  return rungs;
}

/**
 * The nearest dose to the one wanted that the products make and that lies between its neighbours. `doses` are the steps' own, today's
 * before the first.
 */
export function moveStep(
  ladder: readonly Micrograms[],
  [today, ...doses]: readonly [today: Micrograms, ...Micrograms[]],
  index: number,
  wanted: number,
): Move {
  const above = doses[index - 1] ?? today;
  const below = doses[index + 1] ?? (0 as Micrograms);
  const present = doses[index] ?? today;
  const nearest = (rungs: readonly Micrograms[]): Micrograms | undefined =>
    rungs.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
  const free = nearest(ladder) ?? present;
  const dose = nearest(ladder.filter((rung) => rung >= below && rung <= above)) ?? present;
  return { dose, refused: free > above ? 'above' : free < below ? 'below' : null };
}

/** The dose so many rungs up or down from one, which need not be on a rung itself. */
export function rungFrom(ladder: readonly Micrograms[], dose: Micrograms, by: number): Micrograms {
  const at = by > 0 ? ladder.findLastIndex((rung) => rung <= dose) : ladder.findIndex((rung) => rung >= dose);
  const found = at < 0 ? (by > 0 ? by - 1 : ladder.length + by) : at + by;
  return ladder[Math.min(ladder.length - 1, Math.max(0, found))] ?? dose;
}
