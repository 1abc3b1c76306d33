/** What stands around the articles: ways to more, and the names of the ledger's parts. */
export interface ReadingWords {
  readonly more: { readonly title: string; readonly search: string };
  readonly allWords: string;
  readonly seeClaim: string;
  readonly restsOn: string;
  readonly kinds: Readonly<Record<'fact' | 'advice' | 'warning' | 'policy', string>>;
  readonly feed: string;
  readonly feedTitle: string;
}
