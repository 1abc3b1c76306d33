import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import { LIMITS } from './limits.ts';

/** A change of the daily dose on a day. */
export interface DoseChange {
  readonly on: CivilDay;
  readonly daily: Micrograms;
}

/** What came off in a window, and the dose just before it. */
export interface WindowTotal {
  readonly off: Micrograms;
  readonly of: Micrograms;
}

/**
 * The total reduction in the half-open 14-day window that ends with change `index`, against the dose just before the window:
 * changes exactly 14 days apart are judged apart. A rise inside the window counts as no reduction.
 */
export function windowEndingWith(
  before: Micrograms,
  changes: readonly DoseChange[],
  index: number,
): WindowTotal {
  const last = changes[index];
  if (last === undefined) return { off: 0 as Micrograms, of: before };
  let first = index;
  while ((changes[first - 1]?.on ?? -Infinity) > last.on - LIMITS.ceiling.windowDays) first -= 1;
  const of = changes[first - 1]?.daily ?? before;
  return { off: Math.max(0, of - last.daily) as Micrograms, of };
}
