import { DRUGS } from '../../drugs/drugs.ts';
import type { Drug, DrugId, Strength } from '../../drugs/drug.ts';
import { isLiquidStrength, labelMaximum } from '../../drugs/strengths.ts';
import type { Micrograms } from '../../quantity/micrograms.ts';
import type { SourceId } from '../../sources.ts';
import { LIMITS } from '../limits.ts';
import type { Product } from '../product.ts';

/** What the linter needs to know of a drug. */
export interface DrugFacts {
  readonly maximum: { readonly daily: Micrograms; readonly source: SourceId } | null;
  /** Every product of the drug's row, at its most divisible; empty where the row lists none. */
  readonly products: readonly Product[];
  readonly productsSource: SourceId;
}

/** The facts of a drug by its id. A drug that is not in the table has no maximum and no products: neither is judged. */
export function factsFor(drug: string): DrugFacts {
  if (!isDrugId(drug)) return { maximum: null, products: [], productsSource: 'STEPDOWN' };
  const row: Drug = DRUGS[drug];
  return {
    maximum: labelMaximum(row),
    products: row.strengths.map(mostDivisible),
    productsSource: row.strengths[0]?.source ?? 'STEPDOWN',
  };
}

function isDrugId(drug: string): drug is DrugId {
  return Object.hasOwn(DRUGS, drug);
}

/** Where no source tells how a tablet is scored, no dose that a quarter of it would make is called impossible. */
function mostDivisible(strength: Strength): Product {
  if (isLiquidStrength(strength)) {
    return {
      form: strength.form,
      perMl: strength.perMl,
      smallestMicrolitres: LIMITS.liquids.finestMicrolitres,
    };
  }
  const score =
    strength.score === 'none' && strength.someMakersScore ? 'half' : (strength.score ?? 'quarter');
  return { form: strength.form, strength: strength.strength, score };
}
