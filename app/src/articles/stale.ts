import { civilDay, partsOfDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';

/** Months after which a page or a claim must be looked at again: a common mark of quality for health pages. */
const STALE_AFTER_MONTHS = 24;

/** Whether a day lies more than {@link STALE_AFTER_MONTHS} months before another. */
export function isStale(day: CivilDay, today: CivilDay): boolean {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return today > civilDay(year + STALE_AFTER_MONTHS / 12, month, dayOfMonth);
}
