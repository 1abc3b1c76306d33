import { addDays, formatCivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import { formatTimeOfDay } from '../quantity/time-of-day.ts';
import { SOURCES } from '../sources.ts';
import type { Plan, Step, TimedDose } from '../taper/plan.ts';
import type {
  Bundle,
  CarePlan,
  Dosage,
  MedicationRequest,
  Period,
  Provenance,
  Reference,
} from './resources.ts';
import { escaped, milligrams, urn } from './spelling.ts';

/** The sentences of a bundle, in one language. Lines are parted by line breaks. */
export interface PlanNarrative {
  readonly language: string;
  readonly title: string;
  readonly draftMark: string;
  /** The whole plan, draft mark included: most screens show no more than the text of the first instruction. */
  readonly whole: string;
  /** What each step says, one text per step of the plan. */
  readonly steps: readonly string[];
  /** Said in place of a name: the bundle names no person. */
  readonly subject: string;
  /** What made the plan, such as the name and version of the software. */
  readonly author: string;
}

/** Ids (UUIDs) and the moment (an instant such as `2026-11-22T10:00:00Z`) of a bundle; pure code makes neither. */
export interface PlanBundleOptions {
  readonly narrative: PlanNarrative;
  readonly recorded: string;
  readonly ids: {
    readonly bundle: string;
    readonly medicationRequest: string;
    /** Of the drug that is being left, where the plan has two. */
    readonly leftRequest: string;
    readonly carePlan: string;
    readonly provenance: string;
  };
}

/**
 * A plan as a FHIR R4 bundle: a MedicationRequest that proposes and orders nothing, with a dosage instruction for every time
 * of every step; a second one for a drug that is being left, with the steps that still hold it; the CarePlan around it; and the Provenance of both. Drugs are text, never codes that nobody looked up.
 */
export function planBundle(plan: Plan, options: PlanBundleOptions): Bundle {
  const { ids, narrative, recorded } = options;
  const resources = [...requestsOf(plan, options), carePlan(plan, options), provenance(plan, options)];
  return {
    resourceType: 'Bundle',
    id: ids.bundle,
    language: narrative.language,
    type: 'collection',
    timestamp: recorded,
    entry: resources.map((resource) => ({ fullUrl: urn(resource.id), resource })),
  };
}

/** One drug of a plan: its name, and what each step holds of it. */
interface DrugSteps {
  readonly id: string;
  readonly drug: string;
  readonly steps: readonly { readonly step: Step; readonly index: number }[];
}

function requestsOf(plan: Plan, options: PlanBundleOptions): MedicationRequest[] {
  const { ids } = options;
  const steps = plan.steps.map((step, index) => ({ step, index }));
  const own = medicationRequest({ id: ids.medicationRequest, drug: plan.drug, steps }, options);
  if (plan.change === undefined) return [own];
  const left = steps.flatMap(({ step, index }) =>
    step.also === undefined ? [] : [{ step: { ...step, times: step.also.times }, index }],
  );
  return [own, medicationRequest({ id: ids.leftRequest, drug: plan.change.from, steps: left }, options)];
}

function medicationRequest(
  { id, drug, steps }: DrugSteps,
  { narrative, recorded }: PlanBundleOptions,
): MedicationRequest {
  const dosages = steps.flatMap(({ step, index }) => dosagesOf(step, index, narrative.steps[index] ?? ''));
  return {
    resourceType: 'MedicationRequest',
    id,
    language: narrative.language,
    text: { status: 'generated', div: div(narrative.whole) },
    status: 'draft',
    intent: 'proposal',
    medicationCodeableConcept: { text: drug },
    subject: { display: narrative.subject },
    authoredOn: recorded,
    note: [{ text: narrative.draftMark }],
    dosageInstruction: dosages.map((dosage, index) =>
      index === 0 ? { ...dosage, text: narrative.whole, patientInstruction: narrative.whole } : dosage,
    ),
  };
}

/** A step of no dose keeps one instruction of 0 mg, so that its days are there. */
function dosagesOf(step: Step, index: number, text: string): Dosage[] {
  const times: readonly (TimedDose | null)[] = step.times.length === 0 ? [null] : step.times;
  return times.map((dose) => ({
    sequence: index + 1,
    text,
    timing: {
      repeat: {
        boundsPeriod: periodOf(step),
        frequency: 1,
        period: 1,
        periodUnit: 'd',
        ...(dose === null ? {} : { timeOfDay: [`${formatTimeOfDay(dose.at)}:00`] }),
      },
    },
    doseAndRate: [{ doseQuantity: milligrams(dose?.amount ?? (0 as Micrograms)) }],
  }));
}

function carePlan(plan: Plan, { ids, narrative, recorded }: PlanBundleOptions): CarePlan {
  const first = plan.steps[0];
  const last = plan.steps.at(-1);
  return {
    resourceType: 'CarePlan',
    id: ids.carePlan,
    language: narrative.language,
    status: 'draft',
    intent: 'proposal',
    title: narrative.title,
    description: narrative.whole,
    subject: { display: narrative.subject },
    period:
      first && last
        ? { ...periodOf(last), start: formatCivilDay(first.from) }
        : { start: recorded.slice(0, 10) },
    created: recorded,
    activity: requestIds(plan, ids).map((id) => ({ reference: reference(id) })),
    note: [{ text: narrative.draftMark }],
  };
}

function provenance(plan: Plan, { ids, narrative, recorded }: PlanBundleOptions): Provenance {
  return {
    resourceType: 'Provenance',
    id: ids.provenance,
    language: narrative.language,
    target: [...requestIds(plan, ids), ids.carePlan].map(reference),
    recorded,
    activity: { text: `Rule tables ${plan.rules}` },
    agent: [
      {
        type: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
              code: 'assembler',
              display: 'Assembler',
            },
          ],
        },
        who: { display: narrative.author },
      },
      ...enteredBy(plan).map((name) => ({
        type: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
              code: 'informant',
              display: 'Informant',
            },
          ],
        },
        who: { display: name },
      })),
    ],
    entity: plan.sources.map((id) => ({
      role: 'source',
      what: { display: `${SOURCES[id].title}. ${SOURCES[id].edition}` },
    })),
  };
}

function requestIds({ change }: Plan, ids: PlanBundleOptions['ids']): readonly string[] {
  return [ids.medicationRequest, ...(change === undefined ? [] : [ids.leftRequest])];
}

function enteredBy(plan: Plan): readonly string[] {
  return [...new Set(plan.steps.flatMap(({ enteredBy: name }) => (name === undefined ? [] : [name])))];
}

function periodOf(step: Step): Period {
  const start = formatCivilDay(step.from);
  return step.days === null ? { start } : { start, end: formatCivilDay(addDays(step.from, step.days - 1)) };
}

function reference(id: string): Reference {
  return { reference: urn(id) };
}

function div(text: string): string {
  return `<div xmlns="http://www.w3.org/1999/xhtml"><p>${text.split('\n').map(escaped).join('<br/>')}</p></div>`;
}
