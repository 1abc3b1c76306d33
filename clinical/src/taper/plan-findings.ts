import { labelMaximum } from '../drugs/strengths.ts';
import type { Drug } from '../drugs/drug.ts';
import { formatMg, type Micrograms } from '../quantity/micrograms.ts';
import { exceedsShare, formatPercent, shareOf } from '../quantity/percent.ts';
import { formatTimeOfDay } from '../quantity/time-of-day.ts';
import { LIMITS } from './limits.ts';
import type { DayDose } from './next-doses.ts';
import { productNotes, type PieceTable } from './pieces.ts';
import type { Finding, Step, TimedDose } from './plan.ts';
import { isLiquid } from './product.ts';
import type { Pace, RegimenDose, TaperRequest } from './request.ts';
import { waitBefore } from './step-graph.ts';

/** What there is to know about the products and today's dose before any step. */
export function productFindings(request: TaperRequest, drug: Drug): Finding[] {
  const notes = productNotes(request.products).map((note): Finding => ({
    code: note.code,
    values: { form: note.product.form, mg: formatMg(note.product.strength) },
    source: note.code === 'stays-whole' ? 'LAB' : 'STEPDOWN',
  }));
  const liquids = request.products.filter(isLiquid).map((product): Finding => {
    const values = { form: product.form, mgPerMl: formatMg(product.perMl) };
    return request.prescriber === null
      ? { code: 'liquid-left-out', values, source: 'STEPDOWN' }
      : {
          code: 'liquid-chosen-by-prescriber',
          values: { ...values, name: request.prescriber.name },
          source: 'STEPDOWN',
        };
  });
  const unknown: Finding[] =
    labelMaximum(drug) === null
      ? [{ code: 'label-maximum-not-known', values: { drug: drug.generic }, source: 'STEPDOWN' }]
      : [];
  return [...notes, ...liquids, ...unknown];
}

/** Each time of today's regimen that the products cannot make. */
export function todayFindings(regimen: readonly RegimenDose[], table: PieceTable): Finding[] {
  return regimen
    .filter((dose) => table.piecesOf(dose.amount) === null)
    .map((dose) => ({
      code: 'today-cannot-be-made',
      values: { at: formatTimeOfDay(dose.at), mg: formatMg(dose.amount) },
      source: 'STEPDOWN',
    }));
}

/** What each step of the engine's own has to say: bigger than asked, faster than asked, many pieces. */
export function stepFindings(steps: readonly Step[], today: Micrograms, pace: Pace): Finding[] {
  const findings: Finding[] = [];
  steps.forEach((step, index) => {
    const before = steps[index - 1]?.daily ?? today;
    if (step.enteredBy === undefined) findings.push(...paceFindings(step, index, before, pace));
    findings.push(...pieceFindings(step, index));
  });
  return findings;
}

/** Why the plan ends where it ends, with the next dose that the products could make. */
export function floorFindings(
  steps: readonly Step[],
  floor: DayDose,
  next: DayDose | null,
  isToday: boolean,
): Finding[] {
  const off = (floor.total - (next?.total ?? 0)) as Micrograms;
  const values = {
    floorMg: formatMg(floor.total),
    nextMg: formatMg(next?.total ?? (0 as Micrograms)),
    nextPercent: formatPercent(shareOf(off, floor.total, LIMITS.ceiling.share)),
  };
  const step = steps.length - 1;
  const { source } = LIMITS.ceiling;
  return isToday
    ? [{ code: 'no-step-possible', step, values, source }]
    : [{ code: 'floor', step, values, source }];
}

function paceFindings(step: Step, index: number, before: Micrograms, pace: Pace): Finding[] {
  const off = (before - step.daily) as Micrograms;
  if (!exceedsShare(off, before, pace.percent)) return [];
  const { wait, faster } = waitBefore(off, before, pace);
  const values = {
    // What is said to be more than asked must not be rounded down to what was asked.
    percent: formatPercent(shareOf(off, before, pace.percent)),
    askedPercent: formatPercent(pace.percent),
    askedDays: String(pace.days),
    days: String(wait),
    mg: formatMg(step.daily),
    beforeMg: formatMg(before),
  };
  const { source } = LIMITS.pace;
  const findings: Finding[] = [
    { code: faster ? 'faster-than-asked' : 'above-asked', step: index, values, source },
  ];
  // The dose of today is held before the plan begins, so the wait before the first cut is asked about instead of dated.
  if (index === 0) findings.push({ code: 'steady-before-first-cut', step: 0, values, source });
  return findings;
}

function pieceFindings(step: Step, index: number): Finding[] {
  return step.times
    .filter((dose) => piecesOf(dose) > LIMITS.piecesPerTime.many)
    .map((dose) => ({
      code: 'many-pieces',
      step: index,
      values: {
        at: formatTimeOfDay(dose.at),
        mg: formatMg(dose.amount),
        pieces: String(piecesOf(dose)),
      },
      source: LIMITS.piecesPerTime.source,
    }));
}

function piecesOf(dose: TimedDose): number {
  return dose.pieces.reduce(
    (sum, piece) => sum + ('quarters' in piece ? Math.ceil(piece.quarters / 4) : 1),
    0,
  );
}
