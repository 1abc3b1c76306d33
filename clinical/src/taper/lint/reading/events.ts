import type { CivilDay } from '../../../quantity/civil-day.ts';
import type { Micrograms } from '../../../quantity/micrograms.ts';
import type { Place, Share } from './phrases.ts';

/** One thing that a clause says about the taper. */
export type Event =
  | DoseEvent
  | RuleEvent
  | {
      readonly kind: 'chain';
      readonly line: number;
      readonly doses: readonly Micrograms[];
      readonly interval?: number;
    }
  | { readonly kind: 'overall'; readonly line: number; readonly over: number; readonly interval?: number }
  | { readonly kind: 'interval'; readonly line: number; readonly days: number }
  | { readonly kind: 'until'; readonly line: number; readonly dose: Micrograms }
  | { readonly kind: 'hold'; readonly line: number; readonly days: number };

/** A dose, and when it is taken as far as the clause says. Without a daily dose, only a place in time for the next dose. */
export interface DoseEvent {
  readonly kind: 'dose';
  readonly line: number;
  readonly daily?: Micrograms;
  readonly doses?: readonly Micrograms[];
  readonly place?: Place;
  readonly from?: CivilDay;
  /** The last day on this dose. */
  readonly last?: CivilDay;
  readonly days?: number;
  /** Whether it is the dose that a cut starts from; a date or a place before it is that of the cut. */
  readonly before?: true;
  /** The one time of day that it is named for: the next dose of the line, for another time, may belong to the same day. */
  readonly timeOfDay?: string;
}

/** A cut that is made again and again. */
export interface RuleEvent {
  readonly kind: 'rule';
  readonly line: number;
  readonly text: string;
  readonly cut: { readonly amount: Micrograms } | { readonly share: Share };
  readonly interval?: number;
  readonly until?: Micrograms;
  /** The day of the first cut. */
  readonly from?: CivilDay;
  /** For how many days the rule holds, where it says so. */
  readonly days?: number;
}

/** The first and the last day that a clause names. */
export interface Dates {
  readonly from?: CivilDay;
  readonly last?: CivilDay;
}
