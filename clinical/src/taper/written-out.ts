import type { Piece, Score, SolidProduct } from './product.ts';
import type { GivesFirst } from './request.ts';

// An oracle that shares no code with the planner: it writes down every set of pieces, every day below a day and every path, and
// compares whole plans by the documented order. Only good for small cases, and meant to be read.

export interface Bits {
  readonly pieces: number;
  readonly splits: number;
  readonly strengths: number;
  /** Quarters of each product. */
  readonly uses: readonly number[];
}

/** Bits and splits of none, one, two and three quarters. */
const PIECES = [0, 1, 1, 2];
const SPLITS = [0, 2, 1, 2];

const QUARTERS: Readonly<Record<Score, number>> = { none: 4, half: 2, quarter: 1 };

/** Every amount up to `most`, and every set of at most 16 pieces that makes it. */
export function everySet(products: readonly SolidProduct[], most: number): Map<number, Bits[]> {
  let sets = new Map<number, Bits[]>([[0, [{ pieces: 0, splits: 0, strengths: 0, uses: [] }]]]);
  for (const product of products) {
    const unit = product.form === 'tablet' ? QUARTERS[product.score] : 4;
    const next = new Map<number, Bits[]>();
    for (const [amount, ways] of sets) {
      for (let quarters = 0; quarters <= 64; quarters += unit) {
        const total = amount + (quarters * product.strength) / 4;
        if (total > most || !Number.isInteger(total)) continue;
        const rest = quarters % 4;
        for (const way of ways) {
          const pieces = way.pieces + Math.floor(quarters / 4) + (PIECES[rest] ?? 0);
          if (pieces > 16) continue;
          const splits = way.splits + (SPLITS[rest] ?? 0);
          const strengths = way.strengths + (quarters > 0 ? 1 : 0);
          const uses = [...way.uses, quarters];
          next.set(total, [...(next.get(total) ?? []), { pieces, splits, strengths, uses }]);
        }
      }
    }
    sets = next;
  }
  return sets;
}

/** What is taken where the cupboard says nothing else: the least handling, then the fewest products that are not at hand. */
export function fewestOf(ways: readonly Bits[], atHand: readonly number[]): Bits[] {
  const bought = (bits: Bits): number =>
    bits.uses.filter((use, index) => use > 0 && (atHand[index] ?? 0) === 0).length;
  const order = (a: Bits, b: Bits): number => byHandling(a, b) || bought(a) - bought(b);
  const [first] = ways.toSorted(order);
  return first === undefined ? [] : ways.filter((way) => order(way, first) === 0);
}

function byHandling(a: Bits, b: Bits): number {
  return a.pieces - b.pieces || a.splits - b.splits || a.strengths - b.strengths;
}

/** Every day at most as high at every time, the best division for each total. */
function everyDayBelow(
  day: readonly number[],
  amounts: readonly number[],
  givesFirst: GivesFirst,
): Map<number, number[]> {
  let days: number[][] = [[]];
  for (const present of day) {
    days = days.flatMap((start) =>
      amounts.filter((amount) => amount <= present).map((amount) => [...start, amount]),
    );
  }
  const best = new Map<number, number[]>();
  for (const candidate of days) {
    const total = sum(candidate);
    const known = best.get(total);
    if (known === undefined || comesBefore(candidate, known, givesFirst)) best.set(total, candidate);
  }
  return best;
}

function comesBefore(a: readonly number[], b: readonly number[], givesFirst: GivesFirst): boolean {
  if (givesFirst === 'largest') {
    const squares = sum(a.map((x) => x * x)) - sum(b.map((x) => x * x));
    if (squares !== 0) return squares < 0;
  }
  const [x, y] = givesFirst === 'latest' ? [a.toReversed(), b.toReversed()] : [a, b];
  const at = x.findIndex((amount, index) => amount !== y[index]);
  return at >= 0 && (x[at] ?? 0) < (y[at] ?? 0);
}

interface Way {
  readonly days: readonly (readonly number[])[];
  readonly waits: readonly number[];
  readonly faster: number;
}

export interface Case {
  readonly day: readonly number[];
  readonly products: readonly SolidProduct[];
  readonly percent: number;
  readonly every: number;
  readonly givesFirst: GivesFirst;
  /** What is at hand of each product, in quarters of a piece. */
  readonly atHand: readonly number[];
}

function everyWay(given: Case, amounts: readonly number[], day: readonly number[]): Way[] {
  const total = sum(day);
  const lower = [...everyDayBelow(day, amounts, given.givesFirst)].filter(([to]) => to < total);
  const within = lower.filter(
    ([to]) => (total - to) * 10_000 <= total * given.percent && 4 * (total - to) <= total,
  );
  const ceiling = lower.filter(([to]) => 4 * (total - to) <= total).sort(([a], [b]) => b - a);
  const allowed = within.length > 0 ? within : ceiling.slice(0, 1);
  if (allowed.length === 0) return [{ days: [], waits: [], faster: 0 }];
  return allowed.flatMap(([to, next]) => {
    const needed = Math.ceil(((total - to) * 10_000 * given.every) / (total * given.percent));
    const wait = Math.min(Math.max(needed, given.every), 28);
    return everyWay(given, amounts, next).map((way) => ({
      days: [next, ...way.days],
      waits: [wait, ...way.waits],
      faster: way.faster + (needed > 28 ? 1 : 0),
    }));
  });
}

