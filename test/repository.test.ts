import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '@stepdown/clinical/sources';
import { projectFiles, textOf } from './tree.ts';

const files = projectFiles();
const code = files.filter((path) => /\.(ts|mjs|cjs|svelte)$/.test(path));
const inside = (...rooms: string[]) => code.filter((path) => rooms.some((room) => path.startsWith(room)));
const untested = (paths: readonly string[]) => paths.filter((path) => !/\.(test|e2e)\.ts$/.test(path));

/** The paths whose text matches, each with the match, so that a failure says where to look. */
function matches(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) => {
    const found = pattern.exec(textOf(path));
    return found ? [`${path}: ${found[0].trim().slice(0, 80)}`] : [];
  });
}

/** Tables of facts may be long: what they hold is rows, not logic. */
const TABLES =
  /^(clinical\/src\/(sources|drugs\/|interactions\/|screens\/)|directory\/src\/(facility\/codes|place\/county-rows)|app\/src\/words\/|package-lock)/;

describe('the house rules', () => {
  it('no drawer: a file or folder is named for what is in it', () => {
    const drawers = files.filter((path) =>
      /(^|\/)(utils?|common|helpers?|misc|shared|managers?|services?|base)(\/|\.[a-z]+$)/.test(path),
    );
    expect(drawers, 'Name what is in the file, as a noun of the field').toEqual([]);
  });

  it('files stay within 300 lines', () => {
    const long = code
      .filter((path) => !TABLES.test(path))
      .map((path) => ({ path, lines: textOf(path).split('\n').length }))
      .filter(({ lines }) => lines > 301);
    expect(long, 'Split the file by noun; only tables of facts may be longer').toEqual([]);
  });

  it('no clock and no dice below the third floor', () => {
    const pure = untested(
      inside(
        'clinical/src',
        'directory/src',
        'app/src/words',
        'app/src/contract',
        'app/src/documents',
        'app/src/store',
      ),
    );
    expect(
      matches(pure, /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|randomUUID)\b/),
      'Take the time or the randomness as an argument',
    ).toEqual([]);
  });

  it('only app/bin reads the environment', () => {
    const wires = /^(app\/bin\/|test\/|bench\/|app\/vite\.config|vitest\.config)/;
    expect(
      matches(untested(code.filter((path) => !wires.test(path))), /process\.env\b/),
      'Read it in app/bin and hand it down',
    ).toEqual([]);
  });

  it('SQL is written in the store alone', () => {
    const outside = untested(code.filter((path) => !/^(app\/src\/store|test|bench)\//.test(path)));
    expect(
      matches(outside, /\bsql`|\bfrom 'kysely'/),
      'Write the query as a function in app/src/store',
    ).toEqual([]);
  });

  it('no barrels', () => {
    expect(matches(code, /^export (\*|\{[^}]*\}) from /m), 'Import from the file that has the thing').toEqual(
      [],
    );
  });

  it('nothing is left for later', () => {
    expect(
      matches(
        code.filter((path) => path !== 'test/repository.test.ts'),
        /\b(TODO|FIXME|XXX)\b|\bfor now\b|\bnot implemented\b|\.only\(/,
      ),
      'Finish it, or say in the docs that it is not there',
    ).toEqual([]);
  });

  it('a skipped test says why', () => {
    const silent = matches(
      code.filter((path) => /\.(test|e2e)\.ts$/.test(path)),
      /\b(it|test|describe)\.skip\(/,
    );
    expect(silent, 'Use skipIf with the reason in the name').toEqual([]);
  });

  it('the project speaks of itself alone', () => {
    const prose = files.filter(
      (path) =>
        /\.(ts|mjs|cjs|svelte|md|json|css|html|yml)$|^\.ci\//.test(path) &&
        path !== 'test/repository.test.ts',
    );
    expect(
      matches(prose, /\/work\/|registry\.npmjs|\/root\/|\/home\/[a-z]+\//),
      'Leave out paths of a machine and hosts of a registry',
    ).toEqual([]);
  });

  it('every source is leaned on by something', () => {
    const text = [
      ...untested(inside('clinical/src', 'app/src', 'directory/src')).filter(
        (path) => path !== 'clinical/src/sources.ts',
      ),
      ...files.filter((path) => path.startsWith('app/content/')),
    ]
      .map(textOf)
      .join('\n');
    const idle = Object.keys(SOURCES).filter((id) => !new RegExp(`\\b${id}\\b`).test(text));
    expect(idle, 'Cite the source where it is used, or take it out of the register').toEqual([]);
  });

  it('colours are tokens', () => {
    const styled = files.filter((path) => /\.(svelte|css)$/.test(path) && !path.endsWith('tokens.css'));
    const raw = matches(styled, /(?<![&\w/])#[0-9a-f]{3,8}\b(?![^<]*>)|\b(rgb|hsl|oklch)a?\(/i);
    expect(raw, 'Name the colour in styles/tokens.css and use var(--…)').toEqual([]);
  });

  it('every sentence of a page is in the words', () => {
    const spoken = files
      .filter((path) => path.endsWith('.svelte'))
      .flatMap((path) => proseIn(textOf(path)).map((text) => `${path}: ${text}`));
    expect(spoken, 'Put the sentence into app/src/words, in every language').toEqual([]);
  });

  it('every promise of privacy names the test that proves it', () => {
    const promises = textOf('docs/privacy.md')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(promises.length).toBeGreaterThan(5);
    const unproven = promises.filter((line) => {
      const proofs = [...line.matchAll(/\(([\w./-]+\.(?:test|e2e)\.ts)\)/g)].map(([, path]) => `${path}`);
      return proofs.length === 0 || !proofs.every((path) => files.includes(path));
    });
    expect(unproven, 'End the promise with (path/of/the.test.ts), a file that exists').toEqual([]);
  });

  it('decisions are numbered without gaps', () => {
    const numbers = files.flatMap((path) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? []).sort();
    expect(numbers).toEqual(numbers.map((_, at) => String(at + 1).padStart(4, '0')));
  });
});

/** What is said the same in every language. */
const NAMES = new Set(['Stepdown', 'mg']);

/** Text with letters that stands in the markup of a component itself. */
function proseIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, data } = node as { type?: unknown; data?: unknown };
    if (type === 'Comment' || type === 'Attribute' || type === 'StyleSheet') return;
    if (type === 'Text' && typeof data === 'string' && /\p{L}{2,}/u.test(data) && !NAMES.has(data.trim()))
      found.push(data.trim());
    for (const [key, child] of Object.entries(node))
      if (key !== 'parent' && key !== 'instance' && key !== 'module') visit(child);
  };
  visit(parse(source, { modern: true }).fragment);
  return found;
}
