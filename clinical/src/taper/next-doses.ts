import type { Micrograms } from '../quantity/micrograms.ts';
import type { GivesFirst } from './request.ts';

/** A day's dose as amounts, one for each time of day, in the order of the times. */
export interface DayDose {
  readonly total: Micrograms;
  readonly amounts: readonly Micrograms[];
}

interface Partial {
  readonly cost: number;
  readonly amounts: readonly number[];
}

/**
 * Every lower day that can be reached from `from` by taking off at most `most` µg, one for each total, highest total first.
 * No time of day ever goes up. Where a total can be divided in several ways, `givesFirst` chooses: `largest` leaves the most
 * even day (least sum of squares; between equals the earlier time gives); `earliest` and `latest` take from that end first.
 */
export function lowerDays(
  from: DayDose,
  amounts: readonly Micrograms[],
  most: number,
  givesFirst: GivesFirst,
): DayDose[] {
  const order = from.amounts.map((_, index) => index);
  if (givesFirst === 'latest') order.reverse();
  let reached = new Map<number, Partial>([[0, { cost: 0, amounts: [] }]]);
  for (const time of order) {
    const today = from.amounts[time] ?? 0;
    const next = new Map<number, Partial>();
    for (const amount of amounts) {
      if (amount > today) break;
      if (today - amount > most) continue;
      const square = givesFirst === 'largest' ? amount * amount : 0;
      for (const [taken, partial] of reached) {
        const off = taken + today - amount;
        if (off > most) continue;
        const candidate = { cost: partial.cost + square, amounts: [...partial.amounts, amount] };
        const best = next.get(off);
        if (best === undefined || isBetter(candidate, best)) next.set(off, candidate);
      }
    }
    reached = next;
  }
  reached.delete(0);
  return [...reached]
    .sort(([a], [b]) => a - b)
    .map(([off, partial]) => ({
      total: (from.total - off) as Micrograms,
      amounts: order.map((_, time) => partial.amounts[order.indexOf(time)] as Micrograms),
    }));
}

/** The highest day below `from` that can be made at all, with no time of day going up; null where there is none. */
export function nextLowerDay(
  from: DayDose,
  amounts: readonly Micrograms[],
  givesFirst: GivesFirst,
): DayDose | null {
  return lowerDays(from, amounts, from.total, givesFirst)[0] ?? null;
}

/** The day of exactly `total`, divided the same way, or null where it cannot be made without a time of day going up. */
export function dayOfTotal(
  from: DayDose,
  total: Micrograms,
  amounts: readonly Micrograms[],
  givesFirst: GivesFirst,
): DayDose | null {
  if (total === from.total) return from;
  return lowerDays(from, amounts, from.total - total, givesFirst).find((day) => day.total === total) ?? null;
}

function isBetter(a: Partial, b: Partial): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  const index = a.amounts.findIndex((amount, at) => amount !== b.amounts[at]);
  return index >= 0 && (a.amounts[index] ?? 0) < (b.amounts[index] ?? 0);
}
