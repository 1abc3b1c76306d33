import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which sheet a row stands on that was not taken in: two sheets of one file may both have a row of one number. */
export const rejectSheets: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  "alter table reject add column sheet text not null default ''",
  'alter table reject drop constraint reject_pkey',
  'alter table reject add primary key (edition_id, sheet, row)',
] as const;
