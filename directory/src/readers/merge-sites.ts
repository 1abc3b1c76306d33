import type { Facility, StatedService } from '../facility/facility.ts';
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

/**
 * Puts two sources together, such as the substance-use and the mental-health directory. A site that is in both keeps its
 * id of the first source and knows its id of the second.
 */
export function mergeSites(first: readonly Facility[], second: readonly Facility[]): MergedSites {
  const byKey = new Map<string, Facility>();
  for (const facility of second) {
    const key = naturalKey(facility);
    if (!byKey.has(key)) byKey.set(key, facility);
  }
  const taken = new Set<string>();
  const merged = first.map((facility) => {
    const other = byKey.get(naturalKey(facility));
    if (other === undefined || taken.has(other.id)) return facility;
    taken.add(other.id);
    return {
      ...joinRecords(facility, other),
      alsoKnownAs: union(facility.alsoKnownAs, [other.id, ...other.alsoKnownAs]),
    };
  });
  const rest = second.filter((facility) => !taken.has(facility.id));
  return { facilities: [...merged, ...rest], merged: taken.size };
}
