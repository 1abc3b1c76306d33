import { emptyCupboard, type Cupboard } from './cupboard.ts';
import { isUsedUp, lightestPath, type TakenCut } from './lightest-path.ts';
import type { PieceTable } from './pieces.ts';
import type { Cut, Node } from './step-graph.ts';

/** What is reached from a node at best, in the order in which it is judged. */
interface Reach {
  readonly floor: number;
  readonly faster: number;
  readonly days: number;
}

/** The best way down, and whether what is at hand had its say in it. */
export interface BestPath {
  readonly cuts: readonly TakenCut[];
  /** False where there were more uses of what is at hand than can be searched. */
  readonly isStockSearched: boolean;
}

/** A cut as an exact fraction of the dose before it. */
interface Share {
  readonly off: number;
  readonly of: number;
}

/**
 * The best way down, exactly, by this order: (1) the lowest dose that can be reached; (2) fewest cuts that even the longest
 * wait leaves faster than asked; (3) fewest days to get there, never by going faster than asked: the asked rate is held as
 * closely as the products allow; (4) gentlest: the largest cut as small a share as can be, then the second largest, and so on;
 * (5) least left over of what is at hand; (6) fewest pieces to handle over all days; (7) between equals the larger cut first, while
 * the dose is higher. Where there are more uses of what is at hand than can be searched, (5) is left out.
 *
 * The days on today's dose before the first cut are not part of the plan and do not count.
 */
export function bestPath(nodes: readonly Node[], cupboard: Cupboard, table: PieceTable): BestPath {
  const root = nodes.at(-1);
  if (root === undefined) return { cuts: [], isStockSearched: true };
  const reach: Reach[] = [];
  const tight: (readonly Cut[])[] = [];
  for (const node of nodes) {
    let best: Reach = { floor: node.day.total, faster: 0, days: 0 };
    let cuts: Cut[] = [];
    for (const cut of node.cuts) {
      const through = reachThrough(cut, node === root, of(reach, cut.to));
      const order = compareReach(through, best);
      if (order < 0) {
        best = through;
        cuts = [cut];
      } else if (order === 0) cuts.push(cut);
    }
    reach.push(best);
    tight.push(cuts);
  }
  const kept = reachedBy(nodes, tight);
  const gentle = gentlest(kept, tight);
  const fewest = lightestPath(kept, gentle, emptyCupboard(table)) ?? [];
  // What is used up by the fewest pieces needs no search.
  if (isUsedUp(fewest, cupboard)) return { cuts: fewest, isStockSearched: true };
  const sparing = lightestPath(kept, gentle, cupboard);
  return { cuts: sparing ?? fewest, isStockSearched: sparing !== null };
}

/** Whether two ways down from the same dose are equally good by the first four things that plans are judged by. */
export function isAsGood(one: readonly TakenCut[], other: readonly TakenCut[], from: number): boolean {
  const [a, b] = [one, other].map((path) =>
    judged(
      path.map(({ cut }) => cut),
      from,
    ),
  );
  return (
    a !== undefined &&
    b !== undefined &&
    compareReach(a.reach, b.reach) === 0 &&
    compareShareLists(a.shares, b.shares) === 0
  );
}

function judged(
  path: readonly Cut[],
  from: number,
): { readonly reach: Reach; readonly shares: readonly Share[] } {
  let reach: Reach = { floor: path.at(-1)?.to.day.total ?? from, faster: 0, days: 0 };
  let shares: readonly Share[] = [];
  path.forEach((cut, index) => {
    reach = reachThrough(cut, index === 0, reach);
    shares = inserted(shares, { off: cut.off, of: cut.to.day.total + cut.off });
  });
  return { reach, shares };
}

/** The nodes that are reached from the last one by these cuts, in the same order. */
function reachedBy(nodes: readonly Node[], cuts: readonly (readonly Cut[])[]): Node[] {
  const isReached = nodes.map((_, rank) => rank === nodes.length - 1);
  for (const node of nodes.toReversed()) {
    if (isReached[node.rank]) for (const cut of of(cuts, node)) isReached[cut.to.rank] = true;
  }
  return nodes.filter((node) => isReached[node.rank]);
}

function reachThrough(cut: Cut, first: boolean, below: Reach): Reach {
  return {
    floor: below.floor,
    faster: below.faster + (cut.faster ? 1 : 0),
    days: below.days + (first ? 0 : cut.wait),
  };
}

function compareReach(a: Reach, b: Reach): number {
  return a.floor - b.floor || a.faster - b.faster || a.days - b.days;
}

// Comparing two plans by their cuts, largest first, does not change when both get the same further cut: so the gentlest way from
// a node begins with a cut to a node that is itself left in the gentlest way.
function gentlest(nodes: readonly Node[], tight: readonly (readonly Cut[])[]): Cut[][] {
  const shares: (readonly Share[])[] = [];
  const kept: Cut[][] = [];
  for (const node of nodes) {
    let best: readonly Share[] | null = null;
    let cuts: Cut[] = [];
    for (const cut of of(tight, node)) {
      const own = inserted(of(shares, cut.to), { off: cut.off, of: node.day.total });
      const order: number = best === null ? -1 : compareShareLists(own, best);
      if (order < 0) {
        best = own;
        cuts = [cut];
      } else if (order === 0) cuts.push(cut);
    }
    shares[node.rank] = best ?? [];
    kept[node.rank] = cuts;
  }
  return kept;
}

/** The shares with one more, still largest first. */
function inserted(shares: readonly Share[], share: Share): readonly Share[] {
  const at = shares.findIndex((other) => compareShares(other, share) < 0);
  return at < 0 ? [...shares, share] : [...shares.slice(0, at), share, ...shares.slice(at)];
}

function compareShareLists(a: readonly Share[], b: readonly Share[]): number {
  for (const [index, share] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareShares(share, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareShares(a: Share, b: Share): number {
  return a.off * b.of - b.off * a.of;
}

function of<V>(byRank: readonly V[], node: Node): V {
  const value = byRank[node.rank];
  if (value === undefined) throw new Error('A dose was judged before the doses below it.');
  return value;
}
