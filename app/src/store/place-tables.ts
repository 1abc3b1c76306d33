import type { Facility } from '@stepdown/directory/facility/facility';
import { sql } from 'kysely';
import type { Db, Trx } from './tables.ts';

/*
 * A directory that is too large to be searched in memory is searched by the database: places with their words and codes as
 * numbers under inverted indexes, their points under a tree, and a column of bits for each code. The tables are written anew
 * at each publication, beside those that are in use, and take their place when they are ready.
 */

/** A place as the database searches it. */
export interface PlaceRow {
  readonly id: string;
  /** Its bit in the columns of codes. */
  readonly ordinal: number;
  readonly lat: number | null;
  readonly lon: number | null;
  /** On the unit sphere; null where it has no point. */
  readonly spot: readonly [number, number, number] | null;
  /** Numbers of the words of its names, town, state and ZIP code, each once. */
  readonly words: readonly number[];
  /** Numbers of the words of its first name, each once, and how many words that name has. */
  readonly name_words: readonly number[];
  readonly name_size: number;
  readonly codes: readonly number[];
}

/** Query: whether the database has, or can be given, what points are found by. */
export function hasCubeQuery() {
  return sql<{ name: string }>`select name from pg_available_extensions where name = 'cube'`;
}

const CREATE = [
  'create extension if not exists cube',
  'drop table if exists place_next, place_word_next, place_code_next, place_record_next',
  `create table place_next (
     id uuid not null, ordinal integer not null, lat float8, lon float8, spot cube,
     words integer[] not null, name_words integer[] not null, name_size smallint not null, codes smallint[] not null
   )`,
  'create table place_word_next (number integer primary key, word text not null)',
  'create table place_code_next (number smallint primary key, code text not null, bits bit varying not null)',
  'alter table place_code_next alter column bits set storage external',
  'create table place_record_next (id uuid primary key, record jsonb not null)',
] as const;

const FINISH = [
  'alter table place_next add primary key (id)',
  'create index on place_next using gin (words)',
  'create index on place_next using gin (codes)',
  'create index on place_next using gist (spot)',
  `create index on place_record_next using gin ((record -> 'alsoKnownAs'))`,
  'analyze place_next',
  ...['place', 'place_word', 'place_code', 'place_record'].flatMap((name) => [
    `drop table if exists ${name}`,
    `alter table ${name}_next rename to ${name}`,
  ]),
] as const;

/** Begins a publication; false where the database cannot find points, and nothing was begun. */
export async function beginPlaces(trx: Trx): Promise<boolean> {
  if ((await hasCubeQuery().execute(trx)).rows.length === 0) return false;
  for (const statement of CREATE) await sql.raw(statement).execute(trx);
  return true;
}

/** Query: adds places. */
export function addPlacesQuery(rows: string) {
  return sql`insert into place_next
    select id, ordinal, lat, lon, cube(spot), words, name_words, name_size, codes
    from jsonb_to_recordset(${rows}::jsonb) as row (
      id uuid, ordinal integer, lat float8, lon float8, spot float8[],
      words integer[], name_words integer[], name_size smallint, codes smallint[]
    )`;
}

/** Query: adds the records of places that differ from what their sources say. */
export function addRecordsQuery(rows: string) {
  return sql`insert into place_record_next
    select id, record from jsonb_to_recordset(${rows}::jsonb) as row (id uuid, record jsonb)`;
}

const ROWS_AT_ONCE = 2_000;

/**
 * Adds places.
 * @param records those of them whose records differ from what one source says
 */
export async function addPlaces(
  trx: Trx,
  rows: readonly PlaceRow[],
  records: readonly Facility[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await addPlacesQuery(JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE))).execute(trx);
  }
  for (let at = 0; at < records.length; at += ROWS_AT_ONCE) {
    const some = records.slice(at, at + ROWS_AT_ONCE).map((record) => ({ id: record.id, record }));
    await addRecordsQuery(JSON.stringify(some)).execute(trx);
  }
}

/** Query: adds words; a word's number is its place in the list. */
export function addWordsQuery(words: readonly string[]) {
  return sql`insert into place_word_next
    select place - 1, word from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) with ordinality as each (word, place)`;
}

/** Query: adds a code with one bit for each place, given as hexadecimal digits. */
export function addCodeQuery(number: number, code: string, hex: string) {
  return sql`insert into place_code_next values (${number}, ${code}, ('x' || ${hex})::bit varying)`;
}

/** Ends a publication: from the end of the transaction on, the database searches what was added. */
export async function finishPlaces(
  trx: Trx,
  words: readonly string[],
  codes: readonly { readonly code: string; readonly bits: Uint8Array }[],
): Promise<void> {
  await addWordsQuery(words).execute(trx);
  for (const [number, { code, bits }] of codes.entries()) {
    await addCodeQuery(number, code, Buffer.from(bits).toString('hex')).execute(trx);
  }
  for (const statement of FINISH) await sql.raw(statement).execute(trx);
}

/** Query: every word, by its number. */
export function placeWordsQuery() {
  return sql<{ word: string }>`select word from place_word order by number`;
}

/** Every word of the places that the database searches; a word's number is its place in the list. */
export async function placeWords(db: Db): Promise<readonly string[]> {
  return (await placeWordsQuery().execute(db)).rows.map(({ word }) => word);
}

/** Query: the records of places, by their ids. */
export function placeRecordsQuery(ids: readonly string[]) {
  return sql<{ record: Facility }>`
    select coalesce(
      place_record.record,
      facility.record || jsonb_build_object('id', facility.id, 'source', facility.source, 'edition', facility.edition)
    ) as record
    from unnest(${ids}::uuid[]) as wanted (id)
    left join place_record using (id) left join facility using (id)`;
}

/** The records of places that are published. */
export async function placeRecords(db: Db, ids: readonly string[]): Promise<readonly Facility[]> {
  if (ids.length === 0) return [];
  return (await placeRecordsQuery(ids).execute(db)).rows.map(({ record }) => record);
}

/** Query: the id under which a place is published, given any of its ids. */
export function publishedIdQuery(id: string) {
  return sql<{ id: string }>`
    select id from place where id = ${id}::uuid
    union all select id from place_record where record -> 'alsoKnownAs' @> jsonb_build_array(${id}::text)
    limit 1`;
}

/** The id under which a place is published, given any of its ids; null where there is none. */
export async function publishedId(db: Db, id: string): Promise<string | null> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  return (await publishedIdQuery(id).execute(db)).rows[0]?.id ?? null;
}
