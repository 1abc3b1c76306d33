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

/** What a day holds of the drug that is being left, beside the plan's own drug. */
export interface OtherPart {
  /** The id of the drug. */
  readonly drug: string;
  readonly daily: Micrograms;
  readonly times: readonly TimedDose[];
}

/** A change to another drug that a prescriber entered; the plan's own drug is the new one. */
export interface DrugChange {
  /** The id of the drug that is being left. */
  readonly from: string;
  /** The products of that drug. */
  readonly products: readonly Product[];
  /** Micrograms of the new drug that were entered for each 1,000 µg of the old, and the least and most that the tables show. */
  readonly perMg: Micrograms;
  readonly low: Micrograms;
  readonly high: Micrograms;
  readonly enteredBy: string;
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
  /** Set on the steps of a change of drug; its dose is 0 where none of the old drug is left. Cut and window are then the greatest by any table. */
  readonly also?: OtherPart;
  /** Set beside `also`: the whole day as the plan's own drug, by the table that counts least and by the one that counts most. */
  readonly counts?: { readonly low: Micrograms; readonly high: Micrograms };
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
  readonly today: {
    readonly daily: Micrograms;
    readonly times: readonly TimedDose[];
    readonly also?: OtherPart;
  };
  /** Set where the plan begins with a change from another drug. */
  readonly change?: DrugChange;
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
