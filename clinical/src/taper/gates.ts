import type { SourceId } from '../sources.ts';

/** One row of a gate: the flag that a person (or the form) raises, and where the rule comes from. */
interface GateRow {
  readonly flag: string;
  readonly source: SourceId;
}

/** Gate A: no numeric draft at all, referral content instead. */
export const GATE_A = [
  { flag: 'red-flag', source: 'JCPG' },
  { flag: 'pregnant', source: 'JCPG' },
  { flag: 'epilepsy', source: 'LAB' },
  { flag: 'past-seizure', source: 'JCPG' },
  { flag: 'past-complicated-withdrawal', source: 'JCPG' },
  { flag: 'already-stopped', source: 'JCPG' },
  { flag: 'street-supply', source: 'JCPG' },
  { flag: 'alcohol-dependence', source: 'JCPG' },
  { flag: 'opioid-dependence', source: 'JCPG' },
  { flag: 'second-sedative', source: 'JCPG' },
  { flag: 'liver-disease', source: 'PRESCQIPP' },
  { flag: 'suicidal-thoughts', source: 'STEPDOWN' },
  { flag: 'cannot-manage-medicines', source: 'STEPDOWN' },
] as const satisfies readonly GateRow[];

/** Gate B: a draft, headed by the flag and the question to ask. */
export const GATE_B = [
  { flag: 'prescribed-opioid', source: 'JCPG' },
  { flag: 'gabapentinoid', source: 'FDA19' },
  { flag: 'other-depressant', source: 'FDA20' },
  { flag: 'ptsd', source: 'JCPG' },
  { flag: 'bipolar', source: 'JCPG' },
  { flag: 'psychotic-illness', source: 'JCPG' },
  { flag: 'breastfeeding', source: 'JCPG' },
  { flag: 'some-alcohol', source: 'FDA20' },
  { flag: 'failed-taper', source: 'JCPG' },
  { flag: 'cyp3a4', source: 'LAB' },
  { flag: 'lives-alone', source: 'STEPDOWN' },
] as const satisfies readonly GateRow[];

/** A flag of Gate A; also the code of the refusal that it brings. */
export type GateAFlag = (typeof GATE_A)[number]['flag'];

/** A flag of Gate B; also the code of the finding that heads the plan. */
export type GateBFlag = (typeof GATE_B)[number]['flag'];

/** `person.flags` is made of these and nothing else. */
export type Flag = GateAFlag | GateBFlag;

/** Every flag, Gate A first. */
export const FLAGS: readonly Flag[] = [...GATE_A, ...GATE_B].map((row) => row.flag);

/** Ages that gate: under the first no draft is made; from the second on the plan is headed by the question. */
export const AGE_GATES = {
  adultFrom: { years: 18, source: 'STEPDOWN' },
  olderFrom: { years: 65, source: 'JCPG' },
} as const satisfies Readonly<Record<string, { readonly years: number; readonly source: SourceId }>>;
