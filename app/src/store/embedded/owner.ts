import { spawnSync } from 'node:child_process';
import { chmodSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, sep } from 'node:path';
import { StoreFailure } from '../failure.ts';

/** The system user that PostgreSQL runs as when we are root, which it refuses to be. */
export interface Owner {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const SYSTEM_USER = 'stepdown';
const HOME = '/var/lib/stepdown';
/** macOS comes with a user for PostgreSQL and with no `useradd`. */
const MACOS_USER = '_postgres';

/**
 * The user to run as: null for whoever we are; as root a system user of its own, created at first need.
 * Throws `no-system-user` where none can be made.
 */
export function findOwner(): Owner | null {
  if (process.getuid?.() !== 0) return null;
  if (process.platform === 'darwin') return systemUser(MACOS_USER) ?? refuse();
  const existing = systemUser(SYSTEM_USER);
  if (existing !== null) return existing;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    HOME,
    '--shell',
    '/usr/sbin/nologin',
    SYSTEM_USER,
  ]);
  if (systemUser(SYSTEM_USER) === null) {
    spawnSync('adduser', ['--system', '--group', '--no-create-home', '--home', HOME, SYSTEM_USER]);
  }
  return systemUser(SYSTEM_USER) ?? refuse();
}

function refuse(): never {
  throw new StoreFailure('no-system-user', { user: SYSTEM_USER });
}

function systemUser(name: string): Owner | null {
  const id = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const uid = id('-u');
  const gid = id('-g');
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/**
 * Makes sure that the owner can walk to `folder`. The folder itself is ours to open, and so are folders that root made
 * below the temporary one; any other closed parent throws `folder-closed`.
 */
export function openWay(folder: string, owner: Owner): void {
  const own = realpathSync(folder);
  const temporary = realpathSync(tmpdir()) + sep;
  for (let path = own; ; path = dirname(path)) {
    const { mode, uid, gid } = statSync(path);
    if (!mayEnter(mode, uid === owner.uid, gid === owner.gid)) {
      if (path !== own && !(path.startsWith(temporary) && uid === 0)) {
        throw new StoreFailure('folder-closed', { folder: path, user: owner.name });
      }
      chmodSync(path, (mode & 0o7777) | 0o001);
    }
    if (dirname(path) === path) return;
  }
}

function mayEnter(mode: number, isUser: boolean, isGroup: boolean): boolean {
  if (isUser) return (mode & 0o100) !== 0;
  if (isGroup) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
