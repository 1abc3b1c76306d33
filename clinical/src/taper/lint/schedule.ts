import type { CivilDay } from '../../quantity/civil-day.ts';
import type { Micrograms } from '../../quantity/micrograms.ts';
import type { SourceId } from '../../sources.ts';
import type { Product } from '../product.ts';
import type { LintCode } from './codes.ts';

/** A dose and when it is taken, as somebody wrote it. The first step is the dose of today: it makes no cut. */
export interface ScheduleStep {
  /** The first day on this dose; where absent, the day after the step before ends. */
  readonly from?: CivilDay;
  /** For how many days; where absent, until the next step begins, and open at the end. */
  readonly days?: number;
  /** The total of a day. */
  readonly daily: Micrograms;
  /** The single doses of a day, where the schedule says them. */
  readonly doses?: readonly Micrograms[];
  /** What the day holds of a second drug, where the schedule has one. */
  readonly also?: { readonly daily: Micrograms; readonly doses?: readonly Micrograms[] };
}

/** A schedule to judge: whoever made it. */
export interface Schedule {
  /** The drug's id. */
  readonly drug: string;
  readonly steps: readonly ScheduleStep[];
  /** A second drug, and the least and the most of the first that the tables count for 1,000 µg of it. */
  readonly other?: { readonly drug: string; readonly low: Micrograms; readonly high: Micrograms };
  /** Set where no date was given and `from` only counts days: nothing is then shown as a date. */
  readonly undated?: true;
  /** What the person can get; where absent, everything in the drug's own row. */
  readonly products?: readonly Product[];
}

/** One thing to know about a schedule, as a code with its values. */
export interface LintFinding {
  readonly code: LintCode;
  /** The given step, counted from 0, whose start or dose it is about; absent where it is about the whole. */
  readonly step?: number;
  /** A share in percent for showing, never rounded down to the ceiling it breaks. */
  readonly percent?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly source: SourceId;
}

/** What a step's own cut is, and the largest total of any 14-day window that ends with it, in percent for showing. */
export interface StepShares {
  readonly step: number;
  readonly cut: string;
  readonly window14: string;
}

/** What the linter found. */
export interface LintReport {
  readonly findings: readonly LintFinding[];
  readonly shares: readonly StepShares[];
  /** From the first day to the day of the last change, plus the last step's own days; null where the dates do not tell. */
  readonly days: number | null;
  readonly ends: 'zero' | 'above-zero';
}
