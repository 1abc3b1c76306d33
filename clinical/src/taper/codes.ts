/**
 * Why no draft is made: one closed list. The first group stands for the flags of Gate A, one code per flag; the rest are
 * found in the request itself.
 */
export const REFUSAL_CODES = [
  'red-flag',
  'pregnant',
  'epilepsy',
  'past-seizure',
  'past-complicated-withdrawal',
  'already-stopped',
  'street-supply',
  'alcohol-dependence',
  'opioid-dependence',
  'second-sedative',
  'liver-disease',
  'suicidal-thoughts',
  'cannot-manage-medicines',
  'under-18',
  'unknown-drug',
  'over-label-maximum',
  'not-steady',
  'no-dose',
  'pace-not-usable',
  'faster-needs-prescriber',
  'longer-wait-needs-prescriber',
  'liquid-needs-prescriber',
  'cannot-make-any-dose',
  'too-many-choices',
  'entered-dose-cannot-be-made',
  'entered-steps-not-usable',
  'conversion-outside-range',
  'conversion-not-usable',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What there is to know about a plan: one closed list. The first group stands for the flags of Gate B. */
export const FINDING_CODES = [
  'prescribed-opioid',
  'gabapentinoid',
  'other-depressant',
  'ptsd',
  'bipolar',
  'psychotic-illness',
  'breastfeeding',
  'some-alcohol',
  'failed-taper',
  'cyp3a4',
  'lives-alone',
  'age-65-or-more',
  'floor',
  'no-step-possible',
  'above-asked',
  'faster-than-asked',
  'steady-before-first-cut',
  'today-cannot-be-made',
  'stays-whole',
  'cannot-split-exactly',
  'liquid-left-out',
  'liquid-chosen-by-prescriber',
  'many-pieces',
  'label-maximum-not-known',
  'entered-by-prescriber',
  'entered-over-25-in-14-days',
  'entered-interval-outside-14-to-28',
  'entered-dose-goes-up',
  'entered-pace-faster',
  'entered-wait-longer',
  'conversion-by-prescriber',
  'changeover-may-cut',
  'changeover-may-raise',
  'stepped-back',
  'stock-runs-out',
  'stock-to-order',
  'stock-left-over',
  'stock-not-searched',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** What is asked about before a plan is made, since it is more likely a slip of the hand than meant. */
export const SLIP_CODES = ['above-any-label', 'ten-times-usual', 'strength-not-made'] as const;
export type SlipCode = (typeof SLIP_CODES)[number];
