import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHELL_PAGES, offlinePageFor, withTitle } from './shell-pages.ts';

const PAGES = join(import.meta.dirname, '..', 'pages', '[[lang=lang]]');

test('every page that is kept for offline is a page, in both languages', () => {
  const english = SHELL_PAGES.filter((path) => !path.startsWith('/es'));
  expect(SHELL_PAGES).toHaveLength(english.length * 2);
  for (const path of english) {
    const found = [path, path.replace(/[^/]+$/, '[screen]')].some((each) =>
      existsSync(join(PAGES, each, '+page.svelte')),
    );
    expect(found, path).toBe(true);
  }
});

test('without a connection the language stays', () => {
  expect(offlinePageFor('/es/places')).toBe('/es/offline');
  expect(offlinePageFor('/estate')).toBe('/offline');
});

test('a neutral title takes the place of the title alone, whatever it holds', () => {
  expect(withTitle('<title>Emergency – Stepdown</title><p>title</p>', 'A$1 <b>')).toBe(
    '<title>A$1 b</title><p>title</p>',
  );
});

test('a page with a neutral title has a neutral icon, and installs under a neutral name', () => {
  const page = '<link rel="icon" href="./icon.svg" /><link rel="manifest" href="/es/app.webmanifest">';
  expect(withTitle(page, 'Weather')).toBe(
    '<link rel="icon" href="./icon-plain.svg" /><link rel="manifest" href="/es/app-plain.webmanifest">',
  );
});
