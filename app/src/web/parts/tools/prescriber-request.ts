import { drugById } from '@stepdown/clinical/drugs/drugs';
import type { CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { parseMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { LiquidProduct, Product, Score, SolidProduct } from '@stepdown/clinical/taper/product';
import type {
  EnteredConversion,
  EnteredStep,
  PrescriberEntry,
  TaperRequest,
} from '@stepdown/clinical/taper/request';
import { checkSlips, type Slip } from '@stepdown/clinical/taper/slips';
import type { TaperPageWords } from '../../../words/taper-page.ts';
import type { ToolPagesWords } from '../../../words/tool-pages.ts';
import type { FieldError } from '../../ui/field-error.ts';
import { many, one, type Fields } from '../taper/fields.ts';
import { readAlso, readFirst, readRequest } from '../taper/read-answers.ts';

/** The two pages of a prescriber: who decides and for whom; then the doses and the steps. */
export type PrescriberNext =
  | { readonly kind: 'who'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'steps'; readonly errors: readonly FieldError[]; readonly slips: readonly Slip[] }
  | { readonly kind: 'draft'; readonly request: TaperRequest };

interface Words {
  readonly taperPage: TaperPageWords;
  readonly prescriber: ToolPagesWords['prescriber'];
}

/** Where a prescriber goes from what they sent. The gates are asked here as they are of anybody. */
export function prescriberNext(fields: Fields, today: CivilDay, words: Words): PrescriberNext {
  if (one(fields, 'page') === '' || one(fields, 'go') === 'back') return { kind: 'who', errors: [] };
  const errors = words.taperPage.errors;
  const first = readFirst(fields, errors);
  const also = readAlso(fields, errors);
  const who = whoErrors(fields, words.prescriber);
  if (!first.ok || !also.ok || who.length > 0) {
    const gates = [first, also].flatMap((part) => (part.ok ? [] : part.errors));
    return { kind: 'who', errors: [...who, ...gates] };
  }
  if (one(fields, 'page') === 'who') return { kind: 'steps', errors: [], slips: [] };
  const liquid = readLiquid(fields, errors);
  const entered = readEntered(fields, words);
  const person = { age: first.value.age, flags: [...first.value.flags, ...also.value] };
  const read = readRequest(fields, person, one(fields, 'drug'), today, errors, liquid.ok ? liquid.value : []);
  if (!read.ok || !liquid.ok || !entered.ok) {
    const wrong = [read, liquid, entered].flatMap((part) => (part.ok ? [] : part.errors));
    return { kind: 'steps', errors: wrong, slips: [] };
  }
  const request = { ...read.value, prescriber: entered.value };
  const open = checkSlips(request).filter(({ code }) => !many(fields, 'confirmed').includes(code));
  return open.length > 0 ? { kind: 'steps', errors: [], slips: open } : { kind: 'draft', request };
}

type Part<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

function whoErrors(fields: Fields, words: Words['prescriber']): readonly FieldError[] {
  const short = (name: string): boolean => one(fields, name).length < 2;
  return [
    ...(short('pr-name') ? [{ field: 'pr-name', say: words.errors.name }] : []),
    ...(short('pr-role') ? [{ field: 'pr-role', say: words.errors.role }] : []),
    ...(one(fields, 'pr-reason').length < 3 ? [{ field: 'pr-reason', say: words.errors.reason }] : []),
    ...(one(fields, 'pr-ack') === 'yes' ? [] : [{ field: 'pr-ack', say: words.errors.acknowledge }]),
    ...(drugById(one(fields, 'drug')) ? [] : [{ field: 'drug', say: words.drug }]),
  ];
}

function readLiquid(fields: Fields, words: TaperPageWords['errors']): Part<readonly LiquidProduct[]> {
  const given = one(fields, 'pr-perml');
  if (given === '') return { ok: true, value: [] };
  const perMl = parseMg(given);
  // The digits of mg → µg are those of mL → µL.
  const smallest = parseMg(one(fields, 'pr-ml') || '0.1');
  if (!perMl.ok || perMl.value === 0)
    return { ok: false, errors: [{ field: 'pr-perml', say: words.mg(given, 'not-a-number') }] };
  if (!smallest.ok || smallest.value === 0)
    return { ok: false, errors: [{ field: 'pr-ml', say: words.mg(one(fields, 'pr-ml'), 'not-a-number') }] };
  return {
    ok: true,
    value: [{ form: 'suspension', perMl: perMl.value, smallestMicrolitres: Number(smallest.value) }],
  };
}

function readEntered(fields: Fields, words: Words): Part<PrescriberEntry> {
  const errors: FieldError[] = [];
  const steps = linesOf(fields, 'pr-steps').flatMap((line): EnteredStep[] => {
    const step = readStep(line);
    if (step === null) errors.push({ field: 'pr-steps', say: words.prescriber.errors.steps(line) });
    return step === null ? [] : [step];
  });
  const conversion = readConversion(fields, words, errors);
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    value: {
      name: one(fields, 'pr-name'),
      role: one(fields, 'pr-role'),
      reason: one(fields, 'pr-reason'),
      acknowledged: true,
      steps,
      ...(conversion === null ? {} : { conversion }),
    },
  };
}

/** `0.25 mg, 14` or, on the last line, `0 mg`. */
function readStep(line: string): EnteredStep | null {
  const [, mg = '', days] = /^([\d.]+)\s*(?:mg)?\s*(?:[,;:x×\s]\s*(\d{1,3})\s*\p{L}*)?$/u.exec(line) ?? [];
  const daily = parseMg(mg);
  if (!daily.ok) return null;
  return { daily: daily.value, days: days === undefined ? null : Number(days) };
}

function readConversion(fields: Fields, words: Words, errors: FieldError[]): EnteredConversion | null {
  const toDrug = one(fields, 'pr-to');
  if (drugById(toDrug) === undefined) return null;
  const perMg: { ok: true; value: Micrograms } | { ok: false } = parseMg(one(fields, 'pr-factor'));
  const products = linesOf(fields, 'pr-products').flatMap((line): Product[] => {
    const product = readProductLine(line);
    if (product === null) errors.push({ field: 'pr-products', say: words.prescriber.errors.product(line) });
    return product === null ? [] : [product];
  });
  if (!perMg.ok)
    errors.push({ field: 'pr-factor', say: words.taperPage.errors.mg(one(fields, 'pr-factor'), 'empty') });
  if (products.length === 0) errors.push({ field: 'pr-products', say: words.taperPage.errors.products });
  return {
    toDrug,
    perMg: perMg.ok ? perMg.value : (0 as Micrograms),
    overDays: Number(one(fields, 'pr-over') || '14'),
    products,
  };
}

const FORMS: readonly SolidProduct['form'][] = [
  'tablet',
  'odt',
  'capsule',
  'film',
  'er-tablet',
  'er-capsule',
];
const SCORES: readonly Score[] = ['none', 'half', 'quarter'];

/** `tablet 0.5 mg half` */
function readProductLine(line: string): SolidProduct | null {
  const [, formText, mg = '', scoreText = 'none'] =
    /^([a-z-]+)\s+([\d.]+)\s*(?:mg)?(?:\s+([a-z]+))?$/i.exec(line) ?? [];
  const form = FORMS.find((known) => known === formText?.toLowerCase());
  const score = SCORES.find((known) => known === scoreText.toLowerCase());
  const strength = parseMg(mg);
  if (form === undefined || score === undefined || !strength.ok || strength.value === 0) return null;
  return { form, strength: strength.value, score };
}

function linesOf(fields: Fields, name: string): readonly string[] {
  return one(fields, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
