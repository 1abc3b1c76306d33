/** Everything that a finished document can be wrong in: one closed list. */
export const MISMATCH_CODES = [
  'draft-mark-missing',
  'drug-differs',
  'line-doubled',
  'line-not-understood',
  'line-missing',
  'step-number',
  'day-missing',
  'day-doubled',
  'days-not-dates',
  'weekday-wrong',
  'dose-before-wrong',
  'percent-wrong',
  'window-percent-wrong',
  'over-25-in-14-days',
  'cuts-under-14-days-apart',
  'dose-rises',
  'pieces-not-dose',
  'times-not-daily',
  'time-unknown',
  'time-doubled',
  'product-unknown',
  'product-not-to-be-split',
  'products-differ',
  'drawing-wrong',
  'end-not-open',
  'open-too-early',
  'end-not-lowest',
  'ending-wrong',
  'row-wrong',
  'week-wrong',
  'supply-wrong',
  'event-dates-wrong',
  'title-wrong',
  'status-wrong',
  'structure-differs-from-text',
  'entry-mark-missing',
  'change-wrong',
  'counts-wrong',
  'score-wrong',
  'sentence-wrong',
  'page-number-wrong',
  'markup-unknown',
  'file-rewritten',
] as const;
export type MismatchCode = (typeof MISMATCH_CODES)[number];

/** One thing that is wrong: where a person would look, what should stand there, and what stands there. */
export interface Mismatch {
  readonly code: MismatchCode;
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}

/** Reports one mismatch. */
export type Report = (code: MismatchCode, where: string, expected: string, found: string) => void;

/** Reports into a list. */
export function reportTo(mismatches: Mismatch[]): Report {
  return (code, where, expected, found) => void mismatches.push({ code, where, expected, found });
}

/** The kinds of finished document that can be read back. */
export const DOCUMENT_KINDS = ['html', 'pdf', 'ics', 'fhir', 'csv', 'text'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What reading a finished document back shows. */
export type Verdict =
  | {
      readonly verdict: 'proved';
      readonly kind: DocumentKind;
      readonly steps: number;
      /** Present on a page for a visit, which may hold no plan. */
      readonly visit?: true;
      /** Present where only the plan on a page was read, not what stands around it. */
      readonly part?: true;
    }
  | { readonly verdict: 'mismatch'; readonly kind: DocumentKind; readonly mismatches: readonly Mismatch[] }
  | { readonly verdict: 'unreadable'; readonly reason: UnreadableReason };

/** `not-known`: no kind of document that can be read. `broken`: the file cannot be opened. `no-plan`: no step in it. */
export type UnreadableReason = 'not-known' | 'broken' | 'no-plan';
