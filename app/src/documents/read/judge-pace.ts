import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { formatPercent, type BasisPoints } from '@stepdown/clinical/quantity/percent';
import { CEILING, cutShare, type CountedDay } from './counted-share.ts';
import { placeOf, type ReadPaper, type ReadStep } from './paper.ts';
import type { Report } from './verdict.ts';

const WINDOW_DAYS = 14;

/** No rise, no window over the ceiling, no wait under 14 days, and every percentage and earlier dose as it is. */
export function judgePace(paper: ReadPaper, report: Report): void {
  const { steps, today } = paper;
  const first = steps[0];
  if (today?.daily != null && first?.before != null && today.daily !== first.before) {
    report('dose-before-wrong', 'today', `${formatMg(first.before)} mg`, `${formatMg(today.daily)} mg`);
  }
  const start: CountedDay = today ?? { daily: first?.before ?? null, also: startOf(first) };
  if (start.daily === null) {
    report('line-missing', 'today', 'the dose of today', 'nothing');
    return;
  }
  let lastCut: ReadStep | null = null;
  for (const [index, step] of steps.entries()) {
    const dayBefore = steps[index - 1] ?? start;
    const before = dayBefore.daily;
    if (before === null || step.daily === null || step.from === null) continue;
    judgeBefore(step, before, report);
    const within14 = cutShare(paper, step, dayBeforeWindow(steps, index, start));
    judgePercents(step, cutShare(paper, step, dayBefore), within14, report);
    if (step.entered) {
      lastCut = step.daily < before ? step : lastCut;
      continue;
    }
    if (step.daily > before) {
      report('dose-rises', placeOf(step), `at most ${formatMg(before)} mg`, `${formatMg(step.daily)} mg`);
    }
    if (step.daily < before) {
      judgeCut(step, within14, lastCut, report);
      lastCut = step;
    }
  }
}

function judgeBefore(step: ReadStep, before: Micrograms, report: Report): void {
  if (step.before !== null && step.before !== before) {
    report('dose-before-wrong', placeOf(step), `${formatMg(before)} mg`, `${formatMg(step.before)} mg`);
  }
}

/** A calendar has no regimen of today; then the first part of a change says what was taken before. */
function startOf(first: ReadStep | undefined): ReadStep['also'] {
  if (first?.also?.before == null) return null;
  return { drug: first.also.drug, daily: first.also.before, before: null };
}

function judgeCut(step: ReadStep, within14: BasisPoints, lastCut: ReadStep | null, report: Report): void {
  // A share is never rounded down to the ceiling, so that one above it is seen.
  if (within14 > CEILING)
    report('over-25-in-14-days', placeOf(step), 'at most 25 %', `${formatPercent(within14)} %`);
  if (lastCut?.from != null && step.from !== null && step.from - lastCut.from < WINDOW_DAYS) {
    report(
      'cuts-under-14-days-apart',
      placeOf(step),
      `${WINDOW_DAYS} days after ${placeOf(lastCut)}`,
      `${step.from - lastCut.from} days`,
    );
  }
}

/** The day in force just before the half-open window of 14 days that ends with this step's first day. */
function dayBeforeWindow(steps: readonly ReadStep[], index: number, start: CountedDay): CountedDay {
  const end = steps[index]?.from ?? null;
  if (end === null) return start;
  return steps
    .slice(0, index)
    .reduce<CountedDay>(
      (day, step) =>
        step.from !== null && step.daily !== null && step.from <= end - WINDOW_DAYS ? step : day,
      start,
    );
}

function judgePercents(step: ReadStep, cut: BasisPoints, within14: BasisPoints, report: Report): void {
  const where = placeOf(step);
  if (cut > 0 && step.cut === null) report('line-missing', where, 'by how much it is less', 'nothing');
  if (step.cut !== null && cut !== step.cut) {
    report('percent-wrong', where, `${formatPercent(cut)} %`, `${formatPercent(step.cut)} %`);
  }
  if (step.within14 !== null && within14 !== step.within14) {
    report(
      'window-percent-wrong',
      where,
      `${formatPercent(within14)} %`,
      `${formatPercent(step.within14)} %`,
    );
  }
}
