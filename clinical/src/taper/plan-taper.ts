import type { Drug } from '../drugs/drug.ts';
import { drugNamed } from '../drugs/find-drug.ts';
import { formatMg, sumDoses, type Micrograms } from '../quantity/micrograms.ts';
import type { SourceId } from '../sources.ts';
import { bestPath, isAsGood } from './best-path.ts';
import { buildSteps, timedDoses, type Descent, type StepFrame } from './build-steps.ts';
import { gateBFindings, refusalsOf } from './check-request.ts';
import { withChangeover } from './changeover.ts';
import { changeOver } from './conversion.ts';
import { cupboardOf, emptyCupboard, type Cupboard } from './cupboard.ts';
import { enteredDescents, enteredFindings } from './entered-steps.ts';
import { backAtTheirTimes, hasGaps, inOrderOfSize } from './every-division.ts';
import { LIMITS } from './limits.ts';
import { nextLowerDay, type DayDose } from './next-doses.ts';
import type { TakenCut } from './lightest-path.ts';
import { gridOf, pieceTable } from './pieces.ts';
import type { Finding, Plan, Refused } from './plan.ts';
import { floorFindings, productFindings, stepFindings, todayFindings } from './plan-findings.ts';
import { isLiquid, type Product } from './product.ts';
import type { GivesFirst, RegimenDose, TaperRequest } from './request.ts';
import { rulesStamp } from './rules.ts';
import { stepGraph } from './step-graph.ts';
import { supplyFindings, supplyLines } from './supply.ts';

/** What the engine works on once the request has passed the gates. */
interface Bench {
  readonly request: TaperRequest;
  readonly drug: Drug;
  readonly regimen: readonly RegimenDose[];
  readonly products: readonly Product[];
  readonly today: DayDose;
  readonly givesFirst: GivesFirst;
  readonly frame: StepFrame;
  /** What is at hand for the steps; empty after a change of drug, whose own days use it first. */
  readonly cupboard: Cupboard;
}

/**
 * Drafts a taper for a prescriber to sign: the best of all plans that the rules allow (README.md beside this file gives the
 * order in which plans are judged), or the reasons not to draft. Pure and exact: the same request gives the same plan.
 *
 * Ask `checkSlips` first: what looks like a slip is confirmed at the door, not here.
 */
export function draftTaper(request: TaperRequest): Plan | Refused {
  const drug = drugNamed(request.drug);
  const refusals = refusalsOf(request, drug);
  if (drug === undefined || refusals.length > 0) return { outcome: 'refused', refusals };
  const entry = request.prescriber;
  if (entry?.conversion === undefined) return planFor(request, drug, []);
  const changed = changeOver(request, entry, entry.conversion);
  if ('refusals' in changed) return { outcome: 'refused', refusals: changed.refusals };
  const after = drugNamed(changed.after.drug);
  const further = refusalsOf(changed.after, after);
  if (after === undefined || further.length > 0) return { outcome: 'refused', refusals: further };
  const plan = planFor(changed.after, after, [entry.name]);
  return plan.outcome === 'refused' ? plan : withChangeover(plan, changed, request);
}

/** Plans from today's dose down. With a name in `heldBy`, the plan begins by holding the dose that this prescriber set. */
function planFor(request: TaperRequest, drug: Drug, heldBy: readonly string[]): Plan | Refused {
  const bench = prepare(request, drug, heldBy.length > 0);
  if (bench === null) return tooManyChoices();
  const { table } = bench.frame;
  const found = wayDown(bench);
  if (found === null) return tooManyChoices();
  const { down, isStockSearched } = found;
  const own = [...heldBy.map((enteredBy): Descent => ({ day: bench.today, wait: 0, enteredBy })), ...down];
  // The first cut after a change of drug comes when the change has left its window, however short the entered interval is.
  const [held, first, ...rest] = own;
  if (heldBy.length > 0 && held !== undefined && first !== undefined) {
    own.splice(
      0,
      own.length,
      held,
      { ...first, wait: Math.max(first.wait, LIMITS.ceiling.windowDays) },
      ...rest,
    );
  }
  const floor = down.at(-1)?.day ?? bench.today;
  if (request.prescriber === null || request.prescriber.steps.length === 0) {
    return own.length > 0 ? assemble(bench, own, floor, isStockSearched) : standStill(bench);
  }
  const frame = { table, givesFirst: bench.givesFirst, pace: request.pace };
  const entered = enteredDescents(request.prescriber, floor, frame);
  if ('refusals' in entered) return { outcome: 'refused', refusals: entered.refusals };
  return assemble(bench, [...own, ...entered.descents], floor, isStockSearched);
}

