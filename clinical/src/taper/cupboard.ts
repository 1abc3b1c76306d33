import type { Micrograms } from '../quantity/micrograms.ts';
import { LIMITS } from './limits.ts';
import type { DayDose, WorkCount } from './next-doses.ts';
import { inOrderOfProducts, keyOf, pieceTable, type Burden, type PieceTable } from './pieces.ts';
import { isLiquid, type Piece, type Product } from './product.ts';
import type { StockItem } from './request.ts';

/** One way to take a day's doses in pieces. */
export interface DayWay {
  /** What a day uses of every product at hand: quarters of a piece or microlitres, in the order of `Cupboard.atHand`. */
  readonly uses: readonly number[];
  /** The handling of the whole day. */
  readonly handling: Burden;
  /** The pieces of every time of day; null for the way with the least handling, which the table of pieces gives. */
  readonly pieces: readonly (readonly Piece[])[] | null;
}

/** A product at hand. */
interface Shelf {
  readonly product: Product;
  /** Quarters of a piece for solids, microlitres for liquids. */
  readonly amount: number;
  /** Thousandths of a microgram in each of them. */
  readonly weight: number;
}

/** What is at hand of the products of a plan, and the ways in which a day can be made with it. */
export interface Cupboard {
  readonly atHand: readonly Shelf[];
  /**
   * The way with the least handling first, then one for every other use of what is at hand for at least `days` days. Not all of them
   * where `work` has gone past its limit: the search is then given up.
   */
  waysOf(day: DayDose, days: number, work: WorkCount): readonly DayWay[];
}

/** A cupboard where every day is made with the least handling. */
export function emptyCupboard(table: PieceTable): Cupboard {
  return {
    atHand: [],
    waysOf: (day) => [{ uses: [], handling: handlingOf(day, table), pieces: null }],
  };
}

/** What is at hand of `products`; of anything else a plan uses nothing. `largest` is the highest dose at one time. */
export function cupboardOf(
  stock: readonly StockItem[],
  products: readonly Product[],
  table: PieceTable,
  largest: Micrograms,
): Cupboard {
  const amounts = new Map<string, number>();
  for (const { product, amount } of stock) {
    amounts.set(keyOf(product), (amounts.get(keyOf(product)) ?? 0) + amount);
  }
  const isAtHand = (product: Product): boolean => (amounts.get(keyOf(product)) ?? 0) > 0;
  const kinds = new Map(products.filter(isAtHand).map((product) => [keyOf(product), product]));
  if (kinds.size === 0) return emptyCupboard(table);
  const atHand = [...kinds].map(([key, product]): Shelf => {
    const weight = isLiquid(product) ? product.perMl : product.strength * 250;
    return { product, amount: amounts.get(key) ?? 0, weight };
  });
  const alone = [...kinds.keys()].map((key) =>
    pieceTable(
      products.filter((product) => keyOf(product) === key),
      largest,
    ),
  );
  const others = products.filter((product) => !isAtHand(product));
  const rest = others.length === 0 ? null : pieceTable(others, largest);
  return { atHand, waysOf: (day, days, work) => waysOf({ atHand, alone, rest, table }, day, days, work) };
}

interface Shelves {
  readonly atHand: readonly Shelf[];
  /** For every product at hand the amounts that it makes by itself. */
  readonly alone: readonly PieceTable[];
  /** The products that are not at hand; null where there are none. */
  readonly rest: PieceTable | null;
  readonly table: PieceTable;
}

