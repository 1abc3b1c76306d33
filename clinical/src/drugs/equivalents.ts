import type { Micrograms } from '../quantity/micrograms.ts';
import type { SourceId } from '../sources.ts';
import type { DrugId } from './drug.ts';

/** The tables that were transcribed from a source that was seen. No other table is used, and none is preferred. */
export type EquivalenceTableId = Extract<SourceId, 'VADOD21' | 'ASH02' | 'SCOT'>;

/** How much of a drug one table holds to be like 10 mg of diazepam, in micrograms; a range where the table gives one. */
export interface EquivalenceCell {
  readonly low: number;
  readonly high: number;
}

export interface EquivalenceTable {
  readonly source: EquivalenceTableId;
  readonly year: number;
  readonly perDiazepam10Mg: Readonly<Partial<Record<DrugId, EquivalenceCell>>>;
}

const DIAZEPAM_10_MG = 10_000;

function same(dose: number): EquivalenceCell {
  return { low: dose, high: dose };
}

/** The three tables side by side. They disagree, and in both directions: that is shown, never settled here. */
export const EQUIVALENCE_TABLES: readonly EquivalenceTable[] = [
  {
    source: 'VADOD21',
    year: 2021,
    perDiazepam10Mg: {
      diazepam: same(10_000),
      alprazolam: same(1000),
      chlordiazepoxide: same(25_000),
      clonazepam: same(1000),
      clorazepate: same(15_000),
      estazolam: same(1000),
      flurazepam: same(15_000),
      lorazepam: same(2000),
      oxazepam: same(30_000),
      quazepam: same(10_000),
      temazepam: same(15_000),
      triazolam: same(250),
    },
  },
  {
    source: 'ASH02',
    year: 2002,
    perDiazepam10Mg: {
      diazepam: same(10_000),
      alprazolam: same(500),
      chlordiazepoxide: same(25_000),
      clonazepam: same(500),
      clorazepate: same(15_000),
      estazolam: { low: 1000, high: 2000 },
      flurazepam: { low: 15_000, high: 30_000 },
      lorazepam: same(1000),
      oxazepam: same(20_000),
      quazepam: same(20_000),
      temazepam: same(20_000),
      triazolam: same(500),
    },
  },
  {
    source: 'SCOT',
    year: 2024,
    perDiazepam10Mg: {
      diazepam: same(10_000),
      chlordiazepoxide: same(25_000),
      clobazam: same(20_000),
      clonazepam: same(500),
      loprazolam: { low: 1000, high: 2000 },
      lorazepam: same(1000),
      lormetazepam: { low: 1000, high: 2000 },
      nitrazepam: same(10_000),
      oxazepam: same(20_000),
      temazepam: same(20_000),
      zolpidem: same(20_000),
      zopiclone: same(15_000),
    },
  },
];

/** A span of diazepam doses; both ends are equal where one number is given. */
export interface DiazepamSpan {
  readonly low: Micrograms;
  readonly high: Micrograms;
}

/** What one table says; `diazepam` is null where it does not list the drug. */
export interface TableEquivalent {
  readonly source: EquivalenceTableId;
  readonly year: number;
  readonly diazepam: DiazepamSpan | null;
}

/** What all tables say; `overall` runs from the lowest to the highest of them, null where all are silent. */
export interface Equivalents {
  readonly drug: DrugId;
  readonly dose: Micrograms;
  readonly overall: DiazepamSpan | null;
  readonly tables: readonly TableEquivalent[];
}

/**
 * The dose as diazepam by each table. Ratios are of integers; a value that is not a whole number of micrograms is shown to
 * the nearest one.
 */
export function equivalents(drug: DrugId, dose: Micrograms): Equivalents {
  const tables = EQUIVALENCE_TABLES.map(({ source, year, perDiazepam10Mg }) => {
    const cell = perDiazepam10Mg[drug];
    return { source, year, diazepam: cell ? asDiazepam(dose, cell) : null };
  });
  const spans = tables.flatMap(({ diazepam }) => (diazepam ? [diazepam] : []));
  const overall =
    spans.length === 0
      ? null
      : {
          low: Math.min(...spans.map((span) => span.low)) as Micrograms,
          high: Math.max(...spans.map((span) => span.high)) as Micrograms,
        };
  return { drug, dose, overall, tables };
}

/** The more of the drug that equals 10 mg of diazepam, the less diazepam a dose of it is: the ends change places. */
function asDiazepam(dose: Micrograms, cell: EquivalenceCell): DiazepamSpan {
  return { low: ratio(dose * DIAZEPAM_10_MG, cell.high), high: ratio(dose * DIAZEPAM_10_MG, cell.low) };
}

function ratio(numerator: number, denominator: number): Micrograms {
  return Math.floor((2 * numerator + denominator) / (2 * denominator)) as Micrograms;
}
