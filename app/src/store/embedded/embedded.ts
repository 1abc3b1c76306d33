import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { StoreFailure } from '../failure.ts';
import { placeBinaries } from './binaries.ts';
import {
  clusterExists,
  clusterIn,
  createCluster,
  findRunning,
  passwordOf,
  ROLE,
  startServer,
  stopServer,
  sweepDrafts,
  type Cluster,
} from './cluster.ts';
import { findOwner, openWay } from './owner.ts';
import { inTurn } from './turn.ts';
import { countUsers, enter, leave } from './users.ts';

/** How to reach a PostgreSQL. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A share in the embedded PostgreSQL. */
export interface EmbeddedDatabase {
  readonly address: Address;
  /** Starts the server again where something killed it; does nothing where it runs. */
  readonly revive: () => Promise<void>;
  /** Gives the share back; whoever is last stops the server. */
  readonly release: () => Promise<void>;
}

const MAJOR = 18;

/**
 * Where the embedded database lives when nobody says: root keeps it under a system folder, since a project below root's home
 * is closed to the user that PostgreSQL runs as; anyone else under the user's own data folder.
 */
export function defaultDataFolder(isRoot: boolean, home: string, xdgDataHome: string | undefined): string {
  if (isRoot) return '/var/lib/stepdown';
  const own = xdgDataHome?.startsWith('/') ? xdgDataHome : join(home, '.local', 'share');
  return join(own, 'stepdown');
}

/**
 * Joins the embedded PostgreSQL in `folder`, starting or creating it where needed. Safe against any number of others
 * that do the same at once, and against their being killed. Throws a `StoreFailure`.
 */
export async function joinEmbedded(folder: string, database: string): Promise<EmbeddedDatabase> {
  const root = ready(folder);
  const cluster = clusterIn(join(root, `postgres-${MAJOR}`));
  const users = join(root, 'users');
  const turn = join(root, 'turn.lock');
  const note = await inTurn(turn, async () => {
    const entered = enter(users);
    try {
      const port = await ensureRunning(root, cluster);
      await ensureDatabase({ ...addressOf(cluster, port), database: 'postgres' }, database);
      return { entered, port };
    } catch (error) {
      leave(entered);
      throw error;
    }
  });
  return {
    address: { ...addressOf(cluster, note.port), database },
    revive: () => inTurn(turn, async () => void (await ensureRunning(root, cluster))),
    release: () =>
      inTurn(turn, async () => {
        leave(note.entered);
        if (countUsers(users) === 0) await stopServer(cluster);
      }),
  };
}

function ready(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    return realpathSync(folder);
  } catch (error) {
    throw new StoreFailure('folder-unwritable', {
      folder,
      detail: (error as NodeJS.ErrnoException).code ?? '',
    });
  }
}

async function ensureRunning(root: string, cluster: Cluster): Promise<number> {
  const running = await findRunning(cluster);
  if (running !== null) return running;
  const owner = findOwner();
  if (owner !== null) openWay(root, owner);
  const binaries = placeBinaries(join(root, 'bin'));
  sweepDrafts(root);
  if (!clusterExists(cluster)) await createCluster(cluster, binaries, owner);
  return startServer(cluster, binaries, owner);
}

function addressOf(cluster: Cluster, port: number): Omit<Address, 'database'> {
  return { host: '127.0.0.1', port, user: ROLE, password: passwordOf(cluster) };
}

async function ensureDatabase(address: Address, database: string): Promise<void> {
  const client = new Client({ ...address });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}
