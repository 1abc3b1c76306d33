import type { Plan } from '@stepdown/clinical/taper/plan';
import { isLiquid, type Product, type Score } from '@stepdown/clinical/taper/product';

const SCORES: readonly Score[] = ['none', 'half', 'quarter'];

/**
 * The products that a paper lists: those of the plan, and those that earlier steps were made of before there were new tablets. Where
 * a tablet was once cut and is not to be cut now, it stands as it was cut.
 */
export function shownProducts(plan: Plan): readonly Product[] {
  const days = [plan.today, ...plan.steps];
  const used = days.flatMap(({ times }) =>
    times.flatMap(({ pieces }) => pieces.map((piece) => piece.product)),
  );
  const shown = new Map<string, Product>();
  for (const product of [...plan.products, ...used]) {
    const key = keyOf(product);
    const listed = shown.get(key);
    if (listed === undefined || scoreOf(product) > scoreOf(listed)) shown.set(key, product);
  }
  return [...shown.values()];
}

function keyOf(product: Product): string {
  return `${product.form} ${isLiquid(product) ? product.perMl : product.strength}`;
}

function scoreOf(product: Product): number {
  return isLiquid(product) ? 0 : SCORES.indexOf(product.score);
}
