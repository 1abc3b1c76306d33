import type { Micrograms } from '../quantity/micrograms.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import { levelsOf, type DoseAt } from './course.ts';
import {
  exposureOver,
  addDose,
  emptyState,
  levelAfter,
  modesOf,
  pass,
  terminalHalfLife,
  type Modes,
} from './modes.ts';
import type { LevelParameters } from './parameters.ts';

const DAY = 1440;

/** The longest course that is drawn, in days: four years. */
export const LONGEST_DAYS = 1461;

/** A regimen taken for so many days by a body that held nothing before. */
export interface LevelRequest {
  readonly parameters: LevelParameters;
  /** The doses of a day. */
  readonly regimen: readonly { readonly at: TimeOfDay; readonly amount: Micrograms }[];
  /** How many days the regimen is taken; 1 for a single dose. */
  readonly days: number;
  /** Only the first dose of the first day. */
  readonly once?: boolean;
  /** How many days after the last dose are drawn. */
  readonly observeDays?: number;
  /** Doses that were not taken, counted from 0 in order of time. */
  readonly missed?: readonly number[];
  /** Minutes between two points of the series: 15 where absent. */
  readonly stepMinutes?: number;
}

/**
 * What the level does. Hours count from the first dose. The last dosing day is the 24 hours that begin with its first dose.
 * Levels in ng/mL, areas in ng·h/mL. A model of an average body, never for dosing.
 */
export interface Level {
  readonly ok: true;
  /** The highest level of the last dosing day, and its hour. */
  readonly peak: number;
  readonly peakH: number;
  /** The lowest level just before a next dose in the last dosing day, the end of that day being the last of those moments. */
  readonly trough: number;
  /** The mean level of the last dosing day. */
  readonly average: number;
  /** After a single dose from 0 to infinity, which is dose ÷ clearance; else over the last dosing day. */
  readonly auc: number;
  readonly aucOver: 'infinity' | 'last-day';
  /** The half-life of the slowest mode. */
  readonly halfLifeH: number;
  /** The exposure of the last dosing day over that of the first; 1 for a single dose. */
  readonly accumulation: number;
  readonly series: readonly (readonly [hour: number, level: number])[];
}

/** Why no level is computed. */
export interface NoLevel {
  readonly ok: false;
  readonly code: LevelProblem;
}

export const LEVEL_PROBLEMS = [
  'no-doses',
  'days-out-of-range',
  'parameters-out-of-range',
  'step-out-of-range',
] as const;
export type LevelProblem = (typeof LEVEL_PROBLEMS)[number];

/** The level of a drug over a regimen, by superposition of closed forms: exact for the model, whatever the step of the series. */
export function level(request: LevelRequest): Level | NoLevel {
  const code = problemOf(request);
  if (code) return { ok: false, code };
  const modes = modesOf(request.parameters);
  const doses = dosesOf(request);
  const days = request.once ? 1 : request.days;
  const stepMinutes = request.stepMinutes ?? 15;
  const lastDose = doses.at(-1)?.minute ?? 0;
  const untilMinute = Math.max(days * DAY, lastDose + (request.observeDays ?? 0) * DAY);
  const first = walkDay(modes, emptyState(modes), dosesOn(doses, 0));
  const last = walkDay(modes, stateAt(modes, doses, (days - 1) * DAY), dosesOn(doses, days - 1));
  const levels = levelsOf({ modes, doses, untilMinute, stepMinutes });
  return {
    ok: true,
    peak: last.peak,
    peakH: (days - 1) * 24 + last.peakH,
    trough: last.trough,
    average: last.exposure / 24,
    auc: request.once
      ? exposureOver(modes, afterDose(modes, doses[0]?.amount ?? 0), Infinity)
      : last.exposure,
    aucOver: request.once ? 'infinity' : 'last-day',
    halfLifeH: terminalHalfLife(modes),
    accumulation: first.exposure > 0 ? last.exposure / first.exposure : 0,
    series: Array.from(levels, (value, point) => [(point * stepMinutes) / 60, value] as const),
  };
}

