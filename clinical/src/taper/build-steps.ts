import { addDays, type CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import { shareOf } from '../quantity/percent.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import { LIMITS } from './limits.ts';
import type { DayDose } from './next-doses.ts';
import type { PieceTable } from './pieces.ts';
import type { Piece } from './product.ts';
import type { Step, TimedDose } from './plan.ts';
import { windowEndingWith, type DoseChange } from './window.ts';

/** A step before it has a date: the day's dose, and how long the dose before it is held. */
export interface Descent {
  readonly day: DayDose;
  /** Days that the dose before this one is held; not used for the first step, which begins on the plan's start. */
  readonly wait: number;
  /** The pieces of every time of day; those with the least handling where they are not given. */
  readonly pieces?: readonly (readonly Piece[])[];
  readonly enteredBy?: string;
}

export interface StepFrame {
  readonly start: CivilDay;
  readonly today: Micrograms;
  readonly times: readonly TimeOfDay[];
  readonly table: PieceTable;
}

/** Dates the steps one after another from `start`, with their pieces and shares. The last one is held until someone decides. */
export function buildSteps(descents: readonly Descent[], frame: StepFrame): Step[] {
  const changes: DoseChange[] = [];
  let on = frame.start;
  descents.forEach((descent, index) => {
    if (index > 0) on = addDays(on, descent.wait);
    changes.push({ on, daily: descent.day.total });
  });
  return descents.map((descent, index): Step => {
    const from = changes[index]?.on ?? frame.start;
    const next = changes[index + 1];
    const before = changes[index - 1]?.daily ?? frame.today;
    const off = Math.max(0, before - descent.day.total) as Micrograms;
    const window = windowEndingWith(frame.today, changes, index);
    return {
      from,
      days: next === undefined ? null : next.on - from,
      daily: descent.day.total,
      cut: shareOf(off, before, LIMITS.ceiling.share),
      window14: shareOf(window.off, window.of, LIMITS.ceiling.share),
      times: timedDoses(descent.day.amounts, frame, descent.pieces),
      ...(descent.enteredBy === undefined ? {} : { enteredBy: descent.enteredBy }),
    };
  });
}

/** The doses of a day in pieces; an amount that the products cannot make has none. */
export function timedDoses(
  amounts: readonly Micrograms[],
  frame: Pick<StepFrame, 'times' | 'table'>,
  chosen: readonly (readonly Piece[])[] = [],
): TimedDose[] {
  return frame.times.map((at, index) => {
    const amount = amounts[index] ?? (0 as Micrograms);
    return { at, amount, pieces: chosen[index] ?? frame.table.piecesOf(amount) ?? [] };
  });
}
