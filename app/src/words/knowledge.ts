/** What can be wrong with the content: one closed list. */
export const CONTENT_FINDINGS = [
  'unreadable-file',
  'wrong-shape',
  'markup-refused',
  'duplicate-id',
  'unknown-source',
  'recalled-number',
  'numbers-differ',
  'one-sided',
  'unknown-claim',
  'unknown-conflict',
  'unsettled-conflict',
  'unused-claim',
  'uncited-sentence',
  'too-many-plain',
  'number-not-in-claim',
  'withheld-number',
  'word-to-avoid',
  'unknown-phone',
  'empty-cell',
  'dead-link',
  'unknown-term',
  'missing-translation',
  'structure-differs',
  'stale-page',
  'stale-claim',
  'too-hard',
  'rather-hard',
  'odd-length',
] as const;
export type ContentFindingKind = (typeof CONTENT_FINDINGS)[number];

/** What an editor is told about one finding: what it is about, and what was expected. */
type FindingWords = (about: string, expected: string) => string;

/** The pages of knowledge: their shelves, the ledger behind them, and what the check of the content says. */
export interface KnowledgeWords {
  readonly title: string;
  readonly lead: string;
  readonly groups: Readonly<
    Record<'medicine' | 'dependence' | 'coming-off' | 'mixing' | 'care' | 'people' | 'project', string>
  >;
  readonly page: {
    readonly keyPoints: string;
    readonly onThisPage: string;
    readonly minutes: (minutes: number) => string;
    readonly updated: (day: string) => string;
    readonly notReviewed: string;
    readonly reviewedBy: (name: string, role: string, day: string) => string;
    readonly old: string;
    readonly sources: string;
    readonly sourceNote: (number: number) => string;
    readonly related: string;
    readonly relatedQuestions: string;
  };
  /** The sources that are our own, and not a publication with a title. */
  readonly ourSources: Readonly<
    Record<'STEPDOWN' | 'GUIDES' | 'RECALLED', { readonly title: string; readonly edition: string }>
  >;
  readonly ledger: {
    readonly title: string;
    readonly lead: string;
    readonly kinds: Readonly<Record<'fact' | 'advice' | 'warning' | 'policy', string>>;
    readonly confidence: Readonly<Record<'V' | 'V2' | 'D' | 'R', string>>;
    readonly sources: string;
    readonly checked: (day: string) => string;
    readonly notReviewed: string;
    readonly agrees: string;
    readonly conflicts: string;
    readonly usedOn: string;
    readonly counts: (claims: number, unreviewed: number) => string;
  };
  readonly conflicts: {
    readonly title: string;
    readonly lead: string;
    readonly read: string;
    readonly say: string;
  };
  readonly glossary: { readonly title: string; readonly lead: string };
  readonly check: {
    readonly fit: string;
    readonly unfit: (count: number) => string;
    readonly warnings: (count: number) => string;
    readonly pageHead: readonly [string, string, string, string, string];
    /** The level by the formula that judges, and by a second one. */
    readonly grade: (value: number, second: number) => string;
    readonly inflesz: (value: number, second: number) => string;
    /** What was looked at: pages that stand in every language, sentences, links, and words that no page may hold. */
    readonly looked: (pages: number, sentences: number, links: number, words: number) => string;
    readonly counts: (claims: number, unreviewed: number, conflicts: number, terms: number) => string;
    readonly findings: Readonly<Record<ContentFindingKind, FindingWords>>;
  };
}
