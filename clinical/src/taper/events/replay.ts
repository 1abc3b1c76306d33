import { addDays, type CivilDay } from '../../quantity/civil-day.ts';
import { formatMg, type Micrograms } from '../../quantity/micrograms.ts';
import type { Finding, Plan, Refusal, Refused } from '../plan.ts';
import { draftTaper } from '../plan-taper.ts';
import type { TaperRequest } from '../request.ts';
import { waitBefore } from '../step-graph.ts';
import type { EventProblem } from './codes.ts';
import { cutOff, indexOn, nextChange, slide, withShares, type CarriedStep } from './dated-steps.ts';
import type { HistoryEntry, LifeEvent } from './life-event.ts';

/** Where a plan stands after everything that happened. */
export interface Course {
  /**
   * The plan as it now reads. While it is held, the step of the hold is open (`days` is null) and nothing after it has a date.
   * Its supply is left out once dates have moved: it was counted for other dates.
   */
  readonly plan: Plan;
  /** The first day of the hold; null where the plan goes on. */
  readonly heldSince: CivilDay | null;
  /** The doses that wait for the hold to end, in order, still with the dates that they had. */
  readonly waiting: Plan['steps'];
  readonly history: readonly HistoryEntry[];
  /** Why new tablets led to no new draft, from the last event that asked for one. */
  readonly refusals: readonly Refusal[];
}

/** What is carried from event to event. */
interface State {
  readonly request: TaperRequest;
  readonly draft: Plan;
  readonly steps: readonly CarriedStep[];
  readonly heldSince: CivilDay | null;
  readonly started: boolean;
  readonly changed: boolean;
  readonly oddDays: ReadonlySet<CivilDay>;
  readonly findings: readonly Finding[];
  readonly refusals: readonly Refusal[];
}

type Outcome = Partial<State> | { readonly problem: EventProblem; readonly refusals?: readonly Refusal[] };

/**
 * The plan after a list of events, in the order that they happened. Dates only ever move later; no step is merged, skipped or caught
 * up; what lies before an event stays as it was. An event that cannot be is kept in the history with its reason and changes nothing.
 */
export function replay(request: TaperRequest, draft: Plan, events: readonly LifeEvent[]): Course {
  let state: State = {
    request,
    draft,
    steps: draft.steps.map((step, origin) => ({ step, origin })),
    heldSince: null,
    started: false,
    changed: false,
    oddDays: new Set(),
    findings: draft.findings,
    refusals: [],
  };
  const history: HistoryEntry[] = [];
  let last = -Infinity;
  for (const event of events) {
    const outcome: Outcome = event.on < last ? { problem: 'before-the-last-event' } : happen(state, event);
    const nextBefore = nextDated(state, event.on);
    if ('problem' in outcome) {
      history.push({ event, nextBefore, nextAfter: nextBefore, problem: outcome.problem });
      state = { ...state, refusals: outcome.refusals ?? state.refusals };
      continue;
    }
    state = { ...state, ...outcome };
    last = event.on;
    history.push({ event, nextBefore, nextAfter: nextDated(state, event.on) });
  }
  return courseOf(state, history);
}

/** The events without the last one: every event can be taken back. */
export function undo(events: readonly LifeEvent[]): readonly LifeEvent[] {
  return events.slice(0, -1);
}

function happen(state: State, event: LifeEvent): Outcome {
  switch (event.kind) {
    case 'start':
      return begin(state, event.on);
    case 'hold':
      return state.heldSince === null ? { heldSince: event.on } : { problem: 'already-held' };
    case 'resume':
      return resume(state, event.on);
    case 'step-back':
      return stepBack(state, event);
    case 'missed-dose':
    case 'doubled-dose':
      return oddDay(state, event.on);
    case 'lost-tablets':
      return {};
    case 'new-tablets':
      return newTablets(state, event);
  }
}

function begin(state: State, on: CivilDay): Outcome {
  const first = state.steps[0]?.step.from;
  if (state.started || first === undefined) return { problem: 'already-started' };
  const steps = state.steps.map((carried) => ({
    ...carried,
    step: { ...carried.step, from: addDays(carried.step.from, on - first) },
  }));
  return { steps, started: true, changed: state.changed || on !== first };
}

function resume(state: State, on: CivilDay): Outcome {
  const { heldSince, steps } = state;
  if (heldSince === null) return { problem: 'not-held' };
  return {
    heldSince: null,
    steps: slide(steps, heldSince, on - heldSince),
    changed: state.changed || on > heldSince,
  };
}

