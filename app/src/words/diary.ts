import type { DiarySymptom } from '@stepdown/clinical/withdrawal/diary-symptoms';

/** The diary of signs: 0 to 3 for each, never a total. */
export interface DiaryWords {
  readonly title: string;
  readonly lead: string;
  readonly today: string;
  readonly symptoms: Readonly<Record<DiarySymptom, string>>;
  readonly marks: readonly [string, string, string, string];
  readonly note: string;
  readonly noteHint: string;
  readonly save: string;
  readonly saved: string;
  readonly days: string;
  readonly none: string;
  readonly noTotal: string;
  readonly needsScript: string;
  readonly strong: string;
  readonly remove: string;
  readonly dateColumn: string;
  readonly signsColumn: string;
}
