import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What readers say of pages, with the day and nothing that tells who; and the addresses that asked for the newsletter. */
export const feedback: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table page_feedback (
     id bigint generated always as identity primary key,
     day date not null default current_date,
     path text not null check (length(path) <= 120),
     language text not null,
     helpful boolean not null,
     note text not null check (length(note) <= 1000),
     danger text[] not null
   )`,
  'create index page_feedback_by_day on page_feedback (day)',
  `create table newsletter_reader (
     email text primary key check (length(email) <= 254),
     language text not null,
     asked_at timestamptz not null default now(),
     confirm_hash text unique,
     confirmed_on date,
     leave_code text not null unique
   )`,
] as const;