/** A day that did not go as planned is no day of a steady dose: the rest comes a day later, once for each such day. */
function oddDay(state: State, on: CivilDay): Outcome {
  if (state.heldSince !== null || state.oddDays.has(on)) return {};
  return { steps: slide(state.steps, on, 1), oddDays: new Set([...state.oddDays, on]), changed: true };
}

/** The steps with the hold so far already slid into them, so that the hold may be counted on from this day. */
function settled({ steps, heldSince }: State, on: CivilDay): readonly CarriedStep[] {
  return heldSince === null ? steps : slide(steps, heldSince, on - heldSince);
}

/** The dose before comes again for as long as it was to last, then the plan goes on from there: no cut is left out. */
function stepBack(state: State, event: Extract<LifeEvent, { kind: 'step-back' }>): Outcome {
  const { name, reason } = event.prescriber;
  if (name.trim() === '' || reason.trim() === '') return { problem: 'needs-prescriber' };
  const { draft } = state;
  const steps = settled(state, event.on);
  const index = indexOn(steps, event.on);
  const current = steps[index];
  if (!current) return { problem: 'no-step-to-go-back-to' };
  const higher = steps.slice(0, index).findLast(({ step }) => step.daily > current.step.daily);
  // A change of drug is not gone back on: the dose before it was of another drug.
  if (higher === undefined && draft.change !== undefined) return { problem: 'no-step-to-go-back-to' };
  const back = higher?.step ?? {
    ...current.step,
    days: draft.pace.days,
    daily: draft.today.daily,
    times: draft.today.times,
  };
  if (back.times.some(({ amount, pieces }) => amount > 0 && pieces.length === 0))
    return { problem: 'dose-not-made' };
  const off = Math.max(0, back.daily - current.step.daily) as Micrograms;
  const days = Math.max(back.days ?? 0, waitBefore(off, back.daily, draft.pace).wait);
  const again: CarriedStep = {
    step: { ...back, from: event.on, days, enteredBy: name.trim() },
    origin: higher?.origin ?? null,
    said: { code: 'stepped-back', values: steppedBack(event, back.daily), source: 'STEPDOWN' },
  };
  // The dose of now is held anew from its first day on, also where new tablets have parted it in two.
  const since = steps.slice(0, index + 1).findLastIndex(({ step }) => step.daily !== current.step.daily) + 1;
  const held = steps[since] ?? current;
  const parted = current.step.from - held.step.from;
  const restFrom = addDays(event.on, days);
  const by = restFrom - current.step.from;
  const rest = steps.slice(index).map((carried, place) => {
    const { step } = carried;
    return place === 0
      ? {
          ...carried,
          origin: held.origin,
          step: { ...step, from: restFrom, days: step.days === null ? null : step.days + parted },
        }
      : { ...carried, step: { ...step, from: addDays(step.from, by + parted) } };
  });
  return {
    steps: [...cutOff(steps, event.on), again, ...rest],
    heldSince: state.heldSince === null ? null : event.on,
    changed: true,
  };
}

function steppedBack(
  { prescriber }: Extract<LifeEvent, { kind: 'step-back' }>,
  daily: Micrograms,
): Finding['values'] {
  return { name: prescriber.name.trim(), reason: prescriber.reason.trim(), mg: formatMg(daily) };
}

/**
 * The dose stays until the day that the next cut was to come, or longer where the new tablets make that cut bigger; from then on the
 * rest is drafted anew with what there now is. Where that cannot make the dose of now, its last days keep the pieces that they had.
 */
