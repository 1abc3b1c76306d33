import type { Schedule } from '../schedule.ts';
import { mergeDrugs } from './merge-drugs.ts';
import { drugsOf } from './name-of-drug.ts';
import { Notes, type ReadContext, type ReadSchedule } from './reading.ts';
import { inPlainNotation } from './plain-notation.ts';
import { readMedicationRequest } from './read-medication-request.ts';
import { readProducts } from './read-products.ts';
import { readProse } from './read-prose.ts';
import { readTable } from './read-table.ts';
import { isRecord, readWire } from './read-wire.ts';
import { findTable, withoutEquivalents } from './table-layout.ts';
import { namedTable, tableOf } from './two-drug-table.ts';
import { textOf } from './two-drugs.ts';

/** The longest text that is read, in characters. */
export const LONGEST_TEXT = 20_000;
/** The longest JSON, in characters: a bundle says each step in words too. */
const LONGEST_JSON = 1_000_000;

/**
 * Reads a schedule from whatever a person pastes: words, a table or CSV, JSON, or a FHIR MedicationRequest. What is not understood is named
 * line by line, and what had to be assumed is listed; nothing is guessed in silence.
 */
export function readSchedule(text: string, context: ReadContext = {}): ReadSchedule {
  const notes = new Notes();
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') notes.problem('nothing-given', '');
  const isJson = /^[{[]/.test(trimmed);
  const most = isJson ? LONGEST_JSON : LONGEST_TEXT;
  if (trimmed.length > most) notes.problem('too-long', '', undefined, { most: String(most) });
  else if (trimmed !== '')
    return isJson
      ? readJson(trimmed, context, notes)
      : readWords(text.replace(/^\uFEFF/, ''), context, notes);
  return notes.answer(undefined);
}

/** Reads a schedule from a value that was already parsed from JSON. */
export function readScheduleValue(value: unknown, context: ReadContext = {}): ReadSchedule {
  const notes = new Notes();
  if (!isRecord(value)) {
    notes.problem('wrong-shape', '', undefined, { expected: '{"drug","steps":[{"from","days","mg"}]}' });
    return notes.answer(undefined);
  }
  const fhir = 'resourceType' in value;
  return notes.answer(fhir ? readMedicationRequest(value, context, notes) : readWire(value, context, notes));
}

function readJson(text: string, context: ReadContext, notes: Notes): ReadSchedule {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    notes.problem('not-json', text.slice(0, 80));
    return notes.answer(undefined);
  }
  return readScheduleValue(value, context);
}

/** No dose and no date has so many digits; a longer row of them is no schedule. */
const ROW_OF_DIGITS = /\d{13}/;

function readWords(given: string, context: ReadContext, notes: Notes): ReadSchedule {
  const text = withoutEquivalents(given);
  const line = text.split(/\r?\n/).findIndex((written) => ROW_OF_DIGITS.test(written));
  if (line >= 0) {
    notes.problem('not-understood', ROW_OF_DIGITS.exec(text)?.[0] ?? '', line + 1);
    return notes.answer(undefined);
  }
  const drugs = drugsOf(text, context, notes);
  const [drug, second, third] = drugs ?? [];
  if (drug === undefined) return notes.answer(undefined);
  if (third !== undefined) {
    const named = (drugs ?? []).join(', ');
    notes.problem('two-drugs', named, undefined, { drugs: named });
    return notes.answer(undefined);
  }
  const schedule =
    second === undefined
      ? readOne(text, drug, context, notes)
      : readTwo(text, [drug, second], context, notes);
  if (!schedule && notes.problems.length === 0) notes.problem('no-steps', '');
  const products = readProducts(context.products, notes);
  return notes.answer(schedule && products ? { ...schedule, products } : schedule);
}

function readOne(text: string, drug: string, context: ReadContext, notes: Notes): Schedule | undefined {
  const table = findTable(text);
  return table
    ? readTable(text, table, drug, context.dateOrder, notes)
    : readProse(inPlainNotation(text, notes), drug, context.dateOrder, notes);
}

/** What a text says of each of two drugs, put together again by its days. What stands in the way is said once. */
function readTwo(
  text: string,
  drugs: readonly [string, string],
  context: ReadContext,
  notes: Notes,
): Schedule | undefined {
  const [own, other] = drugs;
  const table = namedTable(text, drugs);
  const spelled = table ? text : inPlainNotation(text, notes);
  const read = ([one, two]: readonly [string, string]): Schedule | undefined => {
    const own = table ? tableOf(table, one, two, notes) : textOf(spelled, one, two, notes);
    return notes.problems.length > 0 ? undefined : readOne(own, one, context, notes);
  };
  const first = read([own, other]);
  if (notes.problems.length > 0) return undefined;
  const second = read([other, own]);
  if (!first || !second || notes.problems.length > 0) return undefined;
  return mergeDrugs(first, second, notes);
}
