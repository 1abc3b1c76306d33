// Runs every bench, one after another, so that no two share the machine: `npm run bench`, or `npm run bench -- taper` for one folder.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const only = process.argv.slice(2);
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['results', 'types'].includes(entry.name))
  .map((entry) => entry.name)
  .filter((name) => only.length === 0 || only.includes(name));

let failed = 0;
for (const folder of folders) {
  const bench = join(import.meta.dirname, folder, 'speed.ts');
  process.stdout.write(`\n# ${folder}\n`);
  if (spawnSync(process.execPath, ['--expose-gc', bench], { stdio: 'inherit' }).status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
