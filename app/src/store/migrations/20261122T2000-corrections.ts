import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Reports of what is wrong with a listing, and the log of what was decided: the log takes rows and never changes one. */
export const corrections: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table correction_report (
     id uuid primary key,
     facility_id uuid not null,
     field text not null,
     said text not null,
     proposed text,
     received_at timestamptz not null default now()
   )`,
  'create index correction_report_by_facility on correction_report (facility_id)',
  `create table listing_log (
     id integer generated always as identity primary key,
     facility_id uuid not null,
     report_id uuid unique references correction_report,
     kind text not null check (kind in ('changed', 'declined', 'checked', 'undone')),
     field text not null,
     previous_value text not null,
     replacement_value text not null,
     updated_by text not null,
     note text not null,
     undoes integer unique references listing_log,
     made_at timestamptz not null default now(),
     check ((kind = 'undone') = (undoes is not null))
   )`,
  'create index listing_log_by_facility on listing_log (facility_id, id)',
  `create function listing_log_stays() returns trigger language plpgsql as $$
     begin raise exception 'the log of listings is only added to'; end $$`,
  `create trigger listing_log_stays before update or delete or truncate on listing_log
     for each statement execute function listing_log_stays()`,
] as const;
