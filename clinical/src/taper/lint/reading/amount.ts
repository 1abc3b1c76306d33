import { micrograms, parseMg, type Micrograms } from '../../../quantity/micrograms.ts';

/** An amount with its place in the text. */
export interface FoundAmount {
  readonly amount: Micrograms;
  readonly start: number;
  readonly end: number;
}

/** Why an amount in a text is not a dose. */
export interface BadAmount {
  readonly code: 'dose-not-exact' | 'dose-not-mg' | 'dose-is-a-range';
  readonly text: string;
}

const NUMBER = String.raw`(?:\d+\s+\d\/\d|\d\/\d|\d+[.,]\d+|(?<![\d,])\.\d+|\d+(?:\s?[¼½¾⅛⅜⅝⅞])?|[¼½¾⅛⅜⅝⅞])`;
const UNIT = String.raw`(mg|milligrams?|miligramos?|mcg|µg|μg|ug|micrograms?|microgramos?|g|grams?|ml|m[lL])`;
const TABLET = String.raw`(?:tablets?|tabs?|pills?|odts?|capsules?|caps?|wafers?|tabletas?|pastillas?|comprimidos?|cápsulas?)`;
const HALVES = String.raw`(?:(?:one|two|three|una|dos|tres)\s+(?:and\s+an?\s+(?:half|quarter)|y\s+(?:media|un\s+cuarto))|\d\s+(?:and\s+an?\s+(?:half|quarter)|y\s+(?:media|un\s+cuarto)))`;
const COUNTED = String.raw`(${HALVES}|${NUMBER}|one|two|three|four|half|quarter|una?|dos|tres|cuatro|media)`;
/** `2 x`, `1½ tablets of`, `half a`, or a bare number where `tablets` follows the strength. */
const COUNT = String.raw`(?:(?<![\p{L}\d.,/])${COUNTED}(?:\s*(?:x|×|\*)|(?:\s+of)?(?:\s+(?:an?|una?))?\s*${TABLET}(?:\s+(?:of|de))?|\s+(?:of|de)(?:\s+(?:an?|una?))?|(?<=half|quarter|media|½|¼|\d\/\d)\s+(?:an?|una?)(?=\s)|(?=\s[\d.,\/½¼¾]+\s*-?\s*m?c?g[\s-]+(?:[\p{L}]+\s+)?${TABLET}))\s*)?`;
const AMOUNT = new RegExp(String.raw`${COUNT}(?<![\d.,])(${NUMBER})\s*-?\s*${UNIT}(?![\p{L}])`, 'giu');
const RANGE = new RegExp(
  String.raw`${NUMBER}\s*(?:mg)?\s*(?:-|–|—|to|or|a|o)\s*${NUMBER}\s*(?:mg|mcg|µg)`,
  'iu',
);

const COUNT_WORDS: Readonly<Record<string, string>> = {
  four: '4',
  cuatro: '4',
  quarter: '1/4',
  one: '1',
  two: '2',
  three: '3',
  half: '1/2',
  un: '1',
  una: '1',
  dos: '2',
  tres: '3',
  media: '1/2',
};

/** Every amount of a text, in order, exact to the microgram; or the first that is not a dose. */
export function amountsIn(text: string): {
  readonly found: readonly FoundAmount[];
  readonly bad?: BadAmount;
} {
  const found: FoundAmount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, count, number = '', unit = ''] = match;
    const start = match.index;
    const each = amountOf(number, unit.toLowerCase());
    if (typeof each === 'string') return { found, bad: { code: each, text: whole } };
    const exact = timesCount(each, count);
    if (exact === undefined) return { found, bad: { code: 'dose-not-exact', text: whole } };
    found.push({ amount: exact, start, end: start + whole.length });
  }
  return { found };
}

/** Whether a dose is given as a range, such as `0.5–1 mg`. `from 2 mg to 1.5 mg` is a cut, not a range. */
export function rangeIn(text: string): string | undefined {
  const range = RANGE.exec(text)?.[0];
  if (range === undefined || /→|->/u.test(range)) return undefined;
  const isCut =
    /\b(?:from|desde|reduc|decreas|lower|drop|cut|go|bajar|disminuir)/iu.test(text) &&
    /\d\D*\b(?:to|a)\b/iu.test(range);
  return isCut ? undefined : range;
}

/** Reads a number as people write one: `1½`, `1 1/2`, `1/4`, `0,5`, `.5`; a decimal text, or undefined where it is not exact. */
export function decimalOf(number: string): string | undefined {
  const text = number.trim();
  const fraction = /^(?:(\d+)\s+)?(\d)\/(\d)$/.exec(text);
  if (!fraction) return text.replace(',', '.');
  const [, whole = '0', top = '0', bottom = '1'] = fraction;
  // `1/1 mg` is more likely two doses of a day than a fraction.
  if (Number(top) >= Number(bottom)) return undefined;
  const thousandths = (Number(top) * 1000) / Number(bottom);
  if (!Number.isInteger(thousandths)) return undefined;
  return String(Number(whole) + thousandths / 1000);
}

function amountOf(number: string, unit: string): Micrograms | BadAmount['code'] {
  const decimal = decimalOf(number);
  if (decimal === undefined) return 'dose-not-exact';
  if (/^(?:mcg|µg|μg|ug|micro)/u.test(unit)) {
    return /^\d{1,7}$/.test(decimal) ? micrograms(Number(decimal)) : 'dose-not-exact';
  }
  if (!/^(?:mg|mil+igr)/u.test(unit)) return 'dose-not-mg';
  const dose = parseMg(decimal);
  return dose.ok ? dose.value : 'dose-not-exact';
}

function timesCount(each: Micrograms, count: string | undefined): Micrograms | undefined {
  if (count === undefined) return each;
  const decimal = decimalOf(countedAs(count.toLowerCase()));
  const pieces = decimal === undefined ? undefined : parseMg(decimal);
  if (!pieces?.ok) return undefined;
  const total = (each * pieces.value) / 1000;
  return Number.isInteger(total) ? micrograms(total) : undefined;
}

/** `two and a half` → `2.5`, `one and a quarter` → `1.25`. */
function countedAs(count: string): string {
  const [whole = '', half] = count.split(/\s+(?=and\s|y\s)/);
  const known = COUNT_WORDS[whole] ?? whole;
  return half === undefined ? known : `${known}${/quarter|cuarto/iu.test(half) ? '.25' : '.5'}`;
}
