/** The figures that are drawn: one closed list. */
export const FIGURE_IDS = [
  'adults-filling',
  'deaths-any',
  'deaths-adults',
  'deaths-both',
  'deaths-with',
  'two-questions',
  'visits-both',
  'with-alcohol',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** One figure in words. */
export interface FigureText {
  readonly title: string;
  /** What was counted, of which medicines, and where. */
  readonly counted: string;
  /** The two parts of a figure of shares, each with its own denominator and years. */
  readonly parts?: readonly [string, string];
  /** What to keep in mind, where there is something. */
  readonly mind?: string;
}

/** The page of charts. */
export interface FiguresWords {
  readonly title: string;
  readonly lead: string;
  readonly rules: readonly string[];
  readonly more: string;
  readonly shelves: { readonly use: string; readonly deaths: string; readonly visits: string };
  readonly units: Readonly<
    Record<'per-100k-people' | 'per-100k-adults' | 'percent-of-adults' | 'percent', string>
  >;
  readonly year: string;
  readonly share: string;
  readonly chart: (title: string) => string;
  readonly table: (title: string) => string;
  readonly source: string;
  readonly figures: Readonly<Record<FigureId, FigureText>>;
}
