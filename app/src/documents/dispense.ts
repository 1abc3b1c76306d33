import { addDays, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import type { Plan, Step } from '@stepdown/clinical/taper/plan';
import { isLiquid, type Piece, type Product } from '@stepdown/clinical/taper/product';

/** What to dispense for some days, both included: whole pieces, or microlitres. */
export interface Dispense {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly pieces: readonly Piece[];
  /** The same of a drug that is being left. */
  readonly also: readonly Piece[];
}

const SUPPLY_DAYS = 28;

/**
 * What to dispense for every 28 days from the first step on, up to the supply that the open last step starts in. Parts of a
 * piece are added up over the supply and rounded up to whole pieces.
 */
export function dispenses(plan: Plan): readonly Dispense[] {
  const first = plan.steps[0];
  const last = plan.steps.at(-1);
  if (!first || !last) return [];
  const supplies: Dispense[] = [];
  const left = plan.steps.flatMap((step) => (step.also ? [{ ...step, times: step.also.times }] : []));
  for (let from = first.from; from <= last.from; from = addDays(from, SUPPLY_DAYS)) {
    const to = addDays(from, SUPPLY_DAYS - 1);
    supplies.push({ from, to, pieces: piecesFor(plan.steps, from, to), also: piecesFor(left, from, to) });
  }
  return supplies;
}

function piecesFor(steps: readonly Step[], from: CivilDay, to: CivilDay): readonly Piece[] {
  const totals = new Map<string, { readonly product: Product; amount: number }>();
  for (const step of steps) {
    const days = daysShared(step, from, to);
    if (days === 0) continue;
    for (const piece of step.times.flatMap(({ pieces }) => pieces)) {
      const key = JSON.stringify(piece.product);
      const total = totals.get(key) ?? { product: piece.product, amount: 0 };
      total.amount += days * ('quarters' in piece ? piece.quarters : piece.microlitres);
      totals.set(key, total);
    }
  }
  return [...totals.values()].map(({ product, amount }) =>
    isLiquid(product) ? { product, microlitres: amount } : { product, quarters: Math.ceil(amount / 4) * 4 },
  );
}

function daysShared(step: Step, from: CivilDay, to: CivilDay): number {
  const last = step.days === null ? to : addDays(step.from, step.days - 1);
  return Math.max(0, Math.min(last, to) - Math.max(step.from, from) + 1);
}