/** The best way; null where two sets of pieces are equally few, and no rule says which of them is taken. */
export function bestWay(given: Case): Way | null {
  const sets = everySet(given.products, Math.max(...given.day));
  const isPlain = [...sets.values()].every((ways) => fewestOf(ways, given.atHand).length === 1);
  if (!isPlain) return null;
  const ways = everyWay(given, [...sets.keys()], given.day);
  return ways.reduce((a, b) => (judge(given, sets, b, a) < 0 ? b : a));
}

function judge(given: Case, sets: ReadonlyMap<number, readonly Bits[]>, a: Way, b: Way): number {
  const floor = (way: Way): number => sum(way.days.at(-1) ?? given.day);
  const length = (way: Way): number => sum(way.waits.slice(1));
  const sooner =
    floor(a) - floor(b) ||
    a.faster - b.faster ||
    length(a) - length(b) ||
    compareCuts(cuts(given, a), cuts(given, b));
  if (sooner !== 0) return sooner;
  const [one, other] = [a, b].map((way) => handledBest(given, sets, way));
  return (
    (one?.over ?? 0) - (other?.over ?? 0) ||
    (one?.pieceDays ?? 0) - (other?.pieceDays ?? 0) ||
    firstLower(a, b)
  );
}

export interface Handled {
  /** Micrograms at hand that are never used. */
  readonly over: number;
  readonly pieceDays: number;
}

/** The doses of a way, each in any of its sets of pieces: the least left over, then the fewest pieces. */
export function handledBest(given: Case, sets: ReadonlyMap<number, readonly Bits[]>, way: Way): Handled {
  const known = new Map<string, Handled>();
  const from = (index: number, left: readonly number[]): Handled => {
    const day = way.days[index];
    if (day === undefined) {
      const over = sum(left.map((quarters, at) => (quarters * (given.products[at]?.strength ?? 0)) / 4));
      return { over, pieceDays: 0 };
    }
    const key = `${index} ${left.join()}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const days = way.waits[index + 1] ?? 28;
    const fewest = day.map((amount) => fewestOf(sets.get(amount) ?? [], given.atHand)[0]);
    const usual = given.products.map((_, at) => sum(fewest.map((bits) => bits?.uses[at] ?? 0)));
    let best: Handled = { over: Infinity, pieceDays: Infinity };
    for (const doses of everyChoice(day.map((amount) => sets.get(amount) ?? []))) {
      const uses = given.products.map((_, at) => sum(doses.map((bits) => bits.uses[at] ?? 0)));
      const isUsual = doses.every((bits, at) => bits === fewest[at]);
      const isCovered = uses.every(
        (use, at) =>
          (given.atHand[at] ?? 0) === 0 || use <= (usual[at] ?? 0) || use * days <= (left[at] ?? 0),
      );
      if (!isUsual && !isCovered) continue;
      const rest = from(
        index + 1,
        left.map((quarters, at) => Math.max(0, quarters - (uses[at] ?? 0) * days)),
      );
      const pieceDays = rest.pieceDays + days * sum(doses.map((bits) => bits.pieces));
      if (rest.over < best.over || (rest.over === best.over && pieceDays < best.pieceDays)) {
        best = { over: rest.over, pieceDays };
      }
    }
    known.set(key, best);
    return best;
  };
  return from(0, given.atHand);
}

function everyChoice<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (chosen, list) => chosen.flatMap((start) => list.map((each) => [...start, each])),
    [[]],
  );
}

function cuts(given: Case, way: Way): { off: number; of: number }[] {
  return way.days
    .map((day, index) => {
      const of = sum(way.days[index - 1] ?? given.day);
      return { off: of - sum(day), of };
    })
    .sort((a, b) => b.off * a.of - a.off * b.of);
}

function compareCuts(
  a: readonly { off: number; of: number }[],
  b: readonly { off: number; of: number }[],
): number {
  for (const [index, cut] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = cut.off * other.of - other.off * cut.of;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function firstLower(a: Way, b: Way): number {
  const at = a.days.findIndex((day, index) => sum(day) !== sum(b.days[index] ?? []));
  return at < 0 ? 0 : sum(a.days[at] ?? []) - sum(b.days[at] ?? []);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The handling of a dose as it is written. */
export function handling(pieces: readonly Piece[]): Omit<Bits, 'uses'> {
  const solids = pieces.flatMap((piece) => ('quarters' in piece ? [piece.quarters] : []));
  return {
    pieces: sum(solids.map((quarters) => Math.floor(quarters / 4) + (PIECES[quarters % 4] ?? 0))),
    splits: sum(solids.map((quarters) => SPLITS[quarters % 4] ?? 0)),
    strengths: solids.length,
  };
}
