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
 * A ZIP point this far from the middle of the ZIP codes it belongs with is an error of the source (some in Alaska are),
 * and moves to that middle.
 */
const STRAY_FROM_TOWN_MILES = 90;
/** ZIP codes that share four digits may lie far apart in the West, but not this far. */
const STRAY_FROM_PREFIX_MILES = 200;
/** A group of ZIP codes tells where its members are only if half of them lie this near its middle. */
const TIGHT_MILES = 15;

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

function middleOf(rows: readonly ZipRow[]): Point {
  return { lat: median(rows.map((row) => row.lat)), lon: median(rows.map((row) => row.lon)) };
}

/** Moves the stray points of a group of ZIP codes to its middle, where the group is a tight one. */
function repaired(rows: readonly ZipRow[], strayMiles: number): readonly ZipRow[] {
  if (rows.length < 3) return rows;
  const middle = middleOf(rows);
  if (median(rows.map((row) => milesBetween(row, middle))) > TIGHT_MILES) return rows;
  return rows.map((row) => (milesBetween(row, middle) > strayMiles ? { ...row, ...middle } : row));
}

function grouped(
  rows: readonly ZipRow[],
  keyOf: (row: ZipRow) => string,
): ReadonlyMap<string, readonly ZipRow[]> {
  const groups = new Map<string, ZipRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Remote Alaska's ZIP codes lie far apart and are left alone; Anchorage's do not, and its strays are brought back. */
function withoutStrays(rows: readonly ZipRow[], townKey: ReturnType<typeof townKeys>): readonly ZipRow[] {
  const towns = grouped(rows, (row) => townKey(row.city, row.state));
  const townwise = [...towns.values()].flatMap((group) => repaired(group, STRAY_FROM_TOWN_MILES));
  const prefixes = grouped(townwise, (row) => row.state + row.zip.slice(0, 4));
  return [...prefixes.values()].flatMap((group) => repaired(group, STRAY_FROM_PREFIX_MILES));
}

/** Some ZIP codes of Atlanta's bear its short name in the source. */
function fullyNamed(row: ZipRow): ZipRow {
  return row.city === 'Atl' && row.state === 'GA' ? { ...row, city: 'Atlanta' } : row;
}

/** The source writes `Mcallen`; its people write McAllen. */
function cased(city: string): string {
  return city.replace(/\bMc([a-z])/g, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** The same names come for many ZIP codes, and more than once for each. */
function townKeys(): (city: string, state: string) => string {
  const keys = new Map<string, string>();
  return (city, state) => {
    let key = keys.get(city);
    if (key === undefined) keys.set(city, (key = placeKey(city)));
    return `${state}|${key}`;
  };
}

/** Towns known by name only become a second entry for their ZIP code's point, without touching the ZIP code itself. */
function extraTowns(
  named: readonly NamedTown[],
  known: ReadonlyMap<string, unknown>,
  points: ReadonlyMap<string, ZipRow>,
  townKey: ReturnType<typeof townKeys>,
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
  const townKey = townKeys();
  const rows = withoutStrays(zipRows.filter(usable).map(fullyNamed), townKey).toSorted(
    (a, b) => Number(a.zip) - Number(b.zip),
  );
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
  const places = extraTowns(named, indexOfTown, new Map(rows.map((row) => [row.zip, row])), townKey);
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
