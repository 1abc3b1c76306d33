import type { DrugId } from '../drugs/drug.ts';
import { EQUIVALENCE_TABLES, type EquivalenceCell, type EquivalenceTableId } from '../drugs/equivalents.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { SourceId } from '../sources.ts';

/** How large a daily dose is, as the guideline counts it. */
export type DoseBand = 'low' | 'moderate' | 'high';

/** The upper ends of the bands "low" and "moderate", in micrograms a day; both ends belong to their band. */
export interface BandLimits {
  readonly low: number;
  readonly moderate: number;
  readonly source: SourceId;
}

/** The bands as diazepam. */
export const DIAZEPAM_BANDS: BandLimits = { low: 10_000, moderate: 15_000, source: 'JCPG' };

/** The drugs for which the guideline gives bands of their own. They mix the tables, so they are kept as printed. */
export const OWN_BANDS: Readonly<Partial<Record<DrugId, BandLimits>>> = {
  clonazepam: { low: 500, moderate: 1500, source: 'JCPG' },
  lorazepam: { low: 2000, moderate: 3000, source: 'JCPG' },
  alprazolam: { low: 1000, moderate: 2000, source: 'JCPG' },
  diazepam: DIAZEPAM_BANDS,
};

/** The band that one table's figure puts a dose in; null where it does not list the drug. */
export interface TableBand {
  readonly source: EquivalenceTableId;
  readonly band: DoseBand | 'depends-on-table' | null;
}

/** The band of a dose, and what each table alone would make of it. */
export interface BandOfDose {
  readonly band: DoseBand | 'depends-on-table' | 'not-known';
  /** The guideline where it bands the drug itself or the tables agree. */
  readonly source: SourceId;
  readonly byTable: readonly TableBand[];
}

/** The band of a daily dose: the guideline's own row where it has one, else what the tables agree on. */
export function doseBand(drug: DrugId, daily: Micrograms): BandOfDose {
  const byTable = EQUIVALENCE_TABLES.map(({ source, perDiazepam10Mg }) => {
    const cell = perDiazepam10Mg[drug];
    return { source, band: cell ? bandByCell(daily, cell) : null };
  });
  const own = OWN_BANDS[drug];
  if (own) return { band: bandWithin(daily, own.low, own.moderate), source: own.source, byTable };
  const bands = new Set(byTable.flatMap(({ band }) => (band ? [band] : [])));
  const [only] = bands;
  const band = only === undefined ? 'not-known' : bands.size === 1 ? only : 'depends-on-table';
  return { band, source: DIAZEPAM_BANDS.source, byTable };
}

function bandByCell(daily: Micrograms, cell: EquivalenceCell): DoseBand | 'depends-on-table' {
  const bands = [cell.low, cell.high].map((per10) =>
    // dose × 10 / per10 against the limits, kept in integers by multiplying out.
    bandWithin(daily * 10_000, DIAZEPAM_BANDS.low * per10, DIAZEPAM_BANDS.moderate * per10),
  );
  const [least, most] = bands;
  return least !== undefined && least === most ? least : 'depends-on-table';
}

function bandWithin(daily: number, low: number, moderate: number): DoseBand {
  if (daily <= low) return 'low';
  return daily <= moderate ? 'moderate' : 'high';
}
