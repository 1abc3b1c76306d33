import { micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { SolidProduct } from '@stepdown/clinical/taper/product';
import { describe, expect, it } from 'vitest';
import { taper } from '../words/en/taper.ts';
import { documents as en } from '../words/en/documents.ts';
import { examplePlan } from './example-plan.ts';
import { planCsv } from './plan-csv.ts';
import { planText } from './plan-text.ts';
import { shownProducts } from './shown-products.ts';
import { verifyDocument } from './read/verify-document.ts';

const tablet = (mg: number, score: SolidProduct['score']): SolidProduct => ({
  form: 'tablet',
  strength: micrograms(mg * 1000),
  score,
});
const plan = examplePlan();

describe('the products of a paper', () => {
  it('are those of the plan where every step is made of them', () => {
    expect(shownProducts(plan)).toEqual(plan.products);
  });

  it('hold those that earlier steps were made of, so that the paper is proved after new tablets', async () => {
    const after = { ...plan, products: [tablet(2, 'none'), tablet(0.5, 'none')] };
    expect(shownProducts(after)).toEqual([tablet(2, 'none'), tablet(0.5, 'half'), plan.products[0]]);
    for (const text of [planText(after, { words: en, say: taper.finding }), planCsv(after, en)]) {
      expect(await verifyDocument(new TextEncoder().encode(text))).toMatchObject({ verdict: 'proved' });
    }
  });

  it('say of no dissolving tablet, capsule or slow release that it may be cut, whatever was typed', () => {
    const typed = {
      ...plan,
      products: [...plan.products, { ...tablet(1, 'half'), form: 'capsule' as const }],
    };
    expect(planText(typed, { words: en, say: taper.finding })).toContain('capsule of 1 mg: never cut');
  });
});
