import { addDays, type CivilDay } from '../../quantity/civil-day.ts';
import type { Micrograms } from '../../quantity/micrograms.ts';
import { sharesOf } from '../counted-day.ts';
import type { Finding, Plan, Step } from '../plan.ts';

/** A step on its way, with the index that it had in the draft which it comes from; null where an event made it. */
export interface CarriedStep {
  readonly step: Step;
  readonly origin: number | null;
  /** What is to be said of a step that an event made, wherever it comes to stand. */
  readonly said?: Omit<Finding, 'step'>;
}

/** The index of the step that is taken on a day; −1 before the first. */
export function indexOn(steps: readonly CarriedStep[], day: CivilDay): number {
  return steps.findLastIndex(({ step }) => step.from <= day);
}

/** Every step after the one that is taken on `day` comes so many days later; that one lasts as many days longer. */
export function slide(steps: readonly CarriedStep[], day: CivilDay, days: number): CarriedStep[] {
  const current = indexOn(steps, day);
  return steps.map((carried, i) => {
    const { step } = carried;
    if (i < current) return carried;
    if (i > current) return { ...carried, step: { ...step, from: addDays(step.from, days) } };
    return { ...carried, step: { ...step, days: step.days === null ? null : step.days + days } };
  });
}

/** The steps with the one on `day` ended the evening before; a step that has not lasted a day is gone. */
export function cutOff(steps: readonly CarriedStep[], day: CivilDay): CarriedStep[] {
  return steps
    .filter(({ step }) => step.from < day)
    .map((carried) => {
      const days = Math.min(carried.step.days ?? Infinity, day - carried.step.from);
      return { ...carried, step: { ...carried.step, days } };
    });
}

/** The day of the first change of dose after `day`. */
export function nextChange(steps: readonly CarriedStep[], day: CivilDay): CivilDay | null {
  return steps.find(({ step }) => step.from > day)?.step.from ?? null;
}

/** The shares of every cut, counted anew over the steps as they now stand. */
export function withShares(plan: Pick<Plan, 'today' | 'change'>, carried: readonly CarriedStep[]): Step[] {
  const steps = carried.map(({ step }) => step);
  const none = { low: 0 as Micrograms, high: 0 as Micrograms };
  return steps.map((step, i) => ({ ...step, ...sharesOf(plan.today, steps, i, plan.change ?? none) }));
}
