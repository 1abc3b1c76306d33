import type { Bitset } from '../index/bitset.ts';
import { addTo, emptySet } from '../index/bitset.ts';
import { walkOutward } from '../index/boxes.ts';
import type { DirectoryIndex } from '../index/open-index.ts';
import type { Point } from '../place/distance.ts';
import { milesBetween } from '../place/distance.ts';
import type { BestKeys } from './best-keys.ts';
import { distanceStep, milesBefore, orderKey } from './match.ts';

/** Up to here, measuring the distance to every facility is quicker than walking from box to box. */
const FEW = 256;

/** The straight-line distance in miles to a facility, or null where it has no point. */
export function milesTo(index: DirectoryIndex, from: Point, ordinal: number): number | null {
  if (index.points.kind[ordinal] === 0) return null;
  return milesBetween(from, {
    lat: index.points.lat[ordinal] as number,
    lon: index.points.lon[ordinal] as number,
  });
}

function offerAll(
  index: DirectoryIndex,
  ordinals: Uint32Array,
  near: Point | null,
  match: number,
  best: BestKeys,
): void {
  for (const ordinal of ordinals) {
    const step = distanceStep(near === null ? null : milesTo(index, near, ordinal));
    best.offer(orderKey(match, step, index.ranks[ordinal] as number));
  }
}

function offerOutward(
  index: DirectoryIndex,
  members: Bitset,
  near: Point,
  match: number,
  best: BestKeys,
): void {
  walkOutward(
    index.boxes,
    near,
    () => milesBefore(best.worst(), match),
    (box) => {
      let word = members[box] as number;
      while (word !== 0) {
        const ordinal = (box << 5) + 31 - Math.clz32(word & -word);
        const miles = milesTo(index, near, ordinal);
        if (miles !== null) {
          best.offer(orderKey(match, distanceStep(miles), index.ranks[ordinal] as number));
        }
        word &= word - 1;
      }
    },
  );
}

/**
 * Offers facilities that match equally well: every one where they are few or no place is given, else from box to box
 * outward. There is no radius: the walk ends when nothing nearer can come.
 */
export function offerNearest(
  index: DirectoryIndex,
  ordinals: Uint32Array,
  members: Bitset | null,
  near: Point | null,
  match: number,
  best: BestKeys,
): void {
  if (near === null || ordinals.length <= FEW) {
    offerAll(index, ordinals, near, match, best);
    return;
  }
  let bits = members;
  if (bits === null) {
    bits = emptySet(index.count);
    for (const ordinal of ordinals) addTo(bits, ordinal);
  }
  offerOutward(index, bits, near, match, best);
  if (best.worst() === Infinity) {
    offerAll(
      index,
      ordinals.filter((ordinal) => index.points.kind[ordinal] === 0),
      near,
      match,
      best,
    );
  }
}
