import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { BasisPoints } from '../quantity/percent.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';

/** A plan as the checker reads it: plain values, none of the planner's own notions. */
export interface CheckedPlan {
  readonly today: {
    readonly daily: Micrograms;
    readonly times: readonly CheckedDose[];
    readonly also?: CheckedOther;
  };
  /** Where the plan begins with a change of drug: how much of the new one was entered, and the tables' least and most. */
  readonly change?: { readonly perMg: number; readonly low: number; readonly high: number };
  readonly pace: { readonly percent: BasisPoints; readonly days: number };
  readonly steps: readonly CheckedStep[];
  readonly findings: readonly { readonly code: string; readonly step?: number }[];
}

interface CheckedOther {
  readonly daily: Micrograms;
  readonly times: readonly CheckedDose[];
}

interface CheckedStep {
  readonly from: CivilDay;
  readonly days: number | null;
  readonly daily: Micrograms;
  readonly cut: BasisPoints;
  readonly window14: BasisPoints;
  readonly times: readonly CheckedDose[];
  readonly also?: CheckedOther;
  readonly enteredBy?: string;
}

interface CheckedDose {
  readonly at: TimeOfDay;
  readonly amount: Micrograms;
  readonly pieces: readonly CheckedPiece[];
}

interface CheckedPiece {
  readonly product: {
    readonly form: string;
    readonly score?: string;
    readonly strength?: number;
    readonly perMl?: number;
    readonly smallestMicrolitres?: number;
  };
  readonly quarters?: number;
  readonly microlitres?: number;
}

/** A hard rule that a plan breaks, and where. */
export interface Violation {
  readonly rule:
    | 'no-steps'
    | 'pieces-do-not-make-the-dose'
    | 'times-do-not-make-the-day'
    | 'piece-may-not-be-split'
    | 'days-missing-or-doubled'
    | 'not-held-at-the-end'
    | 'dose-goes-up'
    | 'over-25-in-14-days'
    | 'interval-too-short'
    | 'interval-too-long'
    | 'faster-than-asked-unsaid'
    | 'share-hides-a-breach'
    | 'entered-unsaid'
    | 'change-of-drug-wrong';
  readonly step: number;
}

/** Who may be behind a plan: where a prescriber entered something, pace and intervals are theirs; the ceiling is not. */
export interface CheckOptions {
  readonly prescriber: boolean;
}

const CEILING_DAYS = 14;
const LONGEST = 28;
const SPLITS: Readonly<Record<string, number>> = { none: 4, half: 2, quarter: 1 };

/**
 * Judges a finished plan by every hard rule again, from its values alone. It shares nothing with the planner but quantities:
 * the rules are written out a second time, on purpose.
 */
export function checkPlan(plan: CheckedPlan, options: CheckOptions): Violation[] {
  if (plan.steps.length === 0) return [{ rule: 'no-steps', step: -1 }];
  return plan.steps.flatMap((step, index) => [
    ...doseViolations(step, index),
    ...dateViolations(plan, index, options),
    ...cutViolations(plan, index),
    ...changeViolations(plan, index),
  ]);
}

function doseViolations(step: CheckedStep, index: number): Violation[] {
  return [step, ...(step.also === undefined ? [] : [step.also])].flatMap((part) =>
    partViolations(part, index),
  );
}

function partViolations(step: CheckedOther, index: number): Violation[] {
  const violations: Violation[] = [];
  const day = step.times.reduce((sum, dose) => sum + dose.amount, 0);
  if (day !== step.daily) violations.push({ rule: 'times-do-not-make-the-day', step: index });
  for (const dose of step.times) {
    const quarters = dose.pieces.reduce((sum, piece) => sum + quarterMicrograms(piece), 0);
    if (quarters !== dose.amount * 4) violations.push({ rule: 'pieces-do-not-make-the-dose', step: index });
    if (!dose.pieces.every(mayBeTaken)) violations.push({ rule: 'piece-may-not-be-split', step: index });
  }
  return violations;
}

/** Four times the micrograms of a piece, so that quarters stay whole numbers; NaN for a piece that is neither. */
function quarterMicrograms(piece: CheckedPiece): number {
  const { strength, perMl } = piece.product;
  if (piece.quarters !== undefined && strength !== undefined) return piece.quarters * strength;
  if (piece.microlitres !== undefined && perMl !== undefined) return (piece.microlitres * perMl * 4) / 1000;
  return NaN;
}

function mayBeTaken(piece: CheckedPiece): boolean {
  const { form, score, smallestMicrolitres } = piece.product;
  if (piece.microlitres !== undefined) {
    return piece.microlitres > 0 && piece.microlitres % (smallestMicrolitres ?? NaN) === 0;
  }
  const unit = form === 'tablet' ? (SPLITS[score ?? ''] ?? 4) : 4;
  return (piece.quarters ?? 0) > 0 && (piece.quarters ?? NaN) % unit === 0;
}

