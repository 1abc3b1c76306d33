import { correctFacility, type ListingCorrection } from '@stepdown/directory/facility/correct-facility';
import type { Facility, SourceFamily } from '@stepdown/directory/facility/facility';
import type { Gazetteer } from '@stepdown/directory/place/gazetteer';
import { mergeSites } from '@stepdown/directory/readers/merge-sites';
import { placeFacilities } from '@stepdown/directory/readers/place-facilities';

/** Which source's words stand where several tell of one site: the first one's. */
const SOURCES: readonly SourceFamily[] = ['samhsa-su', 'samhsa-mh', 'findtreatment', 'hsds', 'demonstration'];

/** The places as people find them: a site that several sources tell of once, with what was put right, without what closed. */
export function placesToPublish(
  held: readonly Facility[],
  corrections: ReadonlyMap<string, readonly ListingCorrection[]>,
  gazetteer: Gazetteer,
): readonly Facility[] {
  const corrected = held.flatMap((facility) => {
    const standing = corrections.get(facility.id);
    return (standing === undefined ? facility : correctFacility(facility, standing)) ?? [];
  });
  const merged = SOURCES.reduce<readonly Facility[]>((all, source) => {
    const next = corrected.filter((facility) => facility.source === source);
    return next.length === 0 ? all : mergeSites(all, next).facilities;
  }, []);
  return placeFacilities(merged, gazetteer).facilities;
}
