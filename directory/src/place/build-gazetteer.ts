import { milesBetween, type Point } from './distance.ts';
import { placeKey } from './fold-place.ts';
import type { Gazetteer, NamedArea } from './gazetteer.ts';
import { stateOfCode } from './states.ts';

/** One ZIP code of the source data. */
export interface ZipRow extends Point {
  readonly zip: string;
  readonly city: string;
  readonly state: string;
}

/** A town that a directory names and the ZIP data does not: it becomes findable at its ZIP code's point. */
export interface NamedTown {
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

/**
 * A ZIP point this far from the middle of its town's other ZIP codes is an error of the source (some in Alaska are), and
 * moves to that middle. No town's own ZIP codes lie so far apart.
 */
const STRAY_MILES = 90;

/** Whether a row can be used: a known state that is a place on the map, and not the zero filler. */
function usable(row: ZipRow): boolean {
  const state = stateOfCode(row.state);
  if (state === undefined || state.kind === 'military') return false;
  return /^\d{5}$/.test(row.zip) && !(row.lat === 0 && row.lon === 0);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function repaired(rows: readonly ZipRow[]): readonly ZipRow[] {
  if (rows.length < 3) return rows;
  const middle = { lat: median(rows.map((row) => row.lat)), lon: median(rows.map((row) => row.lon)) };
  return rows.map((row) => (milesBetween(row, middle) > STRAY_MILES ? { ...row, ...middle } : row));
}

/** The source writes `Mcallen`; its people write McAllen. */
function cased(city: string): string {
  return city.replace(/\bMc([a-z])/g, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

function townKey(city: string, state: string): string {
  return `${state}|${placeKey(city)}`;
}

function byTown(rows: readonly ZipRow[]): ReadonlyMap<string, readonly ZipRow[]> {
  const towns = new Map<string, ZipRow[]>();
  for (const row of rows) {
    const key = townKey(row.city, row.state);
    const town = towns.get(key);
    if (town === undefined) towns.set(key, [row]);
    else town.push(row);
  }
  return towns;
}

/** Towns known by name only become a second entry for their ZIP code's point, without touching the ZIP code itself. */
function extraTowns(
  named: readonly NamedTown[],
  known: ReadonlyMap<string, unknown>,
  points: ReadonlyMap<string, ZipRow>,
): readonly NamedArea[] {
  const extra = new Map<string, NamedArea>();
  for (const { city, state, zip } of named) {
    const at = points.get(zip);
    const key = townKey(city, state);
    if (at === undefined || at.state !== state || known.has(key) || extra.has(key)) continue;
    extra.set(key, { name: city, state, lat: at.lat, lon: at.lon });
  }
  return [...extra.values()];
}

/**
 * Builds the gazetteer from rows of ZIP codes, rows of counties, and the towns that a directory names.
 * Rows with the zero filler for a point, of military mail, or of an unknown state are left out.
 */
export function buildGazetteer(
  zipRows: readonly ZipRow[],
  counties: readonly NamedArea[] = [],
  named: readonly NamedTown[] = [],
): Gazetteer {
  const towns = byTown(zipRows.filter(usable));
  const rows = [...towns.values()].flatMap(repaired).toSorted((a, b) => Number(a.zip) - Number(b.zip));
  const townNames: string[] = [];
  const townStates: string[] = [];
  const indexOfTown = new Map<string, number>();
  const townOfZip = rows.map((row) => {
    const key = townKey(row.city, row.state);
    const known = indexOfTown.get(key);
    if (known !== undefined) return known;
    indexOfTown.set(key, townNames.length);
    townStates.push(row.state);
    return townNames.push(cased(row.city)) - 1;
  });
  const places = extraTowns(named, towns, new Map(rows.map((row) => [row.zip, row])));
  return {
    zips: Uint32Array.from(rows, (row) => Number(row.zip)),
    lats: Float64Array.from(rows, (row) => row.lat),
    lons: Float64Array.from(rows, (row) => row.lon),
    townOfZip: Uint32Array.from(townOfZip),
    townNames,
    townStates,
    counties,
    namedTowns: places,
  };
}
