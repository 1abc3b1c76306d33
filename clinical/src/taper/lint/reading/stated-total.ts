import type { Micrograms } from '../../../quantity/micrograms.ts';
import { amountsIn } from './amount.ts';
import type { Clause } from './clause.ts';

const NUMBER = String.raw`(?:\d+\s+\d\/\d|\d\/\d|\d*[.,]\d+|\d+\s?[¼½¾]?|[¼½¾])`;
const AMOUNT = String.raw`${NUMBER}\s*-?\s*(?:mg|mcg|µg)`;
const PER_DAY = String.raw`(?:\/\s*(?:day|d|día)\b|(?:per|a|al)\s+(?:day|día)\b|daily\b|total\b|diarios?\b)`;
/** `2 mg/day (1 mg am + 1 mg pm)`, `2 mg daily as 1 mg am and 1 mg pm`: the total, and then its parts. */
const BEFORE_PARTS = new RegExp(
  String.raw`${AMOUNT}(?:\s*${PER_DAY})*\s*\((?=[^)]*\d[^)]*m?c?g)|${AMOUNT}(?:\s*${PER_DAY})+\s*(?::|=|\b(?:given as|taken as|divided (?:as|into)|split (?:as|into)|as)\b)(?=.*\d\s*m?c?g)`,
  'iu',
);
/** `1 mg twice daily (2 mg total)`, `… = 2 mg`, `… total 2 mg`: the parts, and then their total. */
const BEHIND_PARTS = new RegExp(
  String.raw`(?<=\d\s*m?c?g\b.*)(?:[([=,–-]\s*)*(?:(?:=|\b(?:total(?:\s+(?:daily|of|dose|diaria))*|tdd)\s*[:=]?)\s*${AMOUNT}(?:\s*${PER_DAY})*|${AMOUNT}\s*(?:${PER_DAY}\s*)*(?:in\s+)?total(?:\s+daily)?|(?<=\(\s*)${AMOUNT}\s*${PER_DAY})\s*[)\]]?`,
  'iu',
);

/**
 * The total that a clause says beside the doses it is made of, taken out of the clause, so that it is not counted as one more dose.
 * Undefined where the clause says none.
 */
export function takeStatedTotal(clause: Clause): Micrograms | undefined {
  const match = BEHIND_PARTS.exec(clause.rest) ?? BEFORE_PARTS.exec(clause.rest);
  const [total, ...more] = match === null ? [] : amountsIn(match[0]).found;
  if (match === null || total === undefined || more.length > 0) return undefined;
  const end = match.index + match[0].length;
  const around = clause.rest.slice(0, match.index) + clause.rest.slice(end);
  if (amountsIn(around).found.length === 0) return undefined;
  clause.cut(match.index, end);
  return total.amount;
}
