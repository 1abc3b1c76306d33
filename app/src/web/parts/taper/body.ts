import { formatCivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg } from '@stepdown/clinical/quantity/micrograms';
import { formatPercent } from '@stepdown/clinical/quantity/percent';
import { formatTimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import { isLiquid } from '@stepdown/clinical/taper/product';
import type { TaperRequest } from '@stepdown/clinical/taper/request';

/** A request as the contract writes it, for the server to answer where the page runs no script. */
export function bodyOf(request: TaperRequest, confirmed: readonly string[]): object {
  return {
    drug: request.drug,
    regimen: request.regimen.map((dose) => ({ at: formatTimeOfDay(dose.at), mg: formatMg(dose.amount) })),
    products: request.products.flatMap((product) =>
      isLiquid(product) ? [] : [{ form: product.form, mg: formatMg(product.strength), score: product.score }],
    ),
    pace: { percent: formatPercent(request.pace.percent), days: request.pace.days },
    start: formatCivilDay(request.start),
    person: { age: request.person.age, flags: request.person.flags },
    ...(request.atHand === undefined
      ? {}
      : {
          atHand: request.atHand.flatMap(({ product, amount }) =>
            isLiquid(product)
              ? []
              : [
                  {
                    form: product.form,
                    mg: formatMg(product.strength),
                    score: product.score,
                    count: String(amount / 4),
                  },
                ],
          ),
        }),
    ...(request.supplyLeadDays === undefined ? {} : { supplyLeadDays: request.supplyLeadDays }),
    steadiness: request.steadiness ?? 'steady',
    confirmed,
    prescriber: null,
  };
}
