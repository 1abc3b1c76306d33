import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { counted } from './counted-share.ts';
import { placeOf, type ReadFactor, type ReadPaper, type ReadStep } from './paper.ts';
import type { Report } from './verdict.ts';

/** A change to another drug is made over so many days (Joint Clinical Practice Guideline, page 18 of its pocket guide). */
const FEWEST_DAYS = 7;
const MOST_DAYS = 14;

/**
 * A change of drug: what the one counts as of the other is told; the old one only falls, to nothing, while the new one only
 * rises, to what was entered; every day of it is said to be entered; and each day counts as what it says.
 */
export function judgeChange(paper: ReadPaper, report: Report): void {
  const { steps, today, factor } = paper;
  const parts = steps.filter(({ also }) => also !== null);
  if (factor === null) {
    for (const step of [...(today ? [today] : []), ...parts])
      if (step.also !== null) report('change-wrong', placeOf(step), 'one drug', step.also.drug);
    return;
  }
  if (factor.entered < factor.low || factor.entered > factor.high) {
    report(
      'change-wrong',
      'change',
      `${formatMg(factor.low)} to ${formatMg(factor.high)} mg`,
      `${formatMg(factor.entered)} mg`,
    );
  }
  if (factor.to !== steps.at(-1)?.drug)
    report('drug-differs', 'change', steps.at(-1)?.drug ?? 'a drug', factor.to);
  const days = parts.reduce((sum, step) => sum + (step.days ?? 0), 0);
  if (days < FEWEST_DAYS || days > MOST_DAYS) {
    report('change-wrong', 'change', `${FEWEST_DAYS} to ${MOST_DAYS} days`, `${days} days`);
  }
  judgeEnd(paper, parts.at(-1), factor, report);
  for (const [index, step] of steps.entries()) {
    const isPart = index < parts.length;
    if (isPart !== (step.also !== null)) {
      report('change-wrong', placeOf(step), isPart ? factor.from : 'one drug', step.also?.drug ?? 'one drug');
    }
    if (step.also !== null) judgePart(step, steps[index - 1] ?? today, factor, report);
  }
}

function judgePart(step: ReadStep, before: ReadStep | null, factor: ReadFactor, report: Report): void {
  const where = placeOf(step);
  const { also, counts } = step;
  if (also === null) return;
  if (also.drug !== factor.from) report('drug-differs', where, factor.from, also.drug);
  if (!step.entered) report('entry-mark-missing', where, 'who entered it', 'nothing');
  // A calendar has no regimen of today: there the first part is held against what it says itself.
  const was = before === null ? also.before : (before.also?.daily ?? null);
  if (was === null || also.before !== was) {
    report(
      'dose-before-wrong',
      where,
      was === null ? 'a dose' : sayMg(was),
      also.before === null ? 'nothing' : sayMg(also.before),
    );
  }
  if (was !== null && also.daily >= was)
    report('change-wrong', where, `less than ${sayMg(was)}`, sayMg(also.daily));
  if ((step.daily ?? 0) <= (before?.daily ?? 0)) {
    report(
      'change-wrong',
      where,
      `more than ${sayMg(before?.daily ?? (0 as Micrograms))}`,
      sayMg(step.daily ?? (0 as Micrograms)),
    );
  }
  const low = Math.floor(counted(step, factor.low) / 1000) as Micrograms;
  const high = Math.ceil(counted(step, factor.high) / 1000) as Micrograms;
  const expected = `${formatMg(low)} to ${formatMg(high)} mg of ${factor.to}`;
  const found =
    counts === null ? 'nothing' : `${formatMg(counts.low)} to ${formatMg(counts.high)} mg of ${counts.drug}`;
  if (expected !== found) report('counts-wrong', where, expected, found);
}

function judgeEnd(
  { steps, today }: ReadPaper,
  last: ReadStep | undefined,
  factor: ReadFactor,
  report: Report,
): void {
  const start = today?.also?.daily ?? steps[0]?.also?.before ?? null;
  if (last === undefined || start === null) {
    report('change-wrong', 'change', `${factor.from} at first`, 'nothing');
    return;
  }
  const whole = (start * factor.entered) / 1000;
  if (last.also?.daily !== 0 || last.daily !== whole) {
    const found = `${sayMg(last.daily ?? (0 as Micrograms))} and ${sayMg(last.also?.daily ?? (0 as Micrograms))}`;
    report(
      'change-wrong',
      placeOf(last),
      `${whole / 1000} mg of ${factor.to} and none of ${factor.from}`,
      found,
    );
  }
}

function sayMg(dose: Micrograms): string {
  return `${formatMg(dose)} mg`;
}
