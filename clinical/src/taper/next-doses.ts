import type { Micrograms } from '../quantity/micrograms.ts';
import type { GivesFirst } from './request.ts';

/** A day's dose as amounts, one for each time of day, in the order of the times. */
export interface DayDose {
  readonly total: Micrograms;
  readonly amounts: readonly Micrograms[];
}

/** What a time of day can be made of: the amounts on their grid. */
export interface MakeableAmounts {
  readonly grid: number;
  /** Ascending, in micrograms, beginning with 0. */
  readonly amounts: readonly Micrograms[];
}

/** Counts the work of a search, so that it can be given up the same way on every machine. */
export interface WorkCount {
  done: number;
}

/** How far a search for lower days goes, and where its work is counted. */
export interface DaysAsked {
  readonly work?: WorkCount;
  /** Only so many of the highest days. Default: all. */
  readonly atMost?: number;
}

/**
 * Every lower day that can be reached from `from` by taking off at most `most` µg, one for each total, highest total first.
 * No time of day ever goes up. Where a total can be divided in several ways, `givesFirst` chooses: `largest` leaves the most
 * even day (least sum of squares; between equals the earlier time gives); `earliest` and `latest` take from that end first.
 */
export function lowerDays(
  from: DayDose,
  made: MakeableAmounts,
  most: number,
  givesFirst: GivesFirst,
  asked: DaysAsked = {},
): DayDose[] {
  const work = asked.work ?? { done: 0 };
  const atMost = asked.atMost ?? Infinity;
  if (from.amounts.length === 1) return lowerAmounts(from.total, made, most, atMost, work);
  const order = from.amounts.map((_, index) => index);
  if (givesFirst === 'latest') order.reverse();
  // Amounts off the grid (today's, where the products cannot make it) lose at least what brings them onto it.
  const rest = from.amounts.reduce((sum, amount) => sum + (amount % made.grid), 0);
  const width = Math.floor((most - rest) / made.grid);
  if (width < 0) return [];
  const times = order.map((time) => optionsOf(from.amounts[time] ?? 0, made, width));
  const stages = divide(times, width, givesFirst === 'largest' ? made.grid : 0, work);
  const days: DayDose[] = [];
  for (let off = rest === 0 ? 1 : 0; off <= width && days.length < atMost; off += 1) {
    if ((stages[0]?.cost[off] ?? Infinity) === Infinity) continue;
    const amounts = trace(stages, times, off, order);
    days.push({ total: (from.total - rest - off * made.grid) as Micrograms, amounts });
  }
  return days;
}

// With one dose a day there is nothing to divide.
function lowerAmounts(
  present: Micrograms,
  made: MakeableAmounts,
  most: number,
  atMost: number,
  work: WorkCount,
): DayDose[] {
  const days: DayDose[] = [];
  for (let at = firstAtLeast(made.amounts, present) - 1; at >= 0 && days.length < atMost; at -= 1) {
    const amount = made.amounts[at];
    if (amount === undefined || amount < present - most) break;
    days.push({ total: amount, amounts: [amount] });
  }
  work.done += days.length + 1;
  return days;
}

/** One way to make a time of day: the amount, and how many grid units it lies below the present one. */
interface Option {
  readonly amount: Micrograms;
  readonly off: number;
}

interface Stage {
  readonly cost: readonly number[];
  readonly choice: readonly number[];
}

function optionsOf(present: number, made: MakeableAmounts, width: number): Option[] {
  const top = Math.floor(present / made.grid);
  const lowest = (top - width) * made.grid;
  const options: Option[] = [];
  let at = firstAtLeast(made.amounts, lowest);
  for (let amount = made.amounts[at]; amount !== undefined && amount <= present; amount = made.amounts[at]) {
    options.push({ amount, off: top - amount / made.grid });
    at += 1;
  }
  return options;
}

function firstAtLeast(amounts: readonly Micrograms[], bound: number): number {
  let low = 0;
  let high = amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

// From the last time of day to the first; options are tried from the smallest amount up and kept while nothing is strictly
// better, so that between equals the earlier time of the order gives.
function divide(
  times: readonly (readonly Option[])[],
  width: number,
  squares: number,
  work: WorkCount,
): Stage[] {
  let below: readonly number[] = [0];
  let filled = [0];
  const stages: Stage[] = [];
  for (const options of times.toReversed()) {
    const cost = new Array<number>(width + 1).fill(Infinity);
    const choice = new Array<number>(width + 1).fill(-1);
    work.done += options.length * filled.length + width;
    for (const [index, option] of options.entries()) {
      const units = squares === 0 ? 0 : option.amount / squares;
      for (const start of filled) {
        const off = start + option.off;
        if (off > width) break;
        const total = (below[start] ?? Infinity) + units * units;
        if (total < (cost[off] ?? Infinity)) {
          cost[off] = total;
          choice[off] = index;
        }
      }
    }
    filled = [];
    for (let off = 0; off <= width; off += 1) if (cost[off] !== Infinity) filled.push(off);
    stages.unshift({ cost, choice });
    below = cost;
  }
  return stages;
}

function trace(
  stages: readonly Stage[],
  times: readonly (readonly Option[])[],
  off: number,
  order: readonly number[],
): Micrograms[] {
  const amounts: Micrograms[] = order.map(() => 0 as Micrograms);
  let left = off;
  stages.forEach((stage, index) => {
    const option = times[index]?.[stage.choice[left] ?? -1];
    if (option === undefined) throw new Error('A divided day lost one of its times.');
    amounts[order[index] ?? 0] = option.amount;
    left -= option.off;
  });
  return amounts;
}

/** The highest day below `from` that can be made at all, with no time of day going up; null where there is none. */
export function nextLowerDay(from: DayDose, made: MakeableAmounts, givesFirst: GivesFirst): DayDose | null {
  return lowerDays(from, made, from.total, givesFirst, { atMost: 1 })[0] ?? null;
}

/** The day of exactly `total`, divided the same way, or null where it cannot be made without a time of day going up. */
export function dayOfTotal(
  from: DayDose,
  total: Micrograms,
  made: MakeableAmounts,
  givesFirst: GivesFirst,
): DayDose | null {
  if (total === from.total) return from;
  return lowerDays(from, made, from.total - total, givesFirst).find((day) => day.total === total) ?? null;
}
