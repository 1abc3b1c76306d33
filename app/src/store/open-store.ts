import { Kysely, PostgresDialect } from 'kysely';
import { Client, Pool, type ClientConfig } from 'pg';
import { joinEmbedded } from './embedded/embedded.ts';
import { StoreFailure } from './failure.ts';
import type { Db, Tables } from './tables.ts';

/** Where the data live: a PostgreSQL at an address, or the embedded one with its files in a folder. */
export type StorePlace = { readonly url: string } | { readonly folder: string; readonly database?: string };

/** The open store. */
export interface Store {
  readonly db: Db;
  /** Whether the database answers now. */
  readonly isReady: () => Promise<boolean>;
  /** Finishes what is running, lets go of the database, and stops it where we were its last user. */
  readonly close: () => Promise<void>;
  /** Lets go at once: what is under way is rolled back. */
  readonly abandon: () => Promise<void>;
}

export type OpenedStore =
  { readonly ok: true; readonly store: Store } | { readonly ok: false; readonly failure: StoreFailure };

/** PostgreSQL 15 as `server_version_num` counts. */
const OLDEST_VERSION = 150_000;
const CONNECT_LIMIT_MS = 10_000;
const POOL_SIZE = 10;

/** Opens the store, starting the embedded database where it is needed. A failure is returned with its code. */
export async function openStore(place: StorePlace): Promise<OpenedStore> {
  try {
    return {
      ok: true,
      store: 'url' in place ? await openAt(place.url) : await openEmbedded(place.folder, place.database),
    };
  } catch (error) {
    if (error instanceof StoreFailure) return { ok: false, failure: error };
    throw error;
  }
}

async function openAt(url: string): Promise<Store> {
  const config = { connectionString: url, connectionTimeoutMillis: CONNECT_LIMIT_MS };
  await checkVersion(config);
  return storeOver(
    config,
    async () => undefined,
    async () => undefined,
  );
}

async function openEmbedded(folder: string, database = 'stepdown'): Promise<Store> {
  const embedded = await joinEmbedded(folder, database);
  return storeOver({ ...embedded.address }, embedded.revive, embedded.release);
}

async function checkVersion(config: ClientConfig): Promise<void> {
  const client = new Client(config);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
    const version = Number(rows[0]?.server_version_num);
    if (version < OLDEST_VERSION) {
      throw new StoreFailure('database-too-old', { version: String(Math.floor(version / 10_000)) });
    }
  } catch (error) {
    if (error instanceof StoreFailure) throw error;
    throw new StoreFailure('database-unreachable', { detail: (error as NodeJS.ErrnoException).code ?? '' });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function storeOver(config: ClientConfig, revive: () => Promise<void>, release: () => Promise<void>): Store {
  let reviving: Promise<void> | null = null;
  const pool = new Pool({ ...config, max: POOL_SIZE, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  let closing = false;
  // Without a listener a lost idle connection would end the process; with one, the lost server is started again.
  pool.on('error', () => {
    if (closing) return;
    reviving ??= revive().finally(() => (reviving = null));
    reviving.catch(() => undefined);
  });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    isReady: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    abandon: release,
    close: async () => {
      closing = true;
      await db.destroy();
      await release();
    },
  };
}
