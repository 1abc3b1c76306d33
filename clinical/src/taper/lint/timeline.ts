import { addDays, formatCivilDay, type CivilDay } from '../../quantity/civil-day.ts';
import { FINDING_SOURCES, SHORTEST_INTERVAL } from './rules.ts';
import type { LintFinding, Schedule, ScheduleStep } from './schedule.ts';

/** A step with its place in time, still known by the index that it was given with. */
export interface PlacedStep extends ScheduleStep {
  readonly index: number;
  readonly start: CivilDay;
}

/** Steps in the order of their dates, and what is wrong with the dates. */
export interface Timeline {
  readonly placed: readonly PlacedStep[];
  readonly findings: readonly LintFinding[];
  /** Whether every step's place follows from what was given. */
  readonly certain: boolean;
  /** Whether the days are dates; where not, they count from the first. */
  readonly dated: boolean;
}

/**
 * Gives every step its first day: its own date, else the day after the step before ends. A first step without a date and without days is
 * the dose of today, taken until the next step begins.
 */
export function layOut({ steps, undated }: Pick<Schedule, 'steps' | 'undated'>): Timeline {
  const findings: LintFinding[] = [];
  const dated = !undated && steps.some((step) => step.from !== undefined);
  const placed: PlacedStep[] = [];
  let certain = true;
  steps.forEach((step, index) => {
    const before = placed.at(-1);
    const open = index === 1 && before?.from === undefined && before?.days === undefined;
    const expected = before?.days === undefined ? undefined : addDays(before.start, before.days);
    let start = step.from ?? (before && !open ? expected : firstDay(steps));
    if (start === undefined) {
      // Nothing says how long the step before lasts. The cut is judged alone, as if the wait had been long enough.
      certain = false;
      findings.push(dateFinding('no-dates', index, {}));
      start = addDays((before as PlacedStep).start, SHORTEST_INTERVAL.days);
    } else if (before && !open) {
      const mismatch = compareDates(index, before, start, expected, dated);
      if (mismatch) findings.push(mismatch);
    }
    placed.push({ ...step, index, start });
  });
  placed.sort((a, b) => a.start - b.start || a.index - b.index);
  return { placed, findings, certain, dated };
}

/** The first day where only a later step has a date: counted back over steps that say their days. */
function firstDay(steps: readonly ScheduleStep[]): CivilDay {
  let back = 0;
  for (const [index, step] of steps.entries()) {
    if (step.from !== undefined) return addDays(step.from, -back);
    if (step.days === undefined && index > 0) break;
    back += step.days ?? 0;
  }
  return 0 as CivilDay;
}

function compareDates(
  index: number,
  before: PlacedStep,
  start: CivilDay,
  expected: CivilDay | undefined,
  dated: boolean,
): LintFinding | undefined {
  const shown = (day: CivilDay) => (dated ? formatCivilDay(day) : String(day));
  if (start < before.start)
    return dateFinding('out-of-order', index, { from: shown(start), before: shown(before.start) });
  if (start === before.start) return dateFinding('overlap', index, { days: '1', from: shown(start) });
  if (expected === undefined || start === expected) return undefined;
  return start > expected
    ? dateFinding('gap', index, { days: String(start - expected), from: shown(expected) })
    : dateFinding('overlap', index, { days: String(expected - start), from: shown(start) });
}

function dateFinding(
  code: 'gap' | 'overlap' | 'out-of-order' | 'no-dates',
  step: number,
  values: Readonly<Record<string, string>>,
): LintFinding {
  return { code, step, values, source: FINDING_SOURCES[code] };
}
