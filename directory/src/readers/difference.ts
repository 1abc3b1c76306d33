import type { Facility } from '../facility/facility.ts';
import { foldText } from '../facility/fold-text.ts';

/** One place as two editions have it. */
export interface ChangedFacility {
  readonly before: Facility;
  readonly after: Facility;
}

/** What changed between two editions. A place is in one list only, but `phoneChanged` may also list a moved place. */
export interface DirectoryDifference {
  readonly added: readonly Facility[];
  readonly removed: readonly Facility[];
  /** The same organisation with another address: the same name and a phone in common, or the same name in the town. */
  readonly moved: readonly ChangedFacility[];
  readonly phoneChanged: readonly ChangedFacility[];
  /** The services or other facts changed, and neither address nor phone did. */
  readonly otherwiseChanged: readonly ChangedFacility[];
  readonly unchanged: number;
}

function phoneKey(facility: Facility): string {
  return facility.phones
    .map((phone) => `${phone.number}x${phone.extension ?? ''}`)
    .toSorted()
    .join(' ');
}

function factsKey(facility: Facility): string {
  const { codes, website, stated, languages } = facility;
  return JSON.stringify([codes.toSorted(), website, stated, languages.toSorted()]);
}

function nameKey(facility: Facility): string {
  return foldText(`${facility.name1} ${facility.name2}`);
}

/** The keys under which a place that moved can be recognised, the surest first. */
function moveKeys(facility: Facility): readonly string[] {
  const name = nameKey(facility);
  const phones = facility.phones.map((phone) => `${name}|${phone.number}`);
  return [...phones, `${name}|${foldText(facility.city)}|${facility.state}`];
}

function findMoves(removed: readonly Facility[], added: readonly Facility[]): readonly ChangedFacility[] {
  const waiting = new Map<string, Facility[]>();
  for (const after of added) {
    for (const key of moveKeys(after)) waiting.set(key, [...(waiting.get(key) ?? []), after]);
  }
  const taken = new Set<string>();
  return removed.flatMap((before) => {
    for (const key of moveKeys(before)) {
      const after = waiting.get(key)?.find((candidate) => !taken.has(candidate.id));
      if (after === undefined) continue;
      taken.add(after.id);
      return [{ before, after }];
    }
    return [];
  });
}

/** Compares two editions of a directory by the stable ids of their places. */
export function differenceOf(before: readonly Facility[], after: readonly Facility[]): DirectoryDifference {
  const old = new Map(before.map((facility) => [facility.id, facility]));
  const current = new Set(after.map((facility) => facility.id));
  const gone = before.filter((facility) => !current.has(facility.id));
  const fresh = after.filter((facility) => !old.has(facility.id));
  const moved = findMoves(gone, fresh);
  const movedFrom = new Set(moved.map((pair) => pair.before.id));
  const movedTo = new Set(moved.map((pair) => pair.after.id));
  const kept = after.flatMap((facility) => {
    const was = old.get(facility.id);
    return was === undefined ? [] : [{ before: was, after: facility }];
  });
  const samePhone = (pair: ChangedFacility) => phoneKey(pair.before) === phoneKey(pair.after);
  const sameFacts = (pair: ChangedFacility) => factsKey(pair.before) === factsKey(pair.after);
  return {
    added: fresh.filter((facility) => !movedTo.has(facility.id)),
    removed: gone.filter((facility) => !movedFrom.has(facility.id)),
    moved,
    phoneChanged: [...kept, ...moved].filter((pair) => !samePhone(pair)),
    otherwiseChanged: kept.filter((pair) => samePhone(pair) && !sameFacts(pair)),
    unchanged: kept.filter((pair) => samePhone(pair) && sameFacts(pair)).length,
  };
}

/** A new edition smaller than this part of the one it replaces is refused: it is more likely cut short than true. */
export const SMALLEST_SHARE = 0.8;

/** Whether a new edition has lost so much that it must not replace the old one. */
export function isSuspiciouslySmall(before: number, after: number): boolean {
  return after < before * SMALLEST_SHARE;
}
