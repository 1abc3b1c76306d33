import type { SourceId } from '../sources.ts';

/** The eleven signs, numbered as the published criteria are. */
export type SignNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** What each sign is about, in one word of ours; the questions are worded elsewhere. */
export const SIGNS = {
  1: 'more-or-longer-than-meant',
  2: 'cannot-cut-down',
  3: 'much-time',
  4: 'craving',
  5: 'duties',
  6: 'relationships',
  7: 'gave-up-activities',
  8: 'hazardous',
  9: 'health-problem',
  10: 'tolerance',
  11: 'withdrawal',
} as const satisfies Readonly<Record<SignNumber, string>>;

export type SignCode = (typeof SIGNS)[SignNumber];

/** Signs that a body shows to any steady dose: they do not count when the drug is taken only as prescribed. */
export const NOT_COUNTED_AS_PRESCRIBED: readonly SignNumber[] = [10, 11];

export type SeverityBand = 'none' | 'mild' | 'moderate' | 'severe';

/** The fewest counted signs of each band. */
export const SEVERITY_BANDS: readonly {
  readonly band: SeverityBand;
  readonly from: number;
  readonly source: SourceId;
}[] = [
  { band: 'severe', from: 6, source: 'DSM5TR' },
  { band: 'moderate', from: 4, source: 'DSM5TR' },
  { band: 'mild', from: 2, source: 'DSM5TR' },
  { band: 'none', from: 0, source: 'DSM5TR' },
];

export type Remission = 'early' | 'sustained';

/** The fewest months without any sign but craving. */
export const REMISSIONS: readonly {
  readonly remission: Remission;
  readonly from: number;
  readonly source: SourceId;
}[] = [
  { remission: 'sustained', from: 12, source: 'DSM5TR' },
  { remission: 'early', from: 3, source: 'DSM5TR' },
];

export type UseDisorderFlag =
  | 'clinician-decides'
  | 'dependence-is-not-use-disorder'
  | 'severe-range'
  | 'craving-may-remain'
  | 'controlled-environment';

export interface UseDisorderAnswers {
  /** The numbers of the signs that were endorsed. */
  readonly criteria: readonly number[];
  /** Taken only as prescribed and under medical supervision. */
  readonly asPrescribed: boolean;
  /** Months since any sign but craving was last there. */
  readonly monthsWithout?: number;
  /** Somewhere with no access to the drug, such as a residential unit. */
  readonly controlledEnvironment?: boolean;
}

export interface UseDisorderResult {
  readonly outcome: 'judged';
  readonly total: number;
  readonly counted: number;
  readonly notCounted: readonly SignNumber[];
  readonly band: SeverityBand;
  readonly remission: Remission | null;
  readonly flags: readonly UseDisorderFlag[];
  readonly source: SourceId;
}

export interface SignsNotJudged {
  readonly outcome: 'not-judged';
  readonly code: 'unknown-sign' | 'months-out-of-range';
}

/**
 * Counts the signs and names the band. It never diagnoses: `clinician-decides` is always among the flags. A sign given twice
 * counts once. Remission is told where there was something to remit from: two counted signs, or no sign now but craving.
 */
export function useDisorder(answers: UseDisorderAnswers): UseDisorderResult | SignsNotJudged {
  const { criteria, asPrescribed, monthsWithout, controlledEnvironment } = answers;
  if (!criteria.every(isSign)) return { outcome: 'not-judged', code: 'unknown-sign' };
  if (monthsWithout !== undefined && !(monthsWithout >= 0 && Number.isFinite(monthsWithout))) {
    return { outcome: 'not-judged', code: 'months-out-of-range' };
  }
  const signs = [...new Set(criteria)].sort((a, b) => a - b);
  const notCounted = asPrescribed ? signs.filter((sign) => NOT_COUNTED_AS_PRESCRIBED.includes(sign)) : [];
  const counted = signs.length - notCounted.length;
  const band = SEVERITY_BANDS.find(({ from }) => counted >= from)?.band ?? 'none';
  const onlyCraving = signs.every((sign) => sign === 4);
  const months = onlyCraving || counted >= 2 ? (monthsWithout ?? 0) : 0;
  const remission = REMISSIONS.find(({ from }) => months >= from)?.remission ?? null;
  const flags: UseDisorderFlag[] = ['clinician-decides'];
  if (notCounted.length > 0) flags.push('dependence-is-not-use-disorder');
  if (band === 'severe') flags.push('severe-range');
  if (remission !== null) flags.push('craving-may-remain');
  if (remission !== null && controlledEnvironment === true) flags.push('controlled-environment');
  return {
    outcome: 'judged',
    total: signs.length,
    counted,
    notCounted,
    band,
    remission,
    flags,
    source: 'DSM5TR',
  };
}

function isSign(sign: number): sign is SignNumber {
  return Number.isInteger(sign) && sign >= 1 && sign <= 11;
}
