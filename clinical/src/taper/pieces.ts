import type { Micrograms } from '../quantity/micrograms.ts';
import { LIMITS } from './limits.ts';
import { isLiquid, type LiquidProduct, type Piece, type Product, type SolidProduct } from './product.ts';

/** Something about a product that the person should know: it stays whole, or its parts are no exact dose. */
export interface ProductNote {
  readonly code: 'stays-whole' | 'cannot-split-exactly';
  readonly product: SolidProduct;
}

/** A product as the engine counts it: parts of `micrograms` each, `perWhole` of them in a whole piece. */
interface SolidPart {
  readonly kind: 'solid';
  readonly product: SolidProduct;
  readonly micrograms: number;
  readonly perWhole: 1 | 2 | 4;
  readonly preferred: boolean;
}

interface LiquidPart {
  readonly kind: 'liquid';
  readonly product: LiquidProduct;
  readonly micrograms: number;
  readonly microlitres: number;
  readonly preferred: boolean;
}

type Part = SolidPart | LiquidPart;

/** How much handling an amount is: pieces first, then splits, then different products. */
export interface Burden {
  readonly pieces: number;
  readonly splits: number;
  readonly strengths: number;
}

/** The best pieces for every amount up to a largest one. */
export interface PieceTable {
  /** The largest amount that every part is a whole multiple of, in micrograms. */
  readonly grid: number;
  /** Every amount that can be made at one time, ascending, beginning with 0. */
  readonly amounts: readonly Micrograms[];
  /** The pieces of an amount, largest product first; null where it cannot be made. */
  piecesOf(amount: Micrograms): readonly Piece[] | null;
  /** The handling of an amount that can be made; null otherwise. */
  burdenOf(amount: Micrograms): Burden | null;
}

// Costs are one number in a mixed radix, so that comparing numbers compares pieces, then splits, then products, then
// products that are not in the cupboard yet.
const PIECE = 1_000_000;
const SPLIT = 10_000;
const STRENGTH = 100;
const NOT_PREFERRED = 1;

const QUARTERS_BY_SCORE = { none: 4, half: 2, quarter: 1 } as const;

/** Whether a form may ever be split: tablets only. Orally disintegrating and extended release ones, capsules and films stay whole. */
export function mayBeSplit(product: SolidProduct): boolean {
  return product.form === 'tablet';
}

/** What is to be said about the products as they were given. */
export function productNotes(products: readonly Product[]): ProductNote[] {
  return products.flatMap((product): ProductNote[] => {
    if (isLiquid(product) || product.score === 'none') return [];
    if (!mayBeSplit(product)) return [{ code: 'stays-whole', product }];
    const exact = (product.strength * QUARTERS_BY_SCORE[product.score]) % 4 === 0;
    return exact ? [] : [{ code: 'cannot-split-exactly', product }];
  });
}

/**
 * Works out the best pieces for every amount up to `largest`: fewest pieces, then fewest splits, then fewest different
 * products, then products that are `preferred` (in the cupboard). A half counts as one piece and one split; a quarter
 * as one piece and two splits; a measured volume as one piece. Exact: a dynamic program over whole micrograms.
 */
export function pieceTable(
  products: readonly Product[],
  largest: Micrograms,
  preferred: readonly Product[] = [],
): PieceTable {
  const parts = partsOf(products, preferred);
  const grid = gridOfParts(parts);
  const size = Math.floor(largest / grid) + 1;
  const stages: { readonly part: Part; readonly taken: readonly number[] }[] = [];
  let costs: readonly number[] = new Array<number>(size).fill(Infinity).with(0, 0);
  for (const part of parts) {
    const stage =
      part.kind === 'solid' ? addSolid(costs, part, grid) : addLiquid(costs, part.micrograms / grid, part);
    stages.push({ part, taken: stage.taken });
    costs = stage.costs;
  }
  const costOf = (amount: number): number => {
    const cost = amount % grid === 0 ? (costs[amount / grid] ?? Infinity) : Infinity;
    return cost < (LIMITS.piecesPerTime.most + 1) * PIECE ? cost : Infinity;
  };
  const amounts: Micrograms[] = [];
  for (let index = 0; index < size; index += 1) {
    if (costOf(index * grid) < Infinity) amounts.push((index * grid) as Micrograms);
  }
  return {
    grid,
    amounts,
    piecesOf: (amount) => (costOf(amount) === Infinity ? null : traceBack(stages, amount / grid, grid)),
    burdenOf: (amount) => (costOf(amount) === Infinity ? null : burdenFrom(costOf(amount))),
  };
}

/** The grid that amounts of these products lie on, in micrograms; 0 where there is no product. */
export function gridOf(products: readonly Product[]): number {
  const parts = partsOf(products, []);
  return parts.length === 0 ? 0 : gridOfParts(parts);
}

function gridOfParts(parts: readonly Part[]): number {
  return parts.reduce((unit, part) => greatestCommonDivisor(unit, part.micrograms), 0) || 1;
}

function partsOf(products: readonly Product[], preferred: readonly Product[]): Part[] {
  const liked = new Set(preferred.map(keyOf));
  const byKey = new Map<string, Part>();
  for (const product of products) {
    const key = keyOf(product);
    const part = isLiquid(product) ? liquidPart(product, liked.has(key)) : solidPart(product, liked.has(key));
    const known = byKey.get(key);
    if (part.micrograms > 0 && (known === undefined || part.micrograms < known.micrograms)) {
      byKey.set(key, part);
    }
  }
  // So that equal handling falls to the larger tablet.
  return [...byKey.values()].sort((a, b) => compareProducts(a.product, b.product));
}

