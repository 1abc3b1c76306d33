import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/level.json' with { type: 'json' };
import { micrograms } from '../quantity/micrograms.ts';
import { parseTimeOfDay, type TimeOfDay } from '../quantity/time-of-day.ts';
import { SOURCES } from '../sources.ts';
import { level, type Level, type LevelRequest } from './level.ts';
import { parametersOf, type LevelParameters, type ParameterSet } from './parameters.ts';

const CLOCK: Readonly<Record<number, readonly number[]>> = { 1: [480], 2: [480, 1200], 3: [360, 840, 1320] };

function regimen(mg: number, timesADay: number): LevelRequest['regimen'] {
  return (CLOCK[timesADay] ?? []).map((at) => ({ at: at as TimeOfDay, amount: micrograms(mg * 1000) }));
}

function clockTime(text: string): TimeOfDay {
  const time = parseTimeOfDay(text);
  if (!time.ok) throw new Error(text);
  return time.value;
}

function set(name: ParameterSet): LevelParameters {
  const row = parametersOf('clonazepam', name);
  if (!row) throw new Error(`no set ${name}`);
  return row.parameters;
}

function levelFor(request: LevelRequest): Level {
  const answer = level(request);
  if (!answer.ok) throw new Error(answer.code);
  return answer;
}

function steady(name: ParameterSet, mg: number, timesADay: number): Level {
  return levelFor({ parameters: set(name), regimen: regimen(mg, timesADay), days: 60 });
}

describe('published figures', () => {
  it.each(vectors)('$id: $what, $figure $is', (row) => {
    const answer = levelFor({
      parameters: set(row.parameters as ParameterSet),
      regimen: row.clock.map((text) => ({ at: clockTime(text), amount: micrograms(row.mg * 1000) })),
      days: row.days,
      once: row.once ?? false,
    });
    const figure = answer[row.figure as 'peak' | 'peakH' | 'trough' | 'average' | 'auc' | 'accumulation'];
    expect(Math.abs(figure - row.is)).toBeLessThanOrEqual(row.within);
    expect(Object.keys(SOURCES)).toContain(row.source);
  });

  it('T58: after a stop from 1 mg twice a day, the share of the trough that is left', () => {
    const parameters = { clearance: 4.32, volume: (4.32 * 40) / Math.LN2, absorption: 1.733 };
    const { series, trough } = levelFor({ parameters, regimen: regimen(1, 2), days: 60, observeDays: 8 });
    const lastDose = 59 * 24 + 12;
    const shareAt = (hours: number) => {
      const point = series.find(([hour]) => hour === lastDose + hours);
      return Math.round(((point?.[1] ?? 0) / trough) * 100);
    };
    expect([24, 48, 96, 168].map(shareAt)).toEqual([81, 54, 23, 7]);
  });

  it('the bounds of clearance keep the shape and the half-life', () => {
    const [low, scaled, high] = [steady('low', 1, 2), steady('scaled', 1, 2), steady('high', 1, 2)];
    expect(low.peak / scaled.peak).toBeCloseTo(4.32 / 3.3, 9);
    expect(high.trough / scaled.trough).toBeCloseTo(4.32 / 5.84, 9);
    expect([low.halfLifeH, high.halfLifeH].map((hours) => hours.toFixed(6))).toEqual(
      [scaled.halfLifeH, scaled.halfLifeH].map((hours) => hours.toFixed(6)),
    );
    expect(scaled.halfLifeH).toBeCloseTo(39.0, 1);
  });
});

const anyParameters: fc.Arbitrary<LevelParameters> = fc.oneof(
  fc.record({
    clearance: fc.double({ min: 0.5, max: 20, noNaN: true }),
    volume: fc.double({ min: 20, max: 400, noNaN: true }),
    absorption: fc.double({ min: 0.1, max: 3, noNaN: true }),
  }),
  fc.record({
    clearance: fc.double({ min: 0.5, max: 20, noNaN: true }),
    volume: fc.double({ min: 20, max: 200, noNaN: true }),
    intercompartmental: fc.double({ min: 1, max: 60, noNaN: true }),
    secondVolume: fc.double({ min: 20, max: 400, noNaN: true }),
    absorption: fc.double({ min: 0.1, max: 3, noNaN: true }),
  }),
);

/** Small steps of the classical fourth-order Runge–Kutta method over gut, blood and tissue, in micrograms. */
function byStepping(p: LevelParameters, doses: ReadonlyMap<number, number>, minutes: number): number[] {
  const out = (p.intercompartmental ?? 0) / p.volume;
  const back = p.secondVolume === undefined ? 0 : (p.intercompartmental ?? 0) / p.secondVolume;
  const slope = ([gut, blood, tissue]: number[]): number[] => {
    const [g = 0, b = 0, t = 0] = [gut, blood, tissue];
    const taken = p.absorption * g;
    return [-taken, taken - (p.clearance / p.volume + out) * b + back * t, out * b - back * t];
  };
  const h = 1 / 60;
  const moved = (state: number[], by: number[], share: number) =>
    state.map((x, i) => x + (by[i] ?? 0) * share * h);
  let state = [0, 0, 0];
  const levels: number[] = [];
  for (let minute = 0; minute <= minutes; minute += 1) {
    state = [(state[0] ?? 0) + (doses.get(minute) ?? 0), state[1] ?? 0, state[2] ?? 0];
    levels.push((state[1] ?? 0) / p.volume);
    const a = slope(state);
    const b = slope(moved(state, a, 0.5));
    const c = slope(moved(state, b, 0.5));
    const d = slope(moved(state, c, 1));
    state = state.map(
      (x, i) => x + (h / 6) * ((a[i] ?? 0) + 2 * (b[i] ?? 0) + 2 * (c[i] ?? 0) + (d[i] ?? 0)),
    );
  }
  return levels;
}

