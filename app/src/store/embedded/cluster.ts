import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreFailure } from '../failure.ts';
import type { Binaries } from './binaries.ts';
import { commandOf, startOf } from './living-process.ts';
import type { Owner } from './owner.ts';

/** The role that owns everything in the embedded cluster. */
export const ROLE = 'stepdown';

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 60_000;
const POLL_MS = 15;
const START_ATTEMPTS = 5;
const LOG_KEEP_BYTES = 1_000_000;

/** A cluster's own folder, which appears whole or not at all. */
export interface Cluster {
  readonly folder: string;
  readonly data: string;
  readonly log: string;
}

export function clusterIn(folder: string): Cluster {
  return { folder, data: join(folder, 'data'), log: join(folder, 'postgres.log') };
}

/** The password of the cluster's role, which only its owner can read. */
export function passwordOf(cluster: Cluster): string {
  return readFileSync(join(cluster.folder, 'password'), 'utf8');
}

/** Makes the cluster, under another name until it is whole: a half-made one is never taken for one. */
export async function createCluster(
  cluster: Cluster,
  binaries: Binaries,
  owner: Owner | null,
): Promise<void> {
  const draft = mkdtempSync(`${cluster.folder}.new-`);
  const give = (path: string) => {
    if (owner !== null) chownSync(path, owner.uid, owner.gid);
  };
  const password = join(draft, 'password');
  writeFileSync(password, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
  give(draft);
  give(password);
  const settings = [
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--builtin-locale=C.UTF-8',
  ];
  const made = await run(
    binaries.initdb,
    ['-D', join(draft, 'data'), '-U', ROLE, `--pwfile=${password}`, ...settings],
    owner,
  );
  if (made !== null) {
    rmSync(draft, { recursive: true, force: true });
    throw new StoreFailure('database-start-failed', { detail: lastLine(made) });
  }
  renameSync(draft, cluster.folder);
}

/** The port of the cluster's running server, once it is ready; null where none runs. */
export async function findRunning(cluster: Cluster): Promise<number | null> {
  const limit = AbortSignal.timeout(START_LIMIT_MS);
  while (!limit.aborted) {
    const note = readNote(cluster);
    if (note === null || !isOurs(cluster, note.pid)) return null;
    if (note.status === 'ready') return note.port;
    await sleep(POLL_MS);
  }
  throw new StoreFailure('database-start-failed', { detail: cluster.log });
}

/** Starts the server detached, so that it outlives us, on a free loopback port. */
export async function startServer(
  cluster: Cluster,
  binaries: Binaries,
  owner: Owner | null,
): Promise<number> {
  sweepNote(cluster);
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt += 1) {
    const server = launch(cluster, binaries, owner, await pickPort(cluster));
    const port = await waitUntilReady(cluster, server);
    if (port !== null) return port;
    await sleep(attempt * 200);
  }
  throw new StoreFailure('database-start-failed', { detail: cluster.log });
}

/** Stops the server as a clean shutdown, and waits until it is gone. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const note = readNote(cluster);
  if (note === null || !isOurs(cluster, note.pid)) return;
  const started = startOf(note.pid);
  process.kill(note.pid, 'SIGINT');
  const limit = AbortSignal.timeout(STOP_LIMIT_MS);
  while (startOf(note.pid) === started && !limit.aborted) await sleep(POLL_MS);
}

function launch(cluster: Cluster, binaries: Binaries, owner: Owner | null, port: number): ChildProcess {
  const tooLong = (statSync(cluster.log, { throwIfNoEntry: false })?.size ?? 0) > LOG_KEEP_BYTES;
  const log = openSync(cluster.log, tooLong ? 'w' : 'a', 0o600);
  // Neither a failing statement nor its values may reach the log: they can hold what a person asked.
  const quiet = ['log_min_error_statement=panic', 'log_error_verbosity=terse', 'log_statement=none'];
  const local = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
  const settings = [...local, ...quiet].flatMap((setting) => ['-c', setting]);
  const server = spawn(binaries.postgres, ['-D', cluster.data, ...settings], {
    detached: true,
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
    ...(owner === null ? {} : { uid: owner.uid, gid: owner.gid }),
  });
  // A program that cannot be run shows as a server that never becomes ready.
  server.on('error', () => undefined);
  server.unref();
  closeSync(log);
  writeFileSync(join(cluster.folder, 'port'), String(port), { mode: 0o600 });
  return server;
}

async function waitUntilReady(cluster: Cluster, server: ChildProcess): Promise<number | null> {
  while (server.pid !== undefined && server.exitCode === null && server.signalCode === null) {
    const port = await findRunning(cluster);
    if (port !== null) return port;
    await sleep(POLL_MS);
  }
  return null;
}

/** The port of last time where it is free, so that pools find a restarted server again; else any free one. */
async function pickPort(cluster: Cluster): Promise<number> {
  const last = join(cluster.folder, 'port');
  const before = existsSync(last) ? Number(readFileSync(last, 'utf8')) : 0;
  return (await bindOnce(before)) ?? (await bindOnce(0)) ?? 0;
}

function bindOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

interface Note {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

/** What the running server says of itself in `postmaster.pid`: process, …, port (line 4), …, status (line 8). */
function readNote(cluster: Cluster): Note | null {
  try {
    const lines = readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  } catch {
    return null;
  }
}

function isOurs(cluster: Cluster, pid: number): boolean {
  return commandOf(pid)?.includes(`-D ${cluster.data} `) ?? false;
}

/** PostgreSQL refuses to start over a note whose number now belongs to another process; such a note is removed. */
function sweepNote(cluster: Cluster): void {
  const note = readNote(cluster);
  if (note === null || isOurs(cluster, note.pid)) return;
  if (isTaken(note.pid)) rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
}

function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function run(program: string, words: readonly string[], owner: Owner | null): Promise<string | null> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(program, words, {
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(owner === null ? {} : { uid: owner.uid, gid: owner.gid }),
    });
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (status) => resolve(status === 0 ? null : Buffer.concat(said).toString()));
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

/** Whether the cluster has been made. */
export function clusterExists(cluster: Cluster): boolean {
  return existsSync(join(cluster.data, 'PG_VERSION'));
}

/** Removes what a killed maker of clusters left behind. Only for the one whose turn it is. */
export function sweepDrafts(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (name.includes('.new-')) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
