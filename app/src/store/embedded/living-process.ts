import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What tells a process from a later one with the same number: when it started. Null where no such process lives. */
export function startOf(pid: number): string | null {
  if (!exists(pid)) return null;
  if (!existsSync('/proc/self/stat')) return ask(pid, 'lstart=')?.replaceAll(/\W+/g, '') ?? null;
  const fields = statFields(pid);
  // A zombie has ended; only its parent has not looked yet.
  if (fields === null || fields[0] === 'Z') return null;
  return fields[19] ?? null;
}

/** The command line of a living process, words joined by spaces; null where there is none. */
export function commandOf(pid: number): string | null {
  if (startOf(pid) === null) return null;
  if (!existsSync('/proc/self/cmdline')) return ask(pid, 'args=');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return null;
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The fields of /proc/PID/stat from the state on; the name before it may hold spaces and brackets. */
function statFields(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function ask(pid: number, field: string): string | null {
  try {
    return execFileSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
