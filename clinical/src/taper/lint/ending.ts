import { exceedsShare } from '../../quantity/percent.ts';
import { CEILING } from './rules.ts';
import type { Change } from './windows.ts';

/** How a schedule comes to its end. */
export type Ending =
  | { readonly kind: 'above-zero' }
  | { readonly kind: 'abrupt'; readonly change: Change }
  | { readonly kind: 'cliff'; readonly first: Change; readonly cuts: number };

/**
 * The end-game is the unbroken run of cuts, up to the one that reaches zero, each of which alone breaks the ceiling. Real tablets force
 * one on every schedule that reaches zero; the guideline leaves it to the prescriber. A schedule whose only cut is to zero is a sudden stop.
 */
export function endingOf(changes: readonly Change[]): Ending {
  const last = changes.at(-1);
  if (!last || last.step.daily > 0) return { kind: 'above-zero' };
  const highest = Math.max(...changes.map((change) => change.before));
  if (
    last.before === highest &&
    !changes.some((change) => change !== last && change.step.daily < change.before)
  ) {
    return { kind: 'abrupt', change: last };
  }
  let first = changes.length - 1;
  while (first > 0 && isSteep(changes[first - 1])) first -= 1;
  return { kind: 'cliff', first: changes[first] ?? last, cuts: changes.length - first };
}

function isSteep(change: Change | undefined): boolean {
  if (!change || change.step.daily >= change.before) return false;
  return exceedsShare(
    (change.before - change.step.daily) as typeof change.before,
    change.before,
    CEILING.share,
  );
}
