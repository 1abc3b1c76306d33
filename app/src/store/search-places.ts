import { sql } from 'kysely';
import type { PlaceColumn } from './place-tables.ts';
import type { Db } from './tables.ts';

/** A place with what its order is made of. */
export interface PlaceSpot {
  readonly ordinal: number;
  readonly id: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Where a place is, as its record says it. */
export interface PlaceAddress {
  readonly ordinal: number;
  readonly street1: string;
  readonly street2: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

/** Query: every word, by its number. */
export function placeWordsQuery() {
  return sql<{ word: string }>`select word from place_word order by number`;
}

/** Every word of the places that the database searches; a word's number is its place in the list. */
export async function placeWords(db: Db): Promise<readonly string[]> {
  return (await placeWordsQuery().execute(db)).rows.map(({ word }) => word);
}

/** Query: who reports each code, by its number. */
export function placeCodesQuery() {
  return sql<{ bits: Buffer }>`select bits from place_code order by number`;
}

/** Who reports each code: a bit for each place, the least digit first. */
export async function placeCodes(db: Db): Promise<readonly Uint8Array[]> {
  return (await placeCodesQuery().execute(db)).rows.map(({ bits }) => bits);
}

/** Query: a column. */
export function placeColumnQuery(name: PlaceColumn) {
  return sql<{ bytes: Buffer }>`select bytes from place_column where name = ${name}`;
}

/** A column of all places; empty where there are none. */
export async function placeColumn(db: Db, name: PlaceColumn): Promise<Uint8Array> {
  return (await placeColumnQuery(name).execute(db)).rows[0]?.bytes ?? new Uint8Array(0);
}

/** Query: who holds some words. */
export function wordHoldersQuery(numbers: readonly number[]) {
  return sql<{ number: number; holders: Buffer }>`
    select number, holders from place_word where number = any(${numbers}::integer[]) order by number`;
}

/** Who holds some words, by the words' numbers ascending. */
export async function wordHolders(
  db: Db,
  numbers: readonly number[],
): Promise<readonly { readonly number: number; readonly holders: Uint8Array }[]> {
  return numbers.length === 0 ? [] : (await wordHoldersQuery(numbers).execute(db)).rows;
}

/** Query: some places. */
export function spotsQuery(ordinals: readonly number[]) {
  return sql<PlaceSpot>`select ordinal, id, lat, lon from place where ordinal = any(${ordinals}::integer[])`;
}

/** Some places. */
export async function spotsOf(db: Db, ordinals: readonly number[]): Promise<readonly PlaceSpot[]> {
  return ordinals.length === 0 ? [] : (await spotsQuery(ordinals).execute(db)).rows;
}

/** Query: the places that are nearest to a spot on the unit sphere, near to far. */
export function nearestQuery(spot: Spot, size: number) {
  return sql<PlaceSpot>`
    select ordinal, id, lat, lon from place where spot is not null
    order by spot <-> cube(${spot}::float8[]) limit ${size}`;
}

type Spot = readonly [x: number, y: number, z: number];

/** The places that are nearest to a point, near to far. */
export async function nearestTo(
  db: Db,
  point: { readonly lat: number; readonly lon: number },
  size: number,
): Promise<readonly PlaceSpot[]> {
  return (await nearestQuery(onSphere(point), size).execute(db)).rows;
}

/** Query: the places without a point. */
export function pointlessQuery() {
  return sql<PlaceSpot>`select ordinal, id, lat, lon from place where spot is null order by ordinal`;
}

/** The places without a point. */
export async function pointless(db: Db): Promise<readonly PlaceSpot[]> {
  return (await pointlessQuery().execute(db)).rows;
}

/** Query: the addresses of places whose street begins with the number of a house. */
export function atHouseQuery(house: string) {
  return sql<PlaceAddress>`
    select place.ordinal, told ->> 'street1' as street1, told ->> 'street2' as street2, told ->> 'city' as city,
      told ->> 'state' as state, told ->> 'zip' as zip
    from place left join place_record using (id) left join facility using (id)
    cross join lateral coalesce(place_record.record, facility.record) as told
    where place.house = ${house}`;
}

/** The addresses of places whose street begins with the number of a house. */
export async function atHouse(db: Db, house: string): Promise<readonly PlaceAddress[]> {
  return (await atHouseQuery(house).execute(db)).rows;
}

/** Query: the places with a phone number that begins or ends with some digits. */
export function atPhoneQuery(digits: string) {
  const backwards = [...digits].reverse().join('');
  return sql<{ ordinal: number }>`
    select ordinal from place_phone where digits >= ${digits} and digits < ${`${digits}:`}
    union select ordinal from place_phone
      where reverse(digits) collate "C" >= ${backwards} and reverse(digits) collate "C" < ${`${backwards}:`}`;
}

/** The places with a phone number that begins or ends with some digits. */
export async function atPhone(db: Db, digits: string): Promise<readonly number[]> {
  return (await atPhoneQuery(digits).execute(db)).rows.map(({ ordinal }) => ordinal);
}

/** A point on the unit sphere, where neither the date line nor the poles are in the way. */
export function onSphere({ lat, lon }: { readonly lat: number; readonly lon: number }): Spot {
  const radians = Math.PI / 180;
  const flat = Math.cos(lat * radians);
  return [flat * Math.cos(lon * radians), flat * Math.sin(lon * radians), Math.sin(lat * radians)];
}
