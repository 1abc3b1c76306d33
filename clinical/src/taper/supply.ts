import { addDays, formatCivilDay, type CivilDay } from '../quantity/civil-day.ts';
import { LIMITS } from './limits.ts';
import { keyOf } from './pieces.ts';
import type { Finding, Step } from './plan.ts';
import { isLiquid, type Piece, type Product } from './product.ts';
import type { StockItem } from './request.ts';
import type { SupplyLine } from './supply-line.ts';

/** What the plan uses of every product, what runs out when, and what is left over. A split piece is opened and used up before the next. */
export function supplyLines(
  steps: readonly Step[],
  atHand: readonly StockItem[],
  leadDays: number,
): SupplyLine[] {
  const products = new Map<string, Product>();
  for (const step of steps) {
    for (const piece of piecesOfDay(step)) products.set(keyOf(piece.product), piece.product);
  }
  for (const item of atHand)
    if (!products.has(keyOf(item.product))) products.set(keyOf(item.product), item.product);
  return [...products].map(([key, product]) => lineOf(key, product, steps, atHand, leadDays));
}

/** What the stock has to say: when it runs out and by when to order, and what is left over. */
export function supplyFindings(lines: readonly SupplyLine[]): Finding[] {
  const { source } = LIMITS.supply;
  return lines.flatMap((line): Finding[] => {
    const values = { form: line.product.form, mg: strengthOf(line.product) };
    const findings: Finding[] = [];
    if (line.atHand > 0 && line.runsOutOn !== null && line.orderBy !== null) {
      const dates = { runsOutOn: formatCivilDay(line.runsOutOn), orderBy: formatCivilDay(line.orderBy) };
      findings.push({ code: 'stock-runs-out', values: { ...values, ...dates }, source });
    }
    if (line.leftOver > 0) {
      const count = isLiquid(line.product) ? line.leftOver / 1000 : line.leftOver / 4;
      findings.push({ code: 'stock-left-over', values: { ...values, count: String(count) }, source });
    }
    return findings;
  });
}

function lineOf(
  key: string,
  product: Product,
  steps: readonly Step[],
  atHand: readonly StockItem[],
  leadDays: number,
): SupplyLine {
  const stock = atHand
    .filter((item) => keyOf(item.product) === key)
    .reduce((sum, item) => sum + item.amount, 0);
  let needed = 0;
  let runsOutOn: CivilDay | null = null;
  for (const step of steps) {
    const aDay = usedADay(step, key);
    const days = step.days ?? LIMITS.supply.days;
    if (runsOutOn === null && needed + aDay * days > stock) {
      runsOutOn = addDays(step.from, Math.floor((stock - needed) / aDay));
    }
    needed += aDay * days;
  }
  return {
    product,
    atHand: stock,
    needed,
    runsOutOn,
    orderBy: runsOutOn === null ? null : addDays(runsOutOn, -leadDays),
    leftOver: Math.max(0, stock - needed),
  };
}

function usedADay(step: Step, key: string): number {
  return piecesOfDay(step)
    .filter((piece) => keyOf(piece.product) === key)
    .reduce((sum, piece) => sum + ('quarters' in piece ? piece.quarters : piece.microlitres), 0);
}

function piecesOfDay(step: Step): Piece[] {
  return step.times.flatMap((dose) => dose.pieces);
}

function strengthOf(product: Product): string {
  return String((isLiquid(product) ? product.perMl : product.strength) / 1000);
}
