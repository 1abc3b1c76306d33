import { nameOfDrug } from './name-of-drug.ts';
import { Notes, type ReadContext, type ReadSchedule } from './reading.ts';
import { inPlainNotation } from './plain-notation.ts';
import { readMedicationRequest } from './read-medication-request.ts';
import { readProse } from './read-prose.ts';
import { findTable, readTable } from './read-table.ts';
import { isRecord, readWire } from './read-wire.ts';

/** The longest text that is read, in characters. */
export const LONGEST_TEXT = 20_000;

/**
 * Reads a schedule from whatever a person pastes: words, a table or CSV, JSON, or a FHIR MedicationRequest. What is not understood is named
 * line by line, and what had to be assumed is listed; nothing is guessed in silence.
 */
export function readSchedule(text: string, context: ReadContext = {}): ReadSchedule {
  const notes = new Notes();
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') notes.problem('nothing-given', '');
  else if (trimmed.length > LONGEST_TEXT)
    notes.problem('too-long', '', undefined, { most: String(LONGEST_TEXT) });
  else if (/^[{[]/.test(trimmed)) return readJson(trimmed, context, notes);
  else return readWords(text.replace(/^\uFEFF/, ''), context, notes);
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

function readWords(text: string, context: ReadContext, notes: Notes): ReadSchedule {
  const drug = nameOfDrug(text, context, notes);
  if (drug === undefined) return notes.answer(undefined);
  const table = findTable(text);
  const schedule = table
    ? readTable(text, table, drug, context.dateOrder, notes)
    : readProse(inPlainNotation(text, notes), drug, context.dateOrder, notes);
  if (!schedule && notes.problems.length === 0) notes.problem('no-steps', '');
  return notes.answer(schedule);
}
