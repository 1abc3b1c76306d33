import type { Drug } from '../drugs/drug.ts';
import { drugNamed } from '../drugs/find-drug.ts';
import { checkStrength, plausibleMaximum } from '../drugs/strengths.ts';
import { formatMg, sumDoses } from '../quantity/micrograms.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { SourceId } from '../sources.ts';
import type { SlipCode } from './codes.ts';
import { LIMITS } from './limits.ts';
import { isLiquid } from './product.ts';
import type { TaperRequest } from './request.ts';

/** Something that is more likely a slip than meant: to be confirmed or put right before a plan is made. */
export interface Slip {
  readonly code: SlipCode;
  readonly values: Readonly<Record<string, string>>;
  readonly source: SourceId;
}

/**
 * What to ask about before drafting: a daily dose above any label, or ten times what is usual; a strength that is not on the
 * market. Compounded suspensions are not on any market list, so they are not asked about here. An unknown drug has no slips.
 */
export function checkSlips(request: Pick<TaperRequest, 'drug' | 'regimen' | 'products'>): Slip[] {
  const drug = drugNamed(request.drug);
  if (drug === undefined) return [];
  const slips = checkDailyDose(drug, sumDoses(request.regimen.map((dose) => dose.amount)));
  for (const product of request.products) {
    if (product.form === 'suspension') continue;
    const amount = isLiquid(product) ? product.perMl : product.strength;
    const check = checkStrength(drug, product.form, amount);
    if (check.kind !== 'ask') continue;
    const values = {
      form: product.form,
      mg: formatMg(amount),
      known: check.known.map((row) => formatMg('perMl' in row ? row.perMl : row.strength)).join(', '),
    };
    slips.push({ code: 'strength-not-made', values, source: check.known[0]?.source ?? 'LAB' });
  }
  return slips;
}

/** What to ask about a daily dose by itself: whether it is above any label, or ten times what is usual. At most one slip. */
export function checkDailyDose(drug: Drug, daily: Micrograms): Slip[] {
  const most = plausibleMaximum(drug);
  const usual: Micrograms | undefined = (LIMITS.tenTimes.usualDaily as Record<string, Micrograms>)[drug.id];
  if (most !== null && daily > most.daily) {
    const values = { mg: formatMg(daily), maximumMg: formatMg(most.daily) };
    return [{ code: 'above-any-label', values, source: most.source }];
  }
  if (usual !== undefined && daily >= usual * LIMITS.tenTimes.factor) {
    const values = { mg: formatMg(daily), usualMg: formatMg(usual) };
    return [{ code: 'ten-times-usual', values, source: LIMITS.tenTimes.source }];
  }
  return [];
}
