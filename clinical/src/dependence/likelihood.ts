import type { DrugId } from '../drugs/drug.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { SourceId } from '../sources.ts';
import { doseBand, type BandOfDose } from './dose-band.ts';

/** How likely it is that a body depends on the drug. Never a diagnosis. */
export type DependenceLikelihood = 'rare' | 'lower-but-possible' | 'likely';

/** One row of the guideline's matrix. Weeks are half-open: from `weeksFrom` to just under `weeksBelow`. */
export interface LikelihoodRow {
  readonly moreThanDays: number;
  readonly weeksFrom: number;
  readonly weeksBelow: number;
  readonly low: DependenceLikelihood;
  readonly moderateOrHigh: DependenceLikelihood;
  readonly source: SourceId;
}

const EVER = Number.POSITIVE_INFINITY;

/** One month is 4 weeks, three months are 12. The rows for four days a week and more; fewer days fall to {@link FEW_DAYS}. */
export const LIKELIHOOD_ROWS: readonly LikelihoodRow[] = [
  {
    moreThanDays: 3,
    weeksFrom: 0,
    weeksBelow: 4,
    low: 'lower-but-possible',
    moderateOrHigh: 'lower-but-possible',
    source: 'JCPG',
  },
  {
    moreThanDays: 3,
    weeksFrom: 4,
    weeksBelow: 12,
    low: 'lower-but-possible',
    moderateOrHigh: 'likely',
    source: 'JCPG',
  },
  {
    moreThanDays: 3,
    weeksFrom: 12,
    weeksBelow: EVER,
    low: 'likely',
    moderateOrHigh: 'likely',
    source: 'JCPG',
  },
];

/** Three days a week or fewer, for any time and at any dose. */
export const FEW_DAYS: LikelihoodRow = {
  moreThanDays: -1,
  weeksFrom: 0,
  weeksBelow: EVER,
  low: 'rare',
  moderateOrHigh: 'rare',
  source: 'JCPG',
};

export interface UsePattern {
  readonly drug: DrugId;
  /** What is taken on a day of use. */
  readonly daily: Micrograms;
  /** Above 0, at most 7. */
  readonly daysPerWeek: number;
  /** How long it has been taken so, in weeks, 0 or more. */
  readonly weeks: number;
}

export interface DependenceResult {
  readonly outcome: 'judged';
  readonly likelihood: DependenceLikelihood;
  readonly band: BandOfDose;
  /** Set where the tables, or a drug that no table lists, leave the likelihood open: the more careful answer is given. */
  readonly dependsOnTable: boolean;
  readonly source: SourceId;
}

/** Why a pattern of use cannot be judged. */
export interface NotJudged {
  readonly outcome: 'not-judged';
  readonly code: 'no-dose' | 'days-out-of-range' | 'weeks-out-of-range';
}

/** How likely physical dependence is, by the guideline's matrix of days a week, weeks and dose. */
export function dependence({ drug, daily, daysPerWeek, weeks }: UsePattern): DependenceResult | NotJudged {
  if (daily === 0) return { outcome: 'not-judged', code: 'no-dose' };
  if (!(daysPerWeek > 0 && daysPerWeek <= 7)) return { outcome: 'not-judged', code: 'days-out-of-range' };
  if (!(weeks >= 0 && Number.isFinite(weeks))) return { outcome: 'not-judged', code: 'weeks-out-of-range' };
  const band = doseBand(drug, daily);
  const row = LIKELIHOOD_ROWS.find(
    ({ moreThanDays, weeksFrom, weeksBelow }) =>
      daysPerWeek > moreThanDays && weeks >= weeksFrom && weeks < weeksBelow,
  );
  const { low, moderateOrHigh, source } = row ?? FEW_DAYS;
  return {
    outcome: 'judged',
    likelihood: band.band === 'low' || allAboveLow(band) === 'low' ? low : moderateOrHigh,
    band,
    dependsOnTable: low !== moderateOrHigh && allAboveLow(band) === 'open',
    source,
  };
}

/** Moderate and high share a column, so that tables which differ only between them leave nothing open. */
function allAboveLow(band: BandOfDose): 'low' | 'above' | 'open' {
  if (band.band === 'low') return 'low';
  if (band.band === 'moderate' || band.band === 'high') return 'above';
  const bands = band.byTable.flatMap((row) => (row.band ? [row.band] : []));
  return bands.length > 0 && bands.every((each) => each === 'moderate' || each === 'high') ? 'above' : 'open';
}
