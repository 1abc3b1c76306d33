import type { Micrograms } from '../quantity/micrograms.ts';
import { lowerDays, type DayDose, type DaysAsked, type MakeableAmounts } from './next-doses.ts';
import type { GivesFirst } from './request.ts';

/**
 * Whether some amount of the grid up to `largest` cannot be made, as 0.5 and 1.5 mg cannot of halves of 2 mg and 5 mg tablets.
 * Without gaps it makes no difference to what can be reached how a day is divided over its times.
 */
export function hasGaps(made: MakeableAmounts, largest: number): boolean {
  return made.amounts.filter((amount) => amount <= largest).length <= Math.floor(largest / made.grid);
}

/** A day with its doses in order of size, and where each of them is taken; between equals, the one that gives later comes first. */
export function inOrderOfSize(
  day: DayDose,
  givesFirst: GivesFirst,
): { readonly day: DayDose; readonly order: readonly number[] } {
  const later = givesFirst === 'latest' ? -1 : 1;
  const order = day.amounts
    .map((_, index) => index)
    .sort((a, b) => (day.amounts[b] ?? 0) - (day.amounts[a] ?? 0) || later * (b - a));
  const amounts = order.map((index) => day.amounts[index] ?? (0 as Micrograms));
  return { day: { total: day.total, amounts }, order };
}

/** What stood in order of size, back at its times. Every time that `order` gave keeps its rank, so no dose ever goes up. */
export function backAtTheirTimes<T>(sized: readonly T[], order: readonly number[]): T[] {
  const timed = sized.slice();
  sized.forEach((each, rank) => {
    timed[order[rank] ?? rank] = each;
  });
  return timed;
}

/**
 * As `lowerDays`, but with every division of each total, the most even first. `from` and the answers have their doses in order
 * of size: two days with the same doses at other times are the same day here.
 */
export function everyLowerDay(
  from: DayDose,
  made: MakeableAmounts,
  most: number,
  asked: DaysAsked = {},
): DayDose[] {
  const work = asked.work ?? { done: 0 };
  const [highest] = lowerDays(from, made, most, 'largest', { work, atMost: 1 });
  if (highest === undefined) return [];
  const least = asked.atMost === 1 ? highest.total : from.total - most;
  const days: { readonly day: DayDose; readonly squares: number }[] = [];
  const amounts: Micrograms[] = [];
  const divide = (time: number, sum: number, squares: number, rest: number): void => {
    work.done += 1;
    if (time === from.amounts.length) {
      if (sum > highest.total) return;
      days.push({ day: { total: sum as Micrograms, amounts: amounts.slice() }, squares });
      return;
    }
    const below = rest - (from.amounts[time] ?? 0);
    const bound = Math.min(from.amounts[time] ?? 0, amounts[time - 1] ?? Infinity);
    for (let at = lastAtMost(made.amounts, bound); at >= 0; at -= 1) {
      const amount = made.amounts[at];
      if (amount === undefined || sum + amount + below < least) break;
      amounts[time] = amount;
      divide(time + 1, sum + amount, squares + amount * amount, below);
    }
    amounts.length = time;
  };
  divide(0, 0, 0, from.total);
  return days.sort((a, b) => b.day.total - a.day.total || a.squares - b.squares).map(({ day }) => day);
}

function lastAtMost(amounts: readonly Micrograms[], bound: number): number {
  let low = 0;
  let high = amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle] ?? 0) <= bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
