import { parseCivilDay } from '../../../quantity/civil-day.ts';
import { parseMg } from '../../../quantity/micrograms.ts';
import type { Schedule, ScheduleStep } from '../schedule.ts';
import { nameOfDrug } from './name-of-drug.ts';
import { readProducts } from './read-products.ts';
import type { Notes, ReadContext } from './reading.ts';

/** Fields that people write beside a dose, and that would change it or its time. They are not part of this shape. */
const MORE = [
  ...[
    'also',
    'asneeded',
    'doses',
    'every',
    'frequency',
    'interval',
    'prn',
    'times',
    'timesaday',
    'timesperday',
    'unit',
  ],
  ...['end', 'ends', 'last', 'months', 'start', 'to', 'until', 'weeks'],
];

/** Whether a value is an object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads `{"drug","steps":[{"from","days","mg"}]}`, and `products` in the shape of a request for a plan. `mg` is a decimal string; a number is taken as the text that it is written as.
 * The `line` of a problem is the step, counted from 1.
 */
export function readWire(
  value: Readonly<Record<string, unknown>>,
  context: ReadContext,
  notes: Notes,
): Schedule | undefined {
  const { drug: name, steps } = value;
  if (!Array.isArray(steps) || (name !== undefined && typeof name !== 'string')) {
    notes.problem('wrong-shape', '', undefined, { expected: '{"drug","steps":[{"from","days","mg"}]}' });
    return undefined;
  }
  const drug = nameOfDrug(name ?? '', context, notes);
  const read = steps.map((step, i) => readStep(step, i + 1, notes));
  const products = readProducts(value['products'] ?? context.products, notes);
  if (drug === undefined) return undefined;
  return { drug, steps: read.filter((step) => step !== undefined), ...(products ? { products } : {}) };
}

function readStep(value: unknown, line: number, notes: Notes): ScheduleStep | undefined {
  if (!isRecord(value)) {
    notes.problem('wrong-shape', shown(value), line, { expected: '{"from","days","mg"}' });
    return undefined;
  }
  const { mg, from, days } = value;
  const more = Object.keys(value).find((key) => MORE.includes(key.toLowerCase()));
  if (more !== undefined) {
    notes.problem('wrong-shape', more, line, { expected: '{"from","days","mg"}' });
    return undefined;
  }
  const dose = typeof mg === 'string' || typeof mg === 'number' ? parseMg(String(mg)) : undefined;
  if (!dose?.ok) {
    notes.problem(dose?.problem.code === 'wrong-unit' ? 'dose-not-mg' : 'dose-not-exact', shown(mg), line);
    return undefined;
  }
  const start = from === undefined || from === null ? undefined : parseCivilDay(String(from));
  if (start && !start.ok) notes.problem('not-a-date', shown(from), line);
  const length = days === null ? undefined : days;
  if (length !== undefined && !(typeof length === 'number' && Number.isInteger(length) && length >= 1)) {
    notes.problem('interval-not-whole-days', shown(length), line);
    return undefined;
  }
  return {
    daily: dose.value,
    ...(start?.ok ? { from: start.value } : {}),
    ...(length === undefined ? {} : { days: length }),
  };
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? '').slice(0, 80);
}
