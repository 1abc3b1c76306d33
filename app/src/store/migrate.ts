import { Migrator } from 'kysely/migration';
import { corrections } from './migrations/20261122T2000-corrections.ts';
import { directory } from './migrations/20261122T1900-directory.ts';
import { feedback } from './migrations/20261122T2030-feedback.ts';
import { publishedForms } from './migrations/20261122T2040-published-forms.ts';
import { regions } from './migrations/20261122T2230-regions.ts';
import { fetchedFiles } from './migrations/20261122T2330-fetched-files.ts';
import { rejectSheets } from './migrations/20261123T1150-reject-sheets.ts';
import { StoreFailure } from './failure.ts';
import type { Db } from './tables.ts';

/** Every migration by its timestamped name, in order. */
export const MIGRATIONS = {
  '20261122T1900-directory': directory,
  '20261122T2000-corrections': corrections,
  '20261122T2030-feedback': feedback,
  '20261122T2040-published-forms': publishedForms,
  '20261122T2230-regions': regions,
  '20261122T2330-fetched-files': fetchedFiles,
  '20261123T1150-reject-sheets': rejectSheets,
} as const;

/**
 * Brings the tables up to date, one process at a time; answers with the names of the migrations that ran.
 * A migration that fails is rolled back whole, and its error is thrown.
 */
export async function migrate(db: Db): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw isOfOtherVersion(error) ? new StoreFailure('database-of-other-version') : error;
  return (results ?? [])
    .filter(({ status }) => status === 'Success')
    .map(({ migrationName }) => migrationName);
}

/** The database knows migrations that this version does not: they were run by another one. */
function isOfOtherVersion(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('corrupted migrations');
}
