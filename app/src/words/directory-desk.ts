/** What the operator of a directory reads at the terminal. */
export interface DirectoryDeskWords {
  readonly status: {
    readonly head: readonly [string, string, string, string, string];
    readonly none: string;
    readonly served: (hash: string, places: string, size: string) => string;
    readonly notServed: string;
    readonly stale: string;
    readonly fresh: string;
    readonly fictional: string;
    readonly old: (source: string, months: number) => string;
    readonly waiting: (count: number) => string;
  };
  readonly published: (hash: string) => string;
  readonly publishedAlready: (hash: string) => string;
  readonly diff: {
    readonly counts: (
      values: Readonly<Record<'added' | 'removed' | 'moved' | 'phone' | 'other' | 'same', number>>,
    ) => string;
    readonly titles: Readonly<Record<'added' | 'removed' | 'moved' | 'phoneChanged', string>>;
    readonly more: (count: number) => string;
  };
  readonly corrections: {
    readonly none: string;
    readonly waiting: (count: number) => string;
    readonly now: string;
    readonly proposed: string;
    readonly done: (line: number, kind: 'changed' | 'declined' | 'checked' | 'undone') => string;
    readonly log: readonly [string, string, string, string, string, string, string];
  };
}
