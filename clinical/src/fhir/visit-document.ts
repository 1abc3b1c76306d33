import type { Micrograms } from '../quantity/micrograms.ts';
import { formatTimeOfDay, type TimeOfDay } from '../quantity/time-of-day.ts';
import type { Narrative, Quantity, Reference, CodeableConcept } from './resources.ts';
import { escaped, milligrams, urn } from './spelling.ts';

/** A part of a visit's document: its heading, its lines in a person's language, and the ids of what says the same in structure. */
export interface VisitSectionSaid {
  readonly title: string;
  readonly lines: readonly string[];
  readonly resources: readonly string[];
}

/** What a person takes now. A dose without a time of day has `at` null. */
export interface TakenSaid {
  readonly id: string;
  readonly drug: string;
  readonly doses: readonly { readonly at: TimeOfDay | null; readonly amount: Micrograms }[];
  /** How much in a day, how often and for how long, in words. */
  readonly text: readonly string[];
}

export interface VisitDocumentOptions {
  readonly language: string;
  readonly title: string;
  /** Said in place of a name: the document names no person. */
  readonly subject: string;
  /** An instant, such as `2026-11-22T10:00:00Z`. */
  readonly recorded: string;
  /** Ids (UUIDs); pure code makes none. */
  readonly ids: { readonly bundle: string; readonly composition: string };
  readonly sections: readonly VisitSectionSaid[];
  readonly taken: TakenSaid | null;
  /** What else belongs to the document: instruments, answers, scores, a draft. */
  readonly resources: readonly AnyIdentified[];
}

export interface AnyIdentified {
  readonly resourceType: string;
  readonly id: string;
}

export interface MedicationStatement extends AnyIdentified {
  readonly resourceType: 'MedicationStatement';
  readonly status: 'active';
  readonly medicationCodeableConcept: CodeableConcept;
  readonly subject: Reference;
  readonly dateAsserted: string;
  readonly note: readonly { readonly text: string }[];
  readonly dosage: readonly {
    readonly sequence: number;
    readonly timing?: { readonly repeat: { readonly timeOfDay: readonly string[] } };
    readonly doseAndRate: readonly { readonly doseQuantity: Quantity }[];
  }[];
}

export interface Composition extends AnyIdentified {
  readonly resourceType: 'Composition';
  readonly language: string;
  /** Preliminary: no clinician has looked at it. */
  readonly status: 'preliminary';
  readonly type: CodeableConcept;
  readonly subject: Reference;
  readonly date: string;
  readonly author: readonly Reference[];
  readonly title: string;
  readonly section: readonly {
    readonly title: string;
    readonly text: Narrative;
    readonly entry?: readonly Reference[];
  }[];
}

/** A FHIR R4 document: its first entry is a Composition that a person can read. */
export interface DocumentBundle extends AnyIdentified {
  readonly resourceType: 'Bundle';
  readonly language: string;
  readonly type: 'document';
  readonly identifier: { readonly system: string; readonly value: string };
  readonly timestamp: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: AnyIdentified }[];
}

/** What a person brings to a visit as a FHIR R4 document: the same lines as on paper, with the structure that says the same beside them. */
export function visitDocument(options: VisitDocumentOptions): DocumentBundle {
  const taken = options.taken === null ? [] : [statement(options.taken, options)];
  const resources = [composition(options), ...taken, ...options.resources];
  return {
    resourceType: 'Bundle',
    id: options.ids.bundle,
    language: options.language,
    type: 'document',
    identifier: { system: 'urn:ietf:rfc:3986', value: urn(options.ids.bundle) },
    timestamp: options.recorded,
    entry: resources.map((resource) => ({ fullUrl: urn(resource.id), resource })),
  };
}

function composition(options: VisitDocumentOptions): Composition {
  return {
    resourceType: 'Composition',
    id: options.ids.composition,
    language: options.language,
    status: 'preliminary',
    type: { text: options.title },
    subject: { display: options.subject },
    date: options.recorded,
    author: [{ display: options.subject }],
    title: options.title,
    section: options.sections.map(({ title, lines, resources }) => ({
      title,
      text: { status: 'generated', div: listed(lines) },
      ...(resources.length === 0 ? {} : { entry: resources.map((id) => ({ reference: urn(id) })) }),
    })),
  };
}

function statement(taken: TakenSaid, { subject, recorded }: VisitDocumentOptions): MedicationStatement {
  return {
    resourceType: 'MedicationStatement',
    id: taken.id,
    status: 'active',
    medicationCodeableConcept: { text: taken.drug },
    subject: { display: subject },
    dateAsserted: recorded,
    note: taken.text.map((text) => ({ text })),
    dosage: taken.doses.map(({ at, amount }, index) => ({
      sequence: index + 1,
      ...(at === null ? {} : { timing: { repeat: { timeOfDay: [`${formatTimeOfDay(at)}:00`] } } }),
      doseAndRate: [{ doseQuantity: milligrams(amount) }],
    })),
  };
}

function listed(lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
  return `<div xmlns="http://www.w3.org/1999/xhtml"><ul>${items}</ul></div>`;
}
