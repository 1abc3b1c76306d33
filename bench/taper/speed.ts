// The engine against an exact integer program solver (yalps) in the same run: the same floor, faster cuts, days and pieces, and how
// much faster. Usage: node bench/taper/speed.ts [cases]. Writes bench/results/taper.json.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { solve, type Coefficients, type Constraint } from 'yalps';
import type { CivilDay } from '@stepdown/clinical/quantity/civil-day';
import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { BasisPoints } from '@stepdown/clinical/quantity/percent';
import type { TimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import { draftTaper } from '@stepdown/clinical/taper/plan-taper';
import type { Piece, SolidProduct } from '@stepdown/clinical/taper/product';
import type { TaperRequest } from '@stepdown/clinical/taper/request';

const CASES = Number(process.argv[2] ?? 200);
const GRID = 125;
// The engine is too quick to be timed once.
const RUNS = 20;
const tablet = (mg: number, score: SolidProduct['score'] = 'none'): SolidProduct => ({
  form: 'tablet',
  strength: (mg * 1000) as Micrograms,
  score,
});
const odt = (mg: number): SolidProduct => ({
  form: 'odt',
  strength: (mg * 1000) as Micrograms,
  score: 'none',
});
const SHELF = [
  odt(0.125),
  odt(0.25),
  odt(0.5),
  odt(1),
  odt(2),
  tablet(0.5, 'half'),
  tablet(1),
  tablet(2),
  tablet(1, 'half'),
];

interface Objective {
  readonly floor: number;
  readonly faster: number;
  readonly days: number;
}

function request(
  daily: number,
  products: readonly SolidProduct[],
  percent: number,
  days: number,
): TaperRequest {
  return {
    drug: 'clonazepam',
    regimen: [{ at: 1260 as TimeOfDay, amount: daily as Micrograms }],
    products,
    pace: { percent: percent as BasisPoints, days },
    start: 20_788 as CivilDay,
    person: { age: 45, flags: [] },
    prescriber: null,
  };
}

/** Fewest pieces, then splits, then strengths for an amount, as an integer program; null where it cannot be made. */
function solvedPieces(products: readonly SolidProduct[], amount: number): number | null {
  const variables = new Map<string, Coefficients>();
  const constraints = new Map<string, Constraint>([
    ['amount', { equal: amount }],
    ['pieces', { max: 16 }],
  ]);
  products.forEach((product, index) => {
    const halves = product.form === 'tablet' && product.score === 'half';
    variables.set(`whole${index}`, {
      amount: product.strength,
      pieces: 1,
      cost: 10_000,
      [`used${index}`]: 1,
    });
    if (halves) {
      variables.set(`half${index}`, {
        amount: product.strength / 2,
        pieces: 1,
        cost: 10_100,
        [`used${index}`]: 1,
        [`one${index}`]: 1,
      });
      constraints.set(`one${index}`, { max: 1 });
    }
    variables.set(`any${index}`, { cost: 1, [`used${index}`]: -20 });
    constraints.set(`used${index}`, { max: 0 });
  });
  const solution = solve({
    direction: 'minimize',
    objective: 'cost',
    constraints,
    variables,
    integers: true,
  });
  return solution.status === 'optimal' ? Math.round(solution.result) : null;
}

/** The best way down over the doses that the solver found to be makeable, as a flow of one unit. */
function solvedPath(daily: number, doses: readonly number[], percent: number, every: number): Objective {
  const variables = new Map<string, Coefficients>();
  const constraints = new Map<string, Constraint>();
  for (const dose of [daily, ...doses]) constraints.set(`at${dose}`, { equal: dose === daily ? 1 : 0 });
  for (const dose of [daily, ...doses]) {
    const lower = doses.filter((to) => to < dose);
    const asked = lower.filter((to) => (dose - to) * 10_000 <= dose * percent);
    const next = lower.filter((to) => 4 * (dose - to) <= dose);
    const allowed = asked.length > 0 ? asked : next.length > 0 ? [Math.max(...next)] : [];
    for (const to of allowed) {
      const needed = Math.ceil(((dose - to) * 10_000 * every) / (dose * percent));
      const wait = dose === daily ? 0 : Math.min(28, Math.max(every, needed));
      const cost = wait + (needed > 28 ? 10_000 : 0);
      variables.set(`${dose}>${to}`, { [`at${dose}`]: 1, [`at${to}`]: -1, cost });
    }
    variables.set(`end${dose}`, { [`at${dose}`]: 1, cost: (dose / GRID) * 1_000_000 });
  }
  const solution = solve({
    direction: 'minimize',
    objective: 'cost',
    constraints,
    variables,
    integers: true,
  });
  const total = Math.round(solution.result);
  return {
    floor: Math.floor(total / 1_000_000) * GRID,
    faster: Math.floor((total % 1_000_000) / 10_000),
    days: total % 10_000,
  };
}

function costOf(pieces: readonly Piece[]): number {
  return pieces.reduce((cost, piece) => {
    const quarters = 'quarters' in piece ? piece.quarters : 0;
    return cost + 1 + Math.floor(quarters / 4) * 10_000 + (quarters % 4 === 2 ? 10_100 : 0);
  }, 0);
}

/** Processor time, which other programs on the machine do not stretch. */
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

let state = 12_345;
function below(end: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * end);
}

