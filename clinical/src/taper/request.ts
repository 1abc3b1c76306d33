import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { BasisPoints } from '../quantity/percent.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import type { Flag } from './gates.ts';
import type { Product } from './product.ts';

/** One dose of the day as it is taken today. */
export interface RegimenDose {
  readonly at: TimeOfDay;
  readonly amount: Micrograms;
}

/** How much of the dose just taken a cut may be, and how many days a step lasts at least. */
export interface Pace {
  readonly percent: BasisPoints;
  readonly days: number;
}

/** Whether today's dose is the same every day. Only `steady` can be planned from. */
export const STEADINESS = ['steady', 'skipped', 'as-needed', 'changing'] as const;
export type Steadiness = (typeof STEADINESS)[number];

/** Which time of day gives first. The default, `largest`, keeps the day even. */
export const GIVES_FIRST = ['largest', 'earliest', 'latest'] as const;
export type GivesFirst = (typeof GIVES_FIRST)[number];

/** A step that a prescriber typed. `days` is null where they did not say how long. */
export interface EnteredStep {
  readonly daily: Micrograms;
  readonly days: number | null;
}

/** A change to another drug, with the prescriber's own factor: so much of the new drug for 1 mg of the old. */
export interface EnteredConversion {
  readonly toDrug: string;
  /** Micrograms of the new drug for each 1,000 µg of the old. */
  readonly perMg: Micrograms;
  /** Over how many days the times of day are changed over, one after another: 7–14. */
  readonly overDays: number;
  /** The products of the new drug that the person can get. */
  readonly products: readonly Product[];
  /** What is at hand of the new drug; counted as `atHand` of a request is. */
  readonly atHand?: readonly StockItem[];
}

/** What a prescriber entered, with who they say they are and why. Anything less than all four of these is wrong use. */
export interface PrescriberEntry {
  readonly name: string;
  readonly role: string;
  readonly reason: string;
  readonly acknowledged: true;
  /** Final (or all) steps, in order; the plan leads down to just above the first of them. Empty where there are none. */
  readonly steps: readonly EnteredStep[];
  readonly conversion?: EnteredConversion;
}

/** So many whole pieces (or microlitres of a liquid) that the person already has. */
export interface StockItem {
  readonly product: Product;
  /** Quarters of a piece for solids (4 = one whole), microlitres for liquids. */
  readonly amount: number;
}

/** What a plan is asked for with. Every quantity is already parsed; nothing here is text but names. */
export interface TaperRequest {
  /** The id of a drug of the table, such as `clonazepam`. */
  readonly drug: string;
  /** One to four doses a day. */
  readonly regimen: readonly RegimenDose[];
  readonly products: readonly Product[];
  readonly pace: Pace;
  /** The first day of the first step. */
  readonly start: CivilDay;
  readonly person: { readonly age: number; readonly flags: readonly Flag[] };
  /** Default `steady`. */
  readonly steadiness?: Steadiness;
  readonly prescriber: PrescriberEntry | null;
  /** Default `largest`. */
  readonly givesFirst?: GivesFirst;
  /**
   * What is in the cupboard already. Among plans that are equally safe, quick and gentle the one that leaves least of it is taken, and it
   * dates the orders and what is left over.
   */
  readonly atHand?: readonly StockItem[];
  /** How many days the pharmacy needs from order to pick-up. Default 0. */
  readonly supplyLeadDays?: number;
}
