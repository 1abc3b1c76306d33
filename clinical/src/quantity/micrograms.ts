import { notParsed, parsed, type Parsed } from './parsed.ts';

declare const unit: unique symbol;

/** A dose as a whole number of micrograms. Doses are never floats: 0.125 mg is 125. */
export type Micrograms = number & { readonly [unit]: 'µg' };

/** The largest dose that can be written down, 100 g: anything more is a slip of the hand, not a dose. */
const LARGEST = 100_000_000;

const FRACTIONS: Readonly<Record<string, string>> = {
  '¼': '.25',
  '½': '.5',
  '¾': '.75',
  '⅛': '.125',
  '⅜': '.375',
  '⅝': '.625',
  '⅞': '.875',
};

/** A whole number of micrograms as a dose. Throws on a fraction or a negative number: that is a bug, not an input. */
export function micrograms(count: number): Micrograms {
  if (!Number.isSafeInteger(count) || count < 0 || count > LARGEST) {
    throw new RangeError(`A dose is a whole number of micrograms from 0 to ${LARGEST}; given ${count}.`);
  }
  return count as Micrograms;
}

/**
 * Reads a dose in milligrams, such as `0.5`, `.5`, `1,5`, `1½` or `0.125 mg`, exactly.
 * A dose finer than a microgram, another unit, a sign or a thousands mark is refused, never rounded.
 */
export function parseMg(text: string): Parsed<Micrograms> {
  const trimmed = text.trim();
  if (trimmed === '') return notParsed('empty', text, 'a dose in milligrams, such as 0.5');
  const bare = trimmed.replace(/\s*mg$/i, '');
  if (/[a-zµμ]/i.test(bare)) return notParsed('wrong-unit', text, 'a dose in milligrams (mg), such as 0.5');
  const spelled = bare.replace(
    /^(\d*)\s?([¼½¾⅛⅜⅝⅞])$/u,
    (_, whole: string, mark: string) => `${whole || '0'}${FRACTIONS[mark] ?? ''}`,
  );
  const match = /^(\d{0,6})(?:[.,](\d+))?$/.exec(spelled);
  if (!match || (match[1] === '' && match[2] === undefined)) {
    return notParsed('not-a-number', text, 'a dose in milligrams, such as 0.5');
  }
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  if (decimals.length > 3)
    return notParsed('not-exact', text, 'a dose in whole micrograms: at most three decimals of a milligram');
  const total = Number(match[1] || '0') * 1000 + Number(decimals.padEnd(3, '0'));
  if (total > LARGEST) return notParsed('out-of-range', text, 'a dose of at most 100,000 mg');
  return parsed(total as Micrograms);
}

/** A dose as a plain decimal number of milligrams, without the unit: 1375 → `1.375`. */
export function formatMg(dose: Micrograms): string {
  const whole = Math.floor(dose / 1000);
  const rest = dose % 1000;
  if (rest === 0) return String(whole);
  if (rest % 100 === 0) return `${whole}.${rest / 100}`;
  return rest % 10 === 0
    ? `${whole}.${String(rest / 10).padStart(2, '0')}`
    : `${whole}.${String(rest).padStart(3, '0')}`;
}

/** The sum of doses. */
export function sumDoses(doses: readonly Micrograms[]): Micrograms {
  return micrograms(doses.reduce<number>((total, dose) => total + dose, 0));
}
