import type { Bitset } from '../index/bitset.ts';
import { keepAny, sizeOf, takeOut } from '../index/bitset.ts';
import type { DirectorySets } from '../index/open-index.ts';
import { countCodes } from './facets.ts';
import type { FilterQuery } from './filters.ts';
import { filtersOf, meetingAll } from './filters.ts';
import { BENZODIAZEPINE_CODE, OTHERS_ONLY_CODES } from './needs.ts';

/** Codes whose presence in a group can also add or lift the condition that leaves out places for others only. */
const CHANGING: readonly string[] = [BENZODIAZEPINE_CODE, ...OTHERS_ONLY_CODES];

/**
 * For each group of a query, by code: how many places the same search finds with that code added to the group. Codes that the
 * group has already have the total of the search itself; codes with which nothing is found are absent.
 * @param termCodes as for {@link filtersOf}
 * @param text the facilities that match the text; null where there is none
 */
export function groupCounts(
  index: DirectorySets,
  query: FilterQuery,
  termCodes: readonly (readonly string[])[],
  text: Bitset | null,
): readonly Readonly<Record<string, number>>[] {
  const groups = query.groups ?? [];
  const filters = filtersOf(query, termCodes);
  return groups.map((group, g) => {
    const others = meetingAll(
      index,
      filters.filter(({ codes }) => codes !== group),
      text,
    );
    const met = index.scratch.copyOf(others);
    keepAny(
      met,
      group.flatMap((code) => index.columns[index.bitOf.get(code) ?? -1] ?? []),
    );
    takeOut(others, met);
    const already = sizeOf(met);
    const gained = countCodes(index, others, sizeOf(others));
    const counts: Record<string, number> = {};
    index.meta.codes.forEach((code, bit) => {
      const changes = CHANGING.includes(code) && !group.includes(code);
      const total = changes
        ? sizeOf(
            meetingAll(
              index,
              filtersOf({ ...query, groups: groups.with(g, [...group, code]) }, termCodes),
              text,
            ),
          )
        : already + (gained[bit] as number);
      if (total > 0) counts[code] = total;
    });
    return counts;
  });
}
