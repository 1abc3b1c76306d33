import type { LintCode } from '@stepdown/clinical/taper/lint/codes';
import type { AssumptionCode, ReadProblemCode } from '@stepdown/clinical/taper/lint/reading/reading';

/** A sentence that is made with the values of its code. */
export type LintSentence = (values: Readonly<Record<string, string>>) => string;

/** What the linter says: findings, what could not be read, and what was assumed. */
export interface LintWords {
  readonly findings: Readonly<Record<LintCode, LintSentence>>;
  readonly problems: Readonly<Record<ReadProblemCode, LintSentence>>;
  readonly assumptions: Readonly<Record<AssumptionCode, LintSentence>>;
  /** Stands behind a finding about a change of two drugs: by which tables it holds. */
  readonly byTables: LintSentence;
  /** Stands above the findings: what the check is and is not. */
  readonly about: string;
  /** Stands where nothing was found. */
  readonly nothingFound: string;
  /** Names the line of a text that a sentence is about. */
  readonly line: (line: number) => string;
}
