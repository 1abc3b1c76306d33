import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a server said of a file when it was last fetched and taken in, so that it is asked only for a newer one. */
export const fetchedFiles: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(
        `create table fetched_file (
           kind text not null,
           url text not null,
           etag text not null,
           last_modified text not null,
           fetched_at timestamptz not null default now(),
           primary key (kind, url)
         )`,
      )
      .execute(db);
  },
};
