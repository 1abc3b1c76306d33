import { spanOf, type Drug, type Range } from '../drugs/drug.ts';
import { LONG_FROM_HOURS, TIMELINE, type Pace, type TimelineRow } from './withdrawal-rows.ts';

/** The half-lives of a drug and of what it turns into, in hours; null where nothing checked is known. */
export function halfLifeSpan(drug: Drug): { readonly low: number; readonly high: number } | null {
  const after: readonly Range[] =
    typeof drug.metabolites === 'string' ? [] : drug.metabolites.flatMap((each) => each.halfLifeHours);
  return spanOf([...drug.halfLifeHours, ...after]);
}

/** Whether a drug leaves the body fast or slowly; `between` where its range crosses the line or is not known. */
export function paceOf(drug: Drug): Pace {
  const span = halfLifeSpan(drug);
  if (span === null) return 'between';
  const own = spanOf(drug.halfLifeHours);
  const longest = own ? Math.max(own.low, span.high) : span.high;
  if ((own?.low ?? span.low) >= LONG_FROM_HOURS.hours) return 'long';
  return longest <= LONG_FROM_HOURS.hours ? 'short' : 'between';
}

/** The lines of the timeline that are about a drug. */
export function timelineFor(drug: Drug): readonly TimelineRow[] {
  const pace = paceOf(drug);
  return TIMELINE.filter((row) =>
    'drug' in row ? row.drug === drug.id : row.pace === 'any' || pace === 'between' || row.pace === pace,
  );
}

/** The share of the level (0–1) that may be left some days after the last dose, for the shortest and the longest half-life. */
export interface ShareLeft {
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

/** How the level falls after the last dose, day by day, as a band over the drug's own half-lives; null where none is known. */
export function levelAfterStop(drug: Drug, days: number): readonly ShareLeft[] | null {
  const span = spanOf(drug.halfLifeHours);
  if (span === null) return null;
  return Array.from({ length: days + 1 }, (_, day) => ({
    day,
    low: 2 ** ((-24 * day) / span.low),
    high: 2 ** ((-24 * day) / span.high),
  }));
}
