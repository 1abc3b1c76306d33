/** Everything that the linter can say about a schedule: one closed list. */
export const LINT_CODES = [
  'over-25-in-14-days',
  'interval-under-14-days',
  'last-milligram-cliff',
  'abrupt-stop',
  'dose-goes-up',
  'over-label-maximum',
  'cannot-be-made',
  'gap',
  'overlap',
  'out-of-order',
  'no-dates',
  'no-end',
] as const;

export type LintCode = (typeof LINT_CODES)[number];
