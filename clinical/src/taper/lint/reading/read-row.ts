import { micrograms, parseMg, sumDoses, type Micrograms } from '../../../quantity/micrograms.ts';
import { decimalOf } from './amount.ts';
import { Clause } from './clause.ts';
import { eventsOf, readDates } from './clause-events.ts';
import type { Dates, DoseEvent } from './events.ts';
import { takePlace, takeTimesADay, type Place } from './phrases.ts';
import { inPlainNotation } from './plain-notation.ts';
import { Notes, type DateOrder } from './reading.ts';
import { saysOpenTiming } from './say-dose.ts';
import { takeDuration } from './span.ts';
import { withoutDrugNames, type Column, type Layout } from './table-layout.ts';
import { datesIn, withDatesSpelled } from './written-date.ts';

/** `Week 3` in a column of steps is a place in time. */
const PLACED = /^(?:weeks?|wks?|days?|months?|fortnights?|semanas?|días?|mes(?:es)?|quincenas?)\s*#?\s*\d/iu;
const STOP =
  /^(?:(?:then\s+)?(?:stop(?:ped)?|off|none|discontinue|zero|cero|suspender|dejar)|0(?:\s*mg)?\s*[([]?\s*stop\s*[)\]]?)\W*$/iu;
const DASH = /^[-–—]+$/u;
/** The columns whose cells say where in time a row stands. */
const PLACES = ['week', 'fortnight', 'day', 'month'] as const;

/** A dose of one cell, with its single doses where the cell says how often it is taken. */
interface CellDose {
  readonly daily: Micrograms;
  readonly doses: readonly Micrograms[];
}

/** Reads one row under a header. Undefined where a cell that tells the dose, its place or its length is not understood. */
export function readRow(
  cells: readonly string[],
  layout: Layout,
  line: number,
  order: DateOrder | undefined,
  notes: Notes,
): DoseEvent | undefined {
  const at = (column: Column) => cells.filter((cell, i) => layout.columns[i] === column && cell !== '');
  const unknown = cells.filter((_, i) => layout.columns[i] === undefined);
  // `Twice a day` in a column that no reader knows would change the dose.
  if (unknown.some((cell) => saysOpenTiming(cell) || (takeTimesADay(new Clause(line, cell, []), 2) ?? 1) > 1))
    return undefined;
  // A day in such a column would place the row.
  if (unknown.some((cell) => datesIn(cell).length > 0)) return undefined;
  // Cells that have slipped out from under their heads.
  if (cells.some((cell, i) => layout.unnamed[i] === true && /\d/.test(cell))) return undefined;
  const dose = doseOf(at, layout, line, notes);
  const when = whenOf(at, line, order, notes);
  return dose && when && { kind: 'dose', line, ...dose, ...when };
}

type CellsAt = (column: Column) => readonly string[];

function doseOf(
  at: CellsAt,
  layout: Layout,
  line: number,
  notes: Notes,
): Pick<DoseEvent, 'daily' | 'doses'> | undefined {
  const times = at('times').map((cell) => timesIn(cell, line));
  const [often = 1] = times;
  const counted = countedDoses(at, layout, line, notes);
  const totals = [...at('dose').map((cell) => doseIn(cell, layout, line, notes)), ...counted];
  const parts = at('part').map((cell) => (DASH.test(cell) ? none() : doseIn(cell, layout, line, notes)));
  if (totals.length + parts.length === 0 || times.includes(undefined)) return undefined;
  const [total] = totals;
  const isKnown = !parts.includes(undefined) && !totals.includes(undefined);
  if (!isKnown || totals.some((dose) => dose?.daily !== total?.daily)) return undefined;
  const known = parts.filter((dose) => dose !== undefined);
  // A time of day has one dose; a dose that is said to be twice a day already is not doubled again.
  if (known.some(({ doses }) => doses.length > 1)) return undefined;
  if (often > 1) {
    if (total === undefined || known.length > 0 || total.doses.length > 1) return undefined;
    notes.assume('times-a-day', line, { times: String(often) });
    return dosesOf(Array.from({ length: often }, () => total.daily));
  }
  const day = dosesOf(known.map(({ daily }) => daily));
  if (total === undefined || (known.length > 0 && total.daily === day.daily)) return day;
  return known.length > 0 ? undefined : dosesOf(total.doses, total.daily);
}

/** The single doses of a day and their sum; a dose of nothing is not taken. */
function dosesOf(doses: readonly Micrograms[], daily = sumDoses(doses)): Pick<DoseEvent, 'daily' | 'doses'> {
  const taken = doses.filter((dose) => dose > 0);
  return { daily, ...(taken.length > 1 ? { doses: taken } : {}) };
}