function waysOf(shelves: Shelves, day: DayDose, days: number, work: WorkCount): DayWay[] {
  const { atHand, table } = shelves;
  const fewest: DayWay = {
    uses: usesOf(
      atHand,
      day.amounts.flatMap((amount) => table.piecesOf(amount) ?? []),
    ),
    handling: handlingOf(day, table),
    pieces: null,
  };
  const bounds = atHand.map(({ amount }, index) =>
    Math.max(Math.floor(amount / days), fewest.uses[index] ?? 0),
  );
  let known = new Map<string, DayWay>([
    ['', { uses: atHand.map(() => 0), handling: { pieces: 0, splits: 0, strengths: 0 }, pieces: [] }],
  ]);
  for (const amount of day.amounts) {
    if (work.done > LIMITS.search.cupboardWork) break;
    const next = new Map<string, DayWay>();
    const doses = waysOfDose(shelves, amount, bounds, work);
    for (const way of known.values()) {
      if (work.done > LIMITS.search.cupboardWork) break;
      for (const dose of doses) {
        work.done += 1;
        const uses = way.uses.map((use, index) => use + (dose.uses[index] ?? 0));
        if (uses.some((use, index) => use > (bounds[index] ?? 0))) continue;
        const handling = added(way.handling, dose.handling);
        const key = uses.join();
        const same = next.get(key);
        if (same !== undefined && compareHandling(same.handling, handling) <= 0) continue;
        next.set(key, { uses, handling, pieces: [...(way.pieces ?? []), dose.pieces] });
      }
    }
    known = next;
  }
  known.delete(fewest.uses.join());
  return [fewest, ...known.values()];
}

interface DoseWay {
  readonly uses: readonly number[];
  readonly handling: Burden;
  readonly pieces: readonly Piece[];
}

/** Every use of what is at hand for one dose, the rest of it from the other products with the least handling. */
function waysOfDose(
  { atHand, alone, rest }: Shelves,
  amount: Micrograms,
  bounds: readonly number[],
  work: WorkCount,
): DoseWay[] {
  const ways: DoseWay[] = [];
  const take = (
    index: number,
    left: number,
    uses: readonly number[],
    pieces: readonly Piece[],
    handling: Burden,
  ): void => {
    if (handling.pieces > LIMITS.piecesPerTime.most || work.done > LIMITS.search.cupboardWork) return;
    if (index === atHand.length) {
      const others = left === 0 ? [] : rest?.piecesOf(left as Micrograms);
      const further = left === 0 ? NOTHING : rest?.burdenOf(left as Micrograms);
      if (!others || !further) return;
      const whole = added(handling, further);
      if (whole.pieces > LIMITS.piecesPerTime.most) return;
      ways.push({ uses, handling: whole, pieces: inOrderOfProducts([...pieces, ...others]) });
      return;
    }
    for (const part of alone[index]?.amounts ?? []) {
      if (part > left) break;
      work.done += 1;
      const [piece] = part === 0 ? [] : (alone[index]?.piecesOf(part) ?? []);
      const use = piece === undefined ? 0 : amountOf(piece);
      if (use > (bounds[index] ?? 0)) break;
      const further = alone[index]?.burdenOf(part) ?? NOTHING;
      const taken = piece === undefined ? pieces : [...pieces, piece];
      take(index + 1, left - part, [...uses, use], taken, added(handling, further));
    }
  };
  take(0, amount, [], [], NOTHING);
  return ways;
}

const NOTHING: Burden = { pieces: 0, splits: 0, strengths: 0 };

function usesOf(atHand: readonly Shelf[], pieces: readonly Piece[]): number[] {
  return atHand.map(({ product }) =>
    pieces.reduce((sum, piece) => sum + (keyOf(piece.product) === keyOf(product) ? amountOf(piece) : 0), 0),
  );
}

function amountOf(piece: Piece): number {
  return 'quarters' in piece ? piece.quarters : piece.microlitres;
}

function handlingOf(day: DayDose, table: PieceTable): Burden {
  return day.amounts.reduce((sum, amount) => added(sum, table.burdenOf(amount) ?? NOTHING), NOTHING);
}

function added(a: Burden, b: Burden): Burden {
  return {
    pieces: a.pieces + b.pieces,
    splits: a.splits + b.splits,
    strengths: a.strengths + b.strengths,
  };
}

/** Fewest pieces, then fewest splits, then fewest products. */
function compareHandling(a: Burden, b: Burden): number {
  return a.pieces - b.pieces || a.splits - b.splits || a.strengths - b.strengths;
}
