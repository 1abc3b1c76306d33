import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import { shareOf, type BasisPoints } from '../quantity/percent.ts';
import { LIMITS } from './limits.ts';
import type { OtherPart } from './plan.ts';

/** The least and the most of the plan's drug that the tables show for 1,000 µg of the other, in micrograms. */
export interface Factors {
  readonly low: Micrograms;
  readonly high: Micrograms;
}

/** A day's dose, where some of it may be of the drug that is being left. */
export interface CountedDay {
  readonly daily: Micrograms;
  readonly also?: OtherPart;
}

/** A day's dose from a day on. */
export interface CountedStep extends CountedDay {
  readonly from: CivilDay;
}

/** The greatest reduction by any table, from step to step and over the window of 14 days. */
export interface Shares {
  readonly cut: BasisPoints;
  readonly window14: BasisPoints;
}

/** A day as the plan's drug, by the table that counts least (rounded down) and the one that counts most (rounded up). */
export function countedDay(day: CountedDay, factors: Factors): { low: Micrograms; high: Micrograms } {
  return {
    low: Math.floor(thousandths(day, factors.low) / 1000) as Micrograms,
    high: Math.ceil(thousandths(day, factors.high) / 1000) as Micrograms,
  };
}

/** The shares of step `index` on the conservative side: by the table that makes the reduction greatest. */
export function sharesOf(
  today: CountedDay,
  steps: readonly CountedStep[],
  index: number,
  factors: Factors,
): Shares {
  const step = steps[index] ?? today;
  const opening = (steps[index]?.from ?? -Infinity) - LIMITS.ceiling.windowDays;
  const opened = steps.slice(0, index).findLast(({ from }) => from <= opening) ?? today;
  return {
    cut: greatestShare(steps[index - 1] ?? today, step, factors),
    window14: greatestShare(opened, step, factors),
  };
}

/** By how much a day is less than an earlier one, by the table that makes it most. */
export function greatestShare(before: CountedDay, now: CountedDay, factors: Factors): BasisPoints {
  return greatest(before, now, factors, (from, to) => from - to);
}

/** By how much a day is more than an earlier one, by the table that makes it most. */
export function greatestRise(before: CountedDay, now: CountedDay, factors: Factors): BasisPoints {
  return greatest(before, now, factors, (from, to) => to - from);
}

// A share is monotone in the factor, so that its greatest value stands at one end of the span.
function greatest(
  before: CountedDay,
  now: CountedDay,
  { low, high }: Factors,
  difference: (from: number, to: number) => number,
): BasisPoints {
  const shares = [low, high].map((factor) => {
    const from = thousandths(before, factor);
    const off = Math.max(0, difference(from, thousandths(now, factor)));
    return shareOf(off as Micrograms, from as Micrograms, LIMITS.ceiling.share);
  });
  return Math.max(...shares) as BasisPoints;
}

/** Thousandths of a microgram, so that a factor keeps them whole. */
function thousandths({ daily, also }: CountedDay, factor: Micrograms): number {
  return daily * 1000 + (also?.daily ?? 0) * factor;
}
