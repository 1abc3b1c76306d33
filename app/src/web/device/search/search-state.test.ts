import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countsOf,
  NEED_NAMES,
  queryOf,
  readSearchState,
  withoutCondition,
  writeSearchState,
  type SearchState,
} from './search-state.ts';

const code = fc.stringMatching(/^[A-Z0-9]{1,6}$/);
const codes = fc.uniqueArray(code, { maxLength: 4 });
const state: fc.Arbitrary<SearchState> = fc.record({
  near: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  text: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  need: fc.constantFrom<SearchState['need']>('', ...NEED_NAMES),
  any: fc.dictionary(
    fc.stringMatching(/^[A-Z]{2,5}$/),
    codes.filter((list) => list.length > 0),
    { maxKeys: 3 },
  ),
  not: codes,
  page: fc.integer({ min: 1, max: 1000 }),
});

const EMPTY = readSearchState(new URLSearchParams());

describe('the state of a search', () => {
  test('comes back from the address as it went in', () => {
    fc.assert(
      fc.property(state, (given) => {
        const read = readSearchState(new URLSearchParams(writeSearchState(given)));
        expect({ ...read, any: { ...read.any } }).toEqual({ ...given, any: { ...given.any } });
      }),
    );
  });

  test('is read from the boxes of a form', () => {
    const sent = 'near=97205&need=any&any.PAY=MD&any.PAY=SF&not=OUDO&not=AUDO&page=2';
    const read = readSearchState(new URLSearchParams(sent));
    expect(queryOf(read)).toEqual({
      near: '97205',
      any: [['MD', 'SF']],
      not: ['OUDO', 'AUDO'],
      limit: 20,
      offset: 20,
    });
  });

  test('leaves out what cannot be meant', () => {
    const read = readSearchState(new URLSearchParams('need=gold&any.PAY=%3Cb%3E&page=-4&any.pay=MD'));
    expect(read).toEqual({ ...EMPTY, need: '', any: { PAY: [] } });
  });

  test('lets go of the condition that a way out names', () => {
    const full: SearchState = {
      ...EMPTY,
      text: 'moon',
      need: 'residential',
      any: { PAY: ['MD', 'SF'], AGE: ['CHLD'] },
      not: ['OUDO'],
    };
    expect(withoutCondition(full, 'text')).toEqual({ ...full, text: '' });
    expect(withoutCondition(full, 'need:residential')).toEqual({ ...full, need: '' });
    expect(withoutCondition(full, 'any:MD+SF')).toEqual({ ...full, any: { AGE: ['CHLD'] } });
    expect(withoutCondition(full, 'not:OUDO')).toEqual({ ...full, not: [] });
    expect(withoutCondition(full, 'everything')).toEqual({ ...EMPTY, need: '' });
  });
});

test('what an answer says of each chosen list goes by the name of the list', () => {
  const any = { PAY: ['SF'], SET: [], SL: ['SP'] };
  const answer = { facets: { SF: 3 }, groupCounts: [{ SF: 3 }, { SP: 2 }] };
  expect(countsOf({ any }, answer)).toEqual({
    facets: { SF: 3 },
    added: { PAY: { SF: 3 }, SL: { SP: 2 } },
  });
  expect(countsOf({ any }, null).facets).toEqual({});
});
