import type { Micrograms } from '../quantity/micrograms.ts';
import type { Form } from '../taper/product.ts';
import type { Drug, LabelLimit, LiquidStrength, SolidStrength, Strength } from './drug.ts';

/**
 * Whether a strength is on the market, as far as the table knows. `ask` means that the drug's list has other strengths in
 * this form, or none in this form; `not-known` means that the table has no list for the drug, so that nothing can be said.
 */
export type StrengthCheck =
  | { readonly kind: 'exists'; readonly row: Strength }
  | { readonly kind: 'ask'; readonly known: readonly Strength[] }
  | { readonly kind: 'not-known' };

/** The strengths of a drug, in one form where it is given. Empty where they are not known. */
export function strengthsOf(drug: Drug, form?: Form): readonly Strength[] {
  return form === undefined ? drug.strengths : drug.strengths.filter((row) => row.form === form);
}

/** Looks up a strength: for solids the micrograms in one piece, for liquids the micrograms in one millilitre. */
export function checkStrength(drug: Drug, form: Form, amount: Micrograms): StrengthCheck {
  if (drug.strengths.length === 0) return { kind: 'not-known' };
  const inForm = strengthsOf(drug, form);
  const row = inForm.find((candidate) => amountOf(candidate) === amount);
  if (row) return { kind: 'exists', row };
  return { kind: 'ask', known: inForm.length > 0 ? inForm : drug.strengths };
}

/** Micrograms in one piece, or in one millilitre. */
export function amountOf(row: Strength): Micrograms {
  return isLiquidStrength(row) ? row.perMl : row.strength;
}

export function isLiquidStrength(row: Strength): row is LiquidStrength {
  return row.form === 'oral-solution' || row.form === 'suspension';
}

export function isSolidStrength(row: Strength): row is SolidStrength {
  return !isLiquidStrength(row);
}

/**
 * The labelled daily maximum that a taper is held to, or null where no label was seen. Limits for seizures and for alcohol
 * withdrawal do not count where the label has another use, since those uses are never drafted for; of what is left, the
 * highest. With `forms`, only limits that hold for one of them.
 */
export function labelMaximum(drug: Drug, forms: readonly Form[] = []): LabelLimit | null {
  const ofForms = drug.labelLimits.filter(
    (row) => !row.forms || forms.length === 0 || row.forms.some((form) => forms.includes(form)),
  );
  const drafted = ofForms.filter(
    (row) => row.indication !== 'seizures' && row.indication !== 'alcohol-withdrawal',
  );
  return highest(drafted.length > 0 ? drafted : ofForms);
}

/** The highest daily dose on any label of the drug: more than this is asked about as a slip. Null where no label was seen. */
export function plausibleMaximum(drug: Drug): LabelLimit | null {
  return highest(drug.labelLimits);
}

function highest(limits: readonly LabelLimit[]): LabelLimit | null {
  return limits.reduce<LabelLimit | null>((top, row) => (top && top.daily >= row.daily ? top : row), null);
}
