import { expand } from './expand.ts';
import type { DoseEvent, Event } from './events.ts';
import type { DateOrder, Notes } from './reading.ts';
import { readRow } from './read-row.ts';
import type { Schedule } from '../schedule.ts';
import { cellsOf, type Layout } from './table-layout.ts';
import { datesIn, provenOrder } from './written-date.ts';

/** Reads the rows under the header. A row that does not fill its dose is a problem, line by line. */
export function readTable(
  text: string,
  layout: Layout,
  drug: string,
  order: DateOrder | undefined,
  notes: Notes,
): Schedule | undefined {
  const settled = order ?? provenOrder(datesIn(text));
  const events: Event[] = [];
  let before: DoseEvent | undefined;
  text.split(/\r?\n/).forEach((written, i) => {
    const cells = cellsOf(written, layout.delimiter);
    const frame = cells.every((cell) => /^[-:=+\s]*$/.test(cell));
    const shown = written.trim().slice(0, 80);
    // A title may say a dose, or only the strength of a tablet.
    if (i < layout.header && /\d/.test(written)) notes.assume('line-left-out', i + 1, { text: shown });
    if (i <= layout.header || frame) return;
    // A line of words under the table says nothing of a dose.
    if (cells.filter(Boolean).length === 1 && layout.columns.length > 1 && !/\d/.test(written))
      return notes.assume('line-left-out', i + 1, { text: shown });
    const known = notes.problems.length;
    const event =
      cells.length > layout.columns.length ? undefined : readRow(cells, layout, i + 1, settled, notes);
    // `Weeks: 2, 2, 4` may be lengths: places in time only go up.
    const isPlaced = !event?.place || !before?.place || event.place.start > before.place.start;
    if (event && isPlaced) {
      events.push(event);
      before = event;
    } else if (notes.problems.length === known) notes.problem('not-understood', shown, i + 1);
  });
  return expand(drug, events, notes);
}
