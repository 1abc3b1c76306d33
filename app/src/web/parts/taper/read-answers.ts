import { drugById } from '@stepdown/clinical/drugs/drugs';
import { isSolidStrength } from '@stepdown/clinical/drugs/strengths';
import { parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { parseMg } from '@stepdown/clinical/quantity/micrograms';
import { parsePercent, type BasisPoints } from '@stepdown/clinical/quantity/percent';
import { parseTimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import { FLAGS, GATE_A, GATE_B, type Flag } from '@stepdown/clinical/taper/gates';
import type { LiquidProduct, Score, SolidProduct } from '@stepdown/clinical/taper/product';
import {
  GIVES_FIRST,
  STEADINESS,
  type RegimenDose,
  type Steadiness,
  type TaperRequest,
} from '@stepdown/clinical/taper/request';
import type { TaperPageWords } from '../../../words/taper-page.ts';
import type { FieldError } from '../../ui/field-error.ts';
import { many, one, type Fields } from './fields.ts';
import { DOSE_ROWS, NOT_LISTED } from './questions.ts';
import { productKey } from './product-key.ts';
import { readStock } from './read-stock.ts';

type ErrorWords = TaperPageWords['errors'];

/** What one page of questions yields: its answers, or what to put right. */
export type Answers<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Who the person is, as far as the gates ask. */
export interface PersonAnswers {
  readonly age: number;
  readonly flags: readonly Flag[];
}

function answered<T>(errors: readonly FieldError[], value: () => T): Answers<T> {
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: value() };
}

function flagErrors(fields: Fields, name: 'flag-a' | 'flag-b', words: ErrorWords): readonly FieldError[] {
  const chosen = many(fields, name);
  if (chosen.length === 0) return [{ field: name, say: words.flags }];
  return chosen.includes('none') && chosen.length > 1 ? [{ field: name, say: words.flagsBoth }] : [];
}

function flagsIn(fields: Fields, name: 'flag-a' | 'flag-b'): readonly Flag[] {
  const rows: readonly { readonly flag: Flag }[] = name === 'flag-a' ? GATE_A : GATE_B;
  const chosen = many(fields, name);
  return FLAGS.filter((flag) => chosen.includes(flag) && rows.some((row) => row.flag === flag));
}

/** The age and the flags that mean that no draft is made. */
export function readFirst(fields: Fields, words: ErrorWords): Answers<PersonAnswers> {
  const age = one(fields, 'age');
  const wrongAge = /^\d{1,3}$/.test(age) && Number(age) <= 120 ? [] : [{ field: 'age', say: words.age }];
  return answered([...wrongAge, ...flagErrors(fields, 'flag-a', words)], () => ({
    age: Number(age),
    flags: flagsIn(fields, 'flag-a'),
  }));
}

/** The flags that head a draft with a question. */
export function readAlso(fields: Fields, words: ErrorWords): Answers<readonly Flag[]> {
  return answered(flagErrors(fields, 'flag-b', words), () => flagsIn(fields, 'flag-b'));
}

export function readMedicine(fields: Fields, words: ErrorWords): Answers<string> {
  const drug = one(fields, 'drug');
  const known = drug === NOT_LISTED || drugById(drug) !== undefined;
  return answered(known ? [] : [{ field: 'drug', say: words.drug }], () => drug);
}

function readDoses(fields: Fields, words: ErrorWords): Answers<readonly RegimenDose[]> {
  const errors: FieldError[] = [];
  const doses: RegimenDose[] = [];
  for (const row of DOSE_ROWS) {
    const given = one(fields, `mg-${row}`);
    if (given === '') continue;
    const amount = parseMg(given);
    const at = parseTimeOfDay(one(fields, `at-${row}`));
    if (!amount.ok) errors.push({ field: `mg-${row}`, say: words.mg(given, amount.problem.code) });
    else if (amount.value === 0) errors.push({ field: `mg-${row}`, say: words.mg(given, 'empty') });
    if (!at.ok) errors.push({ field: `at-${row}`, say: words.at });
    if (at.ok && doses.some((dose) => dose.at === at.value)) {
      errors.push({ field: `at-${row}`, say: words.atTwice(one(fields, `at-${row}`)) });
    }
    if (amount.ok && at.ok) doses.push({ at: at.value, amount: amount.value });
  }
  if (doses.length === 0 && errors.length === 0) errors.push({ field: 'mg-1', say: words.noDose });
  return answered(errors, () => [...doses].sort((a, b) => a.at - b.at));
}

const SCORES: readonly Score[] = ['none', 'half', 'quarter'];
const OTHER_FORMS: readonly SolidProduct['form'][] = ['tablet', 'odt', 'capsule'];

function scoreOf(given: string): Score {
  return SCORES.find((score) => score === given) ?? 'none';
}

function readProducts(
  fields: Fields,
  drug: string,
  words: ErrorWords,
  mayBeNone: boolean,
): Answers<readonly SolidProduct[]> {
  const chosen = many(fields, 'product');
  const listed = (drugById(drug)?.strengths ?? [])
    .filter(isSolidStrength)
    .filter((row) => chosen.includes(productKey(row)))
    .map(({ form, strength }) => ({
      form,
      strength,
      score: scoreOf(one(fields, `score:${productKey({ form, strength })}`)),
    }));
  const given = one(fields, 'other-mg');
  if (given === '') {
    return answered(
      listed.length === 0 && !mayBeNone ? [{ field: 'product', say: words.products }] : [],
      () => listed,
    );
  }
  const strength = parseMg(given);
  const form = OTHER_FORMS.find((known) => known === one(fields, 'other-form')) ?? 'tablet';
  if (!strength.ok)
    return { ok: false, errors: [{ field: 'other-mg', say: words.mg(given, strength.problem.code) }] };
  if (strength.value === 0)
    return { ok: false, errors: [{ field: 'other-mg', say: words.mg(given, 'empty') }] };
  const other = { form, strength: strength.value, score: scoreOf(one(fields, 'other-score')) };
  return { ok: true, value: [...listed.filter((row) => productKey(row) !== productKey(other)), other] };
}

interface PaceAnswers {
  readonly percent: BasisPoints;
  readonly days: number;
  readonly start: CivilDay;
}

function readPace(fields: Fields, today: CivilDay, words: ErrorWords): Answers<PaceAnswers> {
  const percent = parsePercent(one(fields, 'percent'));
  const days = one(fields, 'days');
  const start = parseCivilDay(one(fields, 'start'));
  const wrongDays = !/^\d{1,3}$/.test(days) || Number(days) < 1 || Number(days) > 365;
  const errors: FieldError[] = [
    ...(percent.ok && percent.value > 0 ? [] : [{ field: 'percent', say: words.percent }]),
    ...(wrongDays ? [{ field: 'days', say: words.days }] : []),
    ...(start.ok ? [] : [{ field: 'start', say: words.start }]),
    ...(start.ok && start.value < today ? [{ field: 'start', say: words.startPast }] : []),
  ];
  if (!percent.ok || !start.ok || errors.length > 0) return { ok: false, errors };
  return { ok: true, value: { percent: percent.value, days: Number(days), start: start.value } };
}

function readSteadiness(fields: Fields, words: ErrorWords): Answers<Steadiness> {
  const steadiness = STEADINESS.find((kind) => kind === one(fields, 'steadiness'));
  return steadiness
    ? { ok: true, value: steadiness }
    : { ok: false, errors: [{ field: 'steadiness', say: words.steady }] };
}

/** The whole request, read from what all pages answered. `today` is the first day that a plan may start; `liquids` join the products. */
export function readRequest(
  fields: Fields,
  person: PersonAnswers,
  drug: string,
  today: CivilDay,
  words: ErrorWords,
  liquids: readonly LiquidProduct[] = [],
): Answers<TaperRequest> {
  const steadiness = readSteadiness(fields, words);
  const regimen = readDoses(fields, words);
  const products = readProducts(fields, drug, words, liquids.length > 0);
  const pace = readPace(fields, today, words);
  const givesFirst = GIVES_FIRST.find((kind) => kind === one(fields, 'gives-first'));
  const stock = readStock(fields, drug, products.ok ? products.value : [], words);
  if (!steadiness.ok || !regimen.ok || !products.ok || !stock.ok || !pace.ok) {
    const errors = [steadiness, regimen, products, stock, pace].flatMap((part) =>
      part.ok ? [] : part.errors,
    );
    return { ok: false, errors };
  }
  return {
    ok: true,
    value: {
      drug,
      regimen: regimen.value,
      products: [...products.value, ...liquids],
      pace: { percent: pace.value.percent, days: pace.value.days },
      start: pace.value.start,
      person,
      steadiness: steadiness.value,
      ...(givesFirst === undefined ? {} : { givesFirst }),
      ...stock.value,
      prescriber: null,
    },
  };
}
