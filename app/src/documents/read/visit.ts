import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { ReadPaper } from './paper.ts';

/** The parts of a page for a visit, as the reader names them, in the order in which they stand. */
export type ReadVisitPart =
  'take' | 'others' | 'mix' | 'missed' | 'now' | 'want' | 'checks' | 'diary' | 'ask' | 'draft';

/** A page for a visit as it was read. */
export interface ReadVisit {
  /** The lines under each heading; a part that does not stand there is not in it. */
  readonly parts: Readonly<Partial<Record<ReadVisitPart, readonly string[]>>>;
  /** On how many of the sheets it says that this is a draft, or no diagnosis and no order. */
  readonly cautions: number;
  /** Whether it says anywhere that it is no diagnosis and no order. */
  readonly isCautioned: boolean;
  readonly sheets: number;
  /** Whether the sheets are pages of a PDF. */
  readonly isPrinted: boolean;
  readonly plan: ReadPaper | null;
  /** Lines that stand nowhere that such a page has. */
  readonly strays: readonly string[];
}

/** What a person takes, out of its lines. Null where a line does not stand there, or says something else. */
export interface ReadTaken {
  readonly drug: string | null;
  readonly daily: Micrograms | null;
  readonly doses: readonly { readonly at: string | null; readonly amount: Micrograms }[];
  readonly daysPerWeek: number | null;
  readonly howLong: { readonly count: number; readonly unit: 'weeks' | 'months' | 'years' } | null;
}

/** One check as it stands on the page. */
export interface ReadCheck {
  readonly name: string;
  readonly on: string;
  readonly says: string;
  readonly total: number | null;
  readonly most: number | null;
}
