import type { SourceId } from '../sources.ts';

/**
 * How a body takes up and clears a drug, as seen from a dose by mouth (every volume and clearance is divided by the share absorbed).
 * Without `intercompartmental` and `secondVolume` the body is one compartment.
 */
export interface LevelParameters {
  /** CL/F in litres an hour. */
  readonly clearance: number;
  /** V1/F in litres. */
  readonly volume: number;
  /** Q/F in litres an hour. */
  readonly intercompartmental?: number;
  /** V2/F in litres. */
  readonly secondVolume?: number;
  /** First-order absorption, per hour. */
  readonly absorption: number;
}

/** The parameter sets of clonazepam. `low` and `high` are of clearance: they bound the studies, and a level is drawn between them. */
export const PARAMETER_SETS = ['scaled', 'crev', 'gre', 'low', 'high'] as const;
export type ParameterSet = (typeof PARAMETER_SETS)[number];

export interface ParameterRow {
  readonly parameters: LevelParameters;
  readonly source: SourceId;
}

const SCALED = {
  clearance: 4.32,
  volume: 72.7,
  intercompartmental: 36.35,
  secondVolume: 157.5,
  absorption: 0.8,
} as const satisfies LevelParameters;

/** The lowest and highest clearance that spans the studies, in litres an hour. */
const LOWEST_CLEARANCE = { value: 3.3, source: 'CREV' } as const;
const HIGHEST_CLEARANCE = { value: 5.84, source: 'KOR' } as const;

/** Another clearance with every volume and flow in proportion, so that the shape and the half-life stay. */
function inProportion(clearance: number): LevelParameters {
  const factor = clearance / SCALED.clearance;
  return {
    clearance,
    volume: SCALED.volume * factor,
    intercompartmental: SCALED.intercompartmental * factor,
    secondVolume: SCALED.secondVolume * factor,
    absorption: SCALED.absorption,
  };
}

const CLONAZEPAM: Readonly<Record<ParameterSet, ParameterRow>> = {
  scaled: { parameters: SCALED, source: 'SWISS' },
  crev: {
    parameters: {
      clearance: 3.57,
      volume: 60,
      intercompartmental: 30,
      secondVolume: 130,
      absorption: 0.8,
    },
    source: 'CREV',
  },
  gre: { parameters: { clearance: 4.32, volume: 249, absorption: 1.733 }, source: 'GRE' },
  low: { parameters: inProportion(LOWEST_CLEARANCE.value), source: LOWEST_CLEARANCE.source },
  high: { parameters: inProportion(HIGHEST_CLEARANCE.value), source: HIGHEST_CLEARANCE.source },
};

/** A named parameter set of a drug, by the drug's id; undefined where no study is on our shelf. */
export function parametersOf(drug: string, set: ParameterSet): ParameterRow | undefined {
  return drug === 'clonazepam' ? CLONAZEPAM[set] : undefined;
}
