import { describe, expect, it } from 'vitest';
import { formatCivilDay, parseCivilDay, type CivilDay } from '../quantity/civil-day.ts';
import { formatMg, type Micrograms } from '../quantity/micrograms.ts';
import { formatPercent, type BasisPoints } from '../quantity/percent.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import { GATE_A, GATE_B } from './gates.ts';
import type { Plan, Refused } from './plan.ts';
import { draftTaper } from './plan-taper.ts';
import type { Product, Score, SolidProduct } from './product.ts';
import type { PrescriberEntry, TaperRequest } from './request.ts';

const start = parsedDay('2026-12-01');
const morning = 480 as TimeOfDay;
const night = 1260 as TimeOfDay;

function parsedDay(text: string): CivilDay {
  const result = parseCivilDay(text);
  if (!result.ok) throw new Error(text);
  return result.value;
}

function solid(form: SolidProduct['form'], mg: number, score: Score = 'none'): Product {
  return { form, strength: (mg * 1000) as Micrograms, score };
}

function request(change: Partial<TaperRequest> = {}): TaperRequest {
  return {
    drug: 'clonazepam',
    regimen: [
      { at: morning, amount: 500 as Micrograms },
      { at: night, amount: 1000 as Micrograms },
    ],
    products: [solid('odt', 0.125), solid('tablet', 0.5, 'half')],
    pace: { percent: 1000 as BasisPoints, days: 14 },
    start,
    person: { age: 45, flags: [] },
    prescriber: null,
    ...change,
  };
}

function once(mg: number): TaperRequest['regimen'] {
  return [{ at: night, amount: (mg * 1000) as Micrograms }];
}

function planned(change: Partial<TaperRequest> = {}): Plan {
  const answer = draftTaper(request(change));
  if (answer.outcome !== 'plan') throw new Error(JSON.stringify(answer.refusals));
  return answer;
}

function refusedCodes(change: Partial<TaperRequest>): string[] {
  const answer: Plan | Refused = draftTaper(request(change));
  return answer.outcome === 'refused' ? answer.refusals.map((refusal) => refusal.code) : [];
}

function codes(plan: Plan): string[] {
  return plan.findings.map((finding) => finding.code);
}

function prescriber(change: Partial<PrescriberEntry> = {}): PrescriberEntry {
  return {
    name: 'Dr. Example',
    role: 'physician',
    reason: 'end of the taper',
    acknowledged: true,
    steps: [],
    ...change,
  };
}

describe('a plan from 0.5 + 1 mg of clonazepam', () => {
  const plan = planned();

  it('steps down in doses that the tablets make, to the floor', () => {
    expect(plan.steps.map((step) => formatMg(step.daily))).toEqual([
      '1.375',
      '1.25',
      '1.125',
      '1',
      '0.875',
      '0.75',
      '0.625',
      '0.5',
      '0.375',
    ]);
    expect(formatMg(plan.floor)).toBe('0.375');
  });

  it('waits longer before a cut that is bigger than asked, up to 28 days', () => {
    expect(plan.steps.map((step) => step.days)).toEqual([14, 14, 16, 18, 20, 24, 28, 28, null]);
  });

  it('begins on the start date and leaves no day out', () => {
    expect(formatCivilDay(plan.steps[0]?.from ?? start)).toBe('2026-12-01');
    plan.steps.slice(1).forEach((step, index) => {
      const before = plan.steps[index];
      expect(step.from).toBe((before?.from ?? 0) + (before?.days ?? 0));
    });
  });

  it('shows the share of each cut, and says which are bigger than asked', () => {
    expect(plan.steps.map((step) => formatPercent(step.cut))).toEqual([
      '8.33',
      '9.09',
      '10',
      '11.11',
      '12.5',
      '14.29',
      '16.67',
      '20',
      '25',
    ]);
    const above = plan.findings.filter((finding) => finding.code === 'above-asked');
    expect(above.map((finding) => finding.step)).toEqual([3, 4, 5, 6, 7]);
    const faster = plan.findings.filter((finding) => finding.code === 'faster-than-asked');
    expect(faster.map((finding) => finding.step)).toEqual([8]);
  });

  it('takes from the larger dose first and never raises a time of day', () => {
    expect(plan.steps.map((step) => step.times.map((dose) => formatMg(dose.amount)))).toEqual([
      ['0.5', '0.875'],
      ['0.5', '0.75'],
      ['0.5', '0.625'],
      ['0.5', '0.5'],
      ['0.375', '0.5'],
      ['0.375', '0.375'],
      ['0.25', '0.375'],
      ['0.25', '0.25'],
      ['0.125', '0.25'],
    ]);
  });

  it('says what the next dose below the floor would cut', () => {
    const floor = plan.findings.find((finding) => finding.code === 'floor');
    expect(floor).toMatchObject({
      step: 8,
      values: { floorMg: '0.375', nextMg: '0.25', nextPercent: '33.33' },
    });
  });
});

