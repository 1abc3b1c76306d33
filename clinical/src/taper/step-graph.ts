import type { Micrograms } from '../quantity/micrograms.ts';
import { exceedsShare } from '../quantity/percent.ts';
import { LIMITS } from './limits.ts';
import { everyLowerDay } from './every-division.ts';
import { lowerDays, type DayDose, type MakeableAmounts, type WorkCount } from './next-doses.ts';
import type { GivesFirst, Pace } from './request.ts';

/** A day's dose that a plan can stand on, and the cuts that lead down from it. */
export interface Node {
  readonly day: DayDose;
  readonly cuts: readonly Cut[];
  /** The node's place among all nodes, lowest dose first. */
  readonly rank: number;
}

/** One cut that the rules allow: how much, where to, and how long the dose before it is held. */
export interface Cut {
  readonly off: Micrograms;
  readonly to: Node;
  /** Days on the dose before the cut. */
  readonly wait: number;
  /** Whether even the longest wait leaves the cut faster than was asked. */
  readonly faster: boolean;
}

export interface GraphRules {
  readonly made: MakeableAmounts;
  readonly pace: Pace;
  /** How each day is divided over its times; `every` way, with the doses in order of size. */
  readonly division: GivesFirst | 'every';
  /** Only totals above this are stood on; a prescriber's own steps begin there. */
  readonly above: number;
}

// What one cut costs to keep and to judge, in the units of dividing a day.
const WORK_OF_A_CUT = 100;

interface OpenNode extends Node {
  readonly cuts: Cut[];
  rank: number;
  readonly afterBig: boolean;
}

/**
 * All plans that the rules allow, as a graph from today's dose down: a cut is within the asked percent, or is the smallest
 * that can be made and at most the ceiling. The nodes come lowest dose first, so that today's is the last. Null where there
 * are more plans than can be searched.
 */
export function stepGraph(today: DayDose, rules: GraphRules): readonly Node[] | null {
  const work: WorkCount = { done: 0 };
  const most = rules.division === 'every' ? LIMITS.search.everyDivisionWork : LIMITS.search.work;
  const nodes: OpenNode[] = [];
  const known = new Map<number, OpenNode[]>();
  const visit = (day: DayDose, afterBig: boolean): Node => {
    const alike = known.get(day.total);
    const seen = alike?.find((node) => node.afterBig === afterBig && isSameDay(node.day, day));
    if (seen !== undefined) return seen;
    const node: OpenNode = { day, cuts: [], rank: 0, afterBig };
    nodes.push(node);
    if (alike === undefined) known.set(day.total, [node]);
    else alike.push(node);
    return node;
  };
  visit(today, false);
  for (const node of nodes) {
    if (work.done > most) return null;
    for (const day of allowedBelow(node.day, rules, work)) {
      work.done += WORK_OF_A_CUT;
      const off = (node.day.total - day.total) as Micrograms;
      const big = isBig(off, node.day.total, rules.pace.days);
      const { wait, faster } = waitBefore(off, node.day.total, rules.pace);
      const spaced = big || node.afterBig ? Math.max(wait, LIMITS.ceiling.windowDays) : wait;
      node.cuts.push({ off, to: visit(day, big), wait: spaced, faster });
    }
  }
  nodes.sort((a, b) => a.day.total - b.day.total);
  nodes.forEach((node, rank) => {
    node.rank = rank;
  });
  return nodes;
}

function isSameDay(a: DayDose, b: DayDose): boolean {
  return a.amounts.every((amount, index) => amount === b.amounts[index]);
}

/**
 * How long a dose is held before `off` is taken from it: the asked days; longer, up to the longest that is proposed, where
 * the cut is bigger than asked, so that percent per day stays as asked.
 */
export function waitBefore(off: Micrograms, from: Micrograms, pace: Pace): { wait: number; faster: boolean } {
  const needed = Math.ceil((off * 10_000 * pace.days) / (from * pace.percent));
  const longest = Math.max(LIMITS.pace.mostDays, pace.days);
  return { wait: Math.min(Math.max(needed, pace.days), longest), faster: needed > longest };
}

function allowedBelow(day: DayDose, rules: GraphRules, work: WorkCount): DayDose[] {
  const most = Math.floor((day.total * LIMITS.ceiling.share) / 10_000);
  const within = Math.min(most, Math.floor((day.total * rules.pace.percent) / 10_000));
  const { made, division } = rules;
  const lower = (off: number, atMost?: number): DayDose[] => {
    const limits = atMost === undefined ? { work } : { work, atMost };
    return division === 'every'
      ? everyLowerDay(day, made, off, limits)
      : lowerDays(day, made, off, division, limits);
  };
  const asked = lower(within);
  const allowed = asked.length > 0 ? asked : lower(most, 1);
  return rules.above < 0 ? allowed : allowed.filter((lower) => lower.total > rules.above);
}

// A prescriber may ask for an interval shorter than the window. Cuts up to an equal share of the ceiling can then follow one
// another freely; a bigger one stands alone in its window.
function isBig(off: Micrograms, from: Micrograms, days: number): boolean {
  const cutsInWindow = Math.ceil(LIMITS.ceiling.windowDays / days);
  return cutsInWindow > 1 && exceedsShare((off * cutsInWindow) as Micrograms, from, LIMITS.ceiling.share);
}
