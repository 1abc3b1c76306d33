import type { SourceId } from '../sources.ts';

/** The screens that there are; `dependence`, `use-disorder` and `sds` are not questionnaires that are filled in item by item here. */
export type ScreenId =
  'phq-2' | 'phq-9' | 'gad-7' | 'audit-c' | 'taps' | 'c-ssrs' | 'sds' | 'dependence' | 'use-disorder';

/** What may be shipped of an instrument, and why. */
export interface Licence {
  /** Whether its published wording may be loaded and shown by anyone, needs the operator's own permission, or is not to be loaded. */
  readonly wording: 'free' | 'operator-permission' | 'own-words';
  readonly basis: string;
}

/** One answer of an item: its LOINC code where the reference gives one, and the score that it adds. */
export interface AnswerOption {
  readonly value: number;
  readonly code?: string;
}

/** One item: its LOINC code; the topic label is ours and is found by this key in the words. */
export interface Item {
  readonly code: string;
  readonly topic: string;
  readonly answers: readonly AnswerOption[];
}

/** A band of totals, both ends included. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly band: BandCode;
  readonly source: SourceId;
}

export type BandCode =
  | 'minimal'
  | 'mild'
  | 'moderate'
  | 'moderately-severe'
  | 'severe'
  | 'negative'
  | 'positive'
  | 'low'
  | 'high'
  | 'none';

/** A published instrument whose structure, codes and score ship; its wording does not. */
export interface Instrument {
  readonly id: ScreenId;
  readonly name: string;
  readonly panel: string | null;
  readonly total: string | null;
  readonly items: readonly Item[];
  readonly bands: readonly Band[];
  readonly licence: Licence;
  readonly source: SourceId;
}

/** What the score of a screen says beside its number; words say each code in full. */
export type ScreenSay =
  | 'suicide-safety'
  | 'continue-phq-9'
  | 'score-after-cut'
  | 'not-a-diagnosis'
  | 'clinician-decides'
  | 'dependence-is-not-use-disorder'
  | 'never-stop-suddenly'
  | 'taps-no-bands'
  | 'two-cut-offs'
  | 'talk-with-prescriber'
  | 'depends-on-table';

/** A flag changes what is shown next; `suicide-safety` opens the safety flow whatever the total. */
export type ScreenFlag =
  'suicide-safety' | 'continue-phq-9' | 'older-cut-off' | 'in-early-remission' | 'in-sustained-remission';

export interface ScreenScore {
  readonly screen: ScreenId;
  readonly total: number | null;
  readonly band: string | null;
  readonly flags: readonly ScreenFlag[];
  readonly says: readonly ScreenSay[];
  readonly sources: readonly SourceId[];
}
