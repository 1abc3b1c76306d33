import { parseMg } from '../../../quantity/micrograms.ts';
import type { LiquidProduct, Product, SolidProduct } from '../../product.ts';
import type { Notes } from './reading.ts';

const SOLIDS: readonly string[] = ['tablet', 'odt', 'capsule', 'er-tablet', 'er-capsule', 'film'];
const LIQUIDS: readonly string[] = ['oral-solution', 'suspension'];
const SCORES: readonly unknown[] = [undefined, 'none', 'half', 'quarter'];
const EXPECTED = '{"form":"tablet","mg":"0.5","score":"half"}';

/** What the person can get, in the shape of a request for a plan. Undefined where it is not given, or not in that shape. */
export function readProducts(value: unknown, notes: Notes): readonly Product[] | undefined {
  if (value === undefined) return undefined;
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const products = rows.map((row) =>
    typeof row === 'object' && row !== null ? productOf({ ...row }) : null,
  );
  if (products.length > 0 && products.every((product) => product !== null)) return products;
  notes.problem('wrong-shape', (JSON.stringify(value) ?? '').slice(0, 80), undefined, { expected: EXPECTED });
  return undefined;
}

function productOf(row: Readonly<Record<string, unknown>>): Product | null {
  const { form, mg, score, mgPerMl, smallestMl } = row;
  if (typeof form !== 'string') return null;
  if (LIQUIDS.includes(form)) {
    const perMl = parseMg(String(mgPerMl));
    // A millilitre is split in thousandths as a milligram is.
    const smallest = parseMg(String(smallestMl));
    if (!perMl.ok || !smallest.ok || perMl.value <= 0 || smallest.value <= 0) return null;
    return {
      form: form as LiquidProduct['form'],
      perMl: perMl.value,
      smallestMicrolitres: smallest.value,
    };
  }
  const strength = parseMg(String(mg));
  if (!SOLIDS.includes(form) || !SCORES.includes(score) || !strength.ok || strength.value <= 0) return null;
  return {
    form: form as SolidProduct['form'],
    strength: strength.value,
    score: (score ?? 'none') as SolidProduct['score'],
  };
}
