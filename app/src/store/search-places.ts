import { sql, type RawBuilder } from 'kysely';
import type { Db } from './tables.ts';

/** Places that meet a term at one cost: by all of some words, by any of some words, or by any of some codes. */
export interface PlaceTier {
  readonly cost: number;
  readonly all: readonly number[];
  readonly any: readonly number[];
  readonly codes: readonly number[];
}

/** A term of the search box: its tiers, cheapest first. */
export type PlaceTerm = readonly PlaceTier[];

/** One condition: any of some codes, or none of them. */
export interface PlaceCondition {
  readonly isNot: boolean;
  readonly codes: readonly number[];
}

/** What is looked for. */
export interface PlaceSearch {
  readonly terms: readonly PlaceTerm[];
  /** Where no place meets every term, those count that meet the most. */
  readonly isMostTerms: boolean;
  /** Words by which some term is met, and the most words that a name made of such words alone may have. */
  readonly metBy: readonly number[];
  readonly mostNameWords: number;
  readonly conditions: readonly PlaceCondition[];
  readonly near: { readonly lat: number; readonly lon: number } | null;
  readonly limit: number;
  readonly offset: number;
}

/** Ids of one page in order, how many places were found, and how many of them report each code. */
export interface PlacePage {
  readonly ids: readonly string[];
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
}

type Condition = RawBuilder<boolean>;

const NO: Condition = sql<boolean>`false`;
const YES: Condition = sql<boolean>`true`;
/** What leaving a term out costs. */
const LEFT_OUT = 8;
const EARTH_RADIUS_MILES = 6371.0088 / 1.609344;
/** A hundredth of a mile, by which distances are compared, on the unit sphere. */
const STEP_ON_SPHERE = 0.01 / EARTH_RADIUS_MILES;

function anyOf(parts: readonly Condition[]): Condition {
  return parts.length === 0 ? NO : sql<boolean>`(${sql.join(parts, sql` or `)})`;
}

function allOf(parts: readonly Condition[]): Condition {
  return parts.length === 0 ? YES : sql<boolean>`(${sql.join(parts, sql` and `)})`;
}

function meetsTier({ all, any, codes }: PlaceTier): Condition {
  return anyOf([
    ...(all.length === 0 ? [] : [sql<boolean>`words @> ${all}::integer[]`]),
    ...(any.length === 0 ? [] : [sql<boolean>`words && ${any}::integer[]`]),
    ...(codes.length === 0 ? [] : [sql<boolean>`codes && ${codes}::smallint[]`]),
  ]);
}

function meetsTerm(term: PlaceTerm): Condition {
  return anyOf(term.map(meetsTier));
}

function meets({ isNot, codes }: PlaceCondition): Condition {
  if (codes.length === 0) return isNot ? YES : NO;
  const any = sql<boolean>`codes && ${codes}::smallint[]`;
  return isNot ? sql<boolean>`not (${any})` : any;
}

function costOf(term: PlaceTerm): RawBuilder<number> {
  const cases = term.map((tier) => sql`when ${meetsTier(tier)} then ${sql.lit(tier.cost)}`);
  return cases.length === 0
    ? sql<number>`${sql.lit(LEFT_OUT)}`
    : sql<number>`case ${sql.join(cases, sql` `)} else ${sql.lit(LEFT_OUT)} end`;
}

function matchOf({ terms, metBy, mostNameWords }: PlaceSearch): RawBuilder<number> {
  const costs = terms.map(costOf);
  const whole = sql`case when name_size between 2 and ${sql.lit(mostNameWords)} and name_words <@ ${metBy}::integer[] then 0 else 1 end`;
  return sql<number>`2 * (${sql.join(costs, sql` + `)}) + ${whole}`;
}

/** Whole hundredths of a mile; places without a point come after all others. */
function stepOf(near: PlaceSearch['near']): RawBuilder<number> {
  if (near === null) return sql<number>`0`;
  const { lat, lon } = near;
  const half = sql`power(sin(radians(lat - ${lat}::float8) / 2), 2)
    + cos(radians(${lat}::float8)) * cos(radians(lat)) * power(sin(radians(lon - ${lon}::float8) / 2), 2)`;
  return sql<number>`coalesce(floor(${sql.lit(200 * EARTH_RADIUS_MILES)} * asin(least(1, sqrt(${half}))) + 0.5), 2097151)`;
}

/** Query: whether some place meets every term. */
export function anyMeetsQuery(terms: readonly PlaceTerm[]) {
  return sql<{
    found: boolean;
  }>`select exists (select from place where ${allOf(terms.map(meetsTerm))}) as found`;
}

/** Whether some place meets every term. */
export async function anyMeets(db: Db, terms: readonly PlaceTerm[]): Promise<boolean> {
  return (await anyMeetsQuery(terms).execute(db)).rows[0]?.found === true;
}

function foundByText(search: PlaceSearch): RawBuilder<unknown> {
  const { terms, conditions, isMostTerms } = search;
  const columns = sql`id, codes, ${matchOf(search)} as match, ${stepOf(search.near)} as step`;
  const met = terms.map(meetsTerm);
  if (!isMostTerms) {
    return sql`found as materialized (select ${columns} from place where ${allOf([...met, ...conditions.map(meets)])})`;
  }
  const number = sql.join(
    met.map((term) => sql`(${term})::integer`),
    sql` + `,
  );
  return sql`counted as materialized (select ${columns}, ${number} as met from place where ${anyOf(met)}),
    found as materialized (select id, codes, match, step from counted
      where met = (select max(met) from counted) and ${allOf(conditions.map(meets))})`;
}

