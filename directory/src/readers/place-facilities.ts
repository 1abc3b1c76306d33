import type { Facility } from '../facility/facility.ts';
import { KM_PER_MILE, milesBetween, type Point } from '../place/distance.ts';
import { lookUpZip, type Gazetteer } from '../place/gazetteer.ts';

/** A point further than this from its ZIP code is wrong (directory reference §1.3: four of 9,558 joined points were). */
export const QUARANTINE_KM = 150;

/** A point that was not believed. */
export interface Quarantined {
  readonly id: string;
  readonly given: Point;
  readonly kmFromZip: number;
}

/** Facilities with the best point there is for each. */
export interface PlacedFacilities {
  readonly facilities: readonly Facility[];
  readonly quarantined: readonly Quarantined[];
  /** Ids of facilities for which no point is known: their ZIP code is none that we know. */
  readonly unplaced: readonly string[];
}

/**
 * Gives every facility a point: its own where it lies near its ZIP code, else the middle of the ZIP code, marked so. One
 * wrong coordinate once sent a person to another state.
 */
export function placeFacilities(facilities: readonly Facility[], gazetteer: Gazetteer): PlacedFacilities {
  const quarantined: Quarantined[] = [];
  const unplaced: string[] = [];
  const placed = facilities.map((facility): Facility => {
    const zip = lookUpZip(gazetteer, facility.zip);
    if (zip === undefined) {
      if (facility.point === null) unplaced.push(facility.id);
      return facility;
    }
    const given = facility.point;
    const km = given?.from === 'street' ? milesBetween(given, zip) * KM_PER_MILE : null;
    if (given !== null && km !== null && km <= QUARANTINE_KM) return facility;
    if (given !== null && km !== null) {
      quarantined.push({ id: facility.id, given: { lat: given.lat, lon: given.lon }, kmFromZip: km });
    }
    return { ...facility, point: { lat: zip.lat, lon: zip.lon, from: 'zip' } };
  });
  return { facilities: placed, quarantined, unplaced };
}
