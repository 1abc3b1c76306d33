import { drugById } from '@stepdown/clinical/drugs/drugs';
import { isSolidStrength } from '@stepdown/clinical/drugs/strengths';
import type { BasisPoints } from '@stepdown/clinical/quantity/percent';
import { draftTaper } from '@stepdown/clinical/taper/plan-taper';
import type { Plan, Refused } from '@stepdown/clinical/taper/plan';
import type { SolidProduct } from '@stepdown/clinical/taper/product';
import type { Pace, TaperRequest } from '@stepdown/clinical/taper/request';

/** A draft beside the one that was asked for: another pace, or every strength on the market. */
export interface OtherPlan {
  readonly by: { readonly pace: Pace } | { readonly products: readonly SolidProduct[] };
  readonly result: Plan | Refused;
}

/** The ends of what the guideline proposes: 5–10 % every 2–4 weeks. */
const PACES: readonly Pace[] = [
  { percent: 500 as BasisPoints, days: 14 },
  { percent: 1000 as BasisPoints, days: 28 },
  { percent: 1000 as BasisPoints, days: 14 },
];
const OTHERS = 2;

/** Up to two other paces, and every solid strength that is swallowed or dissolved whole-day alike; extended release is not mixed in. */
export function otherPlans(request: TaperRequest): readonly OtherPlan[] {
  const paces = PACES.filter(
    ({ percent, days }) => percent !== request.pace.percent || days !== request.pace.days,
  ).slice(0, OTHERS);
  const products = allProducts(request);
  return [
    ...paces.map((pace): OtherPlan => ({ by: { pace }, result: draftTaper({ ...request, pace }) })),
    ...(products.length > request.products.length
      ? [{ by: { products }, result: draftTaper({ ...request, products }) }]
      : []),
  ];
}

function allProducts({ drug, products }: TaperRequest): readonly SolidProduct[] {
  const chosen = products.filter((product): product is SolidProduct => 'strength' in product);
  if (chosen.some(({ form }) => form.startsWith('er-'))) return [];
  const listed = (drugById(drug)?.strengths ?? [])
    .filter(isSolidStrength)
    .filter(({ form }) => !form.startsWith('er-'))
    .filter(({ form, strength }) => !chosen.some((row) => row.form === form && row.strength === strength))
    .map(({ form, strength, score }) => ({ form, strength, score: score ?? ('none' as const) }));
  return [...chosen, ...listed];
}

/** The most pieces of any day of a plan: a part of a piece counts as one. */
export function mostPieces(plan: Plan): number {
  return Math.max(
    0,
    ...plan.steps.map(({ times }) =>
      times
        .flatMap(({ pieces }) => pieces)
        .reduce((sum, piece) => sum + ('quarters' in piece ? Math.ceil(piece.quarters / 4) : 1), 0),
    ),
  );
}
