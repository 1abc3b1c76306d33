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

/** What the stock has to say: when it runs out, what to order by when, and what is left over. Nothing where no stock was counted. */
export function supplyFindings(lines: readonly SupplyLine[]): Finding[] {
  const { source } = LIMITS.supply;
  if (lines.every((line) => line.atHand === 0)) return [];
  return lines.flatMap((line): Finding[] => {
    const values = {
      form: line.product.form,
      mg: strengthOf(line.product),
      ...(line.drug === undefined ? {} : { drug: line.drug }),
    };
    const findings: Finding[] = [];
    const count = (amount: number): string => String(amount / (isLiquid(line.product) ? 1000 : 4));
    if (line.runsOutOn !== null && line.orderBy !== null) {
      const dates = { runsOutOn: formatCivilDay(line.runsOutOn), orderBy: formatCivilDay(line.orderBy) };
      const code = line.atHand > 0 ? 'stock-runs-out' : 'stock-to-order';
      findings.push({ code, values: { ...values, ...dates, count: count(line.toOrder) }, source });
    }
    if (line.leftOver > 0) {
      findings.push({ code: 'stock-left-over', values: { ...values, count: count(line.leftOver) }, source });
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
    toOrder: runsOutOn === null ? 0 : toOrder(product, steps, usedADay, stock, runsOutOn),
    orderBy: runsOutOn === null ? null : addDays(runsOutOn, -leadDays),
    leftOver: Math.max(0, stock - needed),
  };
}

/** What the 28 days from `from` on take beyond what is still at hand on that day, rounded up to whole pieces. */
function toOrder(
  product: Product,
  steps: readonly Step[],
  usedADay: readonly number[],
  stock: number,
  from: CivilDay,
): number {
  const until = addDays(from, LIMITS.supply.days);
  const usedBefore = (day: CivilDay): number =>
    steps.reduce((sum, step, index) => {
      const days = Math.min(step.days ?? Infinity, Math.max(0, day - step.from));
      return sum + days * (usedADay[index] ?? 0);
    }, 0);
  const missing = usedBefore(until) - Math.max(stock, usedBefore(from));
  return isLiquid(product) ? missing : Math.ceil(missing / 4) * 4;
}

function strengthOf(product: Product): string {
  return String((isLiquid(product) ? product.perMl : product.strength) / 1000);
}
