import { civilDay, formatCivilDay, partsOfDay, type CivilDay } from '../../../quantity/civil-day.ts';
import type { DateOrder } from './reading.ts';

/** A date as it stands in a text. `ambiguous` holds both readings of a numeric date such as 3/4/2026. */
export type WrittenDate =
  | { readonly kind: 'day'; readonly day: CivilDay; readonly order?: DateOrder; readonly shortYear: boolean }
  | {
      readonly kind: 'ambiguous';
      readonly monthFirst: CivilDay;
      readonly dayFirst: CivilDay;
      readonly shortYear: boolean;
    }
  | { readonly kind: 'no-year' }
  | { readonly kind: 'not-a-date' };

/** A date with its place in the text. */
export interface FoundDate {
  readonly date: WrittenDate;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];
const NAME = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const DATE = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{1,2}-\d{1,2})(?:T[\d:.Z+-]+)?`,
    String.raw`(?<numeric>\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d))`,
    String.raw`(?<![\p{L}])(?<named>(?:${NAME})\.?\s+\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?:de\s+)?\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+(?:de\s+|of\s+)?(?:${NAME})\b\.?(?:,?\s+(?:del?\s+)?\d{4})?)`,
  ].join('|'),
  'giu',
);

const YEAR = String.raw`,?\s+(?:del?\s+)?(?<year>\d{4})\b`;
const SPAN = String.raw`\s*(?:[-–—]|\bto\b|\bthrough\b|\bal?\b)\s*`;
/** `Jan 1–14, 2026`, `1–14 January 2026` and `Jan 1 – Jan 14, 2026`: a month or a year that is said once for both days. */
const SPANS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`(?<!\p{L})(?<month>(?:${NAME})\b\.?)\s+(?<first>\d{1,2})${SPAN}(?<last>\d{1,2})${YEAR}`,
      'giu',
    ),
    '$<month> $<first>, $<year> – $<month> $<last>, $<year>',
  ],
  [
    new RegExp(
      String.raw`(?<![\d/.-])(?<first>\d{1,2})${SPAN}(?<last>\d{1,2})\s+(?:de\s+)?(?<month>(?:${NAME})\b\.?)${YEAR}`,
      'giu',
    ),
    '$<first> $<month> $<year> – $<last> $<month> $<year>',
  ],
];
const TWO_MONTHS = new RegExp(
  String.raw`(?<!\p{L})(?<first>(?:${NAME})\b\.?\s+\d{1,2}|(?<![\d/.-])\d{1,2}\s+(?:de\s+)?(?:${NAME})\b\.?)(?<span>${SPAN})(?<last>(?:${NAME})\b\.?\s+\d{1,2}|\d{1,2}\s+(?:de\s+)?(?:${NAME})\b\.?)${YEAR}`,
  'giu',
);

/** A text with its stretches of days spelled out, each day with its month and its year. */
export function withDatesSpelled(text: string): string {
  const spelled = SPANS.reduce((words, [pattern, whole]) => words.replace(pattern, whole), text);
  return spelled.replace(TWO_MONTHS, (...match) => {
    const { first = '', last = '', year = '' } = match.at(-1) as Readonly<Record<string, string>>;
    // Over the turn of a year, the first day is in the year before.
    const before = monthOf(first) > monthOf(last) ? Number(year) - 1 : Number(year);
    return `${first}, ${before} – ${last}, ${year}`;
  });
}

/** Every date of a text, in order. */
export function datesIn(text: string): FoundDate[] {
  return [...text.matchAll(DATE)].map((match) => {
    const { iso, numeric, named } = match.groups ?? {};
    const date = iso ? isoDate(iso) : numeric ? numericDate(numeric) : namedDate(named ?? '');
    return { date, text: match[0], start: match.index, end: match.index + match[0].length };
  });
}

/** The order that the numeric dates of a text prove: those with a number above 12. Undefined where they prove none, or both. */
export function provenOrder(dates: readonly FoundDate[]): DateOrder | undefined {
  const orders = new Set(
    dates.flatMap(({ date }) => (date.kind === 'day' && date.order ? [date.order] : [])),
  );
  const [only] = orders;
  return orders.size === 1 ? only : undefined;
}

function isoDate(text: string): WrittenDate {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return checked(year, month, day, false);
}

function numericDate(text: string): WrittenDate {
  const [first = 0, second = 0, written = 0] = text.split(/[/.-]/).map(Number);
  const shortYear = written < 100;
  const year = shortYear ? 2000 + written : written;
  const monthFirst = checked(year, first, second, shortYear, 'month-first');
  const dayFirst = checked(year, second, first, shortYear, 'day-first');
  if (monthFirst.kind !== 'day') return dayFirst;
  if (dayFirst.kind !== 'day') return monthFirst;
  if (first === second) return checked(year, first, second, shortYear);
  return { kind: 'ambiguous', monthFirst: monthFirst.day, dayFirst: dayFirst.day, shortYear };
}

function namedDate(text: string): WrittenDate {
  const month = monthOf(text);
  const year = /\d{4}/.exec(text)?.[0];
  const day = /\d{1,2}/.exec(text)?.[0];
  return year === undefined ? { kind: 'no-year' } : checked(Number(year), month, Number(day), false);
}

function monthOf(text: string): number {
  const word = /\p{L}{3,}/u.exec(text.replace(/\b(?:del?|of)\b/giu, ' '))?.[0]?.toLowerCase() ?? '';
  return MONTHS.findIndex((names) => names.includes(word)) + 1;
}

function checked(
  year: number,
  month: number,
  dayOfMonth: number,
  shortYear: boolean,
  order?: DateOrder,
): WrittenDate {
  const day = civilDay(year, month, dayOfMonth);
  const parts = partsOfDay(day);
  const real = parts.year === year && parts.month === month && parts.dayOfMonth === dayOfMonth;
  return real ? { kind: 'day', day, shortYear, ...(order ? { order } : {}) } : { kind: 'not-a-date' };
}

/** Both readings of an ambiguous date, for asking. */
export function readingsOf(date: Extract<WrittenDate, { kind: 'ambiguous' }>): Record<string, string> {
  return { monthFirst: formatCivilDay(date.monthFirst), dayFirst: formatCivilDay(date.dayFirst) };
}
