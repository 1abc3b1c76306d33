import type { Micrograms } from '../quantity/micrograms.ts';

/** The dosage forms that a regimen can be made of. Liquids are measured; everything else is counted. */
export type Form =
  'tablet' | 'odt' | 'capsule' | 'er-tablet' | 'er-capsule' | 'film' | 'oral-solution' | 'suspension';

/** How a tablet's own row says that it may be split. */
export type Score = 'none' | 'half' | 'quarter';

/** A product that the person can get. */
export interface SolidProduct {
  readonly form: Exclude<Form, 'oral-solution' | 'suspension'>;
  readonly strength: Micrograms;
  readonly score: Score;
}

/** A liquid: micrograms in one millilitre, and the smallest volume that can be measured, in microlitres. */
export interface LiquidProduct {
  readonly form: 'oral-solution' | 'suspension';
  readonly perMl: Micrograms;
  readonly smallestMicrolitres: number;
}

export type Product = SolidProduct | LiquidProduct;

export function isLiquid(product: Product): product is LiquidProduct {
  return product.form === 'oral-solution' || product.form === 'suspension';
}

/** So much of one product at one time. Solids count quarters of a piece (4 = one whole); liquids count microlitres. */
export type Piece =
  | { readonly product: SolidProduct; readonly quarters: number }
  | { readonly product: LiquidProduct; readonly microlitres: number };
