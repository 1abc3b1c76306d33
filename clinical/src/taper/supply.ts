import { addDays, formatCivilDay, type CivilDay } from '../quantity/civil-day.ts';
import { LIMITS } from './limits.ts';
import { keyOf } from './pieces.ts';
import type { Finding, Step } from './plan.ts';
import { isLiquid, type Product } from './product.ts';
import type { StockItem } from './request.ts';
import type { SupplyLine } from './supply-line.ts';

/** A product, and how much of it one day of each step uses. */
interface Use {
  readonly product: Product;
  readonly key: string;
  readonly aDay: number[];
}

/** What the plan uses of every product, what runs out when, and what is left over. A split piece is opened and used up before the next. */
export function supplyLines(
  steps: readonly Step[],
  atHand: readonly StockItem[],
  leadDays: number,
): SupplyLine[] {
  const uses: Use[] = [];
  const useOf = (product: Product): Use => {
    const same = uses.find((use) => use.product === product);
    if (same !== undefined) return same;
    const key = keyOf(product);
    const alike = uses.find((use) => use.key === key);
    if (alike !== undefined) return alike;
    const fresh: Use = { product, key, aDay: steps.map(() => 0) };
    uses.push(fresh);
    return fresh;
  };
  steps.forEach((step, index) => {
    for (const { pieces } of step.times) {
      for (const piece of pieces) {
        const { aDay } = useOf(piece.product);
        aDay[index] = (aDay[index] ?? 0) + ('quarters' in piece ? piece.quarters : piece.microlitres);
      }
    }
  });
  for (const { product } of atHand) useOf(product);
  return uses.map(({ product, key, aDay }) => {
    const stock = atHand.filter((item) => keyOf(item.product) === key);
    const amount = stock.reduce((sum, item) => sum + item.amount, 0);
    return lineOf(product, steps, aDay, amount, leadDays);
  });
}

/** What the stock has to say: when it runs out and by when to order, and what is left over. */
export function supplyFindings(lines: readonly SupplyLine[]): Finding[] {
  const { source } = LIMITS.supply;
  return lines.flatMap((line): Finding[] => {
    const values = {
      form: line.product.form,
      mg: strengthOf(line.product),
      ...(line.drug === undefined ? {} : { drug: line.drug }),
    };
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
  product: Product,
  steps: readonly Step[],
  usedADay: readonly number[],
  stock: number,
  leadDays: number,
): SupplyLine {
  let needed = 0;
  let runsOutOn: CivilDay | null = null;
  steps.forEach((step, index) => {
    const aDay = usedADay[index] ?? 0;
    const days = step.days ?? LIMITS.supply.days;
    if (runsOutOn === null && needed + aDay * days > stock) {
      runsOutOn = addDays(step.from, Math.floor((stock - needed) / aDay));
    }
    needed += aDay * days;
  });
  return {
    product,
    atHand: stock,
    needed,
    runsOutOn,
    orderBy: runsOutOn === null ? null : addDays(runsOutOn, -leadDays),
    leftOver: Math.max(0, stock - needed),
  };
}

function strengthOf(product: Product): string {
  return String((isLiquid(product) ? product.perMl : product.strength) / 1000);
}
