import { addTo, emptySet, isIn, membersOf, type Bitset } from '@stepdown/directory/index/bitset';
import { milesBetween, type Point } from '@stepdown/directory/place/distance';
import { distanceStep } from '@stepdown/directory/search/match';
import type { Alike } from '@stepdown/directory/search/offer-matches';
import { nearestTo, placeColumn, pointless, spotsOf, type PlaceSpot } from '../store/search-places.ts';
import type { Db } from '../store/tables.ts';

/** Up to here, asking for every place is quicker than asking for the nearest and leaving out whoever does not match. */
const FEW = 1_000;
/** So many times more are asked for when the nearest were not enough. */
const MORE = 4;
/** The tree measures along other lines than we do: what is farther by this many miles is farther for both. */
const SLACK_MILES = 0.02;

interface Ranked {
  readonly id: string;
  readonly step: number;
}

/** Null where the place has no point. */
function milesTo(near: Point, { lat, lon }: PlaceSpot): number | null {
  return lat === null || lon === null ? null : milesBetween(near, { lat, lon });
}

function rankedFrom(near: Point): (spot: PlaceSpot) => Ranked {
  return (spot) => ({ id: spot.id, step: distanceStep(milesTo(near, spot)) });
}

function inOrder(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.toSorted((a, b) => a.step - b.step || (a.id < b.id ? -1 : 1));
}

function setOf(alike: Alike, count: number): Bitset {
  if ('bits' in alike) return alike.bits;
  const bits = emptySet(count);
  for (const ordinal of alike.ordinals) addTo(bits, ordinal);
  return bits;
}

function listOf(alike: Alike): readonly number[] {
  return Array.from('bits' in alike ? membersOf(alike.bits, alike.size) : alike.ordinals);
}

/** The first of some places that match equally well, in the published order: by distance, then by id. */
export async function firstOf(
  db: Db,
  alike: Alike,
  from: { readonly near: Point | null; readonly count: number; readonly size: number },
): Promise<readonly string[]> {
  const { near, count, size } = from;
  if (alike.size <= FEW || size >= alike.size) {
    const ranked = (await spotsOf(db, listOf(alike))).map(rankedFrom(near ?? NOWHERE));
    const all = near === null ? ranked.map(({ id }) => ({ id, step: 0 })) : ranked;
    return inOrder(all).map(({ id }) => id);
  }
  const bits = setOf(alike, count);
  return near === null ? firstById(db, bits, size) : nearestOf(db, alike, bits, { near, count, size });
}

const NOWHERE: Point = { lat: 0, lon: 0 };

async function firstById(db: Db, bits: Bitset, size: number): Promise<readonly string[]> {
  const order = Buffer.from(await placeColumn(db, 'by-id'));
  const ordinals: number[] = [];
  for (let at = 0; at < order.length && ordinals.length < size; at += 4) {
    const ordinal = order.readUInt32BE(at);
    if (isIn(bits, ordinal)) ordinals.push(ordinal);
  }
  const ids = (await spotsOf(db, ordinals)).map(({ id }) => id);
  return ids.sort((a, b) => (a < b ? -1 : 1));
}

/** Asks for the nearest places, for more of them each time, until enough of them match; or for all that match, where they are few. */
async function nearestOf(
  db: Db,
  alike: Alike,
  bits: Bitset,
  { near, count, size }: { readonly near: Point; readonly count: number; readonly size: number },
): Promise<readonly string[]> {
  const rank = rankedFrom(near);
  for (let asked = Math.ceil((2 * size * count) / alike.size) + size; ; asked *= MORE) {
    if (asked > alike.size) return inOrder((await spotsOf(db, listOf(alike))).map(rank)).map(({ id }) => id);
    const spots = await nearestTo(db, near, asked);
    const last = spots.at(-1);
    const matching = inOrder(spots.filter(({ ordinal }) => isIn(bits, ordinal)).map(rank));
    if (last === undefined || spots.length < asked) {
      const rest = (await pointless(db)).filter(({ ordinal }) => isIn(bits, ordinal)).map(rank);
      return [...matching, ...inOrder(rest)].map(({ id }) => id);
    }
    const reached = distanceStep((milesTo(near, last) ?? Infinity) - SLACK_MILES);
    const sure = matching.filter(({ step }) => step < reached);
    if (sure.length >= size) return sure.map(({ id }) => id);
  }
}