describe('what the products decide', () => {
  it('T53: 1 mg in units of 0.125 has no cut of 10 %; the smallest, 12.5 %, is taken and said', () => {
    const plan = planned({ regimen: once(1), products: [solid('odt', 0.125)] });
    expect(formatPercent(plan.steps[0]?.cut ?? (0 as BasisPoints))).toBe('12.5');
    expect(codes(plan)).toContain('steady-before-first-cut');
  });

  it('T14: 10 % every 14 days from 2 mg leads to the floor of its units without breaking the ceiling', () => {
    const plan = planned({ regimen: once(2), products: [solid('odt', 0.125)] });
    expect(plan.steps.every((step) => step.window14 <= 2500)).toBe(true);
    expect(formatMg(plan.floor)).toBe('0.375');
  });

  it('stays on today’s dose where no cut within the ceiling can be made', () => {
    const plan = planned({ regimen: once(1.5), products: [solid('tablet', 0.5)] });
    expect(plan.steps).toHaveLength(1);
    expect(plan.steps[0]).toMatchObject({ daily: 1500, days: null, cut: 0 });
    expect(codes(plan)).toContain('no-step-possible');
  });

  it('refuses where neither today’s dose nor a lower one within the ceiling can be made', () => {
    expect(refusedCodes({ regimen: once(0.3), products: [solid('tablet', 2)] })).toEqual([
      'cannot-make-any-dose',
    ]);
    expect(refusedCodes({ products: [] })).toEqual(['cannot-make-any-dose']);
  });

  it('says that today’s dose cannot be made, and starts from it all the same', () => {
    const plan = planned({ regimen: once(1.1), products: [solid('odt', 0.125)] });
    expect(codes(plan)).toContain('today-cannot-be-made');
    expect(plan.steps[0]).toMatchObject({ daily: 1000, cut: 909 });
  });

  it('keeps orally disintegrating tablets whole whatever the request says, with a finding', () => {
    const plan = planned({ regimen: once(2), products: [solid('odt', 0.5, 'half')] });
    expect(codes(plan)).toContain('stays-whole');
    expect(plan.steps[0]?.daily).toBe(1500);
  });

  it('leaves a liquid out unless a prescriber is recorded', () => {
    const suspension: Product = { form: 'suspension', perMl: 100 as Micrograms, smallestMicrolitres: 100 };
    const products = [solid('tablet', 0.5, 'half'), suspension];
    expect(codes(planned({ products }))).toContain('liquid-left-out');
    expect(refusedCodes({ products: [suspension] })).toEqual(['liquid-needs-prescriber']);
    const plan = planned({ products, prescriber: prescriber() });
    expect(formatMg(plan.floor)).toBe('0.03');
    expect(codes(plan)).toContain('liquid-chosen-by-prescriber');
  });
});

