import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { exceedsShare, formatPercent, shareOf, type BasisPoints } from '@stepdown/clinical/quantity/percent';
import { placeOf, type ReadPaper, type ReadStep } from './paper.ts';
import type { Report } from './verdict.ts';

/** The ceiling and its window: generally not beyond 25 % in two weeks (Joint Clinical Practice Guideline, recommendation 6). */
export const CEILING = 2500 as BasisPoints;
const WINDOW_DAYS = 14;

/** No rise, no window over the ceiling, no wait under 14 days, and every percentage and earlier dose as it is. */
export function judgePace(paper: ReadPaper, report: Report): void {
  const { steps, today } = paper;
  const first = steps[0];
  if (today?.daily != null && first?.before != null && today.daily !== first.before) {
    report('dose-before-wrong', 'today', `${formatMg(first.before)} mg`, `${formatMg(today.daily)} mg`);
  }
  const start = today?.daily ?? first?.before ?? null;
  if (start === null) {
    report('line-missing', 'today', 'the dose of today', 'nothing');
    return;
  }
  let lastCut: ReadStep | null = null;
  for (const [index, step] of steps.entries()) {
    const before = index === 0 ? start : (steps[index - 1]?.daily ?? null);
    if (before === null || step.daily === null || step.from === null) continue;
    judgeBefore(step, before, report);
    const windowStart = doseBeforeWindow(steps, index, start);
    judgePercents(step, before, windowStart, report);
    if (step.entered) {
      lastCut = step.daily < before ? step : lastCut;
      continue;
    }
    if (step.daily > before) {
      report('dose-rises', placeOf(step), `at most ${formatMg(before)} mg`, `${formatMg(step.daily)} mg`);
    }
    if (step.daily < before) {
      judgeCut(step, windowStart, lastCut, report);
      lastCut = step;
    }
  }
}

function judgeBefore(step: ReadStep, before: Micrograms, report: Report): void {
  if (step.before !== null && step.before !== before) {
    report('dose-before-wrong', placeOf(step), `${formatMg(before)} mg`, `${formatMg(step.before)} mg`);
  }
}

function judgeCut(step: ReadStep, windowStart: Micrograms, lastCut: ReadStep | null, report: Report): void {
  const daily = step.daily as Micrograms;
  if (exceedsShare(Math.max(0, windowStart - daily) as Micrograms, windowStart, CEILING)) {
    const share = shareOf((windowStart - daily) as Micrograms, windowStart, CEILING);
    report('over-25-in-14-days', placeOf(step), 'at most 25 %', `${formatPercent(share)} %`);
  }
  if (lastCut?.from != null && step.from !== null && step.from - lastCut.from < WINDOW_DAYS) {
    report(
      'cuts-under-14-days-apart',
      placeOf(step),
      `${WINDOW_DAYS} days after ${placeOf(lastCut)}`,
      `${step.from - lastCut.from} days`,
    );
  }
}

/** The dose in force just before the half-open window of 14 days that ends with this step's first day. */
function doseBeforeWindow(steps: readonly ReadStep[], index: number, start: Micrograms): Micrograms {
  const end = steps[index]?.from ?? null;
  if (end === null) return start;
  return steps
    .slice(0, index)
    .reduce<Micrograms>(
      (dose, { from, daily }) =>
        from !== null && daily !== null && from <= end - WINDOW_DAYS ? daily : dose,
      start,
    );
}

function judgePercents(step: ReadStep, before: Micrograms, windowStart: Micrograms, report: Report): void {
  const daily = step.daily as Micrograms;
  if (daily < before && step.cut === null) {
    report('line-missing', placeOf(step), 'by how much it is less', 'nothing');
  }
  if (step.cut !== null) {
    const share = shareOf(Math.max(0, before - daily) as Micrograms, before, CEILING);
    if (share !== step.cut) {
      report('percent-wrong', placeOf(step), `${formatPercent(share)} %`, `${formatPercent(step.cut)} %`);
    }
  }
  if (step.within14 !== null) {
    const share = shareOf(Math.max(0, windowStart - daily) as Micrograms, windowStart, CEILING);
    if (share !== step.within14) {
      report(
        'window-percent-wrong',
        placeOf(step),
        `${formatPercent(share)} %`,
        `${formatPercent(step.within14)} %`,
      );
    }
  }
}
