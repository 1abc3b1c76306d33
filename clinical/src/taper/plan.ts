import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { BasisPoints } from '../quantity/percent.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import type { SourceId } from '../sources.ts';
import type { Piece, Product } from './product.ts';
import type { FindingCode, RefusalCode } from './codes.ts';
import type { SupplyLine } from './supply-line.ts';

/** One dose of a day: when, how much, and the pieces that add up to it exactly. */
export interface TimedDose {
  readonly at: TimeOfDay;
  readonly amount: Micrograms;
  readonly pieces: readonly Piece[];
}

/** A dose held for a number of days. `days` is null on the last step: it is held until the prescriber decides. */
export interface Step {
  readonly from: CivilDay;
  readonly days: number | null;
  readonly daily: Micrograms;
  /** The cut that starts this step, as a share of the dose before it. */
  readonly cut: BasisPoints;
  /** The total reduction in the half-open 14-day window that ends with this cut, against the dose just before the window. */
  readonly window14: BasisPoints;
  readonly times: readonly TimedDose[];
  /** Set on a step that a prescriber entered, by the name that was typed. */
  readonly enteredBy?: string;
}

/** Something to know about a plan or a schedule, as a code with its values; the words are said elsewhere, per language. */
export interface Finding {
  readonly code: FindingCode;
  /** The index of the step it is about; absent where it is about the whole. */
  readonly step?: number;
  readonly values: Readonly<Record<string, string>>;
  readonly source: SourceId;
}

/** Why no draft is made. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string>>;
  readonly source: SourceId;
}

/** A draft for a prescriber. */
export interface Plan {
  readonly outcome: 'plan';
  readonly drug: string;
  /** The regimen of today, before the first step, in pieces where the products can make it. */
  readonly today: { readonly daily: Micrograms; readonly times: readonly TimedDose[] };
  readonly products: readonly Product[];
  readonly pace: { readonly percent: BasisPoints; readonly days: number };
  readonly steps: readonly Step[];
  /** The lowest daily dose that the products and the ceiling allow. */
  readonly floor: Micrograms;
  /** What the plan uses of every product, what runs out when, and what is left over. */
  readonly supply?: readonly SupplyLine[];
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
  /** The version and hash of the rule tables that made it. */
  readonly rules: string;
}

export interface Refused {
  readonly outcome: 'refused';
  readonly refusals: readonly Refusal[];
}
