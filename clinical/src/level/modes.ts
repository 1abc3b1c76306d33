import type { LevelParameters } from './parameters.ts';

/**
 * The level after a dose is a sum of decaying exponentials, one for each mode: `rates` per hour, `weights` in ng/mL for each microgram of
 * dose. A state is what each mode holds now; the level is the sum of the state.
 */
export interface Modes {
  readonly rates: readonly number[];
  readonly weights: readonly number[];
}

/** How far apart, relatively, absorption and another rate are kept: the formulas divide by their difference. */
const APART = 1e-7;

/** The modes of one compartment, or of two. Every parameter must be above zero. */
export function modesOf(parameters: LevelParameters): Modes {
  const { clearance, volume, intercompartmental, secondVolume } = parameters;
  const elimination = clearance / volume;
  if (intercompartmental === undefined || secondVolume === undefined) {
    const ka = keptApart(parameters.absorption, [elimination]);
    const weight = ka / (volume * (ka - elimination));
    return { rates: [elimination, ka], weights: [weight, -weight] };
  }
  const out = intercompartmental / volume;
  const back = intercompartmental / secondVolume;
  const sum = elimination + out + back;
  // The larger root by addition and the smaller from the product of both: subtracting would lose digits.
  const fast = (sum + Math.sqrt(sum * sum - 4 * elimination * back)) / 2;
  const slow = (elimination * back) / fast;
  const ka = keptApart(parameters.absorption, [fast, slow]);
  const scale = ka / volume;
  return {
    rates: [fast, slow, ka],
    weights: [
      (scale * (back - fast)) / ((ka - fast) * (slow - fast)),
      (scale * (back - slow)) / ((ka - slow) * (fast - slow)),
      (scale * (back - ka)) / ((fast - ka) * (slow - ka)),
    ],
  };
}

function keptApart(absorption: number, rates: readonly number[]): number {
  const near = rates.find((rate) => Math.abs(absorption - rate) < rate * APART);
  return near === undefined ? absorption : near * (1 + APART);
}

/** The half-life of the slowest mode, in hours. */
export function terminalHalfLife(modes: Modes): number {
  return Math.LN2 / Math.min(...modes.rates);
}

/** An empty body. */
export function emptyState(modes: Modes): number[] {
  return modes.rates.map(() => 0);
}

/** Adds a dose, in micrograms, that is swallowed now. */
export function addDose(modes: Modes, state: number[], dose: number): void {
  modes.weights.forEach((weight, m) => (state[m] = (state[m] ?? 0) + weight * dose));
}

/** Lets hours pass. */
export function pass(modes: Modes, state: number[], hours: number): void {
  modes.rates.forEach((rate, m) => (state[m] = (state[m] ?? 0) * Math.exp(-rate * hours)));
}

/** The level, in ng/mL, so many hours from now if nothing more is taken. */
export function levelAfter(modes: Modes, state: readonly number[], hours: number): number {
  let level = 0;
  modes.rates.forEach((rate, m) => (level += (state[m] ?? 0) * Math.exp(-rate * hours)));
  return level;
}

/** The area under the level over the next hours, in ng·h/mL, if nothing more is taken. Infinity is an answer too. */
export function exposureOver(modes: Modes, state: readonly number[], hours: number): number {
  let area = 0;
  modes.rates.forEach((rate, m) => (area -= ((state[m] ?? 0) * Math.expm1(-rate * hours)) / rate));
  return area;
}
