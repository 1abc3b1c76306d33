import { addDays, type CivilDay } from '../../quantity/civil-day.ts';
import { shareOf } from '../../quantity/percent.ts';
import type { Micrograms } from '../../quantity/micrograms.ts';
import { LIMITS } from '../limits.ts';
import type { Step } from '../plan.ts';
import { windowEndingWith } from '../window.ts';

/** A step on its way, with the index that it had in the draft which it comes from; null where an event made it. */
export interface CarriedStep {
  readonly step: Step;
  readonly origin: number | null;
}

/** The index of the step that is taken on a day; −1 before the first. */
export function indexOn(steps: readonly CarriedStep[], day: CivilDay): number {
  return steps.findLastIndex(({ step }) => step.from <= day);
}

/** Every step after the one that is taken on `day` comes so many days later; that one lasts as many days longer. */
export function slide(steps: readonly CarriedStep[], day: CivilDay, days: number): CarriedStep[] {
  const current = indexOn(steps, day);
  return steps.map(({ step, origin }, i) => {
    if (i < current) return { step, origin };
    if (i > current) return { step: { ...step, from: addDays(step.from, days) }, origin };
    return { step: { ...step, days: step.days === null ? null : step.days + days }, origin };
  });
}

/** The steps with the one on `day` ended the evening before; a step that has not lasted a day is gone. */
export function cutOff(steps: readonly CarriedStep[], day: CivilDay): CarriedStep[] {
  return steps
    .filter(({ step }) => step.from < day)
    .map(({ step, origin }) => {
      const days = Math.min(step.days ?? Infinity, day - step.from);
      return { step: { ...step, days }, origin };
    });
}

/** The day of the first change of dose after `day`. */
export function nextChange(steps: readonly CarriedStep[], day: CivilDay): CivilDay | null {
  return steps.find(({ step }) => step.from > day)?.step.from ?? null;
}

/** The shares of every cut, counted anew over the steps as they now stand. */
export function withShares(today: Micrograms, steps: readonly CarriedStep[]): Step[] {
  const changes = steps.map(({ step }) => ({ on: step.from, daily: step.daily }));
  return steps.map(({ step }, i) => {
    const before = steps[i - 1]?.step.daily ?? today;
    const cut = Math.max(0, before - step.daily) as Micrograms;
    const { off, of } = windowEndingWith(today, changes, i);
    return {
      ...step,
      cut: shareOf(cut, before, LIMITS.ceiling.share),
      window14: shareOf(off, of, LIMITS.ceiling.share),
    };
  });
}
