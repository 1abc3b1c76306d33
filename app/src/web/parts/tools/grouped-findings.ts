import type { LintFinding } from '@stepdown/clinical/taper/lint/schedule';
import type { ToolPagesWords } from '../../../words/tool-pages.ts';

/** One thing to say, once, of all the steps that it is true of. */
export interface GroupedFinding {
  readonly finding: LintFinding;
  /** The given steps, counted from 0, in order; empty where it is about the whole. */
  readonly steps: readonly number[];
}

/** Findings that would be said in the same words, from the same source, as one: at the place of the first. */
export function groupedFindings(findings: readonly LintFinding[]): readonly GroupedFinding[] {
  const groups = new Map<string, LintFinding[]>();
  for (const finding of findings) {
    const { code, source, values } = finding;
    const key = JSON.stringify([code, source, Object.entries(values).sort()]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([finding, ...more]) => {
    if (finding === undefined) return [];
    const steps = [finding, ...more].flatMap(({ step }) => (step === undefined ? [] : [step]));
    return [{ finding, steps: [...new Set(steps)].sort((a, b) => a - b) }];
  });
}

/** Which steps a finding is of, in words; '' where it is of none. */
export function sayNumbers(numbers: readonly number[], say: ToolPagesWords['lint']): string {
  const [only, ...more] = numbers;
  if (only === undefined) return '';
  return more.length === 0 ? say.step(only) : say.steps(stretchesOf(numbers));
}

/** Numbers in a row as stretches: 2, 4, 5 and 6 as [2, 2] and [4, 6]. */
export function stretchesOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches;
}
