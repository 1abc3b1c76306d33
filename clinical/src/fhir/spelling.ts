import { formatMg, type Micrograms } from '../quantity/micrograms.ts';
import type { Quantity } from './resources.ts';

/** A dose in UCUM milligrams: three decimals at most, so the binary number prints as the decimal that is meant. */
export function milligrams(dose: Micrograms): Quantity {
  return { value: Number(formatMg(dose)), unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' };
}

/** A UUID as the address that entries of a bundle refer to. */
export function urn(id: string): string {
  return `urn:uuid:${id}`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in a narrative. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}