/** Query: places by the words of the search box, in the published order. */
export function searchByTextQuery(search: PlaceSearch) {
  return sql<{ total: number; ids: string[] | null; counts: Record<string, number> | null }>`
    with ${foundByText(search)},
    page as (select id, match, step from found order by match, step, id limit ${search.limit} offset ${search.offset}),
    counted_codes as (select number, count(*)::integer as held from found, unnest(codes) as number group by number)
    select (select count(*)::integer from found) as total,
      (select jsonb_agg(id order by match, step, id) from page) as ids,
      (select jsonb_object_agg(code, held) from counted_codes join place_code using (number)) as counts`;
}

function bitsOf(conditions: readonly PlaceCondition[]): RawBuilder<unknown> | null {
  const column = (code: number) => sql`(select bits from place_code where number = ${code})`;
  const parts = conditions.map(({ isNot, codes }) => {
    const any = sql`(${sql.join(codes.map(column), sql` | `)})`;
    return isNot ? sql`~ ${any}` : any;
  });
  return parts.length === 0 ? null : sql.join(parts, sql` & `);
}

/** Query: how many places meet the conditions, and how many of them report each code, from the columns of bits. */
export function countByBitsQuery(conditions: readonly PlaceCondition[]) {
  const bits = bitsOf(conditions);
  const held = bits === null ? sql`bits` : sql`bits & found.who`;
  return sql<{ total: number | null; counts: Record<string, number> | null }>`
    with found as materialized (select ${bits ?? sql`null::bit varying`} as who),
    counted as (select code, bit_count(${held})::integer as held from place_code, found)
    select (select bit_count(who)::integer from found) as total,
      (select jsonb_object_agg(code, held) from counted where held > 0) as counts`;
}

/** Query: places that meet the conditions by their ids, where no place is given to measure from. */
export function pageByIdQuery({ conditions, limit, offset }: PlaceSearch) {
  return sql<{ id: string }>`
    select id from place where ${allOf(conditions.map(meets))} order by id limit ${limit} offset ${offset}`;
}

type Spot = readonly [x: number, y: number, z: number];

/** Query: how far, on the unit sphere, the last place of a page is. */
export function reachQuery(conditions: readonly PlaceCondition[], spot: Spot, size: number) {
  return sql<{ far: number }>`
    select spot <-> cube(${spot}::float8[]) as far from place
    where spot is not null and ${allOf(conditions.map(meets))}
    order by spot <-> cube(${spot}::float8[]) offset ${size - 1} limit 1`;
}

/** Query: every place within reach, in the published order; without a reach, every place. */
export function pageWithinQuery(search: PlaceSearch, spot: Spot, far: number | null) {
  const { conditions, near, limit, offset } = search;
  const within =
    far === null
      ? YES
      : sql<boolean>`spot <@ cube_enlarge(cube(${spot}::float8[]), ${far + STEP_ON_SPHERE}::float8, 3)`;
  return sql<{ id: string }>`
    select id from place where ${allOf([within, ...conditions.map(meets)])}
    order by ${stepOf(near)}, id limit ${limit} offset ${offset}`;
}

/** Where a point lies on the unit sphere. */
export function onSphere({ lat, lon }: { readonly lat: number; readonly lon: number }): Spot {
  const turn = Math.PI / 180;
  const flat = Math.cos(lat * turn);
  return [flat * Math.cos(lon * turn), flat * Math.sin(lon * turn), Math.sin(lat * turn)];
}

async function pageOf(db: Db, search: PlaceSearch): Promise<readonly string[]> {
  const { near, conditions, limit, offset } = search;
  if (limit === 0) return [];
  if (near === null) return (await pageByIdQuery(search).execute(db)).rows.map(({ id }) => id);
  const spot = onSphere(near);
  const reach = await reachQuery(conditions, spot, offset + limit).execute(db);
  const page = await pageWithinQuery(search, spot, reach.rows[0]?.far ?? null).execute(db);
  return page.rows.map(({ id }) => id);
}

/**
 * One page of what is looked for, from the database's own indexes, in the order of match, distance and id.
 * @param all how many places there are
 */
export async function searchPlaceTables(db: Db, search: PlaceSearch, all: number): Promise<PlacePage> {
  if (search.terms.length > 0) {
    const [row] = (await searchByTextQuery(search).execute(db)).rows;
    return { ids: row?.ids ?? [], total: row?.total ?? 0, counts: row?.counts ?? {} };
  }
  if (search.conditions.some(({ isNot, codes }) => !isNot && codes.length === 0)) {
    return { ids: [], total: 0, counts: {} };
  }
  const conditions = search.conditions.filter(({ codes }) => codes.length > 0);
  const [row] = (await countByBitsQuery(conditions).execute(db)).rows;
  const ids = row?.total === 0 ? [] : await pageOf(db, search);
  return { ids, total: row?.total ?? all, counts: row?.counts ?? {} };
}
