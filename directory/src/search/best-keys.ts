/** The least `size` of the keys that are offered, kept in a heap with the worst on top. */
export interface BestKeys {
  /** The most that are kept. */
  readonly size: number;
  readonly offer: (key: number) => void;
  /** The key that a newcomer has to beat; Infinity while there is room. */
  readonly worst: () => number;
  /** The kept keys, least first. */
  readonly sorted: () => Float64Array;
}

/** An empty collection of at most `size` keys. */
export function bestKeys(size: number): BestKeys {
  const heap = new Float64Array(size);
  let held = 0;
  const rise = (key: number): void => {
    let at = held++;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if ((heap[parent] as number) >= key) break;
      heap[at] = heap[parent] as number;
      at = parent;
    }
    heap[at] = key;
  };
  const sink = (key: number): void => {
    let at = 0;
    for (let child = 1; child < held; child = 2 * at + 1) {
      if (child + 1 < held && (heap[child + 1] as number) > (heap[child] as number)) child++;
      if ((heap[child] as number) <= key) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = key;
  };
  return {
    size,
    offer: (key) => {
      if (held < size) rise(key);
      else if (size > 0 && key < (heap[0] as number)) sink(key);
    },
    worst: () => (held < size ? Infinity : size === 0 ? -Infinity : (heap[0] as number)),
    sorted: () => heap.slice(0, held).sort(),
  };
}
