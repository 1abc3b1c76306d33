import { expect, it } from 'vitest';
import type { PlacesAnswer } from '../../../contract/places.ts';
import { placesWorthShowing } from './places-worth-showing.ts';

const HIT = { id: 'a', name: 'Cold Creek', city: 'Portland', state: 'OR' } as PlacesAnswer['hits'][number];
const answer = (...codes: readonly string[]) => ({
  hits: [HIT],
  notices: codes.map((code) => ({ code, say: '' })),
});

it('shows places that hold all the words, whatever else was found', () => {
  expect(placesWorthShowing(answer('detox-is-not-the-default'), true)).toEqual([HIT]);
});

it.each(['words-left-out', 'other-spellings'])(
  'shows guesses (%s) only where nothing else was found',
  (code) => {
    expect(placesWorthShowing(answer(code), true)).toEqual([]);
    expect(placesWorthShowing(answer(code), false)).toEqual([HIT]);
  },
);