function problemOf(request: LevelRequest): LevelProblem | undefined {
  const { parameters, regimen, days, observeDays = 0, stepMinutes = 15 } = request;
  const { intercompartmental, secondVolume } = parameters;
  const numbers = [
    parameters.clearance,
    parameters.volume,
    parameters.absorption,
    intercompartmental,
    secondVolume,
  ];
  if (numbers.some((value) => value !== undefined && !(Number.isFinite(value) && value > 0)))
    return 'parameters-out-of-range';
  if ((intercompartmental === undefined) !== (secondVolume === undefined)) return 'parameters-out-of-range';
  if (!regimen.some((dose) => dose.amount > 0)) return 'no-doses';
  const whole = Number.isInteger(days) && Number.isInteger(observeDays);
  if (!whole || days < 1 || observeDays < 0 || days + observeDays > LONGEST_DAYS) return 'days-out-of-range';
  if (!Number.isInteger(stepMinutes) || stepMinutes < 1 || stepMinutes > DAY) return 'step-out-of-range';
  return undefined;
}

/** Every dose of the request, in order, with minute 0 at the first dose of the first day. */
function dosesOf(request: LevelRequest): DoseAt[] {
  const day = request.regimen.filter((dose) => dose.amount > 0).sort((a, b) => a.at - b.at);
  const origin = day[0]?.at ?? 0;
  const taken: DoseAt[] = [];
  const missed = new Set(request.missed ?? []);
  const count = request.once ? 1 : day.length * request.days;
  for (let i = 0; i < count; i += 1) {
    const dose = day[i % day.length];
    if (!dose || missed.has(i)) continue;
    taken.push({ minute: Math.floor(i / day.length) * DAY + dose.at - origin, amount: dose.amount });
  }
  return taken;
}

function dosesOn(doses: readonly DoseAt[], day: number): DoseAt[] {
  return doses
    .filter(({ minute }) => minute >= day * DAY && minute < (day + 1) * DAY)
    .map(({ minute, amount }) => ({ minute: minute - day * DAY, amount }));
}

function stateAt(modes: Modes, doses: readonly DoseAt[], minute: number): number[] {
  const state = emptyState(modes);
  let now = 0;
  for (const dose of doses) {
    if (dose.minute >= minute) break;
    pass(modes, state, (dose.minute - now) / 60);
    addDose(modes, state, dose.amount);
    now = dose.minute;
  }
  pass(modes, state, (minute - now) / 60);
  return state;
}

function afterDose(modes: Modes, amount: number): number[] {
  const state = emptyState(modes);
  addDose(modes, state, amount);
  return state;
}

/** One day of 24 hours, hour 0 at its start: its exposure, its highest level, and its lowest just before a next dose. */
function walkDay(modes: Modes, start: readonly number[], doses: readonly DoseAt[]) {
  const state = [...start];
  const day = { exposure: 0, peak: -1, peakH: 0, trough: Infinity };
  const stretches = [...doses.map((dose) => dose.minute), DAY];
  let now = 0;
  stretches.forEach((until, i) => {
    const hours = (until - now) / 60;
    if (hours > 0) {
      const high = highestOver(modes, state, hours);
      if (high.level > day.peak) Object.assign(day, { peak: high.level, peakH: now / 60 + high.hour });
      day.exposure += exposureOver(modes, state, hours);
      day.trough = Math.min(day.trough, levelAfter(modes, state, hours));
      pass(modes, state, hours);
    }
    addDose(modes, state, doses[i]?.amount ?? 0);
    now = until;
  });
  return day;
}

/** Points in a stretch that are looked at before the best of them is refined. */
const LOOKS = 200;
const REFINEMENTS = 60;

/** The highest level in the next hours. Between two doses a level rises once and falls: the best look brackets the top. */
function highestOver(modes: Modes, state: readonly number[], hours: number): { level: number; hour: number } {
  let best = 0;
  for (let look = 1; look <= LOOKS; look += 1) {
    if (levelAfter(modes, state, (look * hours) / LOOKS) > levelAfter(modes, state, (best * hours) / LOOKS))
      best = look;
  }
  let low = (Math.max(0, best - 1) * hours) / LOOKS;
  let high = (Math.min(LOOKS, best + 1) * hours) / LOOKS;
  for (let i = 0; i < REFINEMENTS; i += 1) {
    const left = low + (high - low) / 3;
    const right = high - (high - low) / 3;
    if (levelAfter(modes, state, left) < levelAfter(modes, state, right)) low = left;
    else high = right;
  }
  const hour = (low + high) / 2;
  return { level: Math.max(0, levelAfter(modes, state, hour)), hour };
}
