/** What a field of a record may hold: a text or a number that fits, or more fields, alone or in a list. */
export type FieldRule = RegExp | 'number' | 'fields' | 'list';

const ANY = /^/u;
const ID = /^[A-Za-z0-9.-]{1,64}$/u;
const URN = /^urn:uuid:[A-Za-z0-9.-]{1,64}$/u;
const DAY = /^\d{4}-\d\d-\d\d$/u;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/u;
const LANGUAGE = /^(?:en|es)$/u;
const DRAFT = /^draft$/u;
const PROPOSAL = /^proposal$/u;
const DRUG = /^\p{L}[\p{L}-]*$/u;
const PERSON = /^(?:The person this draft is for|La persona para quien es este borrador)$/u;
const MARK =
  /^(?:DRAFT\W+do not follow until your prescriber signs|BORRADOR\W+no lo siga hasta que lo firme quien le receta)$/u;
const MG = /^mg$/u;
const UCUM = /^http:\/\/unitsofmeasure\.org$/u;
const generated = { status: /^generated$/u, div: ANY };

/** Every field that a plan has, by where it stands. Whatever stands beside them may say another dose, and is not proved. */
export const FIELDS: Readonly<Record<string, Readonly<Record<string, FieldRule>>>> = {
  Bundle: {
    resourceType: /^Bundle$/u,
    id: ID,
    language: LANGUAGE,
    type: /^collection$/u,
    timestamp: INSTANT,
    entry: 'list',
  },
  'Bundle.entry': { fullUrl: URN, resource: 'fields' },
  MedicationRequest: {
    resourceType: ANY,
    id: ID,
    language: LANGUAGE,
    text: 'fields',
    status: DRAFT,
    intent: PROPOSAL,
    medicationCodeableConcept: 'fields',
    subject: 'fields',
    authoredOn: INSTANT,
    note: 'list',
    dosageInstruction: 'list',
  },
  'MedicationRequest.text': generated,
  'MedicationRequest.subject': { display: PERSON },
  'MedicationRequest.note': { text: MARK },
  'MedicationRequest.medicationCodeableConcept': { text: DRUG },
  'MedicationRequest.dosageInstruction': {
    sequence: 'number',
    text: ANY,
    patientInstruction: ANY,
    timing: 'fields',
    doseAndRate: 'list',
  },
  'MedicationRequest.dosageInstruction.timing': { repeat: 'fields' },
  'MedicationRequest.dosageInstruction.timing.repeat': {
    boundsPeriod: 'fields',
    frequency: 'number',
    period: 'number',
    periodUnit: /^d$/u,
    timeOfDay: /^\d\d:\d\d:00$/u,
  },
  'MedicationRequest.dosageInstruction.timing.repeat.boundsPeriod': { start: DAY, end: DAY },
  'MedicationRequest.dosageInstruction.doseAndRate': { doseQuantity: 'fields' },
  'MedicationRequest.dosageInstruction.doseAndRate.doseQuantity': {
    value: 'number',
    unit: MG,
    system: UCUM,
    code: MG,
  },
  CarePlan: {
    resourceType: ANY,
    id: ID,
    language: LANGUAGE,
    status: DRAFT,
    intent: PROPOSAL,
    title: ANY,
    description: ANY,
    subject: 'fields',
    period: 'fields',
    created: INSTANT,
    activity: 'list',
    note: 'list',
  },
  'CarePlan.subject': { display: PERSON },
  'CarePlan.period': { start: DAY, end: DAY },
  'CarePlan.activity': { reference: 'fields' },
  'CarePlan.activity.reference': { reference: URN },
  'CarePlan.note': { text: MARK },
  Provenance: {
    resourceType: ANY,
    id: ID,
    language: LANGUAGE,
    target: 'list',
    recorded: INSTANT,
    activity: 'fields',
    agent: 'list',
    entity: 'list',
  },
  'Provenance.target': { reference: URN },
  'Provenance.activity': { text: /^Rule tables [\d.]+[: ][0-9a-f]+$/u },
  'Provenance.agent': { type: 'fields', who: 'fields' },
  'Provenance.agent.type': { coding: 'list' },
  'Provenance.agent.type.coding': {
    system: /^http:\/\/terminology\.hl7\.org\/CodeSystem\/provenance-participant-type$/u,
    code: /^(?:assembler|informant)$/u,
    display: /^(?:Assembler|Informant)$/u,
  },
  'Provenance.agent.who': { display: ANY },
  'Provenance.entity': { role: /^source$/u, what: 'fields' },
  'Provenance.entity.what': { display: /^(?!.*\d\s*(?:mg|mL)).+$/u },
};
