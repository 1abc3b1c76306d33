import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The published wording of instruments, as an operator loaded it: one for each instrument and language. */
export const publishedForms: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(
        `create table published_form (
           screen text not null,
           language text not null,
           form jsonb not null,
           loaded_at timestamptz not null default now(),
           primary key (screen, language)
         )`,
      )
      .execute(db);
  },
};
