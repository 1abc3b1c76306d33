/** A point on the earth in degrees (WGS 84). */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The mean radius of the earth in miles: 6,371.0088 km (International Union of Geodesy and Geophysics). */
const EARTH_MILES = 6371.0088 / 1.609344;
const RADIANS = Math.PI / 180;

/** The number of kilometres in a mile, exactly. */
export const KM_PER_MILE = 1.609344;

/** The straight-line distance in miles between two points, by the haversine formula. */
export function milesBetween(a: Point, b: Point): number {
  const lat1 = a.lat * RADIANS;
  const lat2 = b.lat * RADIANS;
  const sinLat = Math.sin((lat2 - lat1) / 2);
  const sinLon = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const h = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(h)));
}
