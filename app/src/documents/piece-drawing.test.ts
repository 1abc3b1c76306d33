import { micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { Piece, SolidProduct } from '@stepdown/clinical/taper/product';
import { describe, expect, it } from 'vitest';
import { pieceDrawing, pieceOutlines } from './piece-drawing.ts';

const solid = (form: SolidProduct['form'], score: SolidProduct['score'], quarters: number): Piece => ({
  product: { form, strength: micrograms(500), score },
  quarters,
});

const GALLERY: readonly (readonly [string, Piece])[] = [
  ['tablet-whole', solid('tablet', 'half', 4)],
  ['tablet-half', solid('tablet', 'half', 2)],
  ['tablet-quarter', solid('tablet', 'quarter', 1)],
  ['tablet-three-quarters', solid('tablet', 'quarter', 3)],
  ['tablet-two-and-a-half', solid('tablet', 'half', 10)],
  ['odt-three', solid('odt', 'none', 12)],
  ['capsule', solid('capsule', 'none', 4)],
  ['er-tablet', solid('er-tablet', 'none', 4)],
  ['er-capsule', solid('er-capsule', 'none', 4)],
  ['film', solid('film', 'none', 4)],
  [
    'suspension',
    {
      product: { form: 'suspension', perMl: micrograms(100), smallestMicrolitres: 100 },
      microlitres: 2500,
    },
  ],
];

describe('pieceDrawing', () => {
  it.each(GALLERY)('draws %s as it is kept in the repository', async (name, piece) => {
    await expect(`${pieceDrawing(piece, name)}\n`).toMatchFileSnapshot(`charts/piece-${name}.svg`);
  });
});

describe('pieceOutlines', () => {
  it.each([
    [4, 1, 0],
    [2, 1, 1],
    [10, 3, 1],
    [12, 3, 0],
  ])('draws %s quarters as %s bodies, %s of them cut', (quarters, bodies, missing) => {
    const { outlines } = pieceOutlines(solid('tablet', 'half', quarters));
    expect(outlines.filter(({ part }) => part === 'body')).toHaveLength(bodies);
    expect(outlines.filter(({ part }) => part === 'missing')).toHaveLength(missing);
  });
});
