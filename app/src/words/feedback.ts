/** "Was this page helpful?": the question, the thanks, and what is said when the note holds a sign of danger. */
export interface FeedbackWords {
  readonly title: string;
  readonly lead: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly note: string;
  readonly noteHint: string;
  readonly send: string;
  readonly empty: string;
  readonly tooLong: string;
  readonly failed: string;
  readonly thanks: { readonly title: string; readonly text: string; readonly back: string };
  /** By how urgent the gravest sign is. */
  readonly danger: Readonly<
    Record<'emergency' | 'crisis' | 'today', { readonly title: string; readonly text: string }>
  >;
  readonly call: {
    readonly more: string;
    readonly today: string;
  };
  /** Brings back what waited behind a danger. */
  readonly notNow: string;
  readonly kept: string;
}
