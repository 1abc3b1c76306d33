import { expect, test } from 'vitest';
import vectors from '../../vectors/search.json' with { type: 'json' };
import { ALL_CODES } from '../facility/codes.ts';
import { parseQuery } from './parse-query.ts';

const known = new Set(ALL_CODES.map(({ code }) => code));

test.each(vectors.questions)('$text', ({ text, codes, words, place }) => {
  const parsed = parseQuery(text, known);
  expect({
    codes: parsed.terms.flatMap((term) => term.codes),
    words: parsed.terms.filter((term) => term.codes.length === 0).flatMap((term) => term.words),
    place: parsed.place,
  }).toEqual({ codes, words, place });
});
