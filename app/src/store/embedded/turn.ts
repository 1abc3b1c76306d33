import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

const LOCKED = 5;
const WAIT_MS = 20;

/**
 * Runs `work` while no other process runs its own under the same file.
 *
 * The file is an empty SQLite database held by an exclusive transaction: Node offers no `flock`, and this lock is the
 * kernel's, so that it is free again the moment its holder dies, however it dies.
 */
export async function inTurn<T>(file: string, work: () => Promise<T>): Promise<T> {
  // Made here first, so that nobody else can read it: whoever can read a file can lock it.
  closeSync(openSync(file, 'a', 0o600));
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    while (!tryLock(lock)) await sleep(WAIT_MS);
    return await work();
  } finally {
    lock.close();
  }
}

function tryLock(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === LOCKED) return false;
    throw error;
  }
}
