import { notParsed, parsed, type Parsed } from './parsed.ts';
import type { Micrograms } from './micrograms.ts';

declare const unit: unique symbol;

/** A share in hundredths of a percent: 10 % is 1000. */
export type BasisPoints = number & { readonly [unit]: 'basis points' };

/** Reads a percentage with at most two decimals, such as `10` or `8.33`, without the sign. */
export function parsePercent(text: string): Parsed<BasisPoints> {
  const match = /^(\d{1,4})(?:[.,](\d+))?\s*%?$/.exec(text.trim());
  if (!match) return notParsed('not-a-number', text, 'a percentage, such as 10');
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  if (decimals.length > 2) return notParsed('not-exact', text, 'a percentage with at most two decimals');
  return parsed((Number(match[1]) * 100 + Number(decimals.padEnd(2, '0'))) as BasisPoints);
}

/** A share as a plain decimal number of percent: 833 → `8.33`. */
export function formatPercent(share: BasisPoints): string {
  const whole = Math.floor(share / 100);
  const rest = share % 100;
  if (rest === 0) return String(whole);
  return rest % 10 === 0 ? `${whole}.${rest / 10}` : `${whole}.${String(rest).padStart(2, '0')}`;
}

/**
 * The share that `part` is of `whole`, for showing. Rounded to the nearest hundredth of a percent, but never across a
 * `ceiling` given with it: a part above the ceiling never shows as the ceiling. Judge with {@link exceedsShare}, never with this.
 */
export function shareOf(part: Micrograms, whole: Micrograms, ceiling?: BasisPoints): BasisPoints {
  if (whole === 0) return 0 as BasisPoints;
  const nearest = Math.round((part * 10_000) / whole);
  const over = ceiling !== undefined && exceedsShare(part, whole, ceiling);
  return (over && nearest <= ceiling ? ceiling + 1 : nearest) as BasisPoints;
}

/** Whether `part` is more than `limit` of `whole`, in exact integers: exactly the limit is not more. */
export function exceedsShare(part: Micrograms, whole: Micrograms, limit: BasisPoints): boolean {
  return part * 10_000 > whole * limit;
}
