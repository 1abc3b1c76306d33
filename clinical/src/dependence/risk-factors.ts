import type { SourceId } from '../sources.ts';

/** What can make withdrawal harder: listed for the prescriber, never added up into a score. */
export type RiskFactor =
  | 'higher-dose'
  | 'longer-use'
  | 'abrupt-stop'
  | 'short-half-life'
  | 'past-seizure'
  | 'past-difficult-withdrawal'
  | 'symptoms-after-missed-dose'
  | 'other-sedatives'
  | 'older-age'
  | 'liver-disease'
  | 'pregnancy'
  | 'mental-illness'
  | 'isolation'
  | 'unknown-supply';

/** Each factor with the source that names it. */
export const RISK_FACTORS: Readonly<Record<RiskFactor, SourceId>> = {
  'higher-dose': 'JCPG',
  'longer-use': 'JCPG',
  'abrupt-stop': 'JCPG',
  'short-half-life': 'SEIZ87',
  'past-seizure': 'MHGAP',
  'past-difficult-withdrawal': 'JCPG',
  'symptoms-after-missed-dose': 'JCPG',
  'other-sedatives': 'FDA20',
  'older-age': 'JCPG',
  'liver-disease': 'JCPG',
  pregnancy: 'JCPG',
  'mental-illness': 'JCPG',
  isolation: 'ASH',
  'unknown-supply': 'JCPG',
};
