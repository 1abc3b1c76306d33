import type { Point } from './distance.ts';
import { foldText } from '../facility/fold-text.ts';
import { editsFrom } from '../index/near-spelling.ts';
import { placeKey, placeWords } from './fold-place.ts';
import { forgivenEdits } from './forgiven-edits.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place } from './place-answer.ts';
import { TOWN_ALIASES } from './aliases.ts';
import { REGIONS } from './regions.ts';
import { ALL_STATES } from './states.ts';

/** A place that can be found by its name, with its weight: how many ZIP codes stand behind it. */
export interface NamedPlace {
  readonly key: string;
  readonly place: Place;
  readonly weight: number;
}

/** Places by the key of their name. Counties are kept apart, since people say "county" when they mean one. */
export interface NameIndex {
  readonly towns: ReadonlyMap<string, readonly NamedPlace[]>;
  readonly counties: ReadonlyMap<string, readonly NamedPlace[]>;
  readonly states: ReadonlyMap<string, NamedPlace>;
}

interface Sum {
  lat: number;
  lon: number;
  zips: number;
}

function townSums(gazetteer: Gazetteer): readonly Sum[] {
  const sums = gazetteer.townNames.map((): Sum => ({ lat: 0, lon: 0, zips: 0 }));
  gazetteer.townOfZip.forEach((town, at) => {
    const sum = sums[town];
    if (sum === undefined) return;
    sum.lat += gazetteer.lats[at] ?? 0;
    sum.lon += gazetteer.lons[at] ?? 0;
    sum.zips += 1;
  });
  return sums;
}

function town(city: string, state: string, point: Point, zips: number): NamedPlace {
  const label = `${city}, ${state}`;
  const place: Place = {
    kind: 'town',
    label,
    near: label,
    city,
    state,
    zip: null,
    point,
    approximate: zips > 1,
  };
  return { key: placeKey(city), place, weight: zips };
}

function grouped(rows: readonly NamedPlace[]): ReadonlyMap<string, readonly NamedPlace[]> {
  const map = new Map<string, NamedPlace[]>();
  for (const row of rows) {
    const group = map.get(row.key);
    if (group === undefined) map.set(row.key, [row]);
    else group.push(row);
  }
  return map;
}

/** What a county's name may end with, so that "Lane" and "Lane County" are one county. */
const COUNTY_WORDS = / (?:county|parish|city and borough|borough|census area|municipality|municipio)$/;

/** The key of a county's name without the word for county. */
export function countyKey(name: string): string {
  return placeWords(name).join(' ').replace(COUNTY_WORDS, '').replaceAll(' ', '');
}

function countyPlaces(gazetteer: Gazetteer): readonly NamedPlace[] {
  return gazetteer.counties.map(({ name, state, lat, lon }) => {
    const suffix = COUNTY_WORDS.test(foldText(name)) ? '' : countyWord(state);
    const label = `${name}${suffix}, ${state}`;
    const place: Place = {
      kind: 'county',
      label,
      near: label,
      city: '',
      state,
      zip: null,
      point: { lat, lon },
      approximate: true,
    };
    return { key: countyKey(name), place, weight: 1 };
  });
}

function countyWord(state: string): string {
  if (state === 'LA') return ' Parish';
  if (state === 'AK') return ' Borough';
  return state === 'PR' ? ' Municipio' : ' County';
}

/** A state's point is the mean of its ZIP codes, which is where its people are rather than its middle. */
function statePlaces(gazetteer: Gazetteer, sums: readonly Sum[]): ReadonlyMap<string, NamedPlace> {
  const perState = new Map<string, Sum>();
  gazetteer.townStates.forEach((state, at) => {
    const sum = perState.get(state) ?? { lat: 0, lon: 0, zips: 0 };
    sum.lat += sums[at]?.lat ?? 0;
    sum.lon += sums[at]?.lon ?? 0;
    sum.zips += sums[at]?.zips ?? 0;
    perState.set(state, sum);
  });
  return new Map(
    ALL_STATES.flatMap(({ code, name }) => {
      const sum = perState.get(code);
      if (sum === undefined) return [];
      const point = { lat: sum.lat / sum.zips, lon: sum.lon / sum.zips };
      const place: Place = {
        kind: 'state',
        label: name,
        // LA alone may be Los Angeles.
        near: TOWN_ALIASES.has(code.toLowerCase()) ? `${name}, USA` : code,
        city: '',
        state: code,
        zip: null,
        point,
        approximate: true,
      };
      return [[code, { key: placeKey(name), place, weight: sum.zips }] as const];
    }),
  );
}

