import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { requireChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served, without a slash at the end. */
    readonly site: string;
    /** The path of the browser. */
    readonly chromium: string;
  }
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Serves the whole site once for all journeys, from the command that people start it with, on data of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', requireChromium());
  const data = mkdtempSync(join(tmpdir(), 'stepdown-e2e-'));
  const site = spawn(process.execPath, ['app/bin/stepdown.mjs', 'serve', '--port', '0', '--json'], {
    cwd: ROOT,
    env: { ...process.env, STEPDOWN_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => site.once('close', () => resolve()));
  project.provide('site', await addressOf(site));
  return async () => {
    site.kill('SIGINT');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
}

function addressOf(site: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complained = '';
    site.stderr?.on('data', (part: Buffer) => (complained += part.toString()));
    site.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const line = said.split('\n')[0] ?? '';
      if (said.includes('\n')) resolve((JSON.parse(line) as { readonly serving: string }).serving);
    });
    site.once('close', () => reject(new Error(`The site did not start: ${complained}`)));
  });
}
