import { LIMITS } from './limits.ts';
import type { Cut, Node } from './step-graph.ts';

/** What is reached from a node at best, in the order in which it is judged. */
interface Reach {
  readonly floor: number;
  readonly faster: number;
  readonly days: number;
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
 * (5) fewest pieces to handle over all days; (6) between equals the larger cut first, while the dose is higher.
 *
 * The days on today's dose before the first cut are not part of the plan and do not count.
 */
export function bestPath(root: Node, piecesOf: (node: Node) => number): Cut[] {
  const nodes = reachedFrom(root, (node) => node.cuts);
  const reach = new Map<Node, Reach>();
  const tight = new Map<Node, Cut[]>();
  for (const node of nodes) {
    const options = node.cuts.map((cut) => ({ cut, reach: through(cut, node === root, of(reach, cut.to)) }));
    const best = options.reduce<Reach>((a, b) => (compareReach(b.reach, a) < 0 ? b.reach : a), {
      floor: node.day.total,
      faster: 0,
      days: 0,
    });
    reach.set(node, best);
    tight.set(
      node,
      options.filter((option) => compareReach(option.reach, best) === 0).map((option) => option.cut),
    );
  }
  const kept = reachedFrom(root, (node) => of(tight, node));
  return lightest(root, kept, gentlest(kept, tight), piecesOf);
}

/** Every node that is reached from the root by some cuts, each after all that lie below it. */
function reachedFrom(root: Node, cutsOf: (node: Node) => readonly Cut[]): Node[] {
  const seen = new Set<Node>([root]);
  for (const node of seen) for (const cut of cutsOf(node)) seen.add(cut.to);
  return [...seen].sort((a, b) => a.day.total - b.day.total);
}

function through(cut: Cut, first: boolean, below: Reach): Reach {
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
function gentlest(nodes: readonly Node[], tight: ReadonlyMap<Node, readonly Cut[]>): Map<Node, Cut[]> {
  const shares = new Map<Node, readonly Share[]>();
  const kept = new Map<Node, Cut[]>();
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
    shares.set(node, best ?? []);
    kept.set(node, cuts);
  }
  return kept;
}

function lightest(
  root: Node,
  nodes: readonly Node[],
  kept: ReadonlyMap<Node, readonly Cut[]>,
  piecesOf: (node: Node) => number,
): Cut[] {
  const load = new Map<Node, { readonly pieceDays: number; readonly cut: Cut | null }>();
  for (const node of nodes) {
    const pieces = node === root ? 0 : piecesOf(node);
    const options = of(kept, node)
      .map((cut) => ({ pieceDays: of(load, cut.to).pieceDays + cut.wait * pieces, cut }))
      .sort((a, b) => a.pieceDays - b.pieceDays || b.cut.off - a.cut.off);
    load.set(node, options[0] ?? { pieceDays: LIMITS.supply.days * pieces, cut: null });
  }
  const path: Cut[] = [];
  for (let at = of(load, root).cut; at !== null; at = of(load, at.to).cut) path.push(at);
  return path;
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

function of<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error('A dose was judged before the doses below it.');
  return value;
}
