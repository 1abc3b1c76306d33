import type { Bitset } from '../index/bitset.ts';

/** Facilities that meet a term at one cost. */
export interface Tier {
  readonly cost: number;
  readonly bits: Bitset;
}
