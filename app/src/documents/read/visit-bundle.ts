import { formatMg } from '@stepdown/clinical/quantity/micrograms';
import { fhirPaper } from './fhir-paper.ts';
import { htmlLines } from './html-lines.ts';
import { doubledKeys, list, record, resourcesIn, type Json } from './json.ts';
import { isMark, partOf, readChecks, readTaken } from './visit-lines.ts';
import { CAUTIONS } from './visit-sentences.ts';
import type { ReadVisit, ReadVisitPart } from './visit.ts';
import type { Mismatch } from './verdict.ts';

const BUNDLE = ['resourceType', 'id', 'language', 'type', 'identifier', 'timestamp', 'entry'];
const COMPOSITION = [
  'resourceType',
  'id',
  'language',
  'status',
  'type',
  'subject',
  'date',
  'author',
  'title',
  'section',
];
const STATEMENT = [
  'resourceType',
  'id',
  'status',
  'medicationCodeableConcept',
  'subject',
  'dateAsserted',
  'note',
  'dosage',
];
const PLAN_TYPES = ['MedicationRequest', 'CarePlan', 'Provenance'];

/** A page for a visit out of a FHIR document, and where its structure says something else than its lines. */
export interface ReadVisitBundle {
  readonly visit: ReadVisit;
  readonly mismatches: readonly Mismatch[];
}

/** Reads a FHIR R4 document whose first entry is a Composition. Null where the text is no such document. */
export function visitBundle(text: string): ReadVisitBundle | null {
  const [bundle, first, ...rest] = resourcesIn(text);
  if (bundle?.['type'] !== 'document' || first?.['resourceType'] !== 'Composition') return null;
  const sections = list(first['section']).map((section) => ({
    part: partOf(String(section['title'])),
    lines: htmlLines(String(record(section['text'])['div'] ?? '')),
  }));
  const parts: Partial<Record<ReadVisitPart, readonly string[]>> = {};
  for (const { part, lines } of sections)
    if (part !== null) parts[part] = lines.filter((line) => !isMark(line));
  const planned = rest.filter((each) => PLAN_TYPES.includes(String(each['resourceType'])));
  const visit: ReadVisit = {
    parts,
    cautions: sections.some(({ lines }) => lines.some((line) => isMark(line))) ? 1 : 0,
    isCautioned: sections.some(({ lines }) => lines.some((line) => CAUTIONS.includes(line))),
    sheets: 1,
    isPrinted: false,
    strays: sections.flatMap(({ part, lines }) => (part === null ? lines : [])),
    plan:
      planned.length === 0
        ? null
        : fhirPaper(
            JSON.stringify({
              resourceType: 'Bundle',
              type: 'collection',
              entry: planned.map((resource) => ({ resource })),
            }),
          ),
  };
  return {
    visit,
    mismatches: [
      ...doubledKeys(text).map((key): Mismatch => ({
        code: 'line-doubled',
        where: 'fields',
        expected: 'once',
        found: key,
      })),
      ...judgeFields(bundle, first, rest),
      ...compareTaken(visit, rest),
      ...compareScores(visit, rest),
    ],
  };
}

/** Whatever stands beside these fields may say something else than the lines. */
function judgeFields(bundle: Json, first: Json, rest: readonly Json[]): readonly Mismatch[] {
  const found: string[] = [];
  const judge = (value: Json, known: readonly string[], type: string): void => {
    found.push(...Object.keys(value).flatMap((field) => (known.includes(field) ? [] : [`${type}.${field}`])));
  };
  judge(bundle, BUNDLE, 'Bundle');
  for (const entry of list(bundle['entry'])) judge(entry, ['fullUrl', 'resource'], 'entry');
  judge(first, COMPOSITION, 'Composition');
  for (const section of list(first['section'])) judge(section, ['title', 'text', 'entry'], 'section');
  for (const resource of rest) {
    const type = String(resource['resourceType']);
    const isForm = /^Questionnaire/u.test(type);
    if (!isForm && !PLAN_TYPES.includes(type) && !['MedicationStatement', 'Observation'].includes(type))
      found.push(type);
    if (type === 'MedicationStatement') {
      judge(resource, STATEMENT, type);
      for (const dosage of list(resource['dosage']))
        judge(dosage, ['sequence', 'timing', 'doseAndRate'], 'dosage');
    }
    for (const field of ['contained', 'modifierExtension', 'implicitRules', ...(isForm ? [] : ['extension'])])
      if (field in resource) found.push(`${type}.${field}`);
  }
  return found.map((field) => differs('fields', 'the fields of such a page', field));
}

function compareTaken({ parts }: ReadVisit, resources: readonly Json[]): readonly Mismatch[] {
  const taken = readTaken(parts.take ?? []);
  const statement = resources.find((each) => each['resourceType'] === 'MedicationStatement');
  if (statement === undefined) return taken.daily === null ? [] : [differs('take', 'a dose', 'nothing')];
  const expected = [taken.drug, ...taken.doses.map(({ at, amount }) => `${at ?? ''} ${formatMg(amount)}`)];
  const found = [
    record(statement['medicationCodeableConcept'])['text'],
    ...list(statement['dosage']).map(dosageOf),
  ];
  const [said, structured] = [expected.join('; '), found.map(String).join('; ')];
  return said === structured ? [] : [differs('take', said, structured)];
}

function dosageOf(dosage: Json): string {
  const times = record(record(dosage['timing'])['repeat'])['timeOfDay'];
  const at = Array.isArray(times) ? String(times[0]).slice(0, 5) : '';
  return `${at} ${String(record(list(dosage['doseAndRate'])[0]?.['doseQuantity'])['value'])}`;
}

/** Every score in structure is the sum of its answers, and stands in a line of the checks. */
function compareScores({ parts }: ReadVisit, resources: readonly Json[]): readonly Mismatch[] {
  const checks = readChecks(parts.checks ?? []);
  return resources
    .filter((each) => each['resourceType'] === 'Observation' && each['valueInteger'] !== undefined)
    .flatMap((observation) => {
      const name = String(record(observation['code'])['text']);
      const total = Number(observation['valueInteger']);
      const line = checks.find((check) => check.name.startsWith(name));
      const sum = sumOf(observation, resources);
      return [
        ...(line?.total === total ? [] : [differs(name, String(line?.total), String(total))]),
        ...(sum === null || sum === total ? [] : [differs(name, String(sum), String(total))]),
      ];
    });
}

function sumOf(observation: Json, resources: readonly Json[]): number | null {
  const from = String(list(observation['derivedFrom'])[0]?.['reference'] ?? '').replace('urn:uuid:', '');
  const response = resources.find((each) => each['id'] === from);
  if (response === undefined) return null;
  return list(response['item']).reduce((sum, item) => {
    const coding = record(list(item['answer'])[0]?.['valueCoding']);
    return sum + Number(list(coding['extension'])[0]?.['valueDecimal']);
  }, 0);
}

function differs(where: string, expected: string, found: string): Mismatch {
  return { code: 'structure-differs-from-text', where, expected, found };
}