/** Tablets of a strength, counted in a column of their own; where another column says the dose, they are not needed. */
function countedDoses(at: CellsAt, layout: Layout, line: number, notes: Notes): (CellDose | undefined)[] {
  const [strength] = at('strength');
  const [count] = at('count');
  if (strength === undefined || count === undefined || at('dose').length + at('part').length > 0) return [];
  const each = doseIn(strength, layout, line, notes);
  const pieces = parseMg(decimalOf(count.replace(/\s*(?:tab|pill|cap).*$/iu, '')) ?? '');
  const daily = each && pieces.ok ? (each.daily * pieces.value) / 1000 : NaN;
  return [Number.isInteger(daily) ? { daily: micrograms(daily), doses: [] } : undefined];
}

function whenOf(
  at: CellsAt,
  line: number,
  order: DateOrder | undefined,
  notes: Notes,
): Pick<DoseEvent, 'place' | 'days' | 'from' | 'last'> | undefined {
  const [step = ''] = at('order');
  const column = PLACES.find((kind) => at(kind).length > 0);
  const label = column === undefined ? '' : (at(column)[0] ?? '');
  const isDated = datesIn(label).length > 0;
  const place = PLACED.test(step) ? step : label === '' || isDated ? '' : `${column ?? ''} ${label}`;
  const clause = new Clause(line, place.replace(/^(\w+) \D*(?=\d)/, '$1 '), []);
  const found = place === '' ? undefined : takePlace(clause, notes);
  const length =
    lengthOf(at('days')[0], 'days', line, notes) ??
    lengthOf(at('weeks')[0], 'weeks', line, notes) ??
    lengthOf(at('length')[0], '', line, notes) ??
    (found ? undefined : takeDuration(new Clause(line, step, []), notes));
  const starts = [...at('from').slice(0, 1), ...(isDated ? [label] : [])];
  const dates = datesOf(starts, at('last').slice(0, 1), line, order, notes);
  const isLost = [...at('days'), ...at('weeks'), ...at('length')].length > 0 && length === undefined;
  if (isLost || dates === undefined || /\d/.test(found ? clause.rest : '')) return undefined;
  return { ...known(found), ...(length === undefined ? {} : { days: length }), ...dates };
}

function known(place: Place | undefined): { readonly place?: Place } {
  return place ? { place } : {};
}

function datesOf(
  starts: readonly string[],
  ends: readonly string[],
  line: number,
  order: DateOrder | undefined,
  notes: Notes,
): Dates | undefined {
  const cells = [...starts, ...ends];
  if (cells.length === 0) return {};
  const text = withDatesSpelled(cells.join(' \n '));
  const dated = new Clause(line, text, datesIn(text));
  if (cells.some((cell) => datesIn(cell).length === 0)) return undefined;
  const { from, last } = readDates(dated, order, notes);
  if (starts.length > 0 || from === undefined) return { ...(from && { from }), ...(last && { last }) };
  return { last: from };
}

/** A cell with a unit is read as the words it holds; a bare number is milligrams, which is said where the header does not say it. */
function doseIn(cell: string, layout: Layout, line: number, notes: Notes): CellDose | undefined {
  if (STOP.test(cell)) return none();
  const bare = parseMg(decimalOf(cell) ?? '');
  if (bare.ok) {
    if (!layout.saysMg) notes.assume('milligrams', line);
    return { daily: bare.value, doses: [] };
  }
  const own = new Notes();
  const words = inPlainNotation(withoutDrugNames(cell), own);
  const events = eventsOf(new Clause(line, words, []), undefined, false, own);
  for (const { code, text, values } of own.problems) notes.problem(code, text, line, values);
  const [event, ...more] = events;
  if (own.problems.length > 0 || event?.kind !== 'dose' || event.daily === undefined || more.length > 0)
    return undefined;
  if (event.place !== undefined || event.days !== undefined) return undefined;
  for (const { code, values } of own.assumptions)
    if (code !== 'daily-total') notes.assume(code, line, values);
  return { daily: event.daily, doses: event.doses ?? [] };
}

function none(): CellDose {
  return { daily: micrograms(0), doses: [] };
}

function timesIn(cell: string, line: number): number | undefined {
  const clause = new Clause(line, inPlainNotation(cell, new Notes()), []);
  if (/^[1-4]$/.test(cell)) return Number(cell);
  return takeTimesADay(clause) ?? (saysOpenTiming(cell) || /\d/.test(cell) ? undefined : atNight(cell));
}

/** `Nightly` is once a day. */
function atNight(cell: string): number | undefined {
  return /\b(?:night|nightly|bedtime|hs|qhs|morning|am|pm|evening|noche|mañana)\b/iu.test(cell)
    ? 1
    : undefined;
}

function lengthOf(cell: string | undefined, unit: string, line: number, notes: Notes): number | undefined {
  if (cell === undefined) return undefined;
  const isBare = /^\d+(?:\s*(?:-|–|to|a)\s*\d+)?$/iu.test(cell);
  if (isBare && unit === '') return undefined;
  const clause = new Clause(line, `for ${cell.replace(/^for\s+/iu, '')}${isBare ? ` ${unit}` : ''}`, []);
  const days = takeDuration(clause, notes);
  return /\d/.test(clause.rest) ? undefined : days;
}
