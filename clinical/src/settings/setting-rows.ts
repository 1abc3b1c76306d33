import type { Setting, SettingFacts, SettingReasonRow } from './setting.ts';

/** Places only for opioids, only for alcohol, or only for drink-driving cases. */
const NOT_FOR_THIS = ['OUDO', 'AUDO', 'DUO'] as const;

/** Hours, and the national service codes to look for. Where a stay includes withdrawal, benzodiazepine withdrawal care is required. */
export const SETTING_FACTS: Readonly<Record<Setting, SettingFacts>> = {
  'home-with-prescriber': {
    hoursPerWeek: null,
    directory: { all: ['BDTX'], any: ['OD', 'OP'], none: NOT_FOR_THIS },
    source: 'JCPG',
  },
  outpatient: {
    hoursPerWeek: null,
    directory: { all: ['OP'], any: [], none: NOT_FOR_THIS },
    source: 'SAMHSA',
  },
  'intensive-outpatient': {
    hoursPerWeek: { adult: 9, adolescent: 6, source: 'SAMHSA21' },
    directory: { all: ['OIT'], any: [], none: NOT_FOR_THIS },
    source: 'SAMHSA21',
  },
  'day-program': {
    hoursPerWeek: { adult: 20, adolescent: 20, source: 'CMSIAP' },
    directory: { all: ['ODT'], any: [], none: NOT_FOR_THIS },
    source: 'CMSIAP',
  },
  residential: {
    hoursPerWeek: null,
    directory: { all: ['BDTX', 'RD'], any: [], none: NOT_FOR_THIS },
    source: 'SAMHSA',
  },
  hospital: {
    hoursPerWeek: null,
    directory: { all: ['BDTX', 'HID'], any: [], none: NOT_FOR_THIS },
    source: 'SAMHSA',
  },
};

const AT_HOME = ['home-with-prescriber', 'outpatient'] as const;
const BY_DAY = ['intensive-outpatient', 'day-program'] as const;
const STAYS = ['residential', 'hospital'] as const;

