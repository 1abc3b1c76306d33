import { addDays, type CivilDay } from '../../../quantity/civil-day.ts';
import { formatMg, micrograms, type Micrograms } from '../../../quantity/micrograms.ts';
import { factsFor } from '../drug-facts.ts';
import { smallestUnit } from '../makeable.ts';
import type { Schedule, ScheduleStep } from '../schedule.ts';
import type { DoseEvent, Event, RuleEvent } from './events.ts';
import type { Share } from './phrases.ts';
import type { Notes } from './reading.ts';

/** The most steps that a rule may unfold into. */
export const MOST_STEPS = 1000;

/** A step on its way: its dose, and whatever is known of its time. */
interface OpenStep {
  line: number;
  daily: Micrograms;
  doses?: readonly Micrograms[];
  /** Days from the start of the taper. */
  start?: number;
  stretch: boolean;
  from?: CivilDay;
  /** The last day on it, where that is all that was said. */
  until?: CivilDay;
  days?: number;
}

/** Unfolds what was said into steps. Where a length or a start is missing and cannot be inferred, that is a problem. */
export function expand(drug: string, events: readonly Event[], notes: Notes): Schedule | undefined {
  const steps: OpenStep[] = [];
  const joined = startFirst(joinRules(joinDays(events, notes), notes));
  joined.forEach((event, i) => {
    if (event.kind === 'dose') addDose(steps, event, notes);
    else if (event.kind === 'rule') unfoldRule(drug, steps, event, joined[i + 1], notes);
    else if (event.kind === 'chain') addChain(steps, event.doses, event.interval, event.line);
    else if (event.kind === 'overall') unfoldOverall(steps, event, notes);
    else if (event.kind === 'hold') holdLast(steps, event.days, event.line, notes);
  });
  const every = joined.find((event) => event.kind === 'interval');
  if (every !== undefined) fillDays(steps.slice(0, -1), every.days);
  // `Reduce every 2 weeks` beside one dose is a cut of nobody knows how much.
  if (every !== undefined && steps.length === 1 && notes.problems.length === 0)
    notes.problem('not-understood', '', every.line);
  if (steps.length === 0) return undefined;
  if (steps.length > MOST_STEPS) {
    notes.problem('too-long', '', undefined, { most: String(MOST_STEPS) });
    return undefined;
  }
  return placeSteps(drug, steps, notes);
}

/** Doses of one line that are each named for a time of day belong to one day; a place without a dose belongs to the next dose. */
function joinDays(events: readonly Event[], notes: Notes): Event[] {
  const joined: Event[] = [];
  for (const event of events) {
    const before = joined.at(-1);
    if (
      event.kind === 'rule' &&
      before?.kind === 'dose' &&
      before.daily === undefined &&
      before.from !== undefined
    ) {
      joined[joined.length - 1] = { from: before.from, ...event };
    } else if (event.kind !== 'dose' || before?.kind !== 'dose') {
      joined.push(event);
    } else if (before.daily === undefined && event.before) {
      // `On 1 March decrease from 2 mg to 1.5 mg`: the day is that of the dose after it.
      joined.splice(-1, 1, event, before);
    } else if (before.daily === undefined && event.place === undefined && event.from === undefined) {
      joined[joined.length - 1] = { ...before, ...event };
    } else if (isSameDay(before, event)) {
      const doses = [...(before.doses ?? [before.daily ?? micrograms(0)]), event.daily ?? micrograms(0)];
      const daily = micrograms(doses.reduce<number>((sum, dose) => sum + dose, 0));
      notes.assume('same-day-doses-added', event.line);
      joined[joined.length - 1] = { ...event, ...before, doses, daily, timeOfDay: event.timeOfDay ?? '' };
    } else joined.push(event);
  }
  return joined;
}

function isSameDay(before: DoseEvent, event: DoseEvent): boolean {
  const bothTimed = before.timeOfDay !== undefined && event.timeOfDay !== undefined;
  const apart = event.place !== undefined || event.from !== undefined || before.days !== undefined;
  return bothTimed && !apart && before.timeOfDay !== event.timeOfDay && before.line === event.line;
}

