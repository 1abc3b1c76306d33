import type { Bitset } from '../index/bitset.ts';
import { addTo, isIn, membersOf } from '../index/bitset.ts';
import type { Outward } from '../index/boxes.ts';
import { outwardFrom } from '../index/boxes.ts';
import type { DirectoryIndex } from '../index/open-index.ts';
import type { Point } from '../place/distance.ts';
import { milesBetween } from '../place/distance.ts';
import type { BestKeys } from './best-keys.ts';
import { distanceStep, milesBefore, orderKey } from './match.ts';

/** Up to here, measuring the distance to every facility is quicker than walking from box to box. */
const FEW = 256;

/** Where a search looks from, with the walk outward from there. */
export interface Origin {
  readonly point: Point;
  readonly outward: Outward;
}

/** The origin of a search; null where no place is given. */
export function originAt(index: DirectoryIndex, point: Point | null): Origin | null {
  return point === null ? null : { point, outward: outwardFrom(index.boxes, point) };
}

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
  from: Origin | null,
  match: number,
  best: BestKeys,
): void {
  for (const ordinal of ordinals) {
    const step = distanceStep(from === null ? null : milesTo(index, from.point, ordinal));
    best.offer(orderKey(match, step, index.ranks[ordinal] as number));
  }
}

function offerOutward(
  index: DirectoryIndex,
  members: Bitset,
  from: Origin,
  match: number,
  best: BestKeys,
): void {
  from.outward.walk(
    members,
    () => milesBefore(best.worst(), match),
    (box) => {
      let word = members[box] as number;
      while (word !== 0) {
        const ordinal = (box << 5) + 31 - Math.clz32(word & -word);
        const miles = milesTo(index, from.point, ordinal);
        if (miles !== null) {
          best.offer(orderKey(match, distanceStep(miles), index.ranks[ordinal] as number));
        }
        word &= word - 1;
      }
    },
  );
}

/** Offers in the order of ids until no later id can be kept. */
function offerByRank(index: DirectoryIndex, members: Bitset, match: number, best: BestKeys): void {
  const step = distanceStep(null);
  for (let rank = 0; rank < index.count; rank++) {
    if (!isIn(members, index.ofRank[rank] as number)) continue;
    const key = orderKey(match, step, rank);
    if (key >= best.worst()) return;
    best.offer(key);
  }
}

/**
 * Offers facilities that match equally well: every one where they are few, by id where no place is given, else from box to
 * box outward. There is no radius: the walk ends when nothing nearer can come.
 * @param size how many members there are
 */
export function offerSet(
  index: DirectoryIndex,
  members: Bitset,
  size: number,
  from: Origin | null,
  match: number,
  best: BestKeys,
): void {
  if (from === null && size * size > best.size * index.count) {
    offerByRank(index, members, match, best);
    return;
  }
  if (from === null || size <= FEW) {
    offerAll(index, membersOf(members, size), from, match, best);
    return;
  }
  offerOutward(index, members, from, match, best);
  if (best.worst() === Infinity) {
    const pointless = membersOf(members, size).filter((ordinal) => index.points.kind[ordinal] === 0);
    offerAll(index, pointless, from, match, best);
  }
}

/** Offers facilities that match equally well, given as a list. */
export function offerList(
  index: DirectoryIndex,
  ordinals: Uint32Array,
  from: Origin | null,
  match: number,
  best: BestKeys,
): void {
  if (from === null || ordinals.length <= FEW) {
    offerAll(index, ordinals, from, match, best);
    return;
  }
  const members = index.scratch.empty();
  for (const ordinal of ordinals) addTo(members, ordinal);
  offerSet(index, members, ordinals.length, from, match, best);
}
