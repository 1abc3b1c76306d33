import type { Point } from './distance.ts';

/** A named area and its middle: a county or its like (parish, borough, municipio), or a town without a ZIP of its own. */
export interface NamedArea extends Point {
  readonly name: string;
  readonly state: string;
}

/**
 * The places of the United States in columns. ZIP codes ascend; a town is a name in a state, and its ZIP codes point at
 * it. Treat the columns as one value: they are only meaningful together.
 */
export interface Gazetteer {
  readonly zips: Uint32Array;
  readonly lats: Float64Array;
  readonly lons: Float64Array;
  /** For each ZIP code the index of its town. */
  readonly townOfZip: Uint32Array;
  readonly townNames: readonly string[];
  readonly townStates: readonly string[];
  readonly counties: readonly NamedArea[];
  /** Towns that the ZIP data does not name. */
  readonly namedTowns: readonly NamedArea[];
}

/** What a ZIP code is known to be. */
export interface ZipEntry extends Point {
  readonly zip: string;
  readonly city: string;
  readonly state: string;
}

/** Five digits of a ZIP number. */
export function zipText(zip: number): string {
  return String(zip).padStart(5, '0');
}

/** Where a ZIP code stands in the columns, or -1. */
export function indexOfZip(gazetteer: Gazetteer, zip: string): number {
  if (!/^\d{5}$/.test(zip)) return -1;
  const wanted = Number(zip);
  let low = 0;
  let high = gazetteer.zips.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = gazetteer.zips[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The entry of a ZIP code, or undefined where it is unknown. */
export function lookUpZip(gazetteer: Gazetteer, zip: string): ZipEntry | undefined {
  const at = indexOfZip(gazetteer, zip);
  const lat = gazetteer.lats[at];
  const lon = gazetteer.lons[at];
  const town = gazetteer.townOfZip[at];
  if (lat === undefined || lon === undefined || town === undefined) return undefined;
  return { zip, lat, lon, city: gazetteer.townNames[town] ?? '', state: gazetteer.townStates[town] ?? '' };
}
