import type { DrugId } from '../drugs/drug.ts';
import type { SourceId } from '../sources.ts';

export type SymptomTier = 'common' | 'serious' | 'emergency';

/** Signs of withdrawal by what to do about them. */
export const WITHDRAWAL_SYMPTOMS = [
  { code: 'anxiety', tier: 'common', source: 'JCPG' },
  { code: 'sleep', tier: 'common', source: 'JCPG' },
  { code: 'senses', tier: 'common', source: 'JCPG' },
  { code: 'muscles', tier: 'common', source: 'JCPG' },
  { code: 'stomach', tier: 'common', source: 'JCPG' },
  { code: 'sweating-shaking', tier: 'common', source: 'JCPG' },
  { code: 'mood-change', tier: 'common', source: 'JCPG' },
  { code: 'low-mood', tier: 'serious', source: 'JCPG' },
  { code: 'missed-dose', tier: 'serious', source: 'JCPG' },
  { code: 'cannot-function', tier: 'serious', source: 'JCPG' },
  { code: 'lasting-signs', tier: 'serious', source: 'JCPG' },
  { code: 'seizure', tier: 'emergency', source: 'JCPG' },
  { code: 'confusion', tier: 'emergency', source: 'JCPG' },
  { code: 'seeing-things', tier: 'emergency', source: 'JCPG' },
  { code: 'agitation', tier: 'emergency', source: 'JCPG' },
  { code: 'fever', tier: 'emergency', source: 'JCPG' },
  { code: 'chest-pain', tier: 'emergency', source: 'JCPG' },
  { code: 'suicide-plan', tier: 'emergency', source: 'CSSRS' },
] as const satisfies readonly {
  readonly code: string;
  readonly tier: SymptomTier;
  readonly source: SourceId;
}[];
export type SymptomCode = (typeof WITHDRAWAL_SYMPTOMS)[number]['code'];

/** What a drug's rows of the timeline are: the times of those that leave the body fast, slowly, or both. */
export type Pace = 'short' | 'long' | 'between';

/** One line of the timeline, of every drug or of the one it names: days from a sudden stop or a large cut, as the source gives them. Never an end of the whole course. */
export const TIMELINE = [
  { code: 'onset-short', from: 1, to: 2, pace: 'short', source: 'SHEET14' },
  // The sheet's 3 to 7 days, reached sooner as the measured half-life of 40 hours lets the level fall: 54 % are left after 2 days.
  { code: 'onset-clonazepam', from: 2, to: 7, pace: 'any', source: 'GRE', drug: 'clonazepam' },
  { code: 'onset-long', from: 3, to: 7, pace: 'long', source: 'SHEET14' },
  { code: 'rebound', from: 1, to: 4, pace: 'any', source: 'PET94' },
  { code: 'after-cut', from: 0, to: 7, pace: 'any', source: 'JCPG' },
  { code: 'seizures', from: 1, to: 10, pace: 'any', source: 'DUN88' },
  { code: 'full-syndrome', from: 10, to: 14, pace: 'any', source: 'PET94' },
] as const satisfies readonly {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly pace: 'short' | 'long' | 'any';
  readonly source: SourceId;
  readonly drug?: DrugId;
}[];
export type TimelineCode = (typeof TIMELINE)[number]['code'];
export type TimelineRow = (typeof TIMELINE)[number];

/** Where a half-life is taken for long: at least this many hours at its lowest; for short, at most this many at its highest. */
export const LONG_FROM_HOURS = { hours: 24, source: 'STEPDOWN' } as const satisfies {
  readonly hours: number;
  readonly source: SourceId;
};
