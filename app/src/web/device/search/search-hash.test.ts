import { expect, test } from 'vitest';
import { readPlace, readSearch, writeHash } from './search-hash.ts';
import { readSearchState } from './search-state.ts';

const search = readSearchState(new URLSearchParams('near=Portland, OR&need=any&any.PAY=MD'));
const id = '0b9c6a3e-64c7-5b8e-9d3c-6c0a1d2e3f40';

test('a search and the place over it come back from the address', () => {
  expect(readSearch(writeHash(search, null))).toEqual(search);
  expect(readPlace(writeHash(search, null))).toBeNull();
  expect(readSearch(writeHash(search, id))).toEqual(search);
  expect(readPlace(writeHash(search, id))).toBe(id);
});

test('an anchor of the page is no search', () => {
  expect(['', '#main', '#found', '#other=1'].map(readSearch)).toEqual([null, null, null, null]);
  expect(readPlace('#place=<script>')).toBeNull();
});
