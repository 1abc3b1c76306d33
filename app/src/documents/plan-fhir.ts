import { planBundle, type PlanBundleOptions } from '@stepdown/clinical/fhir/plan-bundle';
import type { Bundle } from '@stepdown/clinical/fhir/resources';
import type { Plan } from '@stepdown/clinical/taper/plan';
import { planLines, type PaperOptions } from './plan-lines.ts';
import { planText, stepText } from './plan-text.ts';

/** Moments and ids of a bundle, and what is said to have made it, such as `Stepdown 0.1.0`. */
export interface FhirOptions extends PaperOptions, Pick<PlanBundleOptions, 'ids' | 'recorded'> {
  readonly author: string;
}

/** A plan as a FHIR R4 bundle, with the same sentences as every other paper. */
export function planFhir(plan: Plan, options: FhirOptions): Bundle {
  const lines = planLines(plan, options);
  return planBundle(plan, {
    ids: options.ids,
    recorded: options.recorded,
    narrative: {
      language: options.words.language,
      title: lines.title,
      draftMark: lines.mark,
      whole: planText(plan, options).trimEnd(),
      steps: lines.steps.map((step) => stepText(step).join('\n')),
      subject: options.words.fhirSubject,
      author: options.author,
    },
  });
}
