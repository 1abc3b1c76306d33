/** The guided path: from danger first to one page to bring to a doctor. */
export interface PathWords {
  readonly title: string;
  readonly lead: string;
  stepOf(step: number, of: number): string;
  readonly onDevice: string;
  readonly onServer: string;
  readonly next: string;
  readonly back: string;
  readonly danger: {
    readonly title: string;
    readonly lead: string;
    readonly signs: readonly string[];
    readonly label: string;
    readonly yes: string;
    readonly no: string;
    /** Goes on after danger in a person's own words was shown: it was in the past, or meant otherwise. */
    readonly noneNow: string;
    readonly nowTitle: string;
    readonly nowText: string;
  };
  readonly now: {
    readonly title: string;
    readonly lead: string;
    readonly who: string;
    readonly whos: Readonly<Record<'me' | 'someone', string>>;
    readonly label: string;
    readonly options: Readonly<Record<'steady' | 'running-out' | 'cut-off' | 'stopped', string>>;
  };
  readonly medicine: { readonly title: string; readonly lead: string };
  readonly words: {
    readonly title: string;
    readonly lead: string;
    readonly want: string;
    readonly wants: Readonly<Record<'less' | 'stop' | 'steady' | 'unsure', string>>;
    readonly wantText: string;
    readonly wantTextHint: string;
    readonly missed: string;
    readonly missedHint: string;
    readonly others: string;
    readonly othersHint: string;
  };
  readonly hub: {
    readonly title: string;
    readonly lead: string;
    readonly urgentTitle: string;
    readonly urgentText: string;
    readonly urgentLink: string;
    readonly helping: string;
    readonly done: string;
    readonly steps: Readonly<
      Record<
        'checks' | 'mix' | 'withdrawal' | 'settings' | 'taper' | 'places' | 'diary' | 'bring',
        { readonly title: string; readonly text: string }
      >
    >;
    readonly change: string;
  };
  readonly errors: { readonly choose: string; readonly number: string };
  readonly bring: BringWords;
}

/** The one page to bring to a doctor. */
export interface BringWords {
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
  readonly begin: string;
  readonly print: string;
  /** The PDF's typeface lacks signs that a person wrote. */
  signs(signs: string): string;
  readonly savePdf: string;
  readonly failed: string;
  /** When the page was made. */
  made(date: string): string;
  readonly saveFhir: string;
  readonly saveText: string;
  readonly take: string;
  readonly notSaid: string;
  takes(drug: string, daily: string): string;
  readonly doses: string;
  howOften(days: string): string;
  howLong(count: string, unit: string): string;
  readonly unitsOf: Readonly<Record<'weeks' | 'months' | 'years', string>>;
  readonly others: string;
  readonly missed: string;
  readonly want: string;
  readonly now: string;
  readonly checks: string;
  checkOn(name: string, on: string, says: string): string;
  readonly noChecks: string;
  readonly mix: string;
  readonly diary: string;
  readonly draft: string;
  readonly noDraft: string;
  readonly refused: string;
  readonly ask: string;
  readonly questions: readonly string[];
  readonly notDiagnosis: string;
}
