import { factorSpan } from '../../conversion.ts';
import { DRUGS } from '../../../drugs/drugs.ts';
import type { DrugId } from '../../../drugs/drug.ts';
import type { CivilDay } from '../../../quantity/civil-day.ts';
import { formatMg, type Micrograms } from '../../../quantity/micrograms.ts';
import type { Schedule, ScheduleStep } from '../schedule.ts';
import { layOut, type PlacedStep } from '../timeline.ts';
import type { Notes } from './reading.ts';

/**
 * Two schedules of two drugs, taken beside one another, as one: a step for every day on which either changes. The drug that is taken
 * longest is the one that the other is counted as. A problem where no table lists both, or where the days of one do not tell.
 */
export function mergeDrugs(one: Schedule, two: Schedule, notes: Notes): Schedule | undefined {
  const [main, other] = lastDose(one) > lastDose(two) ? [one, two] : [two, one];
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

/** On which step, counted from the last, something is still taken. */
function lastDose({ steps }: Schedule): number {
  return steps.findLastIndex(({ daily }) => daily > 0);
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
