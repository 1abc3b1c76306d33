import { factsFor } from '@stepdown/clinical/taper/lint/drug-facts';
import { isLiquid, type SolidProduct } from '@stepdown/clinical/taper/product';
import { productKey } from '../taper/product-key.ts';

const SCORES = ['none', 'half', 'quarter'] as const;

/** The solid kinds of a drug, each once and at its most divisible. */
export function kindsOf(drug: string): readonly SolidProduct[] {
  const kinds = new Map<string, SolidProduct>();
  for (const product of factsFor(drug).products) {
    if (isLiquid(product)) continue;
    const known = kinds.get(productKey(product));
    const isKnown = known && SCORES.indexOf(product.score) <= SCORES.indexOf(known.score);
    if (!isKnown) kinds.set(productKey(product), product);
  }
  return [...kinds.values()];
}

/** Those of them that were checked in a form; null where none was. */
export function chosenKinds(drug: string, keys: readonly string[]): readonly SolidProduct[] | null {
  const chosen = kindsOf(drug).filter((product) => keys.includes(productKey(product)));
  return chosen.length === 0 ? null : chosen;
}
