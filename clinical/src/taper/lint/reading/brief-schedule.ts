import { formatCivilDay } from '../../../quantity/civil-day.ts';
import { formatMg } from '../../../quantity/micrograms.ts';
import type { Schedule } from '../schedule.ts';
import { readSchedule } from './read-schedule.ts';
import type { ReadContext } from './reading.ts';

/** `2026-01-01: 2 x14` for a step of 2 mg from that date for 14 days; doses of a day in brackets. */
export function briefSchedule(schedule: Schedule): string {
  return schedule.steps
    .map(({ from, daily, days, doses }) => {
      const start =
        from === undefined ? '' : schedule.undated ? `day ${from}: ` : `${formatCivilDay(from)}: `;
      const parts = doses && doses.length > 1 ? `(${doses.map(formatMg).join('+')})` : '';
      return `${start}${formatMg(daily)}${parts}${days === undefined ? '' : ` x${days}`}`;
    })
    .join(', ');
}

/** A text as it was read, in brief; or what stood in the way, line by line. For people who write tests and tables. */
export function readInBrief(text: string, context?: ReadContext): string {
  const answer = readSchedule(text, context);
  return answer.ok
    ? briefSchedule(answer.schedule)
    : answer.problems.map(({ line, code }) => `${line ?? '-'} ${code}`).join(', ');
}
