import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inTurn } from '../store/embedded/turn.ts';

/** What the pages are made of, from the project's root. Tests are not part of any page. */
const SOURCES = [
  'package-lock.json',
  'app/package.json',
  'app/vite.config.ts',
  'app/src/web/**/*',
  'app/src/{words,contract,documents,articles}/**/*',
  'app/content/**/*',
  'clinical/src/**/*',
  'directory/src/**/*',
];
const LINES_KEPT = 12;

/**
 * Builds the pages where what they are made of has changed since the last build; `onBuild` is told that it does. Answers
 * null, or the last lines of a build that failed. Two that start at once build once.
 */
export async function buildPages(app: string, onBuild: () => void): Promise<string | null> {
  const scratch = join(app, '.svelte-kit');
  mkdirSync(scratch, { recursive: true });
  return inTurn(join(scratch, 'build.lock'), async () => {
    const stamp = join(app, 'build', '.made-of');
    const madeOf = hashOfSources(dirname(app));
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeOf) return null;
    onBuild();
    const failure = await runBuild(app);
    if (failure === null) writeFileSync(stamp, madeOf);
    return failure;
  });
}

function hashOfSources(root: string): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.test\.\w+$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files)
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

function runBuild(app: string): Promise<string | null> {
  const vite = join(
    dirname(createRequire(join(app, 'package.json')).resolve('vite/package.json')),
    'bin',
    'vite.js',
  );
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: app,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    build.stdout.on('data', (part: Buffer) => said.push(part));
    build.stderr.on('data', (part: Buffer) => said.push(part));
    build.on('error', (error) => resolve(error.message));
    build.on('close', (status) => {
      const lines = Buffer.concat(said).toString().trim().split('\n');
      resolve(status === 0 ? null : lines.slice(-LINES_KEPT).join('\n'));
    });
  });
}
