import { formatMg, type Micrograms } from '../quantity/micrograms.ts';
import { formatPercent } from '../quantity/percent.ts';
import type { Descent } from './build-steps.ts';
import { LIMITS } from './limits.ts';
import { dayOfTotal, type DayDose } from './next-doses.ts';
import type { PieceTable } from './pieces.ts';
import type { Finding, Refusal, Step } from './plan.ts';
import type { EnteredStep, GivesFirst, Pace, PrescriberEntry } from './request.ts';
import { waitBefore } from './step-graph.ts';

/** How entered steps are divided over the day, and what they are made of. */
export interface EnteredFrame {
  readonly table: PieceTable;
  readonly givesFirst: GivesFirst;
  readonly pace: Pace;
}

/** The steps that a prescriber entered, in pieces, following `from`; or why they cannot be used as they are. */
export function enteredDescents(
  entry: PrescriberEntry,
  from: DayDose,
  frame: EnteredFrame,
): { readonly descents: readonly Descent[] } | { readonly refusals: readonly Refusal[] } {
  const unusable = entry.steps.findIndex((step, index) => !isUsable(step, index === entry.steps.length - 1));
  if (unusable >= 0) {
    const values = { step: String(unusable + 1) };
    return { refusals: [{ code: 'entered-steps-not-usable', values, source: 'STEPDOWN' }] };
  }
  const descents: Descent[] = [];
  const refusals: Refusal[] = [];
  let before = from;
  let wait: number | null = null;
  for (const step of entry.steps) {
    const day = dividedDay(before, step.daily, frame);
    if (day === null) {
      const values = { mg: formatMg(step.daily) };
      refusals.push({ code: 'entered-dose-cannot-be-made', values, source: 'STEPDOWN' });
      continue;
    }
    const off = Math.max(0, before.total - day.total) as Micrograms;
    descents.push({
      day,
      wait: wait ?? waitBefore(off, before.total, frame.pace).wait,
      enteredBy: entry.name,
    });
    before = day;
    wait = step.days;
  }
  return refusals.length > 0 ? { refusals } : { descents };
}

/** Who entered what, and every departure from the guideline, step by step. */
export function enteredFindings(entry: PrescriberEntry, pace: Pace, steps: readonly Step[]): Finding[] {
  const { name, role, reason } = entry;
  const findings: Finding[] = [
    { code: 'entered-by-prescriber', values: { name, role, reason }, source: 'STEPDOWN' },
  ];
  const { mostPercent, fewestDays, mostDays, source } = LIMITS.pace;
  const asked = { percent: formatPercent(pace.percent), days: String(pace.days), name };
  if (pace.percent > mostPercent || pace.days < fewestDays) {
    findings.push({ code: 'entered-pace-faster', values: asked, source });
  }
  if (pace.days > mostDays) findings.push({ code: 'entered-wait-longer', values: asked, source });
  steps.forEach((step, index) => {
    if (step.enteredBy !== undefined) findings.push(...departures(step, index, steps[index - 1], name));
  });
  return findings;
}

function departures(step: Step, index: number, before: Step | undefined, name: string): Finding[] {
  const findings: Finding[] = [];
  const { fewestDays, mostDays, source } = LIMITS.pace;
  if (step.window14 > LIMITS.ceiling.share) {
    const values = { percent: formatPercent(step.window14), name };
    findings.push({
      code: 'entered-over-25-in-14-days',
      step: index,
      values,
      source: LIMITS.ceiling.source,
    });
  }
  if (step.days !== null && (step.days < fewestDays || step.days > mostDays)) {
    const values = { days: String(step.days), name };
    findings.push({ code: 'entered-interval-outside-14-to-28', step: index, values, source });
  }
  if (before !== undefined && step.daily > before.daily) {
    const values = { mg: formatMg(step.daily), beforeMg: formatMg(before.daily), name };
    findings.push({ code: 'entered-dose-goes-up', step: index, values, source: 'STEPDOWN' });
  }
  return findings;
}

function isUsable(step: EnteredStep, isLast: boolean): boolean {
  if (step.days === null) return isLast;
  return Number.isInteger(step.days) && step.days > 0;
}

// A rise is the prescriber's to choose, so a day that cannot be reached downwards is divided evenly over the times instead.
function dividedDay(before: DayDose, total: Micrograms, frame: EnteredFrame): DayDose | null {
  const unlimited: DayDose = {
    total: (total * before.amounts.length) as Micrograms,
    amounts: before.amounts.map(() => total),
  };
  const isMade =
    total === before.total && before.amounts.every((amount) => frame.table.piecesOf(amount) !== null);
  if (isMade) return before;
  return (
    (total < before.total ? dayOfTotal(before, total, frame.table, frame.givesFirst) : null) ??
    (before.amounts.length === 1
      ? frame.table.piecesOf(total) !== null
        ? { total, amounts: [total] }
        : null
      : dayOfTotal(unlimited, total, frame.table, frame.givesFirst))
  );
}
