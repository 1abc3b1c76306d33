import type { CivilDay } from '@stepdown/clinical/quantity/civil-day';
import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { BasisPoints } from '@stepdown/clinical/quantity/percent';
import type { TimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import type { Said } from './said.ts';
import type { Mismatch } from './verdict.ts';

/** A form as the reader names it, whatever the language of the paper. */
export type ReadForm =
  'tablet' | 'odt' | 'capsule' | 'er-tablet' | 'er-capsule' | 'film' | 'oral-solution' | 'suspension';

/** Pieces as printed. `strength` is of one piece, or of 1 mL; `amount` is quarters of a piece, or microlitres. */
export interface ReadPiece {
  /** Set where the line names it. */
  readonly drug?: string;
  readonly form: ReadForm;
  readonly strength: Micrograms;
  readonly amount: number;
}

/** A product as printed. `unit` is the smallest part that may be taken: quarters of a piece (4, 2, 1), or microlitres. */
export interface ReadProduct {
  /** The drug that its list is headed with; null where a paper has one drug. */
  readonly drug: string | null;
  readonly form: ReadForm;
  readonly strength: Micrograms;
  readonly unit: number;
}

/** Pieces as drawn: how many are whole, how many quarters are left of a cut one, and the strength that stands beside them. */
export interface ReadDrawing {
  readonly wholes: number;
  readonly quarters: number;
  readonly caption: string;
  /** What its title says, which is shown where one points at it; null where it has none. */
  readonly said: string | null;
}

export interface ReadDose {
  readonly at: TimeOfDay;
  /** Null where the line names none. */
  readonly drug: string | null;
  amount: Micrograms | null;
  readonly pieces: ReadPiece[];
  readonly drawings: ReadDrawing[];
}

/** What a step says of a second drug. */
export interface ReadAlso {
  readonly drug: string;
  readonly daily: Micrograms;
  readonly before: Micrograms | null;
}

/** What 1 mg of one drug counts as of another, in micrograms, and what was entered. */
export interface ReadFactor {
  readonly from: string;
  readonly to: string;
  readonly low: Micrograms;
  readonly high: Micrograms;
  readonly entered: Micrograms;
}

/** What stands under one heading: a step, or today's regimen (number 0). Null where nothing was printed. */
export interface ReadStep {
  readonly number: number;
  readonly of: number | null;
  from: CivilDay | null;
  to: CivilDay | null;
  days: number | null;
  open: boolean;
  daily: Micrograms | null;
  before: Micrograms | null;
  drug: string | null;
  also: ReadAlso | null;
  counts: { readonly low: Micrograms; readonly high: Micrograms; readonly drug: string } | null;
  cut: BasisPoints | null;
  within14: BasisPoints | null;
  entered: boolean;
  readonly doses: ReadDose[];
}

/** One row of the table beside the chart. */
export interface ReadRow {
  readonly from: CivilDay;
  readonly daily: Micrograms;
  /** Of a second drug; 0 where the row has one. */
  readonly also: Micrograms;
  readonly cut: BasisPoints;
  /** Null where the row says no number of days. */
  readonly days: number | null;
}

/** One row of the calendar by week. */
export interface ReadWeek {
  readonly number: number;
  readonly from: CivilDay;
  readonly doses: readonly { readonly daily: Micrograms; readonly also: Micrograms }[];
}

/** What to dispense for some days. */
export interface ReadSupply {
  readonly number: number;
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly pieces: ReadPiece[];
}

/** A finished document as it was read. */
export interface ReadPaper {
  readonly marks: number;
  /** How often it says that it holds departures. */
  readonly departures: number;
  /** The drug, as every title names it. */
  readonly titles: readonly string[];
  /** The drug that is left, as the titles of a change name it. */
  readonly leftTitles?: readonly string[];
  readonly today: ReadStep | null;
  readonly steps: readonly ReadStep[];
  readonly products: readonly ReadProduct[];
  /** Null where the paper has one drug. */
  readonly factor: ReadFactor | null;
  readonly ending: Micrograms | null;
  readonly rows: readonly ReadRow[];
  readonly weeks: readonly ReadWeek[];
  readonly supplies: readonly ReadSupply[];
  /** Its sentences, in reading order. */
  readonly said?: readonly Said[];
  /** Whoever it says at its head to have entered departures, each once; and at its steps and its change of drug. */
  readonly names?: readonly string[];
  readonly enteredBy?: readonly string[];
  /** What could already be seen to be wrong while reading. */
  readonly mismatches: readonly Mismatch[];
}

/** A step of which nothing has been read yet. */
export function emptyStep(number: number, of: number | null): ReadStep {
  return {
    number,
    of,
    from: null,
    to: null,
    days: null,
    open: false,
    daily: null,
    before: null,
    drug: null,
    also: null,
    counts: null,
    cut: null,
    within14: null,
    entered: false,
    doses: [],
  };
}

/** Where a step is, as a person would look for it. */
export function placeOf(step: ReadStep): string {
  return step.number === 0 ? 'today' : `step ${step.number}`;
}
