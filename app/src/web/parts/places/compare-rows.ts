import type { Place } from '../../../contract/places.ts';

/** One service, and which of the compared places report it. */
export interface CompareRow {
  readonly code: string;
  readonly say: string;
  readonly group: string;
  readonly has: readonly boolean[];
  readonly differs: boolean;
}

/** Every service that one of the places reports, group by group in the order in which they are first named. */
export function compareRows(places: readonly Place[]): readonly CompareRow[] {
  const services = new Map(
    places.flatMap((place) => place.services).map((service) => [service.code, service]),
  );
  const groups = [...new Set([...services.values()].map(({ group }) => group))];
  return groups.flatMap((group) =>
    [...services.values()]
      .filter((service) => service.group === group)
      .map(({ code, say }) => {
        const has = places.map((place) => place.codes.includes(code));
        return { code, say, group, has, differs: new Set(has).size > 1 };
      }),
  );
}