function regionPlaces(towns: ReadonlyMap<string, readonly NamedPlace[]>): readonly NamedPlace[] {
  return REGIONS.flatMap(({ name, state, lat, lon }) => {
    const key = placeKey(name);
    if (towns.get(key)?.some((known) => known.place.state === state) === true) return [];
    const label = `${name}, ${state}`;
    const place: Place = {
      kind: 'region',
      label,
      near: label,
      city: '',
      state,
      zip: null,
      point: { lat, lon },
      approximate: true,
    };
    return [{ key, place, weight: 2 }];
  });
}

/** Some ZIP codes belong to a firm, and the source gives its name in place of the town's. */
const FIRM = /[\d&]/;

function build(gazetteer: Gazetteer): NameIndex {
  const sums = townSums(gazetteer);
  const towns = gazetteer.townNames.map((name, at) => {
    const { lat, lon, zips } = sums[at] ?? { lat: 0, lon: 0, zips: 1 };
    return town(name, gazetteer.townStates[at] ?? '', { lat: lat / zips, lon: lon / zips }, zips);
  });
  const named = gazetteer.namedTowns.map(({ name, state, lat, lon }) => town(name, state, { lat, lon }, 1));
  const all = [...towns, ...named].filter(({ place }) => !FIRM.test(place.city));
  const regions = regionPlaces(grouped(all));
  return {
    towns: grouped([...all, ...regions]),
    counties: grouped(countyPlaces(gazetteer)),
    states: statePlaces(gazetteer, sums),
  };
}

const INDEXES = new WeakMap<Gazetteer, NameIndex>();

/** The name index of a gazetteer, built at the first question: a ZIP code alone never needs it. */
export function nameIndexOf(gazetteer: Gazetteer): NameIndex {
  const known = INDEXES.get(gazetteer);
  if (known !== undefined) return known;
  const index = build(gazetteer);
  INDEXES.set(gazetteer, index);
  return index;
}

/** Sorts what a name can mean: the place with the most ZIP codes first, then by label, so that the order is stable. */
export function byWeight(rows: readonly NamedPlace[]): readonly NamedPlace[] {
  return rows.toSorted(
    (a, b) =>
      b.weight - a.weight || (a.place.label < b.place.label ? -1 : Number(a.place.label > b.place.label)),
  );
}

/**
 * The places whose names are the fewest letters away from a key, within what is forgiven for its length.
 * The key itself is not among them.
 * @param state only places of this state, or null for the whole country.
 * @param most the most letters that may differ, where that should be fewer than is usually forgiven.
 */
export function nearestByName(
  names: ReadonlyMap<string, readonly NamedPlace[]>,
  key: string,
  state: string | null,
  most = Number.POSITIVE_INFINITY,
): readonly NamedPlace[] {
  let limit = Math.min(most, forgivenEdits(key.length, state !== null));
  let found: NamedPlace[] = [];
  if (limit === 0) return found;
  const editsTo = editsFrom(key);
  for (const [other, rows] of names) {
    if (other === key) continue;
    if (Math.abs(other.length - key.length) > limit) continue;
    const fitting = state === null ? rows : rows.filter((row) => row.place.state === state);
    if (fitting.length === 0) continue;
    const edits = editsTo(other);
    if (edits > limit) continue;
    if (edits < limit) {
      limit = edits;
      found = [];
    }
    found.push(...fitting);
  }
  return found;
}

/** How far a county may reach from its middle, in degrees. */
const COUNTY_REACH = 0.3;

/** How many ZIP codes are about the middle of a county: of several of one name, that is the one most people mean. */
export function zipsAround({ lats, lons }: Gazetteer, { place }: NamedPlace): number {
  let count = 0;
  for (let at = 0; at < lats.length; at++) {
    const isNear = Math.abs((lats[at] ?? 0) - place.point.lat) < COUNTY_REACH;
    if (isNear && Math.abs((lons[at] ?? 0) - place.point.lon) < COUNTY_REACH) count += 1;
  }
  return count;
}
