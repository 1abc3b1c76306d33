import type { ContentFindingKind } from '../words/knowledge.ts';

/** How much each finding weighs: `fail` keeps the content from being published, `warn` asks an editor to look. */
const FINDING_KINDS = {
  'unreadable-file': 'fail',
  'wrong-shape': 'fail',
  'markup-refused': 'fail',
  'duplicate-id': 'fail',
  'unknown-source': 'fail',
  'recalled-number': 'fail',
  'numbers-differ': 'fail',
  'one-sided': 'fail',
  'unknown-claim': 'fail',
  'unknown-conflict': 'fail',
  'unsettled-conflict': 'fail',
  'unused-claim': 'warn',
  'uncited-sentence': 'fail',
  'too-many-plain': 'fail',
  'number-not-in-claim': 'fail',
  'withheld-number': 'fail',
  'word-to-avoid': 'fail',
  'unknown-phone': 'fail',
  'empty-cell': 'fail',
  'dead-link': 'fail',
  'unknown-term': 'fail',
  'missing-translation': 'fail',
  'structure-differs': 'fail',
  'stale-page': 'fail',
  'stale-claim': 'fail',
  'too-hard': 'fail',
  'rather-hard': 'warn',
  'odd-length': 'warn',
} as const satisfies Readonly<Record<ContentFindingKind, 'fail' | 'warn'>>;

/** One thing that is wrong: where, and with which values. The sentence for it is in the words. */
export interface ContentFinding {
  readonly kind: ContentFindingKind;
  readonly severity: 'fail' | 'warn';
  /** The file inside the content folder. */
  readonly file: string;
  /** The sentence, id or number that it is about. */
  readonly about: string;
  /** What was expected, when a kind has more to say. */
  readonly expected?: string;
}

/** Makes a finding of a kind, with the severity that the kind has. */
export function finding(
  kind: ContentFindingKind,
  file: string,
  about: string,
  expected?: string,
): ContentFinding {
  const base = { kind, severity: FINDING_KINDS[kind], file, about };
  return expected === undefined ? base : { ...base, expected };
}
