import { civilDay } from '@stepdown/clinical/quantity/civil-day';
import { micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { BasisPoints } from '@stepdown/clinical/quantity/percent';
import type { TimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import type { Plan } from '@stepdown/clinical/taper/plan';
import { draftTaper } from '@stepdown/clinical/taper/plan-taper';
import type { Product } from '@stepdown/clinical/taper/product';
import type { RegimenDose, TaperRequest } from '@stepdown/clinical/taper/request';

const tablet = (milligrams: number, score: 'none' | 'half' = 'half'): Product => ({
  form: 'tablet',
  strength: micrograms(milligrams * 1000),
  score,
});
const dose = (hour: number, milligrams: number): RegimenDose => ({
  at: (hour * 60) as TimeOfDay,
  amount: micrograms(milligrams * 1000),
});

/** Requests for the tests of the papers in which a prescriber changes the drug: several times a day, once a day, and up to a change of score. */
export const CHANGEOVERS: Readonly<Record<string, TaperRequest>> = {
  'twice a day': request('lorazepam', [dose(8, 1), dose(21, 1)], [tablet(1)], 10),
  'once a day': request('clonazepam', [dose(21, 1)], [tablet(0.5), tablet(1, 'none')], 20),
  'three times a day, less than by any table': request(
    'alprazolam',
    [dose(8, 0.5), dose(14, 0.5), dose(21, 1)],
    [tablet(0.5), tablet(1)],
    10,
    7,
  ),
};

function request(
  drug: string,
  regimen: readonly RegimenDose[],
  products: readonly Product[],
  perMg: number,
  overDays = 14,
): TaperRequest {
  return {
    drug,
    regimen,
    products,
    pace: { percent: 1000 as BasisPoints, days: 14 },
    start: civilDay(2026, 12, 1),
    person: { age: 45, flags: [] },
    prescriber: {
      name: 'Dr. A. Example',
      role: 'physician',
      reason: 'A longer-acting medicine.',
      acknowledged: true,
      steps: [],
      conversion: {
        toDrug: 'diazepam',
        perMg: micrograms(perMg * 1000),
        overDays,
        products: [tablet(2), tablet(5), tablet(10)],
      },
    },
  };
}

/** The plan of one of them. */
export function changeoverPlan(name: string): Plan {
  const asked = CHANGEOVERS[name];
  const answer = asked && draftTaper(asked);
  if (answer?.outcome !== 'plan') throw new Error(JSON.stringify(answer));
  return answer;
}