/** The best way down from today's dose; null where there are more ways than can be searched. */
function wayDown({
  request,
  today,
  givesFirst,
  frame,
  cupboard,
}: Bench): { readonly down: Descent[]; readonly isStockSearched: boolean } | null {
  const { table } = frame;
  const rules = { made: table, pace: request.pace, above: request.prescriber?.steps[0]?.daily ?? -1 };
  const graph = stepGraph(today, { ...rules, division: givesFirst });
  if (graph === null) return null;
  const path = bestPath(graph, cupboard, table);
  if (today.amounts.length > 1 && hasGaps(table, Math.max(...today.amounts))) {
    const sized = inOrderOfSize(today, givesFirst);
    const every = stepGraph(sized.day, { ...rules, division: 'every' });
    const best = every === null ? path : bestPath(every, cupboard, table);
    if (!isAsGood(path.cuts, best.cuts, today.total)) {
      const down = best.cuts.map((taken) => descentOf(taken, sized.order));
      return { down, isStockSearched: best.isStockSearched };
    }
  }
  return { down: path.cuts.map((taken) => descentOf(taken, [])), isStockSearched: path.isStockSearched };
}

/** `order` says at which time each dose of the day is taken; empty where they stand in the order of the times. */
function descentOf({ cut, pieces }: TakenCut, order: readonly number[]): Descent {
  const { total, amounts } = cut.to.day;
  return {
    day: { total, amounts: backAtTheirTimes(amounts, order) },
    wait: cut.wait,
    ...(pieces === null ? {} : { pieces: backAtTheirTimes(pieces, order) }),
  };
}

function prepare(request: TaperRequest, drug: Drug, isChanged: boolean): Bench | null {
  const regimen = request.regimen.toSorted((a, b) => a.at - b.at);
  const products = request.products.filter((product) => request.prescriber !== null || !isLiquid(product));
  const amounts = regimen.map((dose) => dose.amount);
  const largest = Math.max(...amounts, ...(request.prescriber?.steps ?? []).map((step) => step.daily));
  if (largest / gridOf(products) > LIMITS.search.cells && products.length > 0) return null;
  const stock = (request.atHand ?? []).filter((item) => item.amount > 0);
  const table = pieceTable(
    products,
    largest as Micrograms,
    stock.map((item) => item.product),
  );
  const total = sumDoses(amounts);
  const times = regimen.map((dose) => dose.at);
  return {
    request,
    drug,
    regimen,
    products,
    today: { total, amounts },
    givesFirst: request.givesFirst ?? 'largest',
    frame: { start: request.start, today: total, times, table },
    cupboard: isChanged ? emptyCupboard(table) : cupboardOf(stock, products, table, largest as Micrograms),
  };
}

// No cut can be made. Where the products make today's dose, the plan is to stay on it and ask; otherwise there is none.
function standStill(bench: Bench): Plan | Refused {
  const isMade = bench.today.amounts.every((amount) => bench.frame.table.piecesOf(amount) !== null);
  if (isMade) return assemble(bench, [{ day: bench.today, wait: 0 }], bench.today, true);
  const values = { mg: formatMg(bench.today.total) };
  return { outcome: 'refused', refusals: [{ code: 'cannot-make-any-dose', values, source: 'STEPDOWN' }] };
}

function stockNotSearched(): Finding {
  return { code: 'stock-not-searched', values: {}, source: LIMITS.search.source };
}

function tooManyChoices(): Refused {
  const { source } = LIMITS.search;
  return { outcome: 'refused', refusals: [{ code: 'too-many-choices', values: {}, source }] };
}

function assemble(
  bench: Bench,
  descents: readonly Descent[],
  floor: DayDose,
  isStockSearched: boolean,
): Plan {
  const { request, frame, today } = bench;
  const steps = buildSteps(descents, frame);
  const isEntered = (request.prescriber?.steps.length ?? 0) > 0;
  const supply = supplyLines(steps, request.atHand ?? [], request.supplyLeadDays ?? 0);
  const findings: Finding[] = [
    ...gateBFindings(request),
    ...(request.prescriber === null ? [] : enteredFindings(request.prescriber, request.pace, steps)),
    ...productFindings(request, bench.drug),
    ...todayFindings(bench.regimen, frame.table),
    ...stepFindings(steps, today.total, request.pace),
    ...(isEntered
      ? []
      : floorFindings(steps, floor, nextLowerDay(floor, frame.table, bench.givesFirst), floor === today)),
    ...supplyFindings(supply),
    ...(isStockSearched ? [] : [stockNotSearched()]),
  ];
  return {
    outcome: 'plan',
    drug: bench.drug.id,
    today: { daily: today.total, times: timedDoses(today.amounts, frame) },
    products: bench.products,
    pace: request.pace,
    steps,
    floor: floor.total,
    supply,
    findings,
    sources: sourcesOf(findings),
    rules: rulesStamp(),
  };
}

function sourcesOf(findings: readonly Finding[]): SourceId[] {
  return [...new Set<SourceId>([LIMITS.ceiling.source, ...findings.map((finding) => finding.source)])];
}
