import type { ScreenId } from '@stepdown/clinical/screens/instrument';

/** The checks in the order in which they are offered. */
export const CHECK_IDS = [
  'dependence',
  'use-disorder',
  'phq-2',
  'phq-9',
  'gad-7',
  'audit-c',
  'taps',
  'sds',
  'c-ssrs',
] as const satisfies readonly ScreenId[];
export type CheckId = (typeof CHECK_IDS)[number];

export function checkId(text: string): CheckId | null {
  return CHECK_IDS.find((id) => id === text) ?? null;
}

/** Those that are open to visitors: the one that needs its authors' consent only where the operator switched it on. */
export function openChecks(cSsrs: boolean): readonly CheckId[] {
  return CHECK_IDS.filter((id) => id !== 'c-ssrs' || cSsrs);
}