/** An interval or an `until` beside a rule that has none becomes the rule's. */
function joinRules(events: readonly Event[], notes: Notes): Event[] {
  const joined: Event[] = [];
  let waiting: number | undefined;
  for (const event of events) {
    const before = joined.at(-1);
    if (event.kind === 'interval' && before?.kind === 'rule' && before.interval === undefined) {
      joined[joined.length - 1] = { ...before, interval: event.days };
    } else if (event.kind === 'interval' && before?.kind === 'overall' && before.interval === undefined) {
      joined[joined.length - 1] = { ...before, interval: event.days };
    } else if (event.kind === 'interval') {
      waiting = event.days;
      joined.push(event);
    } else if (event.kind === 'until') {
      if (before?.kind === 'rule') joined[joined.length - 1] = { ...before, until: event.dose };
      else notes.problem('not-understood', '', event.line);
    } else if (event.kind === 'rule' && event.interval === undefined && waiting !== undefined) {
      joined.push({ ...event, interval: waiting });
    } else joined.push(event);
  }
  return joined;
}

/** `Reduce by 10 % every 2 weeks. Start: 2 mg.` says the only dose last; it is still where the taper begins. */
function startFirst(events: readonly Event[]): readonly Event[] {
  const doses = events.filter((event) => event.kind === 'dose' && event.daily !== undefined);
  const [only] = doses;
  if (doses.length !== 1 || !only || only.kind !== 'dose' || only.daily === 0) return events;
  return [only, ...events.filter((event) => event !== only)];
}

function addDose(steps: OpenStep[], event: DoseEvent, notes: Notes): void {
  if (event.daily === undefined) return notes.problem('not-understood', '', event.line);
  const days =
    event.from !== undefined && event.last !== undefined ? event.last - event.from + 1 : event.days;
  const length = days ?? (event.place?.stretch ? event.place.days : undefined);
  const last = steps.at(-1);
  // A dose that only says again where the taper stands makes no step of its own.
  const says = event.from !== undefined || event.place !== undefined || length !== undefined;
  if (last && last.daily === event.daily && !says) return;
  steps.push({
    line: event.line,
    daily: event.daily,
    stretch: event.place?.stretch ?? false,
    ...(event.doses ? { doses: event.doses } : {}),
    ...(event.place ? { start: event.place.start } : {}),
    ...known(event, last),
    ...(length === undefined ? {} : { days: length }),
  });
}

/** `1 mg until 14 February`, then `0.875 mg until 28 February`: each begins on the day after the one before. */
function known(
  { from, last }: DoseEvent,
  before: OpenStep | undefined,
): Pick<OpenStep, 'from' | 'until' | 'days'> {
  if (from !== undefined) return { from };
  if (last === undefined) return {};
  if (before?.until === undefined) return { until: last };
  const begins = addDays(before.until, 1);
  return { from: begins, until: last, ...(last < begins ? {} : { days: last - begins + 1 }) };
}

function addChain(
  steps: OpenStep[],
  doses: readonly Micrograms[],
  interval: number | undefined,
  line: number,
): void {
  const known = steps.at(-1)?.daily === doses[0] ? doses.slice(1) : doses;
  if (interval !== undefined) fillDays(steps.slice(-1), interval);
  for (const daily of known) {
    steps.push({ line, daily, stretch: false, ...(interval === undefined ? {} : { days: interval }) });
  }
  const last = steps.at(-1);
  if (last) delete last.days;
}

function unfoldRule(
  drug: string,
  steps: OpenStep[],
  rule: RuleEvent,
  next: Event | undefined,
  notes: Notes,
): void {
  const last = steps.at(-1);
  if (!last) return notes.problem('no-starting-dose', rule.text, rule.line);
  if (rule.interval === undefined) return notes.problem('no-interval', rule.text, rule.line);
  const bottom = bottomOf(drug, rule, next, notes);
  if (bottom === undefined) return;
  if (last.days === undefined && rule.from === undefined) {
    last.days = rule.interval;
    notes.assume('first-cut-after-one-interval', rule.line, { days: String(rule.interval) });
  }
  const first = steps[0]?.daily ?? last.daily;
  const most = rule.days === undefined ? MOST_STEPS + 1 : Math.floor(rule.days / rule.interval);
  let daily = last.daily;
  for (let cuts = 0; cuts < most && daily > bottom && steps.length <= MOST_STEPS; cuts += 1) {
    const cut = 'amount' in rule.cut ? rule.cut.amount : partOf(rule.cut.share, daily, first);
    if (cut <= 0) break;
    daily = micrograms(Math.max(Math.min(rule.until ?? 0, daily), daily - cut));
    const from = cuts === 0 && rule.from !== undefined ? { from: rule.from } : {};
    steps.push({ line: rule.line, daily, stretch: false, days: rule.interval, ...from });
  }
  if (rule.until === 0 && daily > 0) steps.push({ line: rule.line, daily: micrograms(0), stretch: false });
  const end = steps.at(-1);
  // How long the last dose is held is for what comes next to say, unless that is a dose without a day.
  const undated = next?.kind === 'dose' && next.place === undefined && next.from === undefined;
  if (end && end !== last && !undated) delete end.days;
  if ('share' in rule.cut) notes.assume('percent-not-rounded-to-tablets', rule.line);
}