function newTablets(state: State, event: Extract<LifeEvent, { kind: 'new-tablets' }>): Outcome {
  if (event.products.length === 0) return { problem: 'no-products' };
  if (state.request.prescriber !== null || state.steps.some(({ step }) => step.enteredBy !== undefined))
    return { problem: 'prescriber-plan' };
  const { draft } = state;
  const steps = settled(state, event.on);
  const current = steps[indexOn(steps, event.on)];
  const dose = current?.step ?? { daily: draft.today.daily, times: draft.today.times };
  const wait = current ? addDays(current.step.from, draft.pace.days) : event.on;
  const next = nextChange(steps, event.on) ?? (Math.max(event.on, wait) as CivilDay);
  const request: TaperRequest = {
    ...state.request,
    regimen: dose.times.map(({ at, amount }) => ({ at, amount })),
    products: event.products,
    start: next,
  };
  const answer = fromSteady(request, current?.step.from ?? null);
  if (answer.outcome === 'refused') return { problem: 'no-new-draft', refusals: answer.refusals };
  const first = answer.steps[0]?.from ?? next;
  const isMade = answer.today.times.every(({ amount, pieces }) => amount === 0 || pieces.length > 0);
  const times = isMade ? answer.today.times : dose.times;
  const before = cutOff(steps, event.on);
  const lasting: CarriedStep[] =
    current === undefined || first === event.on
      ? []
      : [
          {
            step: { ...current.step, from: event.on, days: first - event.on, times },
            origin: current.origin,
          },
        ];
  const kept = [...before, ...lasting];
  return {
    request: { ...request, start: first },
    steps: [...kept, ...answer.steps.map((step) => ({ step, origin: null }))].map(({ step }, origin) => ({
      step,
      origin,
    })),
    draft: { ...answer, today: draft.today },
    findings: [
      ...answer.findings.flatMap((finding) => moved(finding, kept.length, current !== undefined)),
      ...findingsOf(state.findings, kept).filter(({ step }) => step !== undefined),
    ],
    refusals: [],
    heldSince: state.heldSince === null ? null : event.on,
    changed: true,
  };
}

/** Drafts so that the first cut waits as long as its size asks for, counted from the day that the dose of now was first taken. */
function fromSteady(request: TaperRequest, since: CivilDay | null): Plan | Refused {
  const answer = draftTaper(request);
  if (answer.outcome === 'refused' || since === null) return answer;
  const off = Math.max(0, answer.today.daily - (answer.steps[0]?.daily ?? 0)) as Micrograms;
  const due = addDays(since, waitBefore(off, answer.today.daily, request.pace).wait);
  return off > 0 && due > request.start ? draftTaper({ ...request, start: due }) : answer;
}

/** A finding of a new draft at its place in the whole course, where the wait before the first cut is dated and needs no word. */
function moved(finding: Finding, by: number, isDated: boolean): Finding[] {
  if (isDated && finding.code === 'steady-before-first-cut') return [];
  return [finding.step === undefined ? finding : { ...finding, step: finding.step + by }];
}

/** Findings at the places where the steps that they are about now stand. */
function findingsOf(findings: readonly Finding[], steps: readonly CarriedStep[]): Finding[] {
  return findings.flatMap((finding): Finding[] => {
    if (finding.step === undefined) return [finding];
    const first = steps.findIndex(({ origin }) => origin === finding.step);
    // After a step back the same cut is made again, dated now.
    const again = steps.flatMap(({ step, origin }, index) =>
      index > first && origin === finding.step && (steps[index - 1]?.step.daily ?? 0) > step.daily
        ? [index]
        : [],
    );
    const rest = finding.code === 'steady-before-first-cut' ? [] : again;
    return first < 0 ? [] : [first, ...rest].map((step) => ({ ...finding, step }));
  });
}

function nextDated(state: State, day: CivilDay): CivilDay | null {
  return state.heldSince === null ? nextChange(state.steps, day) : null;
}

function courseOf(state: State, history: readonly HistoryEntry[]): Course {
  const { draft, steps, heldSince, changed, refusals } = state;
  const index = heldSince === null ? steps.length - 1 : indexOn(steps, heldSince);
  const shown = steps
    .slice(0, index + 1)
    .map((carried, i) =>
      heldSince !== null && i === index ? { ...carried, step: { ...carried.step, days: null } } : carried,
    );
  const { supply, ...rest } = draft;
  const isAsDrafted = !changed && heldSince === null;
  // What is said of a step that waits has no place on a paper that does not show it, nor have orders for dates that moved.
  const findings = [
    ...findingsOf(state.findings, steps),
    ...steps.flatMap(({ said }, step) => (said === undefined ? [] : [{ ...said, step }])),
  ].filter(({ code, step }) => (step ?? 0) <= index && (isAsDrafted || !code.startsWith('stock-')));
  const all = withShares(draft, steps);
  const plan: Plan = {
    ...rest,
    ...(supply && isAsDrafted ? { supply } : {}),
    steps: withShares(draft, shown),
    findings,
  };
  return { plan, heldSince, waiting: all.slice(index + 1), history, refusals };
}
