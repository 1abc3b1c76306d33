import type { SourceId } from '../../sources.ts';
import { LIMITS } from '../limits.ts';
import type { LintCode } from './codes.ts';

/**
 * The ceiling: the total reduction in any half-open window of 14 days, against the dose just before the window, is at most
 * a quarter. Exactly a quarter passes, and two cuts exactly 14 days apart are judged apart.
 */
export const CEILING = LIMITS.ceiling;

/** The shortest time that a dose is held between two changes. */
export const SHORTEST_INTERVAL = { days: LIMITS.pace.fewestDays, source: LIMITS.pace.source } as const;

/** Where each kind of finding comes from. A label's maximum, and the drug's own list of products, name the source of their own row. */
export const FINDING_SOURCES = {
  'over-25-in-14-days': CEILING.source,
  'interval-under-14-days': SHORTEST_INTERVAL.source,
  'last-milligram-cliff': 'JCPG',
  'abrupt-stop': 'JCPG',
  'dose-goes-up': 'JCPG',
  'over-label-maximum': 'LAB',
  'cannot-be-made': 'STEPDOWN',
  gap: 'STEPDOWN',
  overlap: 'STEPDOWN',
  'out-of-order': 'STEPDOWN',
  'no-dates': 'STEPDOWN',
  'no-end': 'JCPG',
} as const satisfies Readonly<Record<LintCode, SourceId>>;
