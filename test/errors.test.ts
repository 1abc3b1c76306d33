import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINT_CODES } from '@stepdown/clinical/taper/lint/codes';
import { FINDING_CODES, REFUSAL_CODES, SLIP_CODES } from '@stepdown/clinical/taper/codes';
import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../app/src/contract/problem.ts';
import { STORE_FAILURES } from '../app/src/store/failure.ts';
import { CLI_FAILURES, CLI_PROBLEMS } from '../app/src/words/cli.ts';
import { places } from '../app/src/words/en/places.ts';

const text = readFileSync(join(import.meta.dirname, '..', 'docs', 'errors.md'), 'utf8');

/** The codes in the first column of the section whose heading names the list. */
function documented(list: string): string[] {
  const section = text.split('\n## ').find((part) => part.split('\n', 1)[0]?.endsWith(`(\`${list}\`)`)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? '').toSorted();
}

describe('docs/errors.md', () => {
  it.each([
    ['problem', Object.keys(PROBLEMS)],
    ['slip', SLIP_CODES],
    ['refusal', REFUSAL_CODES],
    ['finding', FINDING_CODES],
    ['lint', LINT_CODES],
    ['reject', Object.keys(places.rejects)],
  ] as const)('lists every code of %s, and no other', (list, codes) => {
    expect(documented(list)).toEqual([...codes].toSorted());
  });

  it('lists every failure of the command line, in its own section or among the files, and no other', () => {
    expect([...documented('import'), ...documented('cli')].toSorted()).toEqual([...CLI_FAILURES].toSorted());
  });

  it('gives each problem the status that it is sent with', () => {
    for (const [code, { status }] of Object.entries(PROBLEMS))
      expect(text).toMatch(new RegExp(`^\\| \`${code}\` +\\| ${status} `, 'm'));
  });
});

it('every failure of the store and every problem can be said at the terminal', () => {
  expect(CLI_FAILURES).toEqual(expect.arrayContaining([...STORE_FAILURES]));
  expect([...CLI_PROBLEMS].toSorted()).toEqual(Object.keys(PROBLEMS).toSorted());
});
