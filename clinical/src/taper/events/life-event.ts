import type { CivilDay } from '../../quantity/civil-day.ts';
import type { TimeOfDay } from '../../quantity/time-of-day.ts';
import type { Product } from '../product.ts';
import type { EventProblem } from './codes.ts';

/** Something that happened on a day. A plan on the device is a request, its draft, and a list of these. */
export type LifeEvent =
  /** The first step begins on this day, instead of the day that the draft had. */
  | { readonly kind: 'start'; readonly on: CivilDay }
  /** From this day the dose stays as it is, for as long as it takes. */
  | { readonly kind: 'hold'; readonly on: CivilDay }
  /** The plan goes on: every later step comes as much later as the hold was long. */
  | { readonly kind: 'resume'; readonly on: CivilDay }
  /** Back to the dose before, which only a prescriber decides. */
  | {
      readonly kind: 'step-back';
      readonly on: CivilDay;
      readonly prescriber: { readonly name: string; readonly reason: string };
    }
  | { readonly kind: 'missed-dose' | 'doubled-dose'; readonly on: CivilDay; readonly at?: TimeOfDay }
  | { readonly kind: 'lost-tablets'; readonly on: CivilDay }
  /** What the person can get from this day on; the rest is drafted anew with it. */
  | { readonly kind: 'new-tablets'; readonly on: CivilDay; readonly products: readonly Product[] };

/** An event as it went into the history: what it did to the next cut, or why it did nothing. */
export interface HistoryEntry {
  readonly event: LifeEvent;
  /** The day of the next cut before and after the event; null where none is dated. */
  readonly nextBefore: CivilDay | null;
  readonly nextAfter: CivilDay | null;
  readonly problem?: EventProblem;
}
