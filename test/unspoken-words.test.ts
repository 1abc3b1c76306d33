import { expect, it } from 'vitest';
import { projectFiles, textOf } from './tree.ts';

const files = projectFiles();
const domains = files.filter(
  (path) => /^app\/src\/words\/[a-z-]+\.ts$/.test(path) && !path.endsWith('.test.ts'),
);
const speakers = files.filter(
  (path) =>
    /^app\/(src|bin)\/.*\.(ts|mjs|svelte)$/.test(path) &&
    !path.startsWith('app/src/words/') &&
    !path.endsWith('.test.ts'),
);

it('every key of the words is named somewhere outside of them', () => {
  const named = new Set(speakers.flatMap((path) => textOf(path).match(/\w+/g) ?? []));
  const unspoken = domains.flatMap((path) =>
    [...textOf(path).matchAll(/readonly (\w+)\??:/g)]
      .map(([, key = '']) => key)
      .filter((key) => !named.has(key))
      .map((key) => `${path}: ${key}`),
  );
  expect(unspoken, 'Delete the sentence in every language: nobody says it').toEqual([]);
});