interface Case {
  readonly products: readonly SolidProduct[];
  readonly daily: number;
  readonly percent: number;
  readonly every: number;
  readonly asked: TaperRequest;
}

/** Cases that have a plan with at least one cut. */
function drawCases(): Case[] {
  const cases: Case[] = [];
  while (cases.length < CASES) {
    const products = SHELF.filter(() => below(10) < 4);
    const daily = GRID * (16 + below(17));
    const percent = 500 + below(501);
    const every = 14 + below(15);
    const asked = request(daily, products, percent, every);
    const answer = draftTaper(asked);
    if (answer.outcome === 'refused' || answer.steps[0]?.cut === 0) continue;
    cases.push({ products, daily, percent, every, asked });
  }
  return cases;
}

function solveCase({ products, daily, percent, every }: Case): {
  readonly expected: Objective;
  readonly costs: ReadonlyMap<number, number | null>;
} {
  const costs = new Map<number, number | null>();
  for (let dose = GRID; dose <= daily; dose += GRID) costs.set(dose, solvedPieces(products, dose));
  const doses = [...costs].flatMap(([dose, cost]) => (cost === null || dose === daily ? [] : [dose]));
  return { expected: solvedPath(daily, doses, percent, every), costs };
}

const cases = drawCases();
// Both go over every case once before they are timed, so that neither pays for being compiled.
for (const one of cases) {
  solveCase(one);
  for (let run = 0; run < RUNS; run += 1) draftTaper(one.asked);
}
let engineMs = 0;
let solverMs = 0;
let compared = 0;
let steps = 0;
const different: string[] = [];
for (const one of cases) {
  const { asked } = one;
  const begun = process.cpuUsage();
  for (let run = 0; run < RUNS; run += 1) draftTaper(asked);
  const spent = cpuMs(begun) / RUNS;
  const answer = draftTaper(asked);
  if (answer.outcome === 'refused') continue;
  compared += 1;
  engineMs += spent;
  const solving = process.cpuUsage();
  const { expected, costs } = solveCase(one);
  solverMs += cpuMs(solving);
  const found: Objective = {
    floor: answer.floor,
    faster: answer.findings.filter((finding) => finding.code === 'faster-than-asked').length,
    days: answer.steps.reduce((sum, step) => sum + (step.days ?? 0), 0),
  };
  steps += answer.steps.length;
  const pieces = answer.steps.every((step) =>
    step.times.every((dose) => costOf(dose.pieces) === costs.get(dose.amount)),
  );
  if (JSON.stringify(found) !== JSON.stringify(expected) || !pieces) {
    different.push(JSON.stringify({ asked, found, expected, pieces }));
  }
}

const times: number[] = [];
const whole: TaperRequest = {
  ...request(4000, SHELF.slice(0, 8), 1000, 14),
  regimen: [
    { at: 480 as TimeOfDay, amount: 2000 as Micrograms },
    { at: 1260 as TimeOfDay, amount: 2000 as Micrograms },
  ],
};
for (let run = 0; run < 500; run += 1) {
  const begun = process.cpuUsage();
  draftTaper(whole);
  times.push(cpuMs(begun));
}
const result = {
  what: 'processor time of whole plans for 2–4 mg of clonazepam, once a day',
  processor: cpus()[0]?.model ?? 'not known',
  node: process.version,
  rival: 'yalps 0.6.4',
  cases: compared,
  steps,
  different: different.length,
  engineMs: Number(engineMs.toFixed(1)),
  rivalMs: Number(solverMs.toFixed(1)),
  ratio: Number((solverMs / engineMs).toFixed(1)),
  wantedRatio: 50,
  clonazepam4mgTwiceADay: {
    runs: times.length,
    p50Ms: Number(quantile(times, 0.5).toFixed(2)),
    p95Ms: Number(quantile(times, 0.95).toFixed(2)),
    wantedP95Ms: 5,
  },
};
console.log(JSON.stringify(result, null, 2));
for (const line of different.slice(0, 5)) console.error(line);
writeFileSync(new URL('../results/taper.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
process.exitCode = different.length === 0 ? 0 : 1;
