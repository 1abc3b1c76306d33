import type { Facility } from '../facility/facility.ts';
import { foldText } from '../facility/fold-text.ts';
import { KM_PER_MILE, milesBetween, type Point } from '../place/distance.ts';
import { CODE_TAXONOMY, CODE_TAXONOMY_TERMS, termOfCode } from './code-taxonomy.ts';
import { hsdsOrganization } from './to-hsds.ts';

/** What a list is asked for. Every condition that is given must be met. */
export interface HsdsQuery {
  readonly search?: string | undefined;
  readonly taxonomyTermId?: string | undefined;
  readonly taxonomyId?: string | undefined;
  readonly organizationId?: string | undefined;
  /** A moment in ISO 8601, UTC. */
  readonly modifiedAfter?: string | undefined;
  /** A ZIP code: the same ZIP code, or with `near` and `withinMetres` what lies that near its middle. */
  readonly postcode?: string | undefined;
  readonly near?: Point | undefined;
  readonly withinMetres?: number | undefined;
  readonly topOnly?: boolean | undefined;
  readonly parentId?: string | undefined;
  readonly minimal?: boolean | undefined;
  readonly full?: boolean | undefined;
}

/** The places of a directory by number. A record is read when it is needed: a million of them do not fit in memory at once. */
export interface HsdsPlaces {
  readonly count: number;
  /** @param at from 0 to one less than `count` */
  readonly facility: (at: number) => Facility;
}

/** What the conditions of a list ask of every place, a column each, by the number of the place. */
export interface HsdsColumns {
  /** The places of each organisation, by its id. */
  readonly organizations: ReadonlyMap<string, readonly number[]>;
  readonly organizationOf: readonly string[];
  /** What a search looks through, folded. */
  readonly texts: readonly string[];
  readonly zips: readonly string[];
  /** When each last changed, ISO 8601; empty where nobody knows. */
  readonly modified: readonly string[];
  /** Degrees; not a number where the place has no point. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** Each code that any place has, and the places that have it, in order. */
  readonly holders: ReadonlyMap<string, Uint32Array>;
}

/** Reads every place once, and keeps only what the conditions ask. */
export function readColumns(
  { count, facility: facilityAt }: HsdsPlaces,
  modifiedAt: ReadonlyMap<string, string>,
): HsdsColumns {
  const organizations = new Map<string, number[]>();
  const organizationOf: string[] = [];
  const [texts, zips, modified] = [[] as string[], [] as string[], [] as string[]];
  const [lat, lon] = [new Float64Array(count).fill(NaN), new Float64Array(count).fill(NaN)];
  const held = new Map<string, number[]>();
  const ids = new Map<string, string>();
  for (let at = 0; at < count; at++) {
    const facility = facilityAt(at);
    const { id, source, name1, name2, city, state, zip, point, codes } = facility;
    const key = `${source}\n${name1}\n${state}`;
    const organization = ids.get(key) ?? hsdsOrganization(facility).id;
    ids.set(key, organization);
    organizationOf.push(organization);
    listed(organizations, organization).push(at);
    for (const code of codes) listed(held, code).push(at);
    texts.push(foldText(`${name1} ${name2} ${city} ${state} ${zip}`));
    zips.push(zip);
    modified.push(modifiedAt.get(id) ?? '');
    if (point !== null) [lat[at], lon[at]] = [point.lat, point.lon];
  }
  const holders = new Map([...held].map(([code, places]) => [code, Uint32Array.from(places)]));
  return { organizations, organizationOf, texts, zips, modified, lat, lon, holders };
}

function listed(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}

/** The places that meet every condition, in order. */
export function meetingAll(query: HsdsQuery, columns: HsdsColumns): readonly number[] {
  const conditions = conditionsOf(query, columns);
  const found: number[] = [];
  for (let at = 0; at < columns.texts.length; at++) {
    if (conditions.every((meets) => meets(at))) found.push(at);
  }
  return found;
}

type Condition = (at: number) => boolean;

function conditionsOf(query: HsdsQuery, columns: HsdsColumns): readonly Condition[] {
  const { organizationOf, texts, zips, modified, lat, lon } = columns;
  const { organizationId, taxonomyTermId, taxonomyId, modifiedAfter, postcode, near, withinMetres } = query;
  const conditions: Condition[] = [];
  if (organizationId !== undefined) conditions.push((at) => organizationOf[at] === organizationId);
  for (const word of wordsOf(query.search)) conditions.push((at) => texts[at]?.includes(word) === true);
  if (taxonomyTermId !== undefined) conditions.push(havingTerm(taxonomyTermId, columns));
  if (taxonomyId !== undefined) conditions.push(() => taxonomyId === CODE_TAXONOMY.id);
  if (modifiedAfter !== undefined) conditions.push((at) => (modified[at] ?? '') >= modifiedAfter);
  if (near !== undefined && withinMetres !== undefined) {
    conditions.push((at) => {
      const point = { lat: lat[at] ?? NaN, lon: lon[at] ?? NaN };
      return milesBetween(near, point) * KM_PER_MILE * 1000 <= withinMetres;
    });
  } else if (postcode !== undefined) conditions.push((at) => zips[at] === postcode);
  return conditions;
}

/** Whether a place has a code that a term stands for: the term's own, or any of its category's. */
function havingTerm(id: string, { texts, holders }: HsdsColumns): Condition {
  const below = CODE_TAXONOMY_TERMS.filter((term) => term.id === id || term.parent_id === id);
  const meant = new Set(below.filter((term) => term.parent_id !== undefined).map((term) => term.code));
  const having = new Uint8Array(texts.length);
  for (const [code, places] of holders) {
    if (meant.has(code) || termOfCode(code).id === id) for (const at of places) having[at] = 1;
  }
  return (at) => having[at] === 1;
}

/** The words of a search, folded; all of them must be there. */
export function wordsOf(search: string | undefined): readonly string[] {
  return foldText(search ?? '')
    .split(' ')
    .filter((word) => word !== '');
}