/** The pieces of one dose as they are written: solids before liquids and large before small. */
export function inOrderOfProducts(pieces: readonly Piece[]): Piece[] {
  return pieces.toSorted((a, b) => compareProducts(a.product, b.product));
}

function compareProducts(a: Product, b: Product): number {
  return Number(isLiquid(a)) - Number(isLiquid(b)) || strengthOf(b) - strengthOf(a);
}

/** What makes two products the same for counting: form and strength, whatever is said of the score. */
export function keyOf(product: Product): string {
  return isLiquid(product) ? `${product.form} ${product.perMl}/ml` : `${product.form} ${product.strength}`;
}

function strengthOf(product: Product): number {
  return isLiquid(product) ? product.perMl : product.strength;
}

function solidPart(product: SolidProduct, preferred: boolean): SolidPart {
  const wanted = mayBeSplit(product) ? QUARTERS_BY_SCORE[product.score] : 4;
  const exact = ([1, 2, 4] as const).find(
    (quarters) => quarters >= wanted && (product.strength * quarters) % 4 === 0,
  );
  const quarters = exact ?? 4;
  return {
    kind: 'solid',
    product,
    micrograms: (product.strength * quarters) / 4,
    perWhole: quarters === 1 ? 4 : quarters === 2 ? 2 : 1,
    preferred,
  };
}

function liquidPart(product: LiquidProduct, preferred: boolean): LiquidPart {
  const finest = LIMITS.liquids.finestMicrolitres;
  const measured = Math.ceil(finest / Math.max(1, product.smallestMicrolitres)) * product.smallestMicrolitres;
  const thousandths = product.perMl * measured;
  // The smallest measurable volume may hold no whole number of micrograms; then so many of them are one part.
  const times = thousandths === 0 ? 0 : 1000 / greatestCommonDivisor(1000, thousandths);
  return {
    kind: 'liquid',
    product,
    micrograms: (thousandths * times) / 1000,
    microlitres: measured * times,
    preferred,
  };
}

function addSolid(
  before: readonly number[],
  part: SolidPart,
  grid: number,
): { costs: readonly number[]; taken: readonly number[] } {
  const costs = before.slice();
  const taken = new Array<number>(before.length).fill(0);
  const stride = part.micrograms / grid;
  const once = STRENGTH + (part.preferred ? 0 : NOT_PREFERRED);
  for (let count = 1; count <= LIMITS.piecesPerTime.most * part.perWhole; count += 1) {
    const cost = once + handlingOf(count, part.perWhole);
    for (let at = count * stride; at < costs.length; at += 1) {
      const total = (before[at - count * stride] ?? Infinity) + cost;
      if (total < (costs[at] ?? Infinity)) {
        costs[at] = total;
        taken[at] = count;
      }
    }
  }
  return { costs, taken };
}

function handlingOf(count: number, perWhole: 1 | 2 | 4): number {
  const quarters = (count % perWhole) * (4 / perWhole);
  const bits = quarters === 0 ? 0 : quarters === 3 ? 2 : 1;
  const splits = quarters === 0 ? 0 : quarters === 2 ? 1 : 2;
  return (Math.floor(count / perWhole) + bits) * PIECE + splits * SPLIT;
}

function addLiquid(
  before: readonly number[],
  stride: number,
  part: LiquidPart,
): { costs: readonly number[]; taken: readonly number[] } {
  const costs = before.slice();
  const taken = new Array<number>(before.length).fill(0);
  const once = PIECE + STRENGTH + (part.preferred ? 0 : NOT_PREFERRED);
  const most = Math.floor(LIMITS.liquids.mostMicrolitres / part.microlitres);
  for (let residue = 0; residue < Math.min(stride, costs.length); residue += 1) {
    // A window of the last `most` amounts of this residue, best first: the cheapest beginning that a volume can be added to.
    const window: number[] = [];
    for (let at = residue; at < costs.length; at += stride) {
      while (window.length > 0 && at - (window[0] ?? 0) > most * stride) window.shift();
      const total = (before[window[0] ?? -1] ?? Infinity) + once;
      if (total < (costs[at] ?? Infinity)) {
        costs[at] = total;
        taken[at] = (at - (window[0] ?? 0)) / stride;
      }
      const fresh = before[at] ?? Infinity;
      while (window.length > 0 && (before[window.at(-1) ?? -1] ?? Infinity) >= fresh) window.pop();
      if (fresh < Infinity) window.push(at);
    }
  }
  return { costs, taken };
}

function traceBack(
  stages: readonly { readonly part: Part; readonly taken: readonly number[] }[],
  index: number,
  grid: number,
): Piece[] {
  const pieces: Piece[] = [];
  let at = index;
  for (let last = stages.length - 1; last >= 0; last -= 1) {
    const { part, taken } = stages[last] ?? { part: undefined, taken: [] };
    const count = taken[at] ?? 0;
    if (part === undefined || count === 0) continue;
    at -= (count * part.micrograms) / grid;
    pieces.push(
      part.kind === 'solid'
        ? { product: part.product, quarters: (count * 4) / part.perWhole }
        : { product: part.product, microlitres: count * part.microlitres },
    );
  }
  return pieces.reverse();
}

function burdenFrom(cost: number): Burden {
  return {
    pieces: Math.floor(cost / PIECE),
    splits: Math.floor((cost % PIECE) / SPLIT),
    strengths: Math.floor((cost % SPLIT) / STRENGTH),
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
