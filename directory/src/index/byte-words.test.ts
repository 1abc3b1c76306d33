import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteWords } from './byte-words.ts';
import { encodeUtf8 } from './utf8.ts';
import { wordsOf } from './words-of.ts';

const text = fc.array(
  fc.constantFrom(
    'Hope',
    'hope',
    'HOUSE',
    'Ctr',
    'the',
    'of',
    '&',
    'St.',
    'Niño',
    '-',
    '12',
    ' ',
    '  ',
    ',',
    'x'.repeat(40),
  ),
  { maxLength: 8 },
);

test('words read from bytes are the words of the text, or are left to the slow way', () => {
  const words: string[] = [];
  const reader = byteWords((word) => {
    if (!words.includes(word)) words.push(word);
    return words.indexOf(word);
  });
  let read = 0;
  fc.assert(
    fc.property(text, (parts) => {
      const joined = parts.join(' ');
      const bytes = encodeUtf8(`before${joined}after`);
      const into = new Uint32Array(100);
      const end = reader.read(bytes, 6, bytes.length - 5, into, 3);
      if (end < 0) return;
      read++;
      expect(Array.from(into.subarray(3, end), (number) => words[number])).toEqual(wordsOf(joined));
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(100);
});

test('words stay known when the table grows', () => {
  const met = new Map<string, number>();
  const reader = byteWords((word) => {
    met.set(word, met.size);
    return met.size - 1;
  });
  const many = Array.from({ length: 40_000 }, (_, i) => encodeUtf8(`word${String(i)}`));
  const into = new Uint32Array(1);
  const numbers = () =>
    many.map((bytes) => {
      reader.read(bytes, 0, bytes.length, into, 0);
      return into[0];
    });
  expect(numbers()).toEqual(numbers());
  expect(met.size).toBe(40_000);
});
