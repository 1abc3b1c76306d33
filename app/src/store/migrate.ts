import { Migrator } from 'kysely/migration';
import { directory } from './migrations/20261122T1900-directory.ts';
import type { Db } from './tables.ts';

/** Every migration by its timestamped name, in order. */
export const MIGRATIONS = {
  '20261122T1900-directory': directory,
} as const;

/**
 * Brings the tables up to date, one process at a time; answers with the names of the migrations that ran.
 * A migration that fails is rolled back whole, and its error is thrown.
 */
export async function migrate(db: Db): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? [])
    .filter(({ status }) => status === 'Success')
    .map(({ migrationName }) => migrationName);
}
