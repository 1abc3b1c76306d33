import { expect, test } from 'vitest';
import { squaresOf } from './qr-squares.ts';

test('draws each dark square once, runs as one piece', () => {
  const rows = ['##.', '...', '#.#'];
  const path = squaresOf({ size: 3, get: (row, column) => rows[row]?.[column] === '#' });
  expect(path).toBe('M0 0h2v1h-2zM0 2h1v1h-1zM2 2h1v1h-1z');
});
