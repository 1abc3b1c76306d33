import type { Schedule } from '../schedule.ts';

/** What could not be understood in a schedule: one closed list. */
export const READ_PROBLEM_CODES = [
  'nothing-given',
  'too-long',
  'not-json',
  'wrong-shape',
  'no-drug',
  'which-drug',
  'refused-drug',
  'two-drugs',
  'not-understood',
  'dose-not-exact',
  'dose-not-mg',
  'dose-is-a-range',
  'as-needed',
  'skips-days',
  'ambiguous-date',
  'not-a-date',
  'date-without-year',
  'no-starting-dose',
  'no-interval',
  'interval-not-whole-days',
  'rule-without-end',
  'no-steps',
] as const;
export type ReadProblemCode = (typeof READ_PROBLEM_CODES)[number];

/** What was read into words that did not say it outright: one closed list. Nothing else is assumed. */
export const ASSUMPTION_CODES = [
  'daily-total',
  'milligrams',
  'tablet-strength',
  'times-a-day',
  'same-day-doses-added',
  'first-cut-after-one-interval',
  'continues-to-zero',
  'continues-to-smallest',
  'percent-of-current',
  'percent-not-rounded-to-tablets',
  'equal-cuts',
  'fastest-of-range',
  'month-is-28-days',
  'holds-until-next',
  'date-order-from-others',
  'year-in-this-century',
  'line-left-out',
  'counted-by-tables',
] as const;
export type AssumptionCode = (typeof ASSUMPTION_CODES)[number];

/** Something that stands in the way of judging; `line` counts from 1, and `text` is what stood there. */
export interface ReadProblem {
  readonly code: ReadProblemCode;
  readonly line?: number;
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Something that was taken to be meant. */
export interface Assumption {
  readonly code: AssumptionCode;
  readonly line?: number;
  readonly values: Readonly<Record<string, string>>;
}

/** A schedule, or what was not understood in it. Either way, what was assumed. */
export type ReadSchedule =
  | { readonly ok: true; readonly schedule: Schedule; readonly assumptions: readonly Assumption[] }
  | {
      readonly ok: false;
      readonly problems: readonly ReadProblem[];
      readonly assumptions: readonly Assumption[];
    };

/** What the person has said beside the text: which drug it is, and how its numeric dates are written. */
export interface ReadContext {
  readonly drug?: string;
  readonly dateOrder?: DateOrder;
  /** What the person can get, in the shape of a request for a plan; for a text, which cannot say it. */
  readonly products?: unknown;
}
export type DateOrder = 'month-first' | 'day-first';

/** What a reader collects on its way. */
export class Notes {
  readonly problems: ReadProblem[] = [];
  readonly assumptions: Assumption[] = [];

  problem(
    code: ReadProblemCode,
    text: string,
    line?: number,
    values: Readonly<Record<string, string>> = {},
  ): void {
    this.problems.push({ code, text, values, ...(line === undefined ? {} : { line }) });
  }

  /** Each assumption once: a code with the same values is not repeated for every line it holds for. */
  assume(code: AssumptionCode, line?: number, values: Readonly<Record<string, string>> = {}): void {
    const same = (known: Assumption) =>
      known.code === code && JSON.stringify(known.values) === JSON.stringify(values);
    if (this.assumptions.some(same)) return;
    this.assumptions.push({ code, values, ...(line === undefined ? {} : { line }) });
  }

  /** The schedule, unless something stands in the way. */
  answer(schedule: Schedule | undefined): ReadSchedule {
    const { problems, assumptions } = this;
    if (problems.length === 0 && schedule && schedule.steps.length === 0) this.problem('no-steps', '');
    return problems.length > 0 || !schedule
      ? { ok: false, problems, assumptions }
      : { ok: true, schedule, assumptions };
  }
}
