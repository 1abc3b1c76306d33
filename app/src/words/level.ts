import type { LevelProblem } from '@stepdown/clinical/level/level';

/** What stands beside the drug's level over time. */
export interface LevelWords {
  readonly title: string;
  /** Stands in and under every curve. */
  readonly notForDosing: string;
  /** What the band is. */
  readonly band: string;
  readonly peak: string;
  readonly peakHour: string;
  readonly trough: string;
  readonly average: string;
  readonly auc: { readonly infinity: string; readonly 'last-day': string };
  readonly halfLife: string;
  readonly accumulation: string;
  /** Where no study of a drug is on our shelf. */
  readonly noStudy: (drug: string) => string;
  readonly problems: Readonly<Record<LevelProblem, string>>;
}
