import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CivilDay } from '../quantity/civil-day.ts';
import { formatMg, parseMg, type Micrograms } from '../quantity/micrograms.ts';
import { parsePercent, type BasisPoints } from '../quantity/percent.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import { draftTaper } from './plan-taper.ts';
import type { Score, SolidProduct } from './product.ts';

interface Vector {
  readonly name: string;
  readonly drug: string;
  readonly regimenMg: readonly string[];
  readonly products: readonly {
    readonly form: SolidProduct['form'];
    readonly mg: string;
    readonly score: Score;
  }[];
  readonly percent: string;
  readonly days: number;
  readonly dailyMg: readonly string[];
  readonly stepDays: readonly (number | null)[];
}

const VECTORS = JSON.parse(
  readFileSync(new URL('../../vectors/taper.json', import.meta.url), 'utf8'),
) as readonly Vector[];

function dose(text: string): Micrograms {
  const read = parseMg(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

function share(text: string): BasisPoints {
  const read = parsePercent(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

describe('the worked examples of clinical/vectors/taper.json', () => {
  it.each(VECTORS)('$name', (vector) => {
    const answer = draftTaper({
      drug: vector.drug,
      regimen: vector.regimenMg.map((mg, index) => ({
        at: (480 + index * 780) as TimeOfDay,
        amount: dose(mg),
      })),
      products: vector.products.map(({ form, mg, score }) => ({ form, strength: dose(mg), score })),
      pace: { percent: share(vector.percent), days: vector.days },
      start: 20_788 as CivilDay,
      person: { age: 45, flags: [] },
      prescriber: null,
    });
    if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer.refusals));
    expect(answer.steps.map((step) => formatMg(step.daily))).toEqual(vector.dailyMg);
    expect(answer.steps.map((step) => step.days)).toEqual(vector.stepDays);
  });
});
