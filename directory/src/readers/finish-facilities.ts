import { nationalCode } from '../facility/codes.ts';
import type { Facility } from '../facility/facility.ts';
import { facilityId, naturalKey } from '../facility/id.ts';
import type { SeenCode } from './read-result.ts';

/** A facility that has everything but its id. */
export type Unnamed = Omit<Facility, 'id'>;

function orderKey(facility: Unnamed): string {
  return [...facility.phones.map((phone) => phone.number), '|', ...facility.codes].join(' ');
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Gives every facility its id. Records that share a natural key are told apart by their phones and codes rather than by
 * where they stand in the file, so that a reordered file keeps its ids.
 */
export function withIds(unnamed: readonly Unnamed[]): readonly Facility[] {
  const groups = new Map<string, Unnamed[]>();
  const keys = new Map<Unnamed, string>();
  for (const facility of unnamed) {
    const key = naturalKey(facility);
    keys.set(facility, key);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [facility]);
    else group.push(facility);
  }
  return unnamed.map((facility) => {
    const key = keys.get(facility) ?? naturalKey(facility);
    const group = groups.get(key) ?? [];
    const ranked = group.length < 2 ? group : group.toSorted((a, b) => byText(orderKey(a), orderKey(b)));
    return { ...facility, id: facilityId(facility.source, key, Math.max(0, ranked.indexOf(facility))) };
  });
}

/** What a source's own code sheet says of a code. */
export interface OwnCode {
  readonly name: string;
  readonly category: string;
}

/** Every code that the facilities use, with its name: the source's own word first, then the national list's. */
export function codesSeen(
  facilities: readonly Facility[],
  own: ReadonlyMap<string, OwnCode>,
): readonly SeenCode[] {
  const counts = new Map<string, number>();
  for (const { codes } of facilities) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => {
    const national = nationalCode(code);
    const name = own.get(code)?.name ?? national?.name ?? null;
    const category = own.get(code)?.category ?? national?.category ?? null;
    return { code, name, category, count, known: name !== null };
  });
}