describe('against stepping through the differential equations', () => {
  it('gives the same series, peak, trough, mean and accumulation', () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyParameters, times, fc.integer({ min: 1, max: 4 }), (parameters, clock, days) => {
        const day = clock.map((at, i) => ({ at: at as TimeOfDay, amount: micrograms(500 * (i + 1)) }));
        const answer = levelFor({ parameters, regimen: day, days, stepMinutes: 30 });
        const origin = Math.min(...clock);
        const doses = new Map(
          Array.from({ length: days }, (_, d) =>
            day.map(({ at, amount }) => [d * 1440 + at - origin, amount] as const),
          ).flat(),
        );
        const stepped = byStepping(parameters, doses, days * 1440);
        const top = Math.max(...stepped);
        for (const [hour, value] of answer.series) {
          expect(Math.abs(value - (stepped[Math.round(hour * 60)] ?? 0))).toBeLessThan(1e-6 * top);
        }
        const lastDay = stepped.slice((days - 1) * 1440);
        const mean = (levels: readonly number[]) =>
          (levels.reduce((sum, value) => sum + value, 0) - ((levels[0] ?? 0) + (levels.at(-1) ?? 0)) / 2) /
          (levels.length - 1);
        expect(Math.abs(answer.peak - Math.max(...lastDay))).toBeLessThan(1e-3 * top);
        expect(Math.abs((stepped[Math.round(answer.peakH * 60)] ?? 0) - answer.peak)).toBeLessThan(
          1e-2 * top,
        );
        expect(Math.abs(answer.average - mean(lastDay))).toBeLessThan(1e-3 * top);
        const ends = [...doses.keys(), days * 1440].filter((minute) => minute > (days - 1) * 1440);
        const lowest = Math.min(...ends.map((minute) => stepped[minute] ?? 0));
        expect(Math.abs(answer.trough - lowest)).toBeLessThan(1e-6 * top);
        expect(answer.accumulation).toBeCloseTo(mean(lastDay) / mean(stepped.slice(0, 1441)), 2);
      }),
      { numRuns: 40 },
    );
  });

  it('stays exact where absorption and another rate are the same', () => {
    const parameters = { clearance: 20, volume: 40, absorption: 0.5 };
    const { series } = levelFor({ parameters, regimen: regimen(1, 1), days: 1, once: true });
    for (const [hour, value] of series) {
      // The limit of the closed form: dose / V × k t e^(−k t).
      expect(Math.abs(value - (1000 / 40) * 0.5 * hour * Math.exp(-0.5 * hour))).toBeLessThan(1e-5);
    }
  });
});

describe('what happens to a person', () => {
  it('a missed dose lowers the level and changes nothing before it', () => {
    const request = { parameters: set('scaled'), regimen: regimen(0.5, 2), days: 10 };
    const [kept, missed] = [levelFor(request), levelFor({ ...request, missed: [12] })];
    const missedAt = 6 * 24;
    kept.series.forEach(([hour, value], i) => {
      const without = missed.series[i]?.[1] ?? NaN;
      if (hour <= missedAt) expect(without).toBeCloseTo(value, 9);
      else expect(without).toBeLessThan(value);
    });
  });

  it('a single dose is followed as long as asked', () => {
    const { series, accumulation } = levelFor({
      parameters: set('gre'),
      regimen: regimen(1, 1),
      days: 1,
      once: true,
      observeDays: 5,
      stepMinutes: 60,
    });
    expect(series.at(-1)?.[0]).toBe(120);
    expect(series[0]).toEqual([0, 0]);
    expect(accumulation).toBe(1);
  });

  it.each([
    [{ days: 0 }, 'days-out-of-range'],
    [{ days: 2000 }, 'days-out-of-range'],
    [{ observeDays: -1 }, 'days-out-of-range'],
    [{ stepMinutes: 0 }, 'step-out-of-range'],
    [{ regimen: [] }, 'no-doses'],
    [{ parameters: { clearance: 0, volume: 1, absorption: 1 } }, 'parameters-out-of-range'],
    [{ parameters: { clearance: 1, volume: 1, absorption: 1, secondVolume: 1 } }, 'parameters-out-of-range'],
  ] as const)('refuses %j', (wrong, code) => {
    const request = { parameters: set('gre'), regimen: regimen(1, 1), days: 1, ...wrong };
    expect(level(request)).toEqual({ ok: false, code });
  });
});
