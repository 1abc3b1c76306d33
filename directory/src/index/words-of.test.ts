import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../facility/fold-text.ts';
import { isEmptyWord, lettersJoined, wordsOf, writtenOut } from './words-of.ts';

test.each([
  ['Comprehensive Trt Ctr', 'comprehensive treatment center'],
  ['St. Mary’s Hosp', 'saint marys hospital'],
  ["Women's Svcs & Family", 'womens services family'],
  ['Mt. Vernon', 'mount vernon'],
  ['Centro de Salud Mayagüez', 'centro salud mayaguez'],
  ['A.R.C. House', 'arc house'],
  ['A R C House', 'arc house'],
  ['V A Medical Center', 'va medical center'],
  ['Plan B of 4 U', 'plan b 4 u'],
  ['Co-Occurring', 'co occurring'],
  ['the', 'the'],
  ['', ''],
])('%s', (text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words);
});

test('the quick way of splitting agrees with the fold that everything else uses', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abzST09 -&.,'’é/()_#@") }), (text) => {
      const folded = lettersJoined(
        foldText(text)
          .split(' ')
          .filter((word) => word !== ''),
      );
      const telling = folded.filter((word) => !isEmptyWord(word));
      expect(wordsOf(text)).toEqual((telling.length === 0 ? folded : telling).map(writtenOut));
    }),
    { numRuns: 2000 },
  );
});
