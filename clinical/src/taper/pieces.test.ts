import { describe, expect, it } from 'vitest';
import type { Micrograms } from '../quantity/micrograms.ts';
import { pieceTable, productNotes } from './pieces.ts';
import type { Piece, Product, Score, SolidProduct } from './product.ts';

function solid(form: SolidProduct['form'], strength: number, score: Score = 'none'): SolidProduct {
  return { form, strength: strength as Micrograms, score };
}

const half = solid('tablet', 500, 'half');
const one = solid('tablet', 1000);
const odt = solid('odt', 125, 'half');
const suspension: Product = { form: 'suspension', perMl: 100 as Micrograms, smallestMicrolitres: 100 };

function made(
  products: readonly Product[],
  amount: number,
  preferred: readonly Product[] = [],
): readonly Piece[] | null {
  return pieceTable(products, 4000 as Micrograms, preferred).piecesOf(amount as Micrograms);
}

describe('pieces of an amount', () => {
  it('are the fewest', () => {
    expect(made([half, one, odt], 1500)).toEqual([
      { product: one, quarters: 4 },
      { product: half, quarters: 4 },
    ]);
  });

  it('are whole where a split saves nothing', () => {
    const quarter = solid('odt', 250);
    expect(made([half, quarter], 250)).toEqual([{ product: quarter, quarters: 4 }]);
  });

  it('never split what is not a tablet', () => {
    expect(made([odt], 62)).toBeNull();
    expect(made([solid('er-tablet', 500, 'half')], 250)).toBeNull();
    expect(made([solid('capsule', 500, 'quarter')], 250)).toBeNull();
    expect(made([half], 250)).toEqual([{ product: half, quarters: 2 }]);
  });

  it('never split into parts that are no whole number of micrograms', () => {
    const tiny = solid('tablet', 125, 'half');
    expect(pieceTable([tiny], 500 as Micrograms).amounts).toEqual([0, 125, 250, 375, 500]);
    expect(productNotes([tiny])).toEqual([{ code: 'cannot-split-exactly', product: tiny }]);
    const odd = solid('tablet', 3750, 'quarter');
    expect(pieceTable([odd], 3750 as Micrograms).amounts).toEqual([0, 1875, 3750]);
  });

  it('are at most 16 at one time', () => {
    expect(made([odt], 2000)).toHaveLength(1);
    expect(made([odt], 2125)).toBeNull();
  });

  it('use what is in the cupboard where the handling is the same', () => {
    const tablet = solid('tablet', 500);
    const melting = solid('odt', 500);
    expect(made([tablet, melting], 500, [melting])).toEqual([{ product: melting, quarters: 4 }]);
    expect(made([tablet, melting], 500, [tablet])).toEqual([{ product: tablet, quarters: 4 }]);
  });

  it('measure a liquid by its smallest volume, never finer than 0.05 mL, never more than 20 mL', () => {
    expect(made([suspension], 130)).toEqual([{ product: suspension, microlitres: 1300 }]);
    expect(made([suspension], 135)).toBeNull();
    expect(made([suspension], 2000)).toEqual([{ product: suspension, microlitres: 20_000 }]);
    expect(made([suspension], 2010)).toBeNull();
    const fine: Product = { ...suspension, smallestMicrolitres: 10 };
    expect(made([fine], 5)).toEqual([{ product: fine, microlitres: 50 }]);
    expect(made([fine], 6)).toBeNull();
  });

  it('mix tablets and a measured rest, the fewest of both', () => {
    expect(made([one, suspension], 3010)).toEqual([
      { product: one, quarters: 8 },
      { product: suspension, microlitres: 10_100 },
    ]);
  });

  it('count their handling', () => {
    const table = pieceTable([solid('tablet', 1000, 'quarter')], 2000 as Micrograms);
    expect(table.burdenOf(1750 as Micrograms)).toEqual({ pieces: 3, splits: 2, strengths: 1 });
    expect(table.burdenOf(0 as Micrograms)).toEqual({ pieces: 0, splits: 0, strengths: 0 });
  });
});
