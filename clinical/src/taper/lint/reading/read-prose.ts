import type { Schedule } from '../schedule.ts';
import { eventsOf } from './clause-events.ts';
import { clausesOf } from './clause.ts';
import type { Event } from './events.ts';
import { expand } from './expand.ts';
import type { DateOrder, Notes } from './reading.ts';
import { datesIn, provenOrder } from './written-date.ts';

/** A list's own marks and numbers and a table's frame, which say nothing about a dose. */
const MARKS = /^[\s>•*·▪◦‣|]*(?:[-–—]\s+|\(?\d{1,2}[.)]\s+)?|[|\s]+$/gu;
/** A heading is not worth a word. */
const HEADING = /^\P{N}{0,40}$/u;

/** Reads a schedule in a person's own words, line by line. A line without a dose is left out, and said so. */
export function readProse(
  text: string,
  drug: string,
  order: DateOrder | undefined,
  notes: Notes,
): Schedule | undefined {
  askOfCommas(text, notes);
  const settled = order ?? provenOrder(datesIn(text));
  const events: Event[] = [];
  text.split(/\r?\n/).forEach((written, i) => {
    const line = i + 1;
    const clauses = clausesOf(written.replace(MARKS, ''), line);
    const before = [events.length, notes.problems.length].join();
    for (const clause of clauses) {
      const ruleBefore = events.some((event) => event.kind === 'rule');
      events.push(...eventsOf(clause, settled, ruleBefore, notes));
    }
    const silent = [events.length, notes.problems.length].join() === before;
    if (silent && !HEADING.test(written.trim()))
      notes.assume('line-left-out', line, { text: written.trim().slice(0, 80) });
  });
  return expand(drug, events, notes);
}

/** `1,2 mg` beside `1.75 mg` may be week 1 and 2 mg. */
function askOfCommas(text: string, notes: Notes): void {
  if (!/\d\.\d+\s*mg/iu.test(text)) return;
  text.split(/\r?\n/).forEach((written, i) => {
    const undated = datesIn(written).reduceRight(
      (words, { start, end }) => words.slice(0, start) + words.slice(end),
      written,
    );
    const comma = /\d+,\d+\s*mg/iu.exec(undated)?.[0];
    if (comma !== undefined) notes.problem('not-understood', comma, i + 1);
  });
}
