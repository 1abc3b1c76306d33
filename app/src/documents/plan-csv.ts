import { formatCivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg } from '@stepdown/clinical/quantity/micrograms';
import { formatPercent } from '@stepdown/clinical/quantity/percent';
import { formatTimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import type { Plan, Step, TimedDose } from '@stepdown/clinical/taper/plan';
import type { Product } from '@stepdown/clinical/taper/product';
import type { DocumentWords } from '../words/documents.ts';
import { enteredByOf, lastDay, planLines, sayPiece, sayProduct } from './plan-lines.ts';
import { shownProducts } from './shown-products.ts';

/** A plan as CSV (RFC 4180): one row per dose; step 0 is the regimen of today. Dates are year-month-day, times 24 hours. */
export function planCsv(plan: Plan, words: DocumentWords): string {
  const { change } = plan;
  const fixed = { status: words.draftMark, factor: planLines(plan, { words, say: () => '' }).factor ?? '' };
  const own = { ...fixed, drug: plan.drug, products: productsOf(shownProducts(plan), words) };
  const other = { ...fixed, drug: change?.from ?? '', products: productsOf(change?.products ?? [], words) };
  const now = change ? [] : timesOf(plan.today.times);
  const today = [
    ...now.map((dose) => ({
      ...own,
      step: '0',
      daily: formatMg(plan.today.daily),
      ...doseCells(dose, words),
    })),
    ...(plan.today.also?.times ?? []).map((dose) => ({
      ...other,
      step: '0',
      daily: formatMg(plan.today.also?.daily ?? plan.today.daily),
      ...doseCells(dose, words),
    })),
  ];
  const steps = plan.steps.flatMap((step, index) => [
    ...timesOf(step.times).map((dose) => ({
      ...own,
      ...stepCells(plan, step, index, words),
      ...doseCells(dose, words),
    })),
    ...(step.also ? timesOf(step.also.times) : []).map((dose) => ({
      ...other,
      ...stepCells(plan, step, index, words),
      daily: formatMg(step.also?.daily ?? step.daily),
      before: formatMg((plan.steps[index - 1] ?? plan.today).also?.daily ?? plan.today.daily),
      ...doseCells(dose, words),
    })),
  ]);
  const all = Object.keys(words.csv) as (keyof DocumentWords['csv'])[];
  const columns = change ? all : all.filter((column) => column !== 'counts' && column !== 'factor');
  const rows = [words.csv, ...today, ...steps].map((row: Partial<Record<string, string>>) =>
    columns.map((column) => cell(row[column] ?? '')).join(','),
  );
  return `${rows.join('\r\n')}\r\n`;
}

function productsOf(products: readonly Product[], words: DocumentWords): string {
  return products.map((product) => sayProduct(product, words)).join(' + ');
}

/** A step of nothing still has its row, so that its days are there to be seen. */
function timesOf(times: readonly TimedDose[]): readonly (TimedDose | null)[] {
  return times.length === 0 ? [null] : times;
}

function stepCells(
  plan: Plan,
  step: Step,
  index: number,
  words: DocumentWords,
): Readonly<Record<string, string>> {
  const last = lastDay(step);
  return {
    step: String(index + 1),
    from: formatCivilDay(step.from),
    to: last === null ? '' : formatCivilDay(last),
    days: step.days === null ? '' : String(step.days),
    daily: formatMg(step.daily),
    before: formatMg(plan.steps[index - 1]?.daily ?? plan.today.daily),
    change: formatPercent(step.cut),
    within14: formatPercent(step.window14),
    enteredBy: enteredByOf(plan, step) ?? '',
    counts: step.counts ? words.counts(formatMg(step.counts.low), formatMg(step.counts.high), plan.drug) : '',
  };
}

function doseCells(dose: TimedDose | null, words: DocumentWords): Readonly<Record<string, string>> {
  if (dose === null) return {};
  return {
    time: formatTimeOfDay(dose.at),
    dose: formatMg(dose.amount),
    pieces: dose.pieces.map((piece) => sayPiece(piece, words)).join(' + '),
  };
}

/** A cell that a spreadsheet could take for a formula is led by an apostrophe. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
