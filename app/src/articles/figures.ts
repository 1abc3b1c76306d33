import type { FigureId } from '../words/figures.ts';

/** What a value is counted in; the words say it in full. */
export type FigureUnit = 'per-100k-people' | 'per-100k-adults' | 'percent-of-adults' | 'percent';

/** Numbers at their years: points, and nothing between them. */
export interface PointFigure {
  readonly id: FigureId;
  readonly kind: 'points';
  readonly unit: FigureUnit;
  readonly claim: string;
  readonly points: readonly { readonly year: number; readonly value: number; readonly claim: string }[];
}

/** Shares beside each other, each with its own denominator. */
export interface ShareFigure {
  readonly id: FigureId;
  readonly kind: 'shares';
  readonly unit: 'percent';
  readonly claim: string;
  readonly shares: readonly { readonly part: 0 | 1; readonly value: number; readonly claim: string }[];
}

export type Figure = PointFigure | ShareFigure;

function points(
  id: FigureId,
  unit: FigureUnit,
  claim: string,
  values: Readonly<Record<number, number>>,
): PointFigure {
  const at = Object.entries(values).map(([year, value]) => ({ year: Number(year), value, claim }));
  return { id, kind: 'points', unit, claim, points: at };
}

function shares(
  id: FigureId,
  first: readonly [number, string],
  second: readonly [number, string],
): ShareFigure {
  return {
    id,
    kind: 'shares',
    unit: 'percent',
    claim: first[1],
    shares: [
      { part: 0, value: first[0], claim: first[1] },
      { part: 1, value: second[0], claim: second[1] },
    ],
  };
}

/**
 * The figures that are drawn, in their order. Every value stands in the claim that it names; a figure whose source gives
 * single years has points alone, and numbers with different denominators are never on one scale of years.
 */
export const FIGURES: readonly Figure[] = [
  points('adults-filling', 'percent-of-adults', 'filling-share', { 1996: 4.1, 2013: 5.6 }),
  points('deaths-any', 'per-100k-people', 'deaths-rate', { 2000: 0.46, 2017: 3.55, 2019: 2.96 }),
  points('deaths-adults', 'per-100k-adults', 'deaths-flat', { 1996: 0.58, 2013: 3.07 }),
  points('deaths-both', 'per-100k-people', 'deaths-both', { 2004: 0.6, 2011: 1.7 }),
  shares('deaths-with', [83.5, 'deaths-with-opioids'], [9, 'overdose-alone-rare']),
  shares('two-questions', [21.0, 'share-2017'], [92.7, 'opioid-share-2020']),
  points('visits-both', 'per-100k-people', 'er-both', { 2004: 11.0, 2011: 34.2 }),
  shares('with-alcohol', [27.2, 'alcohol-2010'], [21.4, 'alcohol-2010']),
];
