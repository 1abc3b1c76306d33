import { drugById } from '@stepdown/clinical/drugs/drugs';
import { isSolidStrength } from '@stepdown/clinical/drugs/strengths';
import type { SolidProduct } from '@stepdown/clinical/taper/product';
import type { StockItem, TaperRequest } from '@stepdown/clinical/taper/request';
import type { TaperPageWords } from '../../../words/taper-page.ts';
import type { FieldError } from '../../ui/field-error.ts';
import { one, type Fields } from './fields.ts';
import { productKey } from './product-key.ts';

type Stock = Pick<TaperRequest, 'atHand' | 'supplyLeadDays'>;
type ReadStock =
  | { readonly ok: true; readonly value: Stock }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const PARTS: Readonly<Record<string, number>> = { '½': 2, '¼': 1, '¾': 3, '1/2': 2, '1/4': 1, '3/4': 3 };

/**
 * What is at hand of every strength of the drug, and how many days the pharmacy needs. Nothing where nothing was counted. The strength
 * that the person typed themselves is the last of `products`.
 */
export function readStock(
  fields: Fields,
  drug: string,
  products: readonly SolidProduct[],
  words: TaperPageWords['errors'],
): ReadStock {
  const errors: FieldError[] = [];
  const atHand: StockItem[] = [];
  const take = (name: string, product: SolidProduct | undefined): void => {
    const given = one(fields, name);
    const amount = given === '' ? 0 : quartersOf(given);
    if (amount === null || (amount > 0 && product === undefined)) {
      errors.push({ field: name, say: words.count(given) });
    } else if (amount > 0 && product !== undefined) atHand.push({ product, amount });
  };
  for (const row of (drugById(drug)?.strengths ?? []).filter(isSolidStrength)) {
    const key = productKey(row);
    const known = products.find((product) => productKey(product) === key);
    const { form, strength } = row;
    take(`have:${key}`, known ?? { form, strength, score: 'none' });
  }
  take('have:other', one(fields, 'other-mg') === '' ? undefined : products.at(-1));
  const lead = one(fields, 'lead');
  if (!/^\d{0,2}$/.test(lead) || Number(lead) > 60) errors.push({ field: 'lead', say: words.lead });
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    value: atHand.length === 0 ? {} : { atHand, supplyLeadDays: Number(lead) },
  };
}

/** A count of pieces in quarters of a piece: 30, 12.5, 12,5, 12½ or 12 1/2; null where it is no count. */
function quartersOf(given: string): number | null {
  const decimal = /^(\d{1,5})(?:[.,](0|25|5|50|75))?$/.exec(given);
  if (decimal) {
    const part = { '25': 1, '5': 2, '50': 2, '75': 3 }[decimal[2] ?? ''] ?? 0;
    return Number(decimal[1]) * 4 + part;
  }
  const mixed = /^(\d{0,5}?) ?([½¼¾]|1\/2|1\/4|3\/4)$/.exec(given);
  return mixed ? Number(mixed[1] ?? 0) * 4 + (PARTS[mixed[2] ?? ''] ?? 0) : null;
}
