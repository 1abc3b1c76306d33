import type { Cupboard, DayWay } from './cupboard.ts';
import { LIMITS } from './limits.ts';
import type { WorkCount } from './next-doses.ts';
import type { Burden } from './pieces.ts';
import type { Piece } from './product.ts';
import type { Cut, Node } from './step-graph.ts';

/** A cut of a plan, and the pieces of every time of the day it leads to; null where they are those with the least handling. */
export interface TakenCut {
  readonly cut: Cut;
  readonly pieces: readonly (readonly Piece[])[] | null;
}

/** A way from today to a dose, with what is then left at hand and what was handled until then. */
interface Label {
  readonly left: readonly number[];
  /** Handling times days. */
  readonly load: Burden;
  readonly cut: Cut | null;
  /** How the dose before the cut was taken. */
  readonly wayBefore: DayWay | null;
  readonly before: Label | null;
}

/**
 * Of ways down that are equally good until then: the least left over of what is at hand, in milligrams; then the fewest pieces to
 * handle over all days (the last dose counts 28); then the larger cut first; then the fewest splits, then the fewest products.
 * A dose is taken in other pieces than the fewest only where what is left at hand covers it to its last day. Null where there
 * are more ways than can be searched. `kept` are the cuts to choose from, by the rank of the node they leave.
 */
export function lightestPath(
  nodes: readonly Node[],
  kept: readonly (readonly Cut[] | undefined)[],
  cupboard: Cupboard,
): TakenCut[] | null {
  const root = nodes.at(-1);
  if (root === undefined) return [];
  const work: WorkCount = { done: 0 };
  const labels = new Map<number, Map<string, Label>>();
  const start = { left: cupboard.atHand.map(({ amount }) => amount), load: NO_LOAD };
  labels.set(root.rank, new Map([['', { ...start, cut: null, wayBefore: null, before: null }]]));
  let best: Label | null = null;
  for (const node of nodes.toReversed()) {
    const here = labels.get(node.rank);
    if (here === undefined) continue;
    const cuts = kept[node.rank] ?? [];
    const shortest = Math.min(LIMITS.supply.days, ...cuts.map(({ wait }) => wait));
    const ways = node === root ? [null] : cupboard.waysOf(node.day, shortest, work);
    for (const label of here.values()) {
      for (const cut of cuts) {
        for (const next of afterDose(label, cut, cut.wait, ways)) keepBetter(labels, cut.to.rank, next);
      }
      if (cuts.length === 0) {
        for (const end of afterDose(label, null, LIMITS.supply.days, ways)) {
          if (best === null || compareEnds(end, best, cupboard) < 0) best = end;
        }
      }
      work.done += ways.length * Math.max(1, cuts.length);
      if (cupboard.atHand.length > 0 && work.done > LIMITS.search.cupboardWork) return null;
    }
  }
  return best === null ? [] : takenCuts(best);
}

const NO_LOAD: Burden = { pieces: 0, splits: 0, strengths: 0 };

/** What every way to take a dose for so many days leads to. */
function afterDose(label: Label, cut: Cut | null, days: number, ways: readonly (DayWay | null)[]): Label[] {
  const fewest = ways[0];
  return ways.flatMap((way): Label[] => {
    if (way === null || !fewest) return [{ ...label, cut, wayBefore: null, before: label }];
    const isCovered = way.uses.every(
      (use, index) => use <= (fewest.uses[index] ?? 0) || use * days <= (label.left[index] ?? 0),
    );
    if (!isCovered) return [];
    const left = label.left.map((amount, index) => Math.max(0, amount - (way.uses[index] ?? 0) * days));
    const load = {
      pieces: label.load.pieces + way.handling.pieces * days,
      splits: label.load.splits + way.handling.splits * days,
      strengths: label.load.strengths + way.handling.strengths * days,
    };
    return [{ left, load, cut, wayBefore: way, before: label }];
  });
}

// What lies ahead depends on the dose and on what is left at hand alone, so that one label for each of these is enough.
function keepBetter(labels: Map<number, Map<string, Label>>, rank: number, label: Label): void {
  const here = labels.get(rank);
  const key = label.left.join();
  if (here === undefined) {
    labels.set(rank, new Map([[key, label]]));
    return;
  }
  const known = here.get(key);
  if (known === undefined || compareLabels(label, known) < 0) here.set(key, label);
}

function compareEnds(a: Label, b: Label, { atHand }: Cupboard): number {
  const over = ({ left }: Label): number =>
    left.reduce((sum, amount, index) => sum + amount * (atHand[index]?.weight ?? 0), 0);
  return over(a) - over(b) || compareLabels(a, b);
}

function compareLabels(a: Label, b: Label): number {
  return (
    a.load.pieces - b.load.pieces ||
    compareFirstCuts(a, b) ||
    a.load.splits - b.load.splits ||
    a.load.strengths - b.load.strengths
  );
}

function compareFirstCuts(a: Label, b: Label): number {
  const [one, other] = [cutsOf(a), cutsOf(b)];
  const at = one.findIndex((cut, index) => cut !== other[index]);
  return at < 0 ? 0 : (one[at]?.to.day.total ?? 0) - (other[at]?.to.day.total ?? 0);
}

function cutsOf(label: Label): Cut[] {
  const cuts: Cut[] = [];
  for (let at: Label | null = label; at !== null; at = at.before) if (at.cut !== null) cuts.push(at.cut);
  return cuts.reverse();
}

/** Whether a way down that takes the fewest pieces leaves nothing over of what is at hand. */
export function isUsedUp(path: readonly TakenCut[], { atHand, waysOf }: Cupboard): boolean {
  if (atHand.length === 0) return true;
  const used = atHand.map(() => 0);
  path.forEach(({ cut }, index) => {
    const days = path[index + 1]?.cut.wait ?? LIMITS.supply.days;
    const [fewest] = waysOf(cut.to.day, Infinity, { done: 0 });
    fewest?.uses.forEach((use, at) => {
      used[at] = (used[at] ?? 0) + use * days;
    });
  });
  return atHand.every(({ amount }, index) => (used[index] ?? 0) >= amount);
}

function takenCuts(end: Label): TakenCut[] {
  const taken: TakenCut[] = [];
  for (let after = end, at = end.before; at !== null; after = at, at = at.before) {
    if (at.cut !== null) taken.push({ cut: at.cut, pieces: after.wayBefore?.pieces ?? null });
  }
  return taken.reverse();
}
