// The level of a two-year taper at 15-minute resolution: the closed form against odex (Gragg–Bulirsch–Stoer), in one run on one core.
// The rival is given the loosest tolerance at which it still agrees to 1e-6, dense output for the one component that is drawn, and a
// restart at each dose, where the derivative jumps.
//
//   node bench/level/speed.ts            → prints, and writes bench/results/level.json

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Solver } from 'odex';
import { levelsOf, type DoseAt } from '../../clinical/src/level/course.ts';
import { dosesOver, type Stretch } from '../../clinical/src/level/level-band.ts';
import { modesOf } from '../../clinical/src/level/modes.ts';
import { parametersOf } from '../../clinical/src/level/parameters.ts';
import { micrograms } from '../../clinical/src/quantity/micrograms.ts';
import type { TimeOfDay } from '../../clinical/src/quantity/time-of-day.ts';

const STEP_MINUTES = 15;
const AGREEMENT = 1e-6;
const WANTED_RATIO = 50;
const RUNS = 9;

const row = parametersOf('clonazepam', 'scaled');
if (!row) throw new Error('the default parameters are missing');
const { clearance, volume, intercompartmental = 0, secondVolume = 1, absorption } = row.parameters;
const modes = modesOf(row.parameters);

// 4 mg a day in two doses, less an eighth of a milligram every 28 days: 26 steps, 728 days.
const stretches: Stretch[] = Array.from({ length: 26 }, (_, i) => ({
  days: 28,
  times: [
    { at: 480 as TimeOfDay, amount: micrograms(2000 - 125 * Math.floor(i / 2)) },
    { at: 1260 as TimeOfDay, amount: micrograms(2000 - 125 * Math.floor((i + 1) / 2)) },
  ],
}));
const doses: DoseAt[] = dosesOver(stretches);
const untilMinute = 728 * 1440;

function closedForm(): Float64Array {
  return levelsOf({ modes, doses, untilMinute, stepMinutes: STEP_MINUTES });
}

function numerical(tolerance: number): Float64Array {
  const levels = new Float64Array(untilMinute / STEP_MINUTES + 1);
  const solver = new Solver(3);
  solver.denseOutput = true;
  solver.denseComponents = [1];
  solver.relativeTolerance = tolerance;
  solver.absoluteTolerance = tolerance;
  solver.initialStepSize = 0.25;
  const slope = (_: number, [gut = 0, blood = 0, tissue = 0]: number[]): number[] => {
    const taken = absorption * gut;
    const out = (intercompartmental / volume) * blood;
    const back = (intercompartmental / secondVolume) * tissue;
    return [-taken, taken - (clearance / volume) * blood - out + back, out - back];
  };
  let state = [0, 0, 0];
  let from = 0;
  [...doses, { minute: untilMinute, amount: 0 }].forEach(({ minute, amount }) => {
    if (minute > from) {
      let point = Math.floor(from / STEP_MINUTES) + 1;
      const { y } = solver.solve(
        slope,
        from / 60,
        state,
        minute / 60,
        (_n, _before, reached, now, interpolate) => {
          for (; (point * STEP_MINUTES) / 60 <= reached; point += 1) {
            const hour = (point * STEP_MINUTES) / 60;
            levels[point] = (hour === reached ? (now[1] ?? 0) : (interpolate?.(1, hour) ?? NaN)) / volume;
          }
        },
      );
      state = y;
    }
    state = [(state[0] ?? 0) + amount, state[1] ?? 0, state[2] ?? 0];
    from = minute;
  });
  return levels;
}

function farthestApart(a: Float64Array, b: Float64Array): number {
  let farthest = 0;
  a.forEach((value, i) => {
    if (value > 0) farthest = Math.max(farthest, Math.abs((b[i] ?? 0) / value - 1));
  });
  return farthest;
}

function median(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? NaN;
}

const exact = closedForm();
const tolerance = [1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12].find(
  (candidate) => farthestApart(exact, numerical(candidate)) <= AGREEMENT,
);
if (tolerance === undefined) throw new Error(`the two never agree to ${AGREEMENT}`);
const agreement = farthestApart(exact, numerical(tolerance));
const ours = median(closedForm, RUNS * 20);
const theirs = median(() => numerical(tolerance), RUNS);
const result = {
  what: 'level of a two-year taper, 15-minute resolution',
  points: exact.length,
  doses: doses.length,
  rival: 'odex 2.0.4',
  rivalTolerance: tolerance,
  relativeAgreement: agreement,
  oursMs: Number(ours.toFixed(3)),
  rivalMs: Number(theirs.toFixed(1)),
  ratio: Math.round(theirs / ours),
  wantedRatio: WANTED_RATIO,
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
};
mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
writeFileSync(new URL('../results/level.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
console.log(result);
if (result.ratio < WANTED_RATIO) process.exitCode = 1;
