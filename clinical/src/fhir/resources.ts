/** The parts of FHIR R4 (4.0.1) that are written here; every field keeps the name and the meaning of the standard. */

export interface Reference {
  readonly reference?: string;
  readonly display?: string;
}

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly system: string;
  readonly code: string;
}

/** Dates as `YYYY-MM-DD`; without an end it goes on. */
export interface Period {
  readonly start: string;
  readonly end?: string;
}

export interface Dosage {
  readonly sequence: number;
  readonly text: string;
  readonly patientInstruction?: string;
  readonly timing: {
    readonly repeat: {
      readonly boundsPeriod: Period;
      readonly frequency: 1;
      readonly period: 1;
      readonly periodUnit: 'd';
      readonly timeOfDay?: readonly string[];
    };
  };
  readonly doseAndRate: readonly { readonly doseQuantity: Quantity }[];
}

export interface Narrative {
  readonly status: 'generated';
  readonly div: string;
}

interface Resource<Type extends string> {
  readonly resourceType: Type;
  readonly id: string;
  readonly language?: string;
  readonly text?: Narrative;
}

export interface MedicationRequest extends Resource<'MedicationRequest'> {
  readonly status: 'draft';
  readonly intent: 'proposal';
  readonly medicationCodeableConcept: CodeableConcept;
  readonly subject: Reference;
  readonly authoredOn: string;
  readonly note: readonly { readonly text: string }[];
  readonly dosageInstruction: readonly Dosage[];
}

export interface CarePlan extends Resource<'CarePlan'> {
  readonly status: 'draft';
  readonly intent: 'proposal';
  readonly title: string;
  readonly description: string;
  readonly subject: Reference;
  readonly period: Period;
  readonly created: string;
  readonly activity: readonly { readonly reference: Reference }[];
  readonly note: readonly { readonly text: string }[];
}

export interface Provenance extends Resource<'Provenance'> {
  readonly target: readonly Reference[];
  readonly recorded: string;
  readonly activity: CodeableConcept;
  readonly agent: readonly { readonly type: CodeableConcept; readonly who: Reference }[];
  readonly entity: readonly { readonly role: 'source'; readonly what: Reference }[];
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly text: string;
  readonly type:
    'choice' | 'boolean' | 'integer' | 'decimal' | 'date' | 'string' | 'text' | 'group' | 'display';
  readonly required?: boolean;
  readonly answerOption?: readonly { readonly valueCoding?: Coding; readonly valueInteger?: number }[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire extends Resource<'Questionnaire'> {
  readonly url: string;
  readonly version: string;
  readonly status: 'draft' | 'active' | 'retired';
  readonly title: string;
  readonly copyright?: string;
  readonly item: readonly QuestionnaireItem[];
}

export type AnswerValue =
  | { readonly valueCoding: Coding }
  | { readonly valueBoolean: boolean }
  | { readonly valueInteger: number }
  | { readonly valueDecimal: number }
  | { readonly valueDate: string }
  | { readonly valueString: string };

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly AnswerValue[];
  readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse extends Resource<'QuestionnaireResponse'> {
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed' | 'amended' | 'stopped';
  readonly authored: string;
  readonly item: readonly ResponseItem[];
}

export interface Observation extends Resource<'Observation'> {
  readonly status: 'preliminary' | 'final';
  readonly code: CodeableConcept;
  readonly effectiveDateTime: string;
  readonly valueInteger?: number;
  readonly valueQuantity?: Quantity;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly interpretation?: readonly CodeableConcept[];
  readonly derivedFrom?: readonly Reference[];
  readonly note?: readonly { readonly text: string }[];
}

export type AnyResource =
  MedicationRequest | CarePlan | Provenance | Questionnaire | QuestionnaireResponse | Observation;

export interface Bundle extends Resource<'Bundle'> {
  readonly type: 'collection';
  readonly timestamp: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: AnyResource }[];
}
