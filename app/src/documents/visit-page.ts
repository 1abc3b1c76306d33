import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { TimeOfDay } from '@stepdown/clinical/quantity/time-of-day';

/** The parts of the page that a person brings to a visit, in reading order. */
export const VISIT_PARTS = [
  'take',
  'others',
  'mix',
  'missed',
  'now',
  'want',
  'checks',
  'diary',
  'ask',
  'draft',
] as const;
export type VisitPart = (typeof VISIT_PARTS)[number];

/** A part of the page: its heading, and its lines as a person reads them. */
export interface VisitSection {
  readonly part: VisitPart;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a person takes now, as it was typed and read. */
export interface VisitTaken {
  readonly drug: string;
  readonly doses: readonly { readonly at: TimeOfDay | null; readonly amount: Micrograms }[];
}

/** One page for a visit, in sentences: the same on paper and in FHIR. Its last part is the draft, whose lines say why there is none. */
export interface VisitPage {
  readonly title: string;
  /** When it was made, in a sentence. */
  readonly made: string;
  /** That it is no diagnosis and no order: at the head of every page that carries no draft mark, and once in any case. */
  readonly caution: string;
  readonly taken: VisitTaken | null;
  readonly sections: readonly VisitSection[];
}
