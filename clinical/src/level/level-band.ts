import type { Micrograms } from '../quantity/micrograms.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import { levelsOf, steadyState, type DoseAt } from './course.ts';
import { modesOf } from './modes.ts';
import { parametersOf, type ParameterSet } from './parameters.ts';

const DAY = 1440;

/** The doses of one day, and for how many days. */
export interface Stretch {
  readonly days: number;
  readonly times: readonly { readonly at: TimeOfDay; readonly amount: Micrograms }[];
}

/**
 * The level of a drug between the bounds of the studies, point by point in ng/mL: `lower` from the highest clearance, `upper` from the
 * lowest, `middle` from the default set. Point 0 is midnight of the first day; the points are `stepMinutes` apart. Not for dosing.
 */
export interface LevelBand {
  readonly stepMinutes: number;
  readonly lower: Float64Array;
  readonly middle: Float64Array;
  readonly upper: Float64Array;
}

/**
 * The band over a whole taper. The body starts from the steady level of `before`, as it is after some weeks of an unchanged dose. A stretch
 * without times is days without the drug, as after a stop. Undefined where no study of the drug is on our shelf.
 */
export function levelBand(
  drug: string,
  before: Stretch['times'],
  stretches: readonly Stretch[],
  stepMinutes: number,
): LevelBand | undefined {
  const doses = dosesOver(stretches);
  const untilMinute = stretches.reduce((total, stretch) => total + stretch.days, 0) * DAY;
  const drawn = (set: ParameterSet): Float64Array | undefined => {
    const row = parametersOf(drug, set);
    if (!row) return undefined;
    const modes = modesOf(row.parameters);
    const startsAt = steadyState(modes, dayOf(before, 0));
    return levelsOf({ modes, doses, untilMinute, stepMinutes, startsAt });
  };
  const [lower, middle, upper] = [drawn('high'), drawn('scaled'), drawn('low')];
  return lower && middle && upper ? { stepMinutes, lower, middle, upper } : undefined;
}

/** Every dose of the stretches, in order, with minute 0 at midnight of the first day. */
export function dosesOver(stretches: readonly Stretch[]): DoseAt[] {
  const doses: DoseAt[] = [];
  let day = 0;
  for (const { days, times } of stretches) {
    for (const until = day + days; day < until; day += 1) doses.push(...dayOf(times, day * DAY));
  }
  return doses;
}

function dayOf(times: Stretch['times'], midnight: number): DoseAt[] {
  return times
    .map(({ at, amount }) => ({ minute: midnight + at, amount }))
    .sort((a, b) => a.minute - b.minute);
}