describe('gates', () => {
  it.each(GATE_A.map((row) => row.flag))('refuses with %s', (flag) => {
    expect(refusedCodes({ person: { age: 45, flags: [flag] } })).toEqual([flag]);
  });

  it.each(GATE_B.map((row) => row.flag))('heads the plan with %s', (flag) => {
    expect(codes(planned({ person: { age: 45, flags: [flag] } }))[0]).toBe(flag);
  });

  it('refuses under 18 and asks from 65', () => {
    expect(refusedCodes({ person: { age: 17, flags: [] } })).toEqual(['under-18']);
    expect(codes(planned({ person: { age: 64, flags: [] } }))).not.toContain('age-65-or-more');
    expect(codes(planned({ person: { age: 65, flags: [] } }))[0]).toBe('age-65-or-more');
  });

  it('refuses an unknown drug, and more than the label’s 4 mg a day, but not 4 mg itself', () => {
    expect(refusedCodes({ drug: 'etizolam' })).toEqual(['unknown-drug']);
    expect(refusedCodes({ regimen: once(4.125) })).toEqual(['over-label-maximum']);
    expect(planned({ regimen: once(4) }).steps.length).toBeGreaterThan(1);
  });

  it.each(['skipped', 'as-needed', 'changing'] as const)('refuses a dose that is %s', (steadiness) => {
    expect(refusedCodes({ steadiness })).toEqual(['not-steady']);
  });

  it('refuses a pace that only a prescriber may choose', () => {
    expect(refusedCodes({ pace: { percent: 1001 as BasisPoints, days: 14 } })).toEqual([
      'faster-needs-prescriber',
    ]);
    expect(refusedCodes({ pace: { percent: 1000 as BasisPoints, days: 13 } })).toEqual([
      'faster-needs-prescriber',
    ]);
    expect(refusedCodes({ pace: { percent: 1000 as BasisPoints, days: 29 } })).toEqual([
      'longer-wait-needs-prescriber',
    ]);
    expect(refusedCodes({ pace: { percent: 0 as BasisPoints, days: 14 } })).toEqual(['pace-not-usable']);
  });

  it('holds Gate A for a prescriber too', () => {
    expect(refusedCodes({ prescriber: prescriber(), person: { age: 45, flags: ['pregnant'] } })).toEqual([
      'pregnant',
    ]);
  });
});

describe('what a prescriber enters', () => {
  const steps = [
    { daily: 250 as Micrograms, days: 14 },
    { daily: 125 as Micrograms, days: 10 },
    { daily: 0 as Micrograms, days: null },
  ];
  const plan = planned({ prescriber: prescriber({ steps }) });

  it('follows the engine’s own steps, marked with the name', () => {
    expect(plan.steps.slice(-4).map((step) => [step.daily, step.days, step.enteredBy ?? null])).toEqual([
      [375, 28, null],
      [250, 14, 'Dr. Example'],
      [125, 10, 'Dr. Example'],
      [0, null, 'Dr. Example'],
    ]);
  });

  it('is marked step by step where it leaves the guideline', () => {
    const over = plan.findings.filter((finding) => finding.code === 'entered-over-25-in-14-days');
    expect(over.map((finding) => finding.values['percent'])).toEqual(['33.33', '50', '100']);
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: 'entered-interval-outside-14-to-28', step: plan.steps.length - 2 }),
    );
    expect(codes(plan)[0]).toBe('entered-by-prescriber');
  });

  it('judges the whole window, not only the last cut', () => {
    // 1.375 → 1.25, and seven days later 1: the window that ends with the last cut began at 1.375.
    const short = planned({
      prescriber: prescriber({
        steps: [
          { daily: 1250 as Micrograms, days: 7 },
          { daily: 1000 as Micrograms, days: null },
        ],
      }),
    });
    expect(short.steps.map((step) => formatPercent(step.window14))).toEqual(['8.33', '9.09', '27.27']);
  });

  it('is refused where it cannot be made or read', () => {
    expect(
      refusedCodes({ prescriber: prescriber({ steps: [{ daily: 300 as Micrograms, days: 14 }] }) }),
    ).toEqual(['entered-dose-cannot-be-made']);
    expect(
      refusedCodes({
        prescriber: prescriber({
          steps: [
            { daily: 250 as Micrograms, days: null },
            { daily: 125 as Micrograms, days: 14 },
          ],
        }),
      }),
    ).toEqual(['entered-steps-not-usable']);
  });

  it('may be a faster pace, with the ceiling held in every window and the departure marked', () => {
    const fast = planned({ pace: { percent: 1500 as BasisPoints, days: 7 }, prescriber: prescriber() });
    expect(codes(fast)).toContain('entered-pace-faster');
    expect(fast.steps.every((step) => step.window14 <= 2500)).toBe(true);
    expect(Math.min(...fast.steps.map((step) => step.days ?? 99))).toBe(7);
  });
});
