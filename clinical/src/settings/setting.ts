import type { SourceId } from '../sources.ts';

/** Where care can happen, in our own categories, from the least to the most around the clock. */
export const SETTINGS = [
  'home-with-prescriber',
  'outpatient',
  'intensive-outpatient',
  'day-program',
  'residential',
  'hospital',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** What a person may answer: each is true or not said. */
export const SETTING_ANSWERS = [
  'has-prescriber',
  'no-prescriber',
  'as-prescribed-only',
  'use-disorder-signs',
  'other-substance-problem',
  'imminent-harm',
  'too-much-for-outpatient',
  'severe-withdrawal-now',
  'severe-withdrawal-expected',
  'past-seizure',
  'past-complicated-withdrawal',
  'severe-pain',
  'mental-illness-not-steady',
  'mental-illness-steady',
  'pregnant',
  'older-age',
  'already-stopped',
  'unknown-supply',
  'earlier-taper-failed',
  'someone-at-home',
  'lives-alone',
  'home-not-steady',
  'work-or-care-duties',
  'hard-to-travel',
  'wants-more-support',
] as const;
export type SettingAnswer = (typeof SETTING_ANSWERS)[number];

/** Why to discuss a setting, or why it may not fit; the words are said elsewhere. */
export type SettingReason =
  | 'usual-setting'
  | 'keeps-own-prescriber'
  | 'no-one-to-lead-the-taper'
  | 'dependence-as-prescribed-fits-home'
  | 'therapy-helps'
  | 'treat-other-substances-together'
  | 'use-disorder-closer-review'
  | 'more-hours-without-moving'
  | 'harm-a-first-cut-will-not-fix'
  | 'beyond-what-outpatient-can-handle'
  | 'severe-withdrawal-needs-round-the-clock-care'
  | 'seizure-history'
  | 'complicated-withdrawal-history'
  | 'pain-reason-to-admit'
  | 'mental-illness-reason-to-admit'
  | 'mental-illness-needs-watching'
  | 'pregnancy-needs-two-teams'
  | 'older-age-needs-watching'
  | 'stopped-needs-prompt-care'
  | 'unknown-supply-needs-watching'
  | 'earlier-attempt-was-hard'
  | 'someone-can-help'
  | 'alone-at-home'
  | 'home-works-against'
  | 'keeps-duties'
  | 'interrupts-duties'
  | 'travel-is-hard'
  | 'asked-for-more-support'
  | 'more-than-needed-for-most'
  | 'taper-outlasts-the-stay'
  | 'must-have-medical-cover';

/** One row of the table: an answer, or `always`, speaks for or against some settings. */
export interface SettingReasonRow {
  readonly when: SettingAnswer | 'always';
  readonly side: 'for' | 'against';
  readonly settings: readonly Setting[];
  readonly reason: SettingReason;
  readonly source: SourceId;
}

/** Which places of the directory to look at: all of `all`, at least one of `any` (where there are some), none of `none`. */
export interface DirectoryFilter {
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** What is fixed about a setting. Hours a week are minimums, null where the setting is not counted in hours. */
export interface SettingFacts {
  readonly hoursPerWeek: {
    readonly adult: number;
    readonly adolescent: number;
    readonly source: SourceId;
  } | null;
  readonly directory: DirectoryFilter;
  readonly source: SourceId;
}
