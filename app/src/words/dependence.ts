import type { BandOfDose } from '@stepdown/clinical/dependence/dose-band';
import type { NotJudged } from '@stepdown/clinical/dependence/likelihood';
import type { RiskFactor } from '@stepdown/clinical/dependence/risk-factors';
import type { Remission, SeverityBand, SignsNotJudged } from '@stepdown/clinical/dependence/use-disorder';

/** Physical dependence and the signs of a use disorder: what they are, and what they are not. */
export interface DependenceWords {
  readonly title: string;
  readonly whatItMeans: string;
  readonly whatItDoesNotMean: string;
  readonly neverStopSuddenly: string;
  readonly bands: Readonly<Record<BandOfDose['band'], string>>;
  bandByTable(table: string, band: string): string;
  readonly moreCarefulAnswer: string;
  readonly severity: Readonly<Record<SeverityBand, string>>;
  readonly remission: Readonly<Record<Remission, string>>;
  countedOf(counted: number, total: number): string;
  readonly notJudged: Readonly<Record<NotJudged['code'] | SignsNotJudged['code'], string>>;
  readonly riskTitle: string;
  readonly riskLead: string;
  readonly risks: Readonly<Record<RiskFactor, string>>;
}
