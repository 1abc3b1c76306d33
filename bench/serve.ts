import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '..');

/** A site that a bench started. */
export interface Served {
  /** Without a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves the site as it was last built, on a free port, from a folder of data of its own. Rejects where it does not start. */
export function serve(data: string): Promise<Served> {
  const site = spawn(process.execPath, ['app/bin/stepdown.mjs', 'serve', '--port', '0', '--json'], {
    cwd: ROOT,
    env: { ...process.env, STEPDOWN_DATA: data },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((done) => site.once('close', () => done()));
  return new Promise((served, failed) => {
    site.once('close', (status) => failed(new Error(`The site ended with ${status}.`)));
    site.stdout.once('data', (line: Buffer) => {
      const { serving } = JSON.parse(line.toString().split('\n')[0] ?? '') as { readonly serving: string };
      served({ address: serving, stop: () => (site.kill('SIGINT'), ended) });
    });
  });
}