/** Every reason to discuss a setting, with its source. The guideline sets no threshold for "severe", so neither does a row. */
export const SETTING_REASONS: readonly SettingReasonRow[] = [
  { when: 'always', side: 'for', settings: AT_HOME, reason: 'usual-setting', source: 'JCPG' },
  {
    when: 'always',
    side: 'for',
    settings: ['outpatient', ...BY_DAY],
    reason: 'therapy-helps',
    source: 'JCPG',
  },
  { when: 'always', side: 'against', settings: STAYS, reason: 'taper-outlasts-the-stay', source: 'JCPGP' },
  {
    when: 'always',
    side: 'against',
    settings: ['residential'],
    reason: 'must-have-medical-cover',
    source: 'STEPDOWN',
  },
  {
    when: 'has-prescriber',
    side: 'for',
    settings: ['home-with-prescriber'],
    reason: 'keeps-own-prescriber',
    source: 'JCPG',
  },
  {
    when: 'no-prescriber',
    side: 'against',
    settings: ['home-with-prescriber'],
    reason: 'no-one-to-lead-the-taper',
    source: 'STEPDOWN',
  },
  {
    when: 'as-prescribed-only',
    side: 'for',
    settings: AT_HOME,
    reason: 'dependence-as-prescribed-fits-home',
    source: 'JCPG',
  },
  {
    when: 'as-prescribed-only',
    side: 'against',
    settings: STAYS,
    reason: 'more-than-needed-for-most',
    source: 'JCPG',
  },
  {
    when: 'use-disorder-signs',
    side: 'for',
    settings: ['outpatient', ...BY_DAY],
    reason: 'use-disorder-closer-review',
    source: 'JCPG',
  },
  {
    when: 'other-substance-problem',
    side: 'for',
    settings: [...BY_DAY, ...STAYS],
    reason: 'treat-other-substances-together',
    source: 'JCPG',
  },
  {
    when: 'other-substance-problem',
    side: 'against',
    settings: ['home-with-prescriber'],
    reason: 'treat-other-substances-together',
    source: 'JCPG',
  },
  {
    when: 'imminent-harm',
    side: 'for',
    settings: STAYS,
    reason: 'harm-a-first-cut-will-not-fix',
    source: 'JCPG',
  },
  {
    when: 'imminent-harm',
    side: 'against',
    settings: [...AT_HOME, ...BY_DAY],
    reason: 'harm-a-first-cut-will-not-fix',
    source: 'JCPG',
  },
  {
    when: 'too-much-for-outpatient',
    side: 'for',
    settings: STAYS,
    reason: 'beyond-what-outpatient-can-handle',
    source: 'JCPG',
  },
  {
    when: 'too-much-for-outpatient',
    side: 'against',
    settings: [...AT_HOME, ...BY_DAY],
    reason: 'beyond-what-outpatient-can-handle',
    source: 'JCPG',
  },
  ...(['severe-withdrawal-now', 'severe-withdrawal-expected'] as const).flatMap(
    (when): SettingReasonRow[] => [
      {
        when,
        side: 'for',
        settings: STAYS,
        reason: 'severe-withdrawal-needs-round-the-clock-care',
        source: 'JCPG',
      },
      {
        when,
        side: 'against',
        settings: [...AT_HOME, ...BY_DAY],
        reason: 'severe-withdrawal-needs-round-the-clock-care',
        source: 'JCPG',
      },
    ],
  ),
  { when: 'past-seizure', side: 'for', settings: STAYS, reason: 'seizure-history', source: 'MHGAP' },
  { when: 'past-seizure', side: 'against', settings: AT_HOME, reason: 'seizure-history', source: 'MHGAP' },
  {
    when: 'past-complicated-withdrawal',
    side: 'for',
    settings: STAYS,
    reason: 'complicated-withdrawal-history',
    source: 'JCPG',
  },
  {
    when: 'past-complicated-withdrawal',
    side: 'against',
    settings: AT_HOME,
    reason: 'complicated-withdrawal-history',
    source: 'JCPG',
  },
  { when: 'severe-pain', side: 'for', settings: STAYS, reason: 'pain-reason-to-admit', source: 'MHGAP' },
  {
    when: 'mental-illness-not-steady',
    side: 'for',
    settings: STAYS,
    reason: 'mental-illness-reason-to-admit',
    source: 'MHGAP',
  },
  {
    when: 'mental-illness-not-steady',
    side: 'against',
    settings: ['home-with-prescriber'],
    reason: 'mental-illness-needs-watching',
    source: 'JCPG',
  },
  {
    when: 'mental-illness-steady',
    side: 'for',
    settings: ['outpatient', ...BY_DAY],
    reason: 'mental-illness-needs-watching',
    source: 'JCPG',
  },
  {
    when: 'pregnant',
    side: 'for',
    settings: ['outpatient'],
    reason: 'pregnancy-needs-two-teams',
    source: 'JCPG',
  },
  {
    when: 'older-age',
    side: 'for',
    settings: ['outpatient'],
    reason: 'older-age-needs-watching',
    source: 'JCPG',
  },
  {
    when: 'already-stopped',
    side: 'for',
    settings: STAYS,
    reason: 'stopped-needs-prompt-care',
    source: 'JCPG',
  },
  {
    when: 'unknown-supply',
    side: 'for',
    settings: STAYS,
    reason: 'unknown-supply-needs-watching',
    source: 'JCPG',
  },
  {
    when: 'unknown-supply',
    side: 'against',
    settings: ['home-with-prescriber'],
    reason: 'unknown-supply-needs-watching',
    source: 'JCPG',
  },
  {
    when: 'earlier-taper-failed',
    side: 'for',
    settings: ['outpatient', ...BY_DAY],
    reason: 'earlier-attempt-was-hard',
    source: 'JCPG',
  },
  { when: 'someone-at-home', side: 'for', settings: AT_HOME, reason: 'someone-can-help', source: 'STEPDOWN' },
  { when: 'lives-alone', side: 'against', settings: AT_HOME, reason: 'alone-at-home', source: 'STEPDOWN' },
  { when: 'lives-alone', side: 'for', settings: BY_DAY, reason: 'alone-at-home', source: 'STEPDOWN' },
  {
    when: 'home-not-steady',
    side: 'for',
    settings: ['residential'],
    reason: 'home-works-against',
    source: 'STEPDOWN',
  },
  {
    when: 'home-not-steady',
    side: 'against',
    settings: [...AT_HOME, ...BY_DAY],
    reason: 'home-works-against',
    source: 'STEPDOWN',
  },
  { when: 'work-or-care-duties', side: 'for', settings: AT_HOME, reason: 'keeps-duties', source: 'STEPDOWN' },
  {
    when: 'work-or-care-duties',
    side: 'against',
    settings: ['day-program', ...STAYS],
    reason: 'interrupts-duties',
    source: 'STEPDOWN',
  },
  {
    when: 'hard-to-travel',
    side: 'against',
    settings: ['outpatient', ...BY_DAY],
    reason: 'travel-is-hard',
    source: 'STEPDOWN',
  },
  {
    when: 'wants-more-support',
    side: 'for',
    settings: ['outpatient', ...BY_DAY],
    reason: 'asked-for-more-support',
    source: 'JCPG',
  },
  {
    when: 'wants-more-support',
    side: 'for',
    settings: BY_DAY,
    reason: 'more-hours-without-moving',
    source: 'STEPDOWN',
  },
];
