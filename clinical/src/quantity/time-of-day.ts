import { notParsed, parsed, type Parsed } from './parsed.ts';

declare const kind: unique symbol;

/** A time of day as minutes after midnight, 0–1439. */
export type TimeOfDay = number & { readonly [kind]: 'time of day' };

/** Reads `HH:MM` on a 24-hour clock. */
export function parseTimeOfDay(text: string): Parsed<TimeOfDay> {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : NaN;
  if (!match || Number(match[2]) > 59 || minutes >= 1440) {
    return notParsed('not-a-time', text, 'a time of day as hours:minutes, such as 08:00');
  }
  return parsed(minutes as TimeOfDay);
}

/** A time of day as `HH:MM`. */
export function formatTimeOfDay(time: TimeOfDay): string {
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}
