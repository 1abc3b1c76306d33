import type { Facility } from '@stepdown/directory/facility/facility';
import { sql } from 'kysely';
import type { Db, Trx } from './tables.ts';

/*
 * A directory that is too large to be searched in memory is searched by the database. Every word has the list of the places
 * that hold it, every code a column of bits, every place its point under a tree, and house numbers and phone numbers have
 * indexes of their own. The tables are written anew at each publication, beside those that are in use, and take their place
 * when they are ready.
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
  /** The number of its house; null where its street begins with none. */
  readonly house: string | null;
  /** Ten digits of each of its phone numbers. */
  readonly phones: readonly string[];
}

/** Who holds a word: for each place twice its ordinal, and one more where its first name holds the word, as 32-bit numbers. */
export interface WordHolders {
  readonly word: string;
  readonly holders: Uint8Array;
}

/** Which columns there are beside those of codes. */
export type PlaceColumn =
  /** Ordinals in the order of ids: 32-bit numbers, the greatest digits first. */
  | 'by-id'
  /** How many words the first name of each place has, and how many of them are different: a byte each. */
  | 'name-words'
  | 'name-different';

/** Query: whether the database has, or can be given, what points are found by. */
export function hasCubeQuery() {
  return sql<{ name: string }>`select name from pg_available_extensions where name = 'cube'`;
}

const TABLES = ['place', 'place_phone', 'place_word', 'place_code', 'place_column', 'place_record'] as const;

const CREATE = [
  'create extension if not exists cube',
  ...TABLES.map((name) => `drop table if exists ${name}_next`),
  `create table place_next (
     id uuid not null, ordinal integer not null, lat float8, lon float8, spot cube, house text collate "C"
   )`,
  'create table place_phone_next (digits text collate "C" not null, ordinal integer not null)',
  'create table place_word_next (number integer primary key, word text not null, holders bytea not null)',
  'create table place_code_next (number smallint primary key, code text not null, bits bytea not null)',
  'create table place_column_next (name text primary key, bytes bytea not null)',
  'alter table place_word_next alter column holders set storage external',
  'alter table place_code_next alter column bits set storage external',
  'alter table place_column_next alter column bytes set storage external',
  'create table place_record_next (id uuid primary key, record jsonb not null)',
] as const;

const FINISH = [
  'alter table place_next add primary key (id)',
  'create unique index on place_next (ordinal)',
  'create index on place_next (house) where house is not null',
  'create index on place_next (ordinal) where spot is null',
  'create index on place_next using gist (spot)',
  'create index on place_phone_next (digits)',
  'create index on place_phone_next (reverse(digits) collate "C")',
  `create index on place_record_next using gin ((record -> 'alsoKnownAs'))`,
  `insert into place_column_next select 'by-id', string_agg(int4send(ordinal), '' order by id) from place_next having count(*) > 0`,
  'analyze place_next',
  'analyze place_phone_next',
  ...TABLES.flatMap((name) => [`drop table if exists ${name}`, `alter table ${name}_next rename to ${name}`]),
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
    select id, ordinal, lat, lon, cube(spot), house
    from jsonb_to_recordset(${rows}::jsonb) as row (
      id uuid, ordinal integer, lat float8, lon float8, spot float8[], house text
    )`;
}

/** Query: adds the phone numbers of places. */
export function addPhonesQuery(rows: string) {
  return sql`insert into place_phone_next
    select digits, ordinal from jsonb_to_recordset(${rows}::jsonb) as row (digits text, ordinal integer)`;
}

/** Query: adds the records of places that differ from what their sources say. */
export function addRecordsQuery(rows: string) {
  return sql`insert into place_record_next
    select id, record from jsonb_to_recordset(${rows}::jsonb) as row (id uuid, record jsonb)`;
}

const ROWS_AT_ONCE = 2_000;
/** Words with their holders are sent together up to so many bytes. */
const BYTES_AT_ONCE = 4_000_000;

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
    const some = rows.slice(at, at + ROWS_AT_ONCE);
    await addPlacesQuery(JSON.stringify(some.map(({ phones: _, ...row }) => row))).execute(trx);
    const phones = some.flatMap(({ phones: all, ordinal }) => all.map((digits) => ({ digits, ordinal })));
    await addPhonesQuery(JSON.stringify(phones)).execute(trx);
  }
  for (let at = 0; at < records.length; at += ROWS_AT_ONCE) {
    const some = records.slice(at, at + ROWS_AT_ONCE).map((record) => ({ id: record.id, record }));
    await addRecordsQuery(JSON.stringify(some)).execute(trx);
  }
}

/** Query: adds words with their holders as hexadecimal digits, numbered from `first` on. */
export function addWordsQuery(first: number, rows: string) {
  return sql`insert into place_word_next
    select ${first}::integer + place - 1, each ->> 'word', decode(each ->> 'hex', 'hex')
    from jsonb_array_elements(${rows}::jsonb) with ordinality as list (each, place)`;
}

async function addWords(trx: Trx, words: readonly WordHolders[]): Promise<void> {
  for (let at = 0; at < words.length;) {
    const first = at;
    const some: { word: string; hex: string }[] = [];
    for (let bytes = 0; at < words.length && bytes < BYTES_AT_ONCE; at++) {
      const { word, holders } = words[at] as WordHolders;
      some.push({ word, hex: Buffer.from(holders).toString('hex') });
      bytes += holders.length;
    }
    await addWordsQuery(first, JSON.stringify(some)).execute(trx);
  }
}

/** Query: adds a code with one bit for each place. */
export function addCodeQuery(number: number, code: string, bits: Uint8Array) {
  return sql`insert into place_code_next values (${number}, ${code}, ${Buffer.from(bits)})`;
}

/** Query: adds a column. */
export function addColumnQuery(name: PlaceColumn, bytes: Uint8Array) {
  return sql`insert into place_column_next values (${name}, ${Buffer.from(bytes)})`;
}

/** What is written at the end of a publication: a word's number is its place in the list. */
export interface PlaceColumns {
  readonly words: readonly WordHolders[];
  readonly codes: readonly { readonly code: string; readonly bits: Uint8Array }[];
  readonly nameWords: Uint8Array;
  readonly nameDifferent: Uint8Array;
}

/** Ends a publication: from the end of the transaction on, the database searches what was added. */
export async function finishPlaces(trx: Trx, columns: PlaceColumns): Promise<void> {
  await addWords(trx, columns.words);
  for (const [number, { code, bits }] of columns.codes.entries()) {
    await addCodeQuery(number, code, bits).execute(trx);
  }
  await addColumnQuery('name-words', columns.nameWords).execute(trx);
  await addColumnQuery('name-different', columns.nameDifferent).execute(trx);
  for (const statement of FINISH) await sql.raw(statement).execute(trx);
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
