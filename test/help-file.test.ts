import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'stepdown-help-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['a file that is not there', null, 'it cannot be read (ENOENT)'],
  ['text that is not JSON', '{"home":', 'it is not JSON'],
  ['a list instead of an object', '[]', 'the whole is []'],
  ['a code that is none', '{"countries":[{"code":"Xanadu"}]}', 'countries[0].code is "Xanadu"'],
  [
    'a number without a source',
    '{"countries":[{"code":"XA","crisis":{"number":"123"}}]}',
    'countries[0].crisis.source is missing',
  ],
])(
  '%s as STEPDOWN_HELP_LINES ends the start with one clear line',
  { timeout: 60_000 },
  (name, text, fault) => {
    const file = join(folder, `${name}.json`);
    if (text !== null) writeFileSync(file, text);
    const { status, stderr } = spawnSync(process.execPath, ['app/bin/stepdown.mjs', 'serve', '--port', '0'], {
      cwd: join(import.meta.dirname, '..'),
      env: { ...process.env, STEPDOWN_HELP_LINES: file, STEPDOWN_DATA: folder },
      encoding: 'utf8',
    });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`STEPDOWN_HELP_LINES names "${file}": ${fault}`);
    expect(stderr).toContain('Expected: a JSON file such as {"home":"US"');
    expect(status).toBe(2);
  },
);
