import type { Facility, StatedService } from '../facility/facility.ts';
import { foldText } from '../facility/fold-text.ts';
import { naturalKey } from '../facility/id.ts';
import { distinctPhones } from '../facility/phone.ts';

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}

function distinctStated(services: readonly StatedService[]): readonly StatedService[] {
  const byText = new Map(services.map((service) => [`${service.category}|${service.value}`, service]));
  return [...byText.values()];
}

/** Two records of one site as one: the first record's words, both records' services, phones and languages. */
export function joinRecords<T extends Omit<Facility, 'id'>>(first: T, second: Omit<Facility, 'id'>): T {
  return {
    ...first,
    phones: distinctPhones([...first.phones, ...second.phones]),
    website: first.website ?? second.website,
    codes: union(first.codes, second.codes),
    stated: distinctStated([...first.stated, ...second.stated]),
    languages: union(first.languages, second.languages),
    point: first.point?.from === 'street' ? first.point : (second.point ?? first.point),
    operatorTypes: union(first.operatorTypes, second.operatorTypes),
    assuredDate: [first.assuredDate ?? '', second.assuredDate ?? ''].toSorted().at(-1) || null,
  };
}

/** What merging two sources made: every place of either is in `facilities`, once. */
export interface MergedSites {
  readonly facilities: readonly Facility[];
  /** How many sites were in both. */
  readonly merged: number;
}

/** What one site has in common where two sources write its street differently: its name, ZIP code, house number and main line. */
function looseKey(facility: Facility): string | null {
  const phone = facility.phones.find(({ kind }) => kind === 'main');
  const house = /^\d+/.exec(facility.street1)?.[0];
  if (phone === undefined || house === undefined) return null;
  return [foldText(facility.name1), foldText(facility.name2), facility.zip, house, phone.number].join('|');
}

function firstByKey(
  facilities: readonly Facility[],
  keyOf: (facility: Facility) => string | null,
): ReadonlyMap<string, Facility> {
  const byKey = new Map<string, Facility>();
  for (const facility of facilities) {
    const key = keyOf(facility);
    if (key !== null && !byKey.has(key)) byKey.set(key, facility);
  }
  return byKey;
}

/**
 * Puts two sources together, such as the substance-use and the mental-health directory. A site that is in both keeps its
 * id of the first source and knows its id of the second. It is known by its full name and address, or, where these differ
 * in the street's spelling alone, by its name, ZIP code, house number and main phone.
 */
export function mergeSites(first: readonly Facility[], second: readonly Facility[]): MergedSites {
  // Most directories have one source: nothing needs a key.
  if (first.length === 0) return { facilities: second, merged: 0 };
  const others = new Map<string, Facility>();
  const taken = new Set<string>();
  for (const keyOf of [naturalKey, looseKey]) {
    const byKey = firstByKey(
      second.filter(({ id }) => !taken.has(id)),
      keyOf,
    );
    for (const facility of first) {
      const key = others.has(facility.id) ? null : keyOf(facility);
      const other = key === null ? undefined : byKey.get(key);
      if (other === undefined || taken.has(other.id)) continue;
      others.set(facility.id, other);
      taken.add(other.id);
    }
  }
  const merged = first.map((facility) => {
    const other = others.get(facility.id);
    if (other === undefined) return facility;
    return {
      ...joinRecords(facility, other),
      alsoKnownAs: union(facility.alsoKnownAs, [other.id, ...other.alsoKnownAs]),
    };
  });
  const rest = second.filter((facility) => !taken.has(facility.id));
  return { facilities: [...merged, ...rest], merged: taken.size };
}
