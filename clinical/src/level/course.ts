import type { Micrograms } from '../quantity/micrograms.ts';
import { addDose, emptyState, pass, type Modes } from './modes.ts';

/** A dose swallowed so many minutes after the start of the course. */
export interface DoseAt {
  readonly minute: number;
  readonly amount: Micrograms;
}

/** What is drawn: levels at the minutes 0, step, 2 × step … up to the last at or before `until`. */
export interface Course {
  readonly modes: Modes;
  /** In order of time. */
  readonly doses: readonly DoseAt[];
  readonly untilMinute: number;
  readonly stepMinutes: number;
  /** The state at minute 0, before any dose of the course; an empty body where absent. */
  readonly startsAt?: readonly number[];
}

/**
 * The levels of a course in ng/mL. One multiplication for each mode and point, whatever the number of doses: a dose between two points
 * is carried to the next by its own exponentials.
 */
export function levelsOf(course: Course): Float64Array {
  const { modes, doses, stepMinutes } = course;
  const count = Math.floor(course.untilMinute / stepMinutes) + 1;
  const levels = new Float64Array(count);
  const decays = modes.rates.map((rate) => Math.exp((-rate * stepMinutes) / 60));
  const [decay0 = 0, decay1 = 0, decay2 = 0] = decays;
  const [rate0 = 0, rate1 = 0, rate2 = 0] = modes.rates;
  const [weight0 = 0, weight1 = 0, weight2 = 0] = modes.weights;
  let [held0 = 0, held1 = 0, held2 = 0] = course.startsAt ?? [];
  let next = 0;
  let point = 0;
  while (point < count) {
    for (let dose = doses[next]; dose && dose.minute <= point * stepMinutes; dose = doses[next]) {
      const hours = (point * stepMinutes - dose.minute) / 60;
      held0 += weight0 * dose.amount * Math.exp(-rate0 * hours);
      held1 += weight1 * dose.amount * Math.exp(-rate1 * hours);
      held2 += weight2 * dose.amount * Math.exp(-rate2 * hours);
      next += 1;
    }
    const due = doses[next]?.minute ?? Infinity;
    const until = Math.min(count, Math.ceil(due / stepMinutes));
    for (; point < until; point += 1) {
      const level = held0 + held1 + held2;
      // The exponentials cancel exactly at the moment of a first dose; what is left of the rounding is not a level below zero.
      levels[point] = level > 0 ? level : 0;
      held0 *= decay0;
      held1 *= decay1;
      held2 *= decay2;
    }
  }
  return levels;
}

/**
 * The state of a body that has taken these doses every day for ever, at minute 0 of a day and before that day's doses.
 * Minutes lie within one day, 0–1439.
 */
export function steadyState(modes: Modes, day: readonly DoseAt[]): number[] {
  const state = emptyState(modes);
  let minute = 0;
  for (const dose of day) {
    pass(modes, state, (dose.minute - minute) / 60);
    addDose(modes, state, dose.amount);
    minute = dose.minute;
  }
  pass(modes, state, (1440 - minute) / 60);
  return state.map((held, m) => held / -Math.expm1(-24 * (modes.rates[m] ?? 0)));
}
