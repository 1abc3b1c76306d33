/** How sure we are of a figure: V seen in the source, V2 seen in a secondary copy, D derived from those, R only recalled. */
export type Confidence = 'V' | 'V2' | 'D' | 'R';

/** A source that a rule, a figure or a sentence leans on. */
export interface Source {
  readonly title: string;
  readonly edition: string;
  readonly year: number | null;
  readonly address: string;
  readonly confidence: Confidence;
}

/** Every source we lean on, by the short key that rule rows name. */
export const SOURCES = {
  JCPG: {
    title: 'Joint Clinical Practice Guideline on Benzodiazepine Tapering',
    edition: 'American Society of Addiction Medicine and nine societies, J Gen Intern Med, 17 June 2025',
    year: 2025,
    address: 'https://doi.org/10.1007/s11606-025-09499-2',
    confidence: 'V',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;
