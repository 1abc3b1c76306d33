import { factorSpan } from '../../conversion.ts';
import { DRUGS } from '../../../drugs/drugs.ts';
import type { DrugId } from '../../../drugs/drug.ts';
import type { CivilDay } from '../../../quantity/civil-day.ts';
import { formatMg, micrograms, type Micrograms } from '../../../quantity/micrograms.ts';
import type { Schedule, ScheduleStep } from '../schedule.ts';
import { layOut, type PlacedStep } from '../timeline.ts';
import type { Notes } from './reading.ts';

/**
 * Two schedules of two drugs, taken beside one another, as one: a step for every day on which either changes. The drug that is taken
 * longest is the one that the other is counted as; where both are taken as long, or nothing says how long, it is the one that is named
 * first. A problem where no table lists both, or where the days of one do not tell.
 */
export function mergeDrugs(first: Schedule, second: Schedule, notes: Notes): Schedule | undefined {
  const [one, two] = [endedBefore(first, second), endedBefore(second, first)];
  const [main, other] = lastDay(two) > lastDay(one) ? [two, one] : [one, two];
  const factors = factorSpan(DRUGS[other.drug as DrugId], DRUGS[main.drug as DrugId]);
  // A first dose without dates is the one of today, before the first change.
  const isOpen = [main, other].every(
    ({ steps: [first, next] }) =>
      next !== undefined && first?.from === undefined && first?.days === undefined,
  );
  const rest = (schedule: Schedule): Schedule =>
    isOpen ? { ...schedule, steps: schedule.steps.slice(1) } : schedule;
  const lines = [layOut(rest(main)), layOut(rest(other))] as const;
  if (factors === null) {
    const drugs = [one.drug, two.drug].join(', ');
    notes.problem('two-drugs', drugs, undefined, { drugs });
    return undefined;
  }
  if (lines.some(({ certain }) => !certain) || lines[0].dated !== lines[1].dated) {
    notes.problem('no-interval', '');
    return undefined;
  }
  const [own, left] = lines;
  const starts = [...new Set([...own.placed, ...left.placed].map(({ start }) => start))].sort(
    (a, b) => a - b,
  );
  const steps = starts.map((from, index): ScheduleStep => {
    const a = at(own.placed, from);
    const b = at(left.placed, from);
    const next = starts[index + 1];
    const days = next === undefined ? longest(a, b, from) : next - from;
    return {
      from,
      ...(days === undefined ? {} : { days }),
      daily: a?.daily ?? (0 as Micrograms),
      ...(a?.doses ? { doses: a.doses } : {}),
      also: { daily: b?.daily ?? (0 as Micrograms), ...(b?.doses ? { doses: b.doses } : {}) },
    };
  });
  notes.assume('counted-by-tables', undefined, {
    from: other.drug,
    to: main.drug,
    low: formatMg(factors.low),
    high: formatMg(factors.high),
  });
  return {
    drug: main.drug,
    other: { drug: other.drug, ...factors },
    steps: joined([...(isOpen ? [todayOf(main, other)] : []), ...steps]),
    ...(own.dated ? {} : { undated: true as const }),
  };
}

function todayOf({ steps: [own] }: Schedule, { steps: [left] }: Schedule): ScheduleStep {
  return { daily: own?.daily ?? (0 as Micrograms), also: { daily: left?.daily ?? (0 as Micrograms) } };
}

/** Days on which neither drug changes are one step, as long as both together. */
function joined(steps: readonly ScheduleStep[]): ScheduleStep[] {
  const kept: ScheduleStep[] = [];
  for (const step of steps) {
    const before = kept.at(-1);
    if (before === undefined || !isSame(step, before)) kept.push(step);
    else if (before.days !== undefined && step.days !== undefined)
      kept[kept.length - 1] = { ...before, days: before.days + step.days };
  }
  return kept;
}

function isSame(step: ScheduleStep, before: ScheduleStep): boolean {
  return step.daily === before.daily && step.also?.daily === before.also?.daily && step.days !== undefined;
}

/** One whose days end before the other's is not taken after them. */
function endedBefore(schedule: Schedule, other: Schedule): Schedule {
  const [end, otherEnd] = [endOf(schedule), endOf(other)];
  const last = schedule.steps.at(-1);
  if (last === undefined || last.daily === 0 || end === null || (otherEnd !== null && otherEnd <= end))
    return schedule;
  return { ...schedule, steps: [...schedule.steps, { daily: micrograms(0) }] };
}

/** The day after the last, or null where the last step is open. */
function endOf(schedule: Schedule): number | null {
  const last = layOut(schedule).placed.at(-1);
  return last?.days === undefined ? null : last.start + last.days;
}

/** The last day on which something is taken; infinite where nothing says when that ends. */
function lastDay(schedule: Schedule): number {
  const { placed } = layOut(schedule);
  const last = placed.findLastIndex(({ daily }) => daily > 0);
  const step = placed[last];
  if (step === undefined) return -Infinity;
  const next = placed[last + 1]?.start;
  return next ?? (step.days === undefined ? Infinity : step.start + step.days);
}

function at(placed: readonly PlacedStep[], day: CivilDay): PlacedStep | undefined {
  return placed.findLast(({ start }) => start <= day);
}

function longest(a: PlacedStep | undefined, b: PlacedStep | undefined, from: CivilDay): number | undefined {
  const ends = [a, b].flatMap((step) =>
    step?.days === undefined || step.daily === 0 ? [] : [step.start + step.days - from],
  );
  return ends.length === 0 ? undefined : Math.max(...ends);
}
