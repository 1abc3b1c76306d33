import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { BasisPoints } from '../quantity/percent.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import { draftTaper } from './plan-taper.ts';
import type { Form, Piece, Product, Score, SolidProduct } from './product.ts';
import type { GivesFirst, TaperRequest } from './request.ts';

// An oracle that shares no code with the planner: it writes down every set of pieces, every day below a day and every path, and
// compares whole plans by the documented order. Only good for small cases, and meant to be read.

interface Bits {
  readonly pieces: number;
  readonly splits: number;
  readonly strengths: number;
}

/** Bits and splits of none, one, two and three quarters. */
const PIECES = [0, 1, 1, 2];
const SPLITS = [0, 2, 1, 2];

const QUARTERS: Readonly<Record<Score, number>> = { none: 4, half: 2, quarter: 1 };

/** Every amount up to `most` by every set of at most 16 pieces, with the least handling. */
function everyAmount(products: readonly SolidProduct[], most: number): Map<number, Bits> {
  let sets = new Map<number, Bits[]>([[0, [{ pieces: 0, splits: 0, strengths: 0 }]]]);
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
          next.set(total, [...(next.get(total) ?? []), { pieces, splits, strengths }]);
        }
      }
    }
    sets = next;
  }
  return new Map(
    [...sets].map(([amount, ways]) => [amount, ways.reduce((a, b) => (byHandling(b, a) < 0 ? b : a))]),
  );
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

interface Case {
  readonly day: readonly number[];
  readonly products: readonly SolidProduct[];
  readonly percent: number;
  readonly every: number;
  readonly givesFirst: GivesFirst;
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

function bestWay(given: Case): Way {
  const made = everyAmount(given.products, Math.max(...given.day));
  const ways = everyWay(given, [...made.keys()], given.day);
  return ways.reduce((a, b) => (judge(given, made, b, a) < 0 ? b : a));
}

function judge(given: Case, made: ReadonlyMap<number, Bits>, a: Way, b: Way): number {
  const floor = (way: Way): number => sum(way.days.at(-1) ?? given.day);
  const length = (way: Way): number => sum(way.waits.slice(1));
  const pieces = (day: readonly number[]): number => sum(day.map((amount) => made.get(amount)?.pieces ?? 0));
  const load = (way: Way): number =>
    sum(way.days.map((day, index) => pieces(day) * (way.waits[index + 1] ?? 28)));
  return (
    floor(a) - floor(b) ||
    a.faster - b.faster ||
    length(a) - length(b) ||
    compareCuts(cuts(given, a), cuts(given, b)) ||
    load(a) - load(b) ||
    firstLower(a, b)
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const UNIT = 125;
const product = fc.record({
  form: fc.constantFrom<Form>('tablet', 'odt', 'capsule'),
  strength: fc.constantFrom(125, 250, 375, 500, 750, 1000, 2000),
  score: fc.constantFrom<Score>('none', 'half', 'quarter'),
}) as fc.Arbitrary<SolidProduct>;

const cases: fc.Arbitrary<Case> = fc.record({
  day: fc
    .array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 2 })
    .map((units) => units.map((n) => n * UNIT)),
  products: fc.uniqueArray(product, {
    minLength: 1,
    maxLength: 3,
    selector: (each) => `${each.form} ${each.strength}`,
  }),
  percent: fc.constantFrom(500, 800, 1000, 1500, 2500),
  every: fc.constantFrom(14, 15, 21, 28),
  givesFirst: fc.constantFrom<GivesFirst>('largest', 'earliest', 'latest'),
});

function asked(given: Case): TaperRequest {
  return {
    drug: 'clonazepam',
    regimen: given.day.map((amount, index) => ({
      at: (480 + index * 600) as TimeOfDay,
      amount: amount as Micrograms,
    })),
    products: given.products as readonly Product[],
    pace: { percent: given.percent as BasisPoints, days: given.every },
    start: 20_788 as CivilDay,
    person: { age: 45, flags: [] },
    givesFirst: given.givesFirst,
    // A prescriber with no steps of their own: the paces above 10 % are theirs, and the search is the same.
    prescriber: { name: 'Dr. Example', role: 'physician', reason: 'pace', acknowledged: true, steps: [] },
  };
}

function handling(pieces: readonly Piece[]): Bits {
  const solids = pieces.flatMap((piece) => ('quarters' in piece ? [piece.quarters] : []));
  return {
    pieces: sum(solids.map((quarters) => Math.floor(quarters / 4) + (PIECES[quarters % 4] ?? 0))),
    splits: sum(solids.map((quarters) => SPLITS[quarters % 4] ?? 0)),
    strengths: solids.length,
  };
}

describe('the engine against everything written down', () => {
  it('finds the plan that is best by the documented order, dose by dose and day by day', () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, (given) => {
        const expected = bestWay(given);
        const answer = draftTaper(asked(given));
        if (expected.days.length === 0) {
          if (answer.outcome === 'plan') expect(answer.steps).toHaveLength(1);
          return;
        }
        if (answer.outcome !== 'plan') throw new Error(JSON.stringify(answer));
        compared += 1;
        expect(answer.steps.map((step) => step.times.map((dose) => dose.amount))).toEqual(expected.days);
        expect(answer.steps.slice(0, -1).map((step) => step.days)).toEqual(expected.waits.slice(1));
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('makes every amount with the fewest pieces, then splits, then strengths', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const answer = draftTaper(asked(given));
        if (answer.outcome !== 'plan') return;
        const made = everyAmount(given.products, Math.max(...given.day));
        for (const dose of answer.steps.flatMap((step) => step.times)) {
          expect(handling(dose.pieces)).toEqual(made.get(dose.amount));
        }
      }),
      { numRuns: 400, seed: 8 },
    );
  });
});
