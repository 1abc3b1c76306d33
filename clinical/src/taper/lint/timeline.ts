import { addDays, formatCivilDay, type CivilDay } from '../../quantity/civil-day.ts';
import { FINDING_SOURCES, SHORTEST_INTERVAL } from './rules.ts';
import type { LintFinding, ScheduleStep } from './schedule.ts';

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
  /** Whether any real date was given; without one, the first step starts on day 0. */
  readonly dated: boolean;
}

/** Gives every step its first day: its own date, else the day after the step before ends. */
export function layOut(steps: readonly ScheduleStep[]): Timeline {
  const findings: LintFinding[] = [];
  const dated = steps.some((step) => step.from !== undefined);
  const placed: PlacedStep[] = [];
  let certain = true;
  steps.forEach((step, index) => {
    const before = placed.at(-1);
    const expected = before?.days === undefined ? undefined : addDays(before.start, before.days);
    let start = step.from ?? (before ? expected : firstDay(steps));
    if (start === undefined) {
      // Nothing says how long the step before lasts. The cut is judged alone, as if the wait had been long enough.
      certain = false;
      findings.push(dateFinding('no-dates', index, {}));
      start = addDays((before as PlacedStep).start, SHORTEST_INTERVAL.days);
    } else if (before) {
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
  for (const step of steps) {
    if (step.from !== undefined) return addDays(step.from, -back);
    if (step.days === undefined) break;
    back += step.days;
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
