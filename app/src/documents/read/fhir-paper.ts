import { parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { formatTimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import { readLines } from './line-reader.ts';
import { placeOf, type ReadPaper, type ReadStep } from './paper.ts';
import { readMg, sayFound } from './phrases.ts';
import type { Mismatch } from './verdict.ts';

type Json = Readonly<Record<string, unknown>>;

/** One dosage instruction, by its structure alone. */
interface Instruction {
  readonly sequence: number;
  readonly from: CivilDay | null;
  readonly to: CivilDay | null;
  readonly at: string;
  readonly daily: boolean;
  readonly amount: Micrograms | null;
}

/**
 * Reads a plan from FHIR R4: the narrative of the first dosage instruction, which is what most screens show, held against
 * the structure. Null where the text is not JSON with a MedicationRequest in it.
 */
export function fhirPaper(text: string): ReadPaper | null {
  const request = requestIn(text);
  if (!request) return null;
  const dosages = list(request['dosageInstruction']);
  const narrative = dosages[0]?.['text'];
  const paper = readLines(typeof narrative === 'string' ? narrative.split('\n') : []);
  const mismatches: Mismatch[] = [...paper.mismatches];
  for (const [field, expected] of [
    ['status', 'draft'],
    ['intent', 'proposal'],
  ] as const) {
    if (request[field] !== expected) {
      mismatches.push({ code: 'status-wrong', where: field, expected, found: String(request[field]) });
    }
  }
  const drug = record(request['medicationCodeableConcept'])['text'];
  if (drug !== paper.steps[0]?.drug) {
    const expected = paper.steps[0]?.drug ?? 'a drug';
    mismatches.push({ code: 'drug-differs', where: 'medication', expected, found: String(drug) });
  }
  compare(paper.steps, dosages.map(instructionOf), mismatches);
  compareTexts(paper, dosages, mismatches);
  return { ...paper, mismatches };
}

function compare(
  steps: readonly ReadStep[],
  instructions: readonly Instruction[],
  mismatches: Mismatch[],
): void {
  for (const step of steps) {
    const own = instructions.filter(({ sequence }) => sequence === step.number);
    const expected = step.doses
      .map(({ at, amount }) => sayDose(step, formatTimeOfDay(at), amount))
      .join('; ');
    const found = own
      .filter(({ at, amount }) => at !== '' || amount !== 0)
      .map((each) => sayDose(each, each.at, each.amount, each.daily))
      .join('; ');
    if (expected !== found || own.length === 0) {
      mismatches.push({ code: 'structure-differs-from-text', where: placeOf(step), expected, found });
    }
  }
  const strays = instructions.filter(({ sequence }) => !steps.some(({ number }) => number === sequence));
  for (const { sequence } of strays) {
    const found = `sequence ${sequence}`;
    mismatches.push({ code: 'step-number', where: found, expected: 'a step of the text', found });
  }
}

/** Every instruction after the first says its own step; what it says must be what the whole says of that step. */
function compareTexts(paper: ReadPaper, dosages: readonly Json[], mismatches: Mismatch[]): void {
  for (const dosage of dosages.slice(1)) {
    const own = readLines(String(dosage['text'] ?? '').split('\n')).steps;
    const whole = paper.steps.find(({ number }) => number === dosage['sequence']);
    if (own.length !== 1 || JSON.stringify(own[0]) !== JSON.stringify(whole)) {
      mismatches.push({
        code: 'structure-differs-from-text',
        where: `sequence ${String(dosage['sequence'])}`,
        expected: 'what the whole text says of the step',
        found: String(dosage['text'] ?? 'nothing'),
      });
    }
  }
}

function sayDose(
  span: { readonly from: CivilDay | null; readonly to: CivilDay | null },
  at: string,
  amount: Micrograms | null,
  daily = true,
): string {
  const dose = amount === null ? 'nothing' : `${formatMg(amount)} mg`;
  return `${sayFound(span.from)} to ${sayFound(span.to)} at ${at}: ${dose}${daily ? '' : ', not each day'}`;
}

function instructionOf(dosage: Json): Instruction {
  const repeat = record(record(dosage['timing'])['repeat']);
  const bounds = record(repeat['boundsPeriod']);
  const quantity = record(list(dosage['doseAndRate'])[0]?.['doseQuantity']);
  const times = Array.isArray(repeat['timeOfDay']) ? repeat['timeOfDay'] : [];
  const code = quantity['code'] ?? quantity['unit'];
  return {
    sequence: Number(dosage['sequence']),
    from: dayOf(bounds['start']),
    to: dayOf(bounds['end']),
    at: times.map((time) => String(time).slice(0, 5)).join(' and '),
    daily: repeat['frequency'] === 1 && repeat['period'] === 1 && repeat['periodUnit'] === 'd',
    amount: code === 'mg' && quantity['unit'] === 'mg' ? readMg(String(quantity['value'])) : null,
  };
}

function dayOf(value: unknown): CivilDay | null {
  const day = parseCivilDay(String(value ?? ''));
  return day.ok ? day.value : null;
}

function requestIn(text: string): Json | null {
  try {
    const top = record(JSON.parse(text));
    const resources = [top, ...list(top['entry']).map((entry) => record(entry['resource']))];
    return resources.find((resource) => resource['resourceType'] === 'MedicationRequest') ?? null;
  } catch {
    return null;
  }
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}
