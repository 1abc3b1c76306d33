import { micrograms, parseMg, type Micrograms } from '../../../quantity/micrograms.ts';
import type { Schedule } from '../schedule.ts';
import { amountsIn } from './amount.ts';
import { Clause } from './clause.ts';
import { expand } from './expand.ts';
import type { DoseEvent, Event } from './events.ts';
import { readDates } from './clause-events.ts';
import { takePlace } from './phrases.ts';
import type { DateOrder, Notes } from './reading.ts';
import { datesIn, provenOrder } from './written-date.ts';

/** What a column of a table holds. */
type Column = 'from' | 'last' | 'days' | 'weeks' | 'week' | 'day' | 'dose' | 'part' | 'order' | 'drug';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['from', /^(?:date|from|start(?:s|ing)?(?:\s*date)?|begin(?:s|ning)?|fecha(?: de inicio)?|desde|inicio)$/i],
  ['last', /^(?:end(?:s)?(?:\s*date)?|until|through|last day|hasta|fin|fecha de fin)$/i],
  [
    'days',
    /^(?:days|no\.? of days|number of days|duration(?:\s*\(?days\)?)?|for|días|duración(?:\s*\(?días\)?)?)$/i,
  ],
  ['weeks', /^(?:number of weeks|duration\s*\(?weeks\)?|duración\s*\(?semanas\)?)$/i],
  ['week', /^(?:weeks?|wk|semanas?)(?:\s*(?:#|no\.?|number))?$/i],
  ['day', /^(?:day|día)(?:\s*(?:#|no\.?|number))?$/i],
  [
    'dose',
    /^(?:(?:total\s*)?(?:daily\s*)?(?:dose|mg|total|dosis|amount|strength)(?:\s*(?:total|diaria))?|mg(?:\s*\/\s*|\s*per\s*)day|total daily dose)(?:\s*[([]?\s*mg(?:\s*\/\s*day)?\s*[)\]]?)?$/i,
  ],
  [
    'part',
    /^(?:morning|am|breakfast|noon|midday|lunch|afternoon|evening|pm|dinner|night|bedtime|hs|mañana|mediodía|tarde|noche)(?:\s*(?:dose|dosis))?(?:\s*[([]?\s*mg\s*[)\]]?)?$/i,
  ],
  ['order', /^(?:step|stage|phase|#|no\.?|paso|etapa)$/i],
  ['drug', /^(?:drug|medication|medicine|medicamento|fármaco)$/i],
];

/** `Week 3` in a column of steps is a place in time. */
const PLACED = /^(?:weeks?|wks?|days?|months?|fortnights?|semanas?|días?|mes(?:es)?|quincenas?)\s*#?\s*\d/iu;

interface Layout {
  readonly delimiter: RegExp;
  readonly header: number;
  readonly columns: readonly (Column | undefined)[];
  readonly saysMg: boolean;
}

/** Finds a table with a header line: at least two columns known, one of them a dose. Undefined where the text holds none. */
export function findTable(text: string): Layout | undefined {
  const lines = text.split(/\r?\n/);
  for (const delimiter of [/\t/, /\|/, /;/, /,/, / {2,}/]) {
    for (const [header, line] of lines.slice(0, 20).entries()) {
      const names = cellsOf(line, delimiter);
      const columns = names.map((name) => COLUMNS.find(([, pattern]) => pattern.test(name))?.[0]);
      const doses = columns.filter((column) => column === 'dose' || column === 'part').length;
      if (columns.filter(Boolean).length >= 2 && doses > 0) {
        const dose = names.filter((_, i) => columns[i] === 'dose' || columns[i] === 'part');
        return { delimiter, header, columns, saysMg: dose.some((name) => /mg/i.test(name)) };
      }
    }
  }
  return undefined;
}

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
  text.split(/\r?\n/).forEach((written, i) => {
    const cells = cellsOf(written, layout.delimiter);
    const frame = cells.every((cell) => /^[-:=\s]*$/.test(cell));
    if (i <= layout.header || frame) return;
    const event = readRow(cells, layout, i + 1, settled, notes);
    if (event) events.push(event);
    else notes.problem('not-understood', written.trim().slice(0, 80), i + 1);
  });
  return expand(drug, events, notes);
}

function readRow(
  cells: readonly string[],
  layout: Layout,
  line: number,
  order: DateOrder | undefined,
  notes: Notes,
): DoseEvent | undefined {
  const at = (column: Column) => cells.filter((cell, i) => layout.columns[i] === column && cell !== '');
  const totals = at('dose').map((cell) => doseIn(cell, layout, line, notes));
  const parts = at('part').map((cell) => doseIn(cell, layout, line, notes));
  const [total] = totals;
  if ([...totals, ...parts].some((dose) => dose === undefined) || totals.length + parts.length === 0)
    return undefined;
  const doses = parts.filter((dose) => dose !== undefined);
  const sum = micrograms(doses.reduce<number>((all, dose) => all + dose, 0));
  if (total !== undefined && doses.length > 0 && total !== sum) return undefined;
  const dates = [...at('from').slice(0, 1), ...at('last').slice(0, 1)].join(' \n ');
  const dated = new Clause(line, dates, datesIn(dates));
  if (dates !== '' && dated.dates.length === 0) return undefined;
  const place = PLACED.test(at('order')[0] ?? '')
    ? (at('order')[0] ?? '')
    : at('week').length > 0
      ? `week ${at('week')[0] ?? ''}`
      : at('day').length > 0
        ? `day ${at('day')[0] ?? ''}`
        : '';
  const found =
    place === ''
      ? undefined
      : takePlace(new Clause(line, place.replace(/^(\w+) \D*(?=\d)/, '$1 '), []), notes);
  const length = lengthOf(at('days')[0], 1) ?? lengthOf(at('weeks')[0], 7);
  return {
    kind: 'dose',
    line,
    daily: total ?? sum,
    ...(doses.length > 1 ? { doses: doses.filter((dose) => dose > 0) } : {}),
    ...(found ? { place: found } : {}),
    ...(length === undefined ? {} : { days: length }),
    ...readDates(dated, order, notes),
  };
}

/** A cell with a unit is read with it; a bare number is milligrams, which is said where the header does not say it. */
function doseIn(cell: string, layout: Layout, line: number, notes: Notes): Micrograms | undefined {
  if (/^(?:stop|off|none|-|–|—|zero|cero)$/i.test(cell)) return micrograms(0);
  const { found, bad } = amountsIn(cell);
  if (!bad && found.length === 1 && !/\d/.test(cell.slice(0, found[0]?.start) + cell.slice(found[0]?.end)))
    return found[0]?.amount;
  const bare = parseMg(cell);
  if (!bare.ok) return undefined;
  if (!layout.saysMg) notes.assume('milligrams', line);
  return bare.value;
}

function lengthOf(cell: string | undefined, each: number): number | undefined {
  const match = /^(\d+)\s*(?:days?|d|weeks?|wks?|días?|semanas?)?$/i.exec(cell ?? '');
  if (!match) return undefined;
  return Number(match[1]) * (/w|sem/i.test(cell ?? '') ? 7 : each);
}

function cellsOf(line: string, delimiter: RegExp): string[] {
  const bare = line.trim().replace(/^\||\|$/g, '');
  return bare.split(delimiter).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}
