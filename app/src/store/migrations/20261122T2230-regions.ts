import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A directory that is too large for one snapshot is a list of regions, each a snapshot of its own. */
export const regions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  'alter table snapshot add column is_part boolean not null default false',
  `create table snapshot_part (
     whole text not null references snapshot on delete cascade,
     part text not null references snapshot,
     primary key (whole, part)
   )`,
  'create index snapshot_part_by_part on snapshot_part (part)',
  // A large directory is published state by state, so that it is never held whole.
  `create index facility_by_state on facility ((record ->> 'state'), id)`,
] as const;
