import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { shareOf, type BasisPoints } from '@stepdown/clinical/quantity/percent';
import type { ReadFactor, ReadPaper, ReadStep } from './paper.ts';

/** The ceiling and its window: generally not beyond 25 % in two weeks (Joint Clinical Practice Guideline, recommendation 6). */
export const CEILING = 2500 as BasisPoints;

/** A day as it was read: of the plan's own drug, and of one that is being left. */
export type CountedDay = Pick<ReadStep, 'daily' | 'also'>;

/** By how much a day is less than an earlier one; of two drugs, by the table that makes it most. */
export function cutShare(paper: Pick<ReadPaper, 'factor'>, now: CountedDay, before: CountedDay): BasisPoints {
  const shares = factorsOf(paper.factor).map((factor) => {
    const was = counted(before, factor);
    const off = Math.max(0, was - counted(now, factor));
    return shareOf(off as Micrograms, was as Micrograms, CEILING);
  });
  return Math.max(...shares) as BasisPoints;
}

/** A day in thousandths of a microgram of the plan's own drug, by one factor. */
export function counted({ daily, also }: CountedDay, factor: number): number {
  return (daily ?? 0) * 1000 + (also?.daily ?? 0) * factor;
}

function factorsOf(factor: ReadFactor | null): readonly number[] {
  return factor === null ? [0] : [factor.low, factor.high];
}
