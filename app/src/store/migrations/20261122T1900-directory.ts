import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The directory: editions, facilities with their history, rejected rows, and the published search indexes. */
export const directory: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table edition (
     id integer generated always as identity primary key,
     source text not null,
     edition text not null,
     fictional boolean not null,
     imported_at timestamptz not null default now(),
     facilities integer not null,
     added integer not null,
     changed integer not null,
     removed integer not null,
     rejected integer not null
   )`,
  'create index edition_by_source on edition (source, id desc)',
  `create table reject (
     edition_id integer not null references edition on delete cascade,
     row integer not null,
     reason text not null,
     given text not null,
     primary key (edition_id, row)
   )`,
  `create table facility (
     id uuid primary key,
     source text not null,
     edition text not null,
     fingerprint text not null,
     record jsonb not null
   )`,
  'create index facility_by_source on facility (source)',
  `create table facility_change (
     edition_id integer not null references edition on delete cascade,
     facility_id uuid not null,
     kind text not null check (kind in ('added', 'changed', 'removed')),
     primary key (edition_id, facility_id)
   )`,
  'create index facility_change_by_facility on facility_change (facility_id)',
  `create table snapshot (
     hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
     bytes bytea not null,
     made_from text not null,
     made_at timestamptz not null default now()
   )`,
  // An index is compact already: packing it again only costs time.
  'alter table snapshot alter column bytes set storage external',
  `create table current_snapshot (
     singleton boolean primary key default true check (singleton),
     hash text not null references snapshot
   )`,
] as const;
