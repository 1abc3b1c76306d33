import { SETTINGS } from '@stepdown/clinical/settings/setting';
import { NATIONAL_CODES } from '@stepdown/directory/facility/codes';
import { expect, test } from 'vitest';
import { readSearchState } from '../../device/search/search-state.ts';
import { placesFor } from './places-for.ts';

const codesOf = (category: string): object =>
  Object.entries(NATIONAL_CODES).find(([name]) => name === category)?.[1].codes ?? {};

test.each(SETTINGS)('%s leads to a search by real codes, without a word of the person', (setting) => {
  const search = readSearchState(new URLSearchParams(placesFor(setting)));
  expect(search.need).not.toBe('');
  expect(search).toMatchObject({ near: '', text: '', not: ['OUDO', 'AUDO', 'DUO'] });
  for (const [category, codes] of Object.entries(search.any))
    for (const code of codes) expect(codesOf(category), code).toHaveProperty(code);
});

test('a stay is looked for where this kind of withdrawal is covered', () => {
  for (const setting of ['residential', 'hospital'] as const)
    expect(readSearchState(new URLSearchParams(placesFor(setting))).any).toEqual({ DETOX: ['BDTX'] });
});
