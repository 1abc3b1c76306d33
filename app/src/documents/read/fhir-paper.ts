import { parse } from 'parse5';
import { parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { formatTimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import { judgeProvenance, judgeShape, judgeTies } from './fhir-shape.ts';
import { htmlLines } from './html-lines.ts';
import { judgeShapeOf, NARRATIVE_SHAPE } from './html-shape.ts';
import { doubledKeys, list, record, resourcesIn, type Json } from './json.ts';
import { readLines } from './line-reader.ts';
import { placeOf, type ReadPaper, type ReadStep } from './paper.ts';
import { readMg, sayFound } from './phrases.ts';
import type { Mismatch } from './verdict.ts';

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
 * the structure and against every other place that tells the plan. Null where the text is not JSON with a MedicationRequest in it.
 */
export function fhirPaper(text: string): ReadPaper | null {
  const resources = resourcesIn(text);
  const requests = resources.filter((each) => each['resourceType'] === 'MedicationRequest');
  const request = requests[0];
  if (!request) return null;
  const dosages = list(request['dosageInstruction']);
  const narrative = typeof dosages[0]?.['text'] === 'string' ? dosages[0]['text'] : '';
  const paper = readLines(narrative.split('\n'));
  const mismatches: Mismatch[] = [...paper.mismatches];
  const drugs = [paper.steps[0]?.drug ?? 'a drug', ...(paper.factor === null ? [] : [paper.factor.from])];
  const named = requests.map((each) => String(record(each['medicationCodeableConcept'])['text']));
  if (named.join(', ') !== drugs.join(', ')) {
    const isMore = named.length > drugs.length;
    const code = isMore ? 'line-doubled' : 'drug-differs';
    mismatches.push({ code, where: 'medication', expected: drugs.join(', '), found: named.join(', ') });
  }
  for (const resource of resources) judgeStatus(resource, mismatches);
  judgeShape(resources, mismatches);
  judgeTies(resources, { start: sayFound(paper.steps[0]?.from ?? null), end: endOf(paper) }, mismatches);
  judgeProvenance(resources, { names: paper.names ?? [], version: versionIn(paper) }, mismatches);
  for (const key of doubledKeys(text)) {
    mismatches.push({ code: 'line-doubled', where: 'fields', expected: 'each field once', found: key });
  }
  for (const resource of resources) judgeNarrative(resource, mismatches);
  for (const [index, each] of requests.entries()) {
    const own = list(each['dosageInstruction']);
    compare(stepsOf(paper, drugs[index] ?? ''), own.map(instructionOf), mismatches);
    compareTexts(paper, own, mismatches);
  }
  compareNarratives(narrative, resources, mismatches);
  return { ...paper, mismatches };
}

/** The version of the rules, as the text says it. */
function versionIn({ said }: ReadPaper): string | null {
  return (said ?? []).flatMap(({ slots }) => slots['version'] ?? [])[0] ?? null;
}

/** The narrative of a record is text alone. */
function judgeNarrative(resource: Json, mismatches: Mismatch[]): void {
  const div = record(resource['text'])['div'];
  if (typeof div !== 'string') return;
  judgeShapeOf(parse(div), NARRATIVE_SHAPE, (code, where, expected, found) => {
    mismatches.push({ code, where, expected, found });
  });
}

function endOf({ steps }: ReadPaper): string | undefined {
  const last = steps.at(-1);
  return last?.to == null ? undefined : sayFound(last.to);
}

/** What the text says of one drug: its doses in the steps that hold it. */
function stepsOf({ steps, factor }: ReadPaper, drug: string): readonly ReadStep[] {
  if (factor === null) return steps;
  const holds = drug === factor.from ? steps.filter(({ also }) => also !== null) : steps;
  return holds.map((step) => ({ ...step, doses: step.doses.filter((dose) => dose.drug === drug) }));
}

/** Whatever has an intent is a draft and a proposal, and no dose of it is taken as needed. */
function judgeStatus(resource: Json, mismatches: Mismatch[]): void {
  if (!['MedicationRequest', 'CarePlan'].includes(String(resource['resourceType']))) return;
  for (const [field, expected] of [
    ['status', 'draft'],
    ['intent', 'proposal'],
  ] as const) {
    if (resource[field] !== expected) {
      mismatches.push({ code: 'status-wrong', where: field, expected, found: String(resource[field]) });
    }
  }
  for (const dosage of list(resource['dosageInstruction'])) {
    if (Object.keys(dosage).some((field) => field.startsWith('asNeeded'))) {
      const where = `sequence ${String(dosage['sequence'])}`;
      mismatches.push({ code: 'status-wrong', where, expected: 'each day', found: 'as needed' });
    }
  }
}

/** The plan is told in several places, since each screen shows another; all tell the same. */
function compareNarratives(narrative: string, resources: readonly Json[], mismatches: Mismatch[]): void {
  const whole = squeezed(narrative);
  const saidLines = narrative.split('\n').map(squeezed);
  for (const resource of resources) {
    const name = String(resource['resourceType']);
    const told: readonly (readonly [string, unknown])[] = [
      [`${name} text`, divText(record(resource['text'])['div'])],
      [`${name} description`, resource['description']],
      [`${name} instruction`, list(resource['dosageInstruction'])[0]?.['text']],
      ...list(resource['dosageInstruction']).map(
        (dosage) => [`${name} instruction`, dosage['patientInstruction']] as const,
      ),
    ];
    const { title } = resource;
    if (typeof title === 'string' && !saidLines.includes(squeezed(title))) {
      const expected = 'a line of the text of the first instruction';
      mismatches.push({
        code: 'structure-differs-from-text',
        where: `${name} title`,
        expected,
        found: title,
      });
    }
    for (const [where, text] of told) {
      if (typeof text === 'string' && squeezed(text) !== whole) {
        const found = squeezed(text).slice(0, 200);
        mismatches.push({
          code: 'structure-differs-from-text',
          where,
          expected: 'the text of the first instruction',
          found,
        });
      }
    }
  }
}

function divText(div: unknown): string | undefined {
  return typeof div === 'string' ? htmlLines(div).join('\n') : undefined;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
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
    const { steps: own, mismatches: unread } = readLines(String(dosage['text'] ?? '').split('\n'));
    mismatches.push(...unread);
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
