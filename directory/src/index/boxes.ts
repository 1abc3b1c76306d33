import { milesBetween } from '../place/distance.ts';
import type { Point } from '../place/distance.ts';
import type { Bitset } from './bitset.ts';
import type { PointColumn } from './point-column.ts';

/** Facilities per small box: one word of a bitset. */
const IN_BOX = 32;
/** Small boxes per large box. */
const IN_LARGE = 32;
const RADIANS = Math.PI / 180;
/** Widens every box by about 60 m of chord, so that rounding never shuts a facility out of its own box. */
const SLACK = 1e-5;
const EARTH_RADIUS_MILES = milesBetween({ lat: 0, lon: 0 }, { lat: 0, lon: 180 }) / Math.PI;

/**
 * Boxes around runs of facilities, in coordinates of the unit sphere: there is no date line and there are no poles to get
 * wrong, so Guam and Hawaii are as far apart as they are.
 */
export interface Boxes {
  /** Six numbers per box: least and greatest x, y and z. Empty boxes have least above greatest. */
  readonly small: Float64Array;
  readonly large: Float64Array;
}

function widen(boxes: Float64Array, low: number, least: number, greatest: number): void {
  if (least < (boxes[low] as number)) boxes[low] = least;
  if (greatest > (boxes[low + 1] as number)) boxes[low + 1] = greatest;
}

function emptyBoxes(count: number): Float64Array {
  const boxes = new Float64Array(count * 6).fill(Infinity);
  for (let i = 1; i < boxes.length; i += 2) boxes[i] = -Infinity;
  return boxes;
}

function onSphere(lat: number, lon: number): readonly [x: number, y: number, z: number] {
  const flat = Math.cos(lat * RADIANS);
  return [flat * Math.cos(lon * RADIANS), flat * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** The boxes around every 32 facilities, and around every 32 of those boxes. */
export function makeBoxes(points: PointColumn): Boxes {
  const count = points.kind.length;
  const smallCount = Math.ceil(count / IN_BOX);
  const small = emptyBoxes(smallCount);
  for (let i = 0; i < count; i++) {
    if (points.kind[i] === 0) continue;
    const at = Math.floor(i / IN_BOX) * 6;
    const [x, y, z] = onSphere(points.lat[i] as number, points.lon[i] as number);
    widen(small, at, x - SLACK, x + SLACK);
    widen(small, at + 2, y - SLACK, y + SLACK);
    widen(small, at + 4, z - SLACK, z + SLACK);
  }
  const large = emptyBoxes(Math.ceil(smallCount / IN_LARGE));
  for (let box = 0; box < smallCount; box++) {
    const into = Math.floor(box / IN_LARGE) * 6;
    for (let axis = 0; axis < 6; axis += 2) {
      widen(large, into + axis, small[box * 6 + axis] as number, small[box * 6 + axis + 1] as number);
    }
  }
  return { small, large };
}

/** A distance in miles that nothing inside a box can be nearer than; Infinity for an empty box. */
function milesToBox(boxes: Float64Array, box: number, x: number, y: number, z: number): number {
  const at = box * 6;
  const dx = Math.max((boxes[at] as number) - x, 0, x - (boxes[at + 1] as number));
  const dy = Math.max((boxes[at + 2] as number) - y, 0, y - (boxes[at + 3] as number));
  const dz = Math.max((boxes[at + 4] as number) - z, 0, z - (boxes[at + 5] as number));
  const square = dx * dx + dy * dy + dz * dz;
  if (square === Infinity) return Infinity;
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(square) / 2));
}

/** The box around some points: least and greatest x, y and z on the unit sphere; null where there are none. */
export function boxAround(points: readonly Point[]): readonly number[] | null {
  if (points.length === 0) return null;
  const box = emptyBoxes(1);
  for (const { lat, lon } of points) {
    onSphere(lat, lon).forEach((value, axis) => widen(box, axis * 2, value - SLACK, value + SLACK));
  }
  return [...box];
}

/** A distance in miles that nothing inside a box of {@link boxAround} can be nearer than. */
export function leastMilesTo(box: readonly number[], from: Point): number {
  return milesToBox(Float64Array.from(box), 0, ...onSphere(from.lat, from.lon));
}

/** The boxes around one point, from near to far: found box by box as far as anybody walks, and remembered. */
export interface Outward {
  /**
   * Visits the small boxes (by number) that hold any of `members` from near to far. `reach` is asked again before every box
   * and answers how far away a box may still be; the walk ends when no box is that near.
   */
  readonly walk: (members: Bitset, reach: () => number, visit: (box: number) => void) => void;
}

/** Large boxes by distance, least first, taken from a heap one at a time. */
function nearestFirst(bounds: Float64Array): (nth: number) => number | undefined {
  const heap = Uint32Array.from(bounds.keys());
  const boundAt = (at: number): number => bounds[heap[at] as number] as number;
  let held = heap.length;
  const sink = (from: number): void => {
    const box = heap[from] as number;
    const bound = bounds[box] as number;
    let at = from;
    for (let child = 2 * at + 1; child < held; child = 2 * at + 1) {
      if (child + 1 < held && boundAt(child + 1) < boundAt(child)) child++;
      if (boundAt(child) >= bound) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = box;
  };
  for (let at = (held >>> 1) - 1; at >= 0; at--) sink(at);
  const order: number[] = [];
  return (nth) => {
    while (order.length <= nth && held > 0) {
      order.push(heap[0] as number);
      heap[0] = heap[--held] as number;
      if (held > 0) sink(0);
    }
    return order[nth];
  };
}

/** The walk outward from a point. */
export function outwardFrom(boxes: Boxes, from: Point): Outward {
  const [x, y, z] = onSphere(from.lat, from.lon);
  const smallCount = boxes.small.length / 6;
  const bounds = new Float64Array(boxes.large.length / 6);
  for (let box = 0; box < bounds.length; box++) bounds[box] = milesToBox(boxes.large, box, x, y, z);
  const nth = nearestFirst(bounds);
  return {
    walk: (members, reach, visit) => {
      for (let k = 0, large = nth(0); large !== undefined; large = nth(++k)) {
        const bound = bounds[large] as number;
        if (bound > reach() || bound === Infinity) return;
        const first = large * IN_LARGE;
        const near: { box: number; miles: number }[] = [];
        for (let box = first; box < Math.min(first + IN_LARGE, smallCount); box++) {
          if (members[box] === 0) continue;
          const miles = milesToBox(boxes.small, box, x, y, z);
          if (miles <= reach()) near.push({ box, miles });
        }
        near.sort((a, b) => a.miles - b.miles);
        for (const { box, miles } of near) if (miles <= reach() && miles !== Infinity) visit(box);
      }
    },
  };
}
