import { ALL_DRUGS, drugById } from '@stepdown/clinical/drugs/drugs';
import { parseMg } from '@stepdown/clinical/quantity/micrograms';
import { INSTRUMENTS } from '@stepdown/clinical/screens/instruments';
import type { PublishedForm } from '@stepdown/clinical/screens/published-form';
import { checkDailyDose } from '@stepdown/clinical/taper/slips';
import type { ChecksPageWords } from '../../../words/checks-page.ts';
import type { ScreensWords, Topic } from '../../../words/screens.ts';
import type { Option, Question } from '../form/question.ts';
import { one, type Fields } from '../taper/fields.ts';
import type { CheckId } from './check-id.ts';

/** The words that the checks are asked in. */
export interface CheckWords {
  readonly checks: ChecksPageWords;
  readonly screens: ScreensWords;
}

/** The name of the field of an item, counted from 0. */
export function itemField(index: number): string {
  return `item-${index + 1}`;
}

/** The questions of a check, in order. Items carry the published wording where the operator loaded it, else a topic of ours. */
export function askCheck(
  id: CheckId,
  words: CheckWords,
  published: PublishedForm | null,
): readonly Question[] {
  const { ask } = words.checks;
  switch (id) {
    case 'dependence':
      return askDependence(words.checks);
    case 'use-disorder':
      return askSigns(words);
    case 'sds':
      return [
        { kind: 'line', name: 'total', label: ask.sdsTotal, hint: ask.sdsTotalHint, numeric: 'numeric' },
        { kind: 'line', name: 'age', label: ask.age, numeric: 'numeric' },
      ];
    case 'c-ssrs':
      return [...askItems(id, words, published), askBehaviour(words.checks)];
    case 'audit-c':
      return [...askItems(id, words, published), askSex(words.checks)];
    case 'taps':
      return askItems(id, words, published);
    default:
      return [...askItems(id, words, published), askYesNo('since-cut', ask.sinceCut, words.checks)];
  }
}

/**
 * What a form of the dependence check holds that is more likely a slip than meant, as the box that confirms it says it; null where
 * nothing is. It names the dose: another dose is asked about again.
 */
export function slipIn(fields: Fields): string | null {
  const drug = drugById(one(fields, 'drug'));
  const daily = parseMg(one(fields, 'daily-mg'));
  if (drug === undefined || !daily.ok) return null;
  const [slip] = checkDailyDose(drug, daily.value);
  return slip === undefined ? null : `${slip.code} ${drug.id} ${daily.value}`;
}

/** The question that confirms such a slip, where there is one. */
export function askSlip(slip: string | null, { errors }: ChecksPageWords): readonly Question[] {
  if (slip === null) return [];
  return [
    {
      kind: 'many',
      name: 'confirmed',
      label: errors.slip.question,
      options: [{ value: slip, label: errors.slip.yes }],
    },
  ];
}

export function askYesNo(name: string, label: string, words: ChecksPageWords, hint?: string): Question {
  return {
    kind: 'one',
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    inLine: true,
    options: [
      { value: 'yes', label: words.yes },
      { value: 'no', label: words.no },
    ],
  };
}

/** The medicines that have a strength in the table, named against mix-ups. */
export function askDrug(label: string): Question {
  const options = ALL_DRUGS.filter((drug) => drug.strengths.length > 0).map((drug): Option => ({
    value: drug.id,
    label: drug.tallMan,
    ...(drug.brands.length > 0 ? { hint: drug.brands.join(', ') } : {}),
  }));
  return { kind: 'one', name: 'drug', label, options };
}

function askItems(
  id: CheckId,
  { checks, screens }: CheckWords,
  published: PublishedForm | null,
): readonly Question[] {
  const items = INSTRUMENTS[id]?.items ?? [];
  return items.map((item, index): Question => {
    const worded = published?.items[index];
    const most = Math.max(...item.answers.map(({ value }) => value));
    const plain = (value: number): string => {
      if (id === 'c-ssrs') return value === 1 ? checks.yes : checks.no;
      if (value === 0) return checks.least(value);
      return value === most ? checks.most(value) : String(value);
    };
    const options = item.answers.map(({ value }): Option => ({
      value: String(value),
      label: worded?.answers[value] ?? plain(value),
    }));
    return {
      kind: 'one',
      name: itemField(index),
      label: worded?.text ?? `${index + 1}. ${screens.topics[item.topic as Topic]}`,
      ...(worded ? {} : { inLine: true as const }),
      options,
    };
  });
}

function askBehaviour({ ask }: ChecksPageWords): Question {
  const options = (['never', 'past-3-months', 'earlier'] as const).map((value) => ({
    value,
    label: ask.behaviours[value],
  }));
  return { kind: 'one', name: 'behaviour', label: ask.behaviour, options };
}

function askSex({ ask }: ChecksPageWords): Question {
  return {
    kind: 'one',
    name: 'sex',
    label: ask.sex,
    hint: ask.sexHint,
    options: [
      { value: 'female', label: ask.female },
      { value: 'male', label: ask.male },
    ],
  };
}

function askDependence({ ask }: ChecksPageWords): readonly Question[] {
  return [
    askDrug(ask.drug),
    {
      kind: 'line',
      name: 'daily-mg',
      label: ask.dailyMg,
      hint: ask.dailyMgHint,
      unit: 'mg',
      numeric: 'decimal',
    },
    ...askHowLong(ask),
  ];
}

/** On how many days a week, and for how long. */
export function askHowLong(ask: ChecksPageWords['ask']): readonly Question[] {
  return [
    {
      kind: 'line',
      name: 'week-days',
      label: ask.daysPerWeek,
      hint: ask.daysPerWeekHint,
      numeric: 'numeric',
    },
    { kind: 'line', name: 'how-long', label: ask.howLong, hint: ask.howLongHint, numeric: 'numeric' },
    {
      kind: 'one',
      name: 'how-long-unit',
      label: ask.unit,
      inLine: true,
      options: (['weeks', 'months', 'years'] as const).map((value) => ({ value, label: ask.units[value] })),
    },
  ];
}

function askSigns({ checks, screens }: CheckWords): readonly Question[] {
  const { ask } = checks;
  return [
    {
      kind: 'many',
      name: 'sign',
      label: ask.signs,
      hint: ask.signsHint,
      lastApart: true,
      options: [
        ...screens.criteria.map((label, index) => ({ value: String(index + 1), label })),
        { value: 'none', label: ask.none },
      ],
    },
    askYesNo('as-prescribed', ask.asPrescribed, checks, ask.asPrescribedHint),
    { kind: 'line', name: 'months', label: ask.months, hint: ask.monthsHint, numeric: 'numeric' },
  ];
}
