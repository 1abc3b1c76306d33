import type { Db } from './tables.ts';

/** What a server said of a file: '' where it said nothing. */
export interface FileVersion {
  readonly etag: string;
  readonly lastModified: string;
}

/** Query: what a server said of a file when it was last taken in. */
export function fetchedVersionQuery(db: Db, kind: string, url: string) {
  return db
    .selectFrom('fetched_file')
    .select(['etag', 'last_modified'])
    .where('kind', '=', kind)
    .where('url', '=', url);
}

/** What a server said of a file when it was last taken in; null before the first time. */
export async function fetchedVersion(db: Db, kind: string, url: string): Promise<FileVersion | null> {
  const row = await fetchedVersionQuery(db, kind, url).executeTakeFirst();
  return row === undefined ? null : { etag: row.etag, lastModified: row.last_modified };
}

/** Query: remembers what a server said of a file that was taken in. */
export function keepFetchedVersionQuery(db: Db, kind: string, url: string, version: FileVersion) {
  const said = { etag: version.etag, last_modified: version.lastModified };
  return db
    .insertInto('fetched_file')
    .values({ kind, url, ...said })
    .onConflict((on) => on.columns(['kind', 'url']).doUpdateSet(said));
}

/** Query: forgets what was fetched of a kind, since another file has taken its place. */
export function forgetFetchedQuery(db: Db, kind: string) {
  return db.deleteFrom('fetched_file').where('kind', '=', kind);
}

/** Forgets what was fetched of a kind: another file has taken its place. */
export async function forgetFetched(db: Db, kind: string): Promise<void> {
  await forgetFetchedQuery(db, kind).execute();
}

/** Remembers what a server said of a file that was taken in. */
export async function keepFetchedVersion(
  db: Db,
  kind: string,
  url: string,
  version: FileVersion,
): Promise<void> {
  await keepFetchedVersionQuery(db, kind, url, version).execute();
}
