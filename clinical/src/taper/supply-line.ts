import type { CivilDay } from '../quantity/civil-day.ts';
import type { Product } from './product.ts';

/** One product over the whole plan. Amounts are quarters of a piece for solids (4 = one whole), microlitres for liquids. */
export interface SupplyLine {
  readonly product: Product;
  /** Set where it is not of the plan's own drug but of the one that is being left. */
  readonly drug?: string;
  readonly atHand: number;
  /** What the dated steps use, and the last step for one more prescription of 28 days. */
  readonly needed: number;
  /** The first day on which what is at hand does not cover the dose; null where it lasts. */
  readonly runsOutOn: CivilDay | null;
  /** The last day to order on, so that the pharmacy has it in time; null where it lasts. */
  readonly orderBy: CivilDay | null;
  /** What the 28 days from then on take beyond what is still at hand, in whole pieces; 0 where it lasts. */
  readonly toOrder: number;
  /** What is at hand and the plan never uses. */
  readonly leftOver: number;
}
