import type { BasisPoints } from '../quantity/percent.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { SourceId } from '../sources.ts';

/** Every number that the engine judges by. Shares are of the current dose; days are whole days. */
export const LIMITS = {
  /** The most that may come off in any half-open window of so many days, against the dose just before the window. */
  ceiling: { share: 2500 as BasisPoints, windowDays: 14, source: 'JCPG' },
  /** What a person may ask for without a prescriber. */
  pace: { mostPercent: 1000 as BasisPoints, fewestDays: 14, mostDays: 28, source: 'JCPG' },
  defaultPace: { percent: 1000 as BasisPoints, days: 14, source: 'JCPG' },
  /** Pieces to take at one time: above the first the plan says so, above the second the dose counts as not makeable. */
  piecesPerTime: { many: 6, most: 16, source: 'STEPDOWN' },
  /** The finest volume that counts as measurable at home with an oral syringe, and the most to take at one time. */
  liquids: { finestMicrolitres: 50, mostMicrolitres: 20_000, source: 'STEPDOWN' },
  /**
   * How far a search may go before it is given up with a refusal: cells of the piece table, and steps of the graph. The search over
   * every division of the day is given up sooner, and leaves the plan that divides each day by the rule; that over the uses of what
   * is at hand leaves the pieces that are fewest.
   */
  search: {
    cells: 200_000,
    work: 12_000_000,
    everyDivisionWork: 2_500_000,
    cupboardWork: 8_000,
    source: 'STEPDOWN',
  },
  /** A daily dose of this many times the usual one is asked about: a decimal point is easily lost. */
  tenTimes: { factor: 10, usualDaily: { clonazepam: 1000 as Micrograms }, source: 'LAB' },
  /** A change to another drug is made over this many days. */
  conversion: { fewestDays: 7, mostDays: 14, source: 'JCPG' },
  /** Supply is counted in prescriptions of so many days. */
  supply: { days: 28, source: 'STEPDOWN' },
} as const satisfies Readonly<
  Record<string, { readonly source: SourceId } & Readonly<Record<string, unknown>>>
>;