function dateViolations(plan: CheckedPlan, index: number, options: CheckOptions): Violation[] {
  const violations: Violation[] = [];
  const step = plan.steps[index];
  const next = plan.steps[index + 1];
  if (step === undefined) return violations;
  if (next === undefined) {
    return step.days === null ? [] : [{ rule: 'not-held-at-the-end', step: index }];
  }
  if (step.days === null || step.from + step.days !== next.from) {
    violations.push({ rule: 'days-missing-or-doubled', step: index });
  }
  const isEntered = step.enteredBy !== undefined || next.enteredBy !== undefined;
  if (options.prescriber || isEntered || next.daily === step.daily) return violations;
  const held = heldUpTo(plan, index);
  if (held < CEILING_DAYS) violations.push({ rule: 'interval-too-short', step: index });
  if (held > LONGEST) violations.push({ rule: 'interval-too-long', step: index });
  return violations;
}

/** How many days the dose of a step is held up to its end: the same dose in other pieces is the same hold. */
function heldUpTo(plan: CheckedPlan, index: number): number {
  let held = 0;
  for (let at = index; plan.steps[at]?.daily === plan.steps[index]?.daily && at >= 0; at -= 1) {
    held += plan.steps[at]?.days ?? 0;
  }
  return held;
}

function cutViolations(plan: CheckedPlan, index: number): Violation[] {
  const step = plan.steps[index];
  if (step === undefined) return [];
  const violations: Violation[] = [];
  const previous = plan.steps[index - 1];
  const before = previous?.daily ?? plan.today.daily;
  const rises = (previous?.times ?? plan.today.times).some(
    (dose) => (step.times.find((other) => other.at === dose.at)?.amount ?? Infinity) > dose.amount,
  );
  if (step.enteredBy !== undefined) {
    const isSaid = plan.findings.some(
      (finding) =>
        finding.code === 'entered-by-prescriber' ||
        finding.code === 'conversion-by-prescriber' ||
        (finding.code === 'stepped-back' && finding.step === index),
    );
    return isSaid ? [] : [{ rule: 'entered-unsaid', step: index }];
  }
  if (step.daily > before || rises) violations.push({ rule: 'dose-goes-up', step: index });
  const { off, of } = highestWindow(plan, index);
  if (4 * off > of) {
    violations.push({ rule: 'over-25-in-14-days', step: index });
    if (step.window14 <= 2500) violations.push({ rule: 'share-hides-a-breach', step: index });
  }
  if (isTooFast(plan, index, before - step.daily, before) && !saysFaster(plan, index)) {
    violations.push({ rule: 'faster-than-asked-unsaid', step: index });
  }
  return violations;
}

/** The old drug only falls, to nothing; the new one only rises, to what was entered; and no day of it is the engine's own. */
function changeViolations({ today, change, steps }: CheckedPlan, index: number): Violation[] {
  const step = steps[index];
  const before = steps[index - 1] ?? today;
  const last = steps.findLastIndex(({ also }) => also !== undefined);
  if (step === undefined || (change === undefined && today.also === undefined && last < 0)) return [];
  const isRight =
    change !== undefined &&
    today.also !== undefined &&
    change.low <= change.perMg &&
    change.perMg <= change.high;
  // A change that is held on its way is not over yet.
  const isOver =
    index !== last ||
    last === steps.length - 1 ||
    (step.also?.daily === 0 && step.daily * 1000 === (today.also?.daily ?? 0) * (change?.perMg ?? 0));
  const isOnTheWay =
    index > last
      ? step.also === undefined
      : step.enteredBy !== undefined &&
        step.also !== undefined &&
        step.also.daily < (before.also?.daily ?? -1) &&
        step.daily > before.daily;
  return isRight && isOver && isOnTheWay ? [] : [{ rule: 'change-of-drug-wrong', step: index }];
}

/** The dose just before the 14 days that end with this step's first day, and what came off in them: day by day. */
function highestWindow(plan: CheckedPlan, index: number): { off: number; of: number } {
  const last = plan.steps[index];
  if (last === undefined) return { off: 0, of: 0 };
  const opening = last.from - CEILING_DAYS;
  let of: number = plan.today.daily;
  for (const step of plan.steps) if (step.from <= opening) of = step.daily;
  return { off: of - last.daily, of };
}

function isTooFast(plan: CheckedPlan, index: number, off: number, before: number): boolean {
  const { percent, days } = plan.pace;
  // The days on today's dose are not in the plan; the finding about them is asked for instead.
  const wait = index === 0 ? days : heldUpTo(plan, index - 1);
  return off * 10_000 * days > before * percent * wait;
}

function saysFaster(plan: CheckedPlan, index: number): boolean {
  const said = ['faster-than-asked', ...(index === 0 ? ['steady-before-first-cut'] : [])];
  return plan.findings.some((finding) => finding.step === index && said.includes(finding.code));
}
