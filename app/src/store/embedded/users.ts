import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOf } from './living-process.ts';

let joined = 0;

/** Notes this process as a user of the database; returns the note, which `leave` takes back. */
export function enter(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  joined += 1;
  const note = join(folder, `${process.pid}-${startOf(process.pid) ?? ''}-${joined}`);
  writeFileSync(note, '');
  return note;
}

/** Takes a note back. */
export function leave(note: string): void {
  rmSync(note, { force: true });
}

/** How many users live. Notes of the dead are swept out. */
export function countUsers(folder: string): number {
  let living = 0;
  for (const name of readdirSync(folder)) {
    const [pid, started] = name.split('-');
    if (startOf(Number(pid)) === started) living += 1;
    else rmSync(join(folder, name), { force: true });
  }
  return living;
}
