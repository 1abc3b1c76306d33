import type { Mismatch } from './verdict.ts';

type Json = Readonly<Record<string, unknown>>;

/** Every field that a plan has, by where it stands. Whatever stands beside them may say another dose, and is not proved. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Bundle: ['resourceType', 'id', 'language', 'type', 'timestamp', 'entry'],
  MedicationRequest: [
    'resourceType',
    'id',
    'language',
    'text',
    'status',
    'intent',
    'medicationCodeableConcept',
    'subject',
    'authoredOn',
    'note',
    'dosageInstruction',
  ],
  'MedicationRequest.medicationCodeableConcept': ['text'],
  'MedicationRequest.dosageInstruction': ['sequence', 'text', 'patientInstruction', 'timing', 'doseAndRate'],
  'MedicationRequest.dosageInstruction.timing': ['repeat'],
  'MedicationRequest.dosageInstruction.timing.repeat': [
    'boundsPeriod',
    'frequency',
    'period',
    'periodUnit',
    'timeOfDay',
  ],
  'MedicationRequest.dosageInstruction.doseAndRate': ['doseQuantity'],
  'MedicationRequest.dosageInstruction.doseAndRate.doseQuantity': ['value', 'unit', 'system', 'code'],
  CarePlan: [
    'resourceType',
    'id',
    'language',
    'status',
    'intent',
    'title',
    'description',
    'subject',
    'period',
    'created',
    'activity',
    'note',
  ],
  'CarePlan.activity': ['reference'],
  Provenance: ['resourceType', 'id', 'language', 'target', 'recorded', 'activity', 'agent', 'entity'],
};
const MARK =
  /^(?:DRAFT\W+do not follow until your prescriber signs|BORRADOR\W+no lo siga hasta que lo firme quien le receta)$/u;

/** Holds every resource to the fields that a plan has, and every note to the draft mark. */
export function judgeShape(resources: readonly Json[], mismatches: Mismatch[]): void {
  const wrong = (where: string, expected: string, found: string): void => {
    mismatches.push({ code: 'structure-differs-from-text', where, expected, found });
  };
  for (const resource of resources) {
    const type = String(resource['resourceType']);
    if (FIELDS[type] === undefined) wrong(type, 'a resource of a plan', type);
    walk(resource, type, wrong);
    if (type !== 'MedicationRequest' && type !== 'CarePlan') continue;
    const notes = list(resource['note']).map((note) => String(note['text']));
    if (notes.length !== 1 || !MARK.test(notes[0] ?? '')) {
      wrong(`${type} note`, 'the draft mark alone', notes.join(' / ') || 'nothing');
    }
    for (const dosage of list(resource['dosageInstruction'])) {
      const { length } = list(dosage['doseAndRate']);
      if (length !== 1) wrong(`sequence ${String(dosage['sequence'])}`, 'one dose', `${length} doses`);
    }
    const told =
      type === 'CarePlan' ? resource['description'] : (resource['text'] as Json | undefined)?.['div'];
    if (typeof told !== 'string') wrong(`${type} text`, 'the whole plan', 'nothing');
  }
}

/** A bundle ties its requests together: one plan of care over their days, and word of where all of it comes from. */
export function judgeTies(
  resources: readonly Json[],
  days: { readonly start: string; readonly end: string | undefined },
  mismatches: Mismatch[],
): void {
  if (resources[0]?.['resourceType'] !== 'Bundle') return;
  const of = (type: string): readonly Json[] => resources.filter((each) => each['resourceType'] === type);
  const requests = of('MedicationRequest').map(({ id }) => `urn:uuid:${String(id)}`);
  const [plan, ...more] = of('CarePlan');
  const tied = list(plan?.['activity']).map(({ reference }) =>
    String((reference as Json | undefined)?.['reference']),
  );
  const period = (plan?.['period'] ?? {}) as Json;
  const checks: readonly (readonly [string, string, string])[] = [
    ['CarePlan', '1', String(of('CarePlan').length)],
    ['Provenance', '1', String(of('Provenance').length)],
    ['CarePlan activity', requests.join(', '), tied.join(', ')],
    [
      'CarePlan period',
      `${days.start} ${days.end ?? ''}`,
      `${String(period['start'])} ${String(period['end'] ?? '')}`,
    ],
  ];
  for (const [where, expected, found] of more.length > 0 ? checks.slice(0, 2) : checks) {
    if (expected !== found) mismatches.push({ code: 'structure-differs-from-text', where, expected, found });
  }
}

function walk(
  value: unknown,
  place: string,
  wrong: (where: string, expected: string, found: string) => void,
): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, place, wrong);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const known = FIELDS[place];
  for (const [field, inside] of Object.entries(value)) {
    if (known !== undefined && !known.includes(field)) wrong(place, known.join(', '), field);
    if (place !== 'Bundle') walk(inside, `${place}.${field}`, wrong);
  }
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}
