import { formatMg, sumDoses, type Micrograms } from '../quantity/micrograms.ts';
import { formatPercent } from '../quantity/percent.ts';
import { timedDoses } from './build-steps.ts';
import type { ChangePart, Changeover } from './conversion.ts';
import { countedDay, greatestRise, sharesOf } from './counted-day.ts';
import { LIMITS } from './limits.ts';
import { pieceTable, type PieceTable } from './pieces.ts';
import type { DrugChange, Finding, OtherPart, Plan, Step } from './plan.ts';
import type { Product } from './product.ts';
import type { RegimenDose, StockItem, TaperRequest } from './request.ts';
import { supplyFindings, supplyLines } from './supply.ts';

/**
 * The plan of the new drug with the change before it: steps that hold both drugs in whole pieces, entered by the prescriber, and
 * the regimen of today in the drug that is being left.
 */
export function withChangeover(plan: Plan, changed: Changeover, request: TaperRequest): Plan {
  const { change, parts } = changed;
  const { after } = changed;
  const stock = after.atHand ?? [];
  const oldTable = tableOf(changed.old, change.products, request.atHand ?? []);
  const newTable = tableOf(after.regimen, after.products, stock);
  const today = { daily: 0 as Micrograms, times: [], also: otherPart(changed.old, change.from, oldTable) };
  const bare = [...parts.map((part) => partStep(part, change, oldTable, newTable)), ...plan.steps] as const;
  const end = changed.after.start + LIMITS.ceiling.windowDays;
  const steps = bare.map((step, index) =>
    step.from < end ? { ...step, ...sharesOf(today, bare, index, change) } : step,
  );
  const oldSteps = steps.map((step) => ({ ...step, times: step.also?.times ?? [] }));
  const left = parts.length;
  const oldSupply = supplyLines(
    oldSteps.slice(0, left),
    request.atHand ?? [],
    request.supplyLeadDays ?? 0,
  ).map((line) => ({ ...line, drug: change.from }));
  const newSupply = supplyLines(steps, stock, request.supplyLeadDays ?? 0);
  const findings: Finding[] = [
    changed.finding,
    ...changeFindings(today, steps, change),
    ...plan.findings
      .filter(({ code }) => !isOfSupply(code))
      .map((finding) => (finding.step === undefined ? finding : { ...finding, step: finding.step + left })),
    ...supplyFindings([...oldSupply, ...newSupply]),
  ];
  return {
    ...plan,
    today,
    change,
    steps,
    supply: [...oldSupply, ...newSupply],
    findings,
    sources: [...new Set([...plan.sources, ...findings.map(({ source }) => source)])],
  };
}

function isOfSupply(code: Finding['code']): boolean {
  return code === 'stock-runs-out' || code === 'stock-to-order' || code === 'stock-left-over';
}

function tableOf(
  regimen: readonly RegimenDose[],
  products: readonly Product[],
  stock: readonly StockItem[],
): PieceTable {
  const largest = Math.max(...regimen.map(({ amount }) => amount)) as Micrograms;
  return pieceTable(
    products,
    largest,
    stock.map(({ product }) => product),
  );
}

function partStep(part: ChangePart, change: DrugChange, oldTable: PieceTable, newTable: PieceTable): Step {
  const daily = sumDoses(part.fresh.map(({ amount }) => amount));
  const also = otherPart(part.old, change.from, oldTable);
  return {
    from: part.from,
    days: part.days,
    daily,
    cut: 0 as Step['cut'],
    window14: 0 as Step['window14'],
    times: timed(part.fresh, newTable),
    also,
    counts: countedDay({ daily, also }, change),
    enteredBy: change.enteredBy,
  };
}

function otherPart(doses: readonly RegimenDose[], drug: string, table: PieceTable): OtherPart {
  return { drug, daily: sumDoses(doses.map(({ amount }) => amount)), times: timed(doses, table) };
}

function timed(doses: readonly RegimenDose[], table: PieceTable): OtherPart['times'] {
  const times = doses.map(({ at }) => at);
  return timedDoses(
    doses.map(({ amount }) => amount),
    { times, table },
  );
}

/** What the change may be by one table or another: a cut over the ceiling, and a rise. */
function changeFindings(today: Plan['today'], steps: readonly Step[], change: DrugChange): Finding[] {
  const name = change.enteredBy;
  return steps.flatMap((step, index): Finding[] => {
    if (step.also === undefined) return [];
    const said: Finding[] = [];
    if (step.window14 > LIMITS.ceiling.share) {
      const values = { percent: formatPercent(step.window14), name };
      said.push({ code: 'changeover-may-cut', step: index, values, source: LIMITS.ceiling.source });
    }
    const rise = greatestRise(steps[index - 1] ?? today, step, change);
    if (rise > 0 && step.counts !== undefined) {
      const { low, high } = step.counts;
      const values = { percent: formatPercent(rise), lowMg: formatMg(low), highMg: formatMg(high), name };
      said.push({ code: 'changeover-may-raise', step: index, values, source: LIMITS.conversion.source });
    }
    return said;
  });
}
