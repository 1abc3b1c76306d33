import {
  visitDocument,
  type AnyIdentified,
  type DocumentBundle,
} from '@stepdown/clinical/fhir/visit-document';
import type { Plan } from '@stepdown/clinical/taper/plan';
import type { PaperOptions } from './plan-lines.ts';
import { planFhir } from './plan-fhir.ts';
import type { VisitPage, VisitPart } from './visit-page.ts';

export interface VisitFhirOptions extends PaperOptions {
  /** The moment as an instant, such as `2026-11-22T10:00:00Z`. */
  readonly now: string;
  /** A new UUID at every call. */
  readonly id: () => string;
  readonly author: string;
  /** Instruments, answers and scores, which belong to the part that tells of the checks. */
  readonly checks: readonly AnyIdentified[];
}

/** The page for a visit as a FHIR R4 document, with the same lines as its paper. */
export function visitFhir(page: VisitPage, plan: Plan | null, options: VisitFhirOptions): DocumentBundle {
  const { now, id, checks } = options;
  const taken = page.taken === null ? null : { ...page.taken, id: id() };
  const drafted = plan === null ? [] : planResources(plan, options);
  const belongs: Partial<Record<VisitPart, readonly AnyIdentified[]>> = {
    checks: checks.filter(({ resourceType }) => resourceType === 'Observation'),
    draft: drafted.filter(({ resourceType }) => resourceType === 'MedicationRequest'),
  };
  return visitDocument({
    language: options.words.language,
    title: page.title,
    subject: options.words.fhirSubject,
    recorded: now,
    ids: { bundle: id(), composition: id() },
    sections: page.sections.map(({ part, title, lines }) => ({
      title,
      lines: part === 'draft' ? [...lines, page.caution] : lines,
      resources: [
        ...(part === 'take' && taken ? [taken.id] : []),
        ...(belongs[part] ?? []).map((resource) => resource.id),
      ],
    })),
    taken: taken && { ...taken, text: page.sections.find(({ part }) => part === 'take')?.lines ?? [] },
    resources: [...checks, ...drafted],
  });
}

function planResources(
  plan: Plan,
  { words, say, now, id, author }: VisitFhirOptions,
): readonly AnyIdentified[] {
  const ids = { bundle: id(), medicationRequest: id(), leftRequest: id(), carePlan: id(), provenance: id() };
  return planFhir(plan, { words, say, ids, recorded: now, author }).entry.map(({ resource }) => resource);
}
