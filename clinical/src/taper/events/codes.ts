/** Everything that can happen to a plan on the way: one closed list. */
export const LIFE_EVENTS = [
  'start',
  'hold',
  'resume',
  'step-back',
  'missed-dose',
  'doubled-dose',
  'lost-tablets',
  'new-tablets',
] as const;
export type LifeEventKind = (typeof LIFE_EVENTS)[number];

/** Why an event changes nothing: one closed list. */
export const EVENT_PROBLEMS = [
  'before-the-last-event',
  'already-started',
  'already-held',
  'not-held',
  'needs-prescriber',
  'no-step-to-go-back-to',
  'dose-not-made',
  'no-products',
  'prescriber-plan',
  'no-new-draft',
] as const;
export type EventProblem = (typeof EVENT_PROBLEMS)[number];
