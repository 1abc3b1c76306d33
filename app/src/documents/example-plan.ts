import { addDays, civilDay } from '@stepdown/clinical/quantity/civil-day';
import { micrograms, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { shareOf, type BasisPoints } from '@stepdown/clinical/quantity/percent';
import type { TimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import type { Plan, Step, TimedDose } from '@stepdown/clinical/taper/plan';
import type { Piece, SolidProduct } from '@stepdown/clinical/taper/product';

const ODT: SolidProduct = { form: 'odt', strength: micrograms(125), score: 'none' };
const TABLET: SolidProduct = { form: 'tablet', strength: micrograms(500), score: 'half' };
const MORNING = 480 as TimeOfDay;
const NIGHT = 1260 as TimeOfDay;

/** Milligram doses of the morning and of the night, one pair per step. */
const DOSES: readonly (readonly [number, number])[] = [
  [500, 875],
  [500, 750],
  [500, 625],
  [500, 500],
  [375, 500],
  [375, 375],
  [250, 375],
  [250, 250],
  [125, 250],
];

/** Before a cut bigger than asked the dose is held longer. */
const DAYS = [14, 14, 14, 18, 14, 14, 14, 14];

/** A plan for the tests of the papers, made by hand and not by the engine: clonazepam from 1.5 mg to 0.375 mg. */
export function examplePlan(): Plan {
  const start = civilDay(2026, 12, 1);
  const steps = DOSES.map(([morning, night], index): Step => {
    const daily = micrograms(morning + night);
    const before = index === 0 ? micrograms(1500) : sum(DOSES[index - 1]);
    const cut = shareOf((before - daily) as Micrograms, before);
    return {
      from: addDays(
        start,
        DAYS.slice(0, index).reduce((sum, days) => sum + days, 0),
      ),
      days: DAYS[index] ?? null,
      daily,
      cut,
      window14: cut,
      times: [dose(MORNING, morning), dose(NIGHT, night)],
    };
  });
  return {
    outcome: 'plan',
    drug: 'clonazepam',
    today: { daily: micrograms(1500), times: [dose(MORNING, 500), dose(NIGHT, 1000)] },
    products: [ODT, TABLET],
    pace: { percent: 1000 as BasisPoints, days: 14 },
    steps,
    floor: micrograms(375),
    findings: [
      {
        code: 'floor',
        values: { floorMg: '0.375', nextMg: '0.25', nextPercent: '33.33' },
        source: 'JCPG',
      },
      {
        code: 'above-asked',
        step: 4,
        values: { percent: '12.5', askedPercent: '10', days: '18' },
        source: 'JCPG',
      },
    ],
    sources: ['JCPG'],
    rules: '1.0 abcdef12',
  };
}

function sum(pair: readonly [number, number] | undefined): Micrograms {
  return micrograms((pair?.[0] ?? 0) + (pair?.[1] ?? 0));
}

/** Wholes and halves of the tablet first, then the small unit. */
function dose(at: TimeOfDay, amount: number): TimedDose {
  const quarters = Math.floor(amount / 250) * 2;
  const small = (amount % 250) / 125;
  const pieces: Piece[] = [];
  if (quarters > 0) pieces.push({ product: TABLET, quarters });
  if (small > 0) pieces.push({ product: ODT, quarters: small * 4 });
  return { at, amount: micrograms(amount), pieces };
}