/** Where a rule stops cutting. Only the last rule of a schedule may leave it open. */
function bottomOf(drug: string, rule: RuleEvent, next: Event | undefined, notes: Notes): number | undefined {
  const forever = 'share' in rule.cut && rule.cut.share.of === 'current';
  if (rule.until !== undefined && !(forever && rule.until === 0)) return rule.until;
  if (rule.days !== undefined) return 0;
  if (rule.until === undefined && next && !(next.kind === 'dose' && next.daily === 0)) {
    notes.problem('rule-without-end', rule.text, rule.line);
    return undefined;
  }
  if (!forever) {
    notes.assume('continues-to-zero', rule.line);
    return 0;
  }
  const units = factsFor(drug).products.map(smallestUnit);
  if (units.length === 0) {
    notes.problem('rule-without-end', rule.text, rule.line);
    return undefined;
  }
  const smallest = micrograms(Math.min(...units));
  notes.assume('continues-to-smallest', rule.line, { mg: formatMg(smallest) });
  return smallest;
}

/** Rounded down to a whole microgram, so that no cut is larger than what was asked. */
function partOf(share: Share, current: Micrograms, first: Micrograms): number {
  const whole = share.of === 'start' ? first : current;
  return Math.floor((whole * share.top) / share.bottom);
}

/** `Over 5 weeks with weekly cuts`: as many equal cuts as there are intervals, the last one to zero. */
function unfoldOverall(steps: OpenStep[], event: Extract<Event, { kind: 'overall' }>, notes: Notes): void {
  const last = steps.at(-1);
  if (!last) return notes.problem('no-starting-dose', '', event.line);
  if (event.interval === undefined) return notes.problem('no-interval', '', event.line);
  const cuts = Math.max(1, Math.floor(event.over / event.interval));
  const top = last.daily;
  last.days ??= event.interval;
  notes.assume('equal-cuts', event.line, { cuts: String(cuts), days: String(event.interval) });
  for (let cut = 1; cut <= cuts && cut <= MOST_STEPS; cut += 1) {
    const daily = micrograms(Math.ceil((top * (cuts - cut)) / cuts));
    steps.push({ line: event.line, daily, stretch: false, ...(cut < cuts ? { days: event.interval } : {}) });
  }
}

function holdLast(steps: OpenStep[], days: number, line: number, notes: Notes): void {
  const last = steps.at(-1);
  if (last) last.days = days;
  else notes.problem('no-starting-dose', '', line);
}

function fillDays(steps: readonly OpenStep[], days: number): void {
  for (const step of steps) {
    if (step.days === undefined && step.start === undefined && step.from === undefined) step.days = days;
  }
}

/** Labels such as `Week 3` become days from the start; a label of one week holds until the next label. */
function placeSteps(drug: string, steps: readonly OpenStep[], notes: Notes): Schedule {
  const dated = steps.some((step) => step.from !== undefined);
  const labelled = steps.some((step) => step.start !== undefined);
  const placed = steps.map((step, i): ScheduleStep => {
    const next = steps[i + 1];
    const from = step.from ?? (dated || step.start === undefined ? undefined : (step.start as CivilDay));
    if (step.start !== undefined && !step.stretch && next?.start !== undefined) {
      notes.assume('holds-until-next');
    }
    return {
      daily: step.daily,
      ...(step.doses ? { doses: step.doses } : {}),
      ...(from === undefined ? {} : { from }),
      ...(step.days === undefined ? {} : { days: step.days }),
    };
  });
  return { drug, steps: placed, ...(labelled && !dated ? { undated: true } : {}) };
}
