import type { Bitset } from './bitset.ts';
import { emptySet } from './bitset.ts';

/**
 * Sets that a search needs only until it answers. They are lent again to the next one, so that a search of a large directory
 * leaves nothing large behind to be collected.
 */
export interface Scratch {
  readonly empty: () => Bitset;
  readonly copyOf: (bits: Bitset) => Bitset;
  /** Takes back every set that was lent; whoever still holds one must be done with it. */
  readonly takeBack: () => void;
}

/** Sets for `count` facilities, made when they are first needed. */
export function scratchFor(count: number): Scratch {
  const sets: Bitset[] = [];
  let lent = 0;
  return {
    empty: () => {
      const set = sets[lent];
      if (set === undefined) {
        const made = emptySet(count);
        sets[lent++] = made;
        return made;
      }
      lent++;
      return set.fill(0);
    },
    copyOf: (bits) => {
      const set = (sets[lent] ??= emptySet(count));
      lent++;
      set.set(bits);
      return set;
    },
    takeBack: () => {
      lent = 0;
    },
  };
}
