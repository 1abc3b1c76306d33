import { notParsed, parsed, type Parsed } from './parsed.ts';

declare const kind: unique symbol;

/** A calendar date as the count of days since 1970-01-01 (proleptic Gregorian). No clock, no zone. */
export type CivilDay = number & { readonly [kind]: 'civil day' };

/** The day that is `days` later (or earlier, when negative). */
export function addDays(day: CivilDay, days: number): CivilDay {
  return (day + days) as CivilDay;
}

/** Reads `YYYY-MM-DD`; a date that the calendar does not have is refused. */
export function parseCivilDay(text: string): Parsed<CivilDay> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const expected = 'a date as year-month-day, such as 2026-12-01';
  if (!match) return notParsed('not-a-date', text, expected);
  const day = civilDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatCivilDay(day) === text.trim() ? parsed(day) : notParsed('not-a-date', text, expected);
}

/** The day of a year, month (1–12) and day of the month. */
export function civilDay(year: number, month: number, dayOfMonth: number): CivilDay {
  // Howard Hinnant's days-from-civil: years start in March, so that the leap day ends a year.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as CivilDay;
}

/** Year, month (1–12) and day of the month of a day. */
export function partsOfDay(day: CivilDay): {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
} {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** A day as `YYYY-MM-DD`. */
export function formatCivilDay(day: CivilDay): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** 0 Monday … 6 Sunday. */
export function weekday(day: CivilDay): number {
  return (((day + 3) % 7) + 7) % 7;
}
