import type { Micrograms } from '../../quantity/micrograms.ts';
import { CEILING, SHORTEST_INTERVAL } from './rules.ts';
import type { PlacedStep } from './timeline.ts';

/** A change of dose at the start of a step. */
export interface Change {
  readonly step: PlacedStep;
  readonly before: Micrograms;
  /** The dose that the largest 14-day total ending with this change is counted against: the highest in reach of a window. */
  readonly windowBase: Micrograms;
  /** Days since the change before; undefined for the first, whose dose may have been held for years. */
  readonly held: number | undefined;
}

/**
 * Every change of dose, in order. A half-open window [t, t + 14) that holds the change on day d starts after d − 14, so the dose just
 * before it is one that was still in force on or after d − 14. Of all those windows the one with the highest dose gives the largest share.
 */
export function changesOf(placed: readonly PlacedStep[]): Change[] {
  const changes: Change[] = [];
  let since: number | undefined;
  placed.forEach((step, i) => {
    const before = placed[i - 1];
    if (!before || before.daily === step.daily) return;
    let base = before.daily;
    for (let j = i - 1; j >= 0; j -= 1) {
      const earlier = placed[j];
      const until = placed[j + 1]?.start ?? step.start;
      if (!earlier || until <= step.start - CEILING.windowDays) break;
      if (earlier.daily > base) base = earlier.daily;
    }
    const held = since === undefined ? undefined : step.start - since;
    changes.push({ step, before: before.daily, windowBase: base, held });
    since = step.start;
  });
  return changes;
}

/** Whether the dose before this change was held for less than the shortest interval. */
export function isTooSoon(change: Change): boolean {
  return change.held !== undefined && change.held < SHORTEST_INTERVAL.days;
}
