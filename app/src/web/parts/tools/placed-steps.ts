import { addDays, civilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import type { Schedule } from '@stepdown/clinical/taper/lint/schedule';
import type { DosePoint } from '../../../documents/dose-chart.ts';

/** A step whose length nobody wrote is drawn two weeks long. */
const UNSAID_DAYS = 14;
const SOME_DAY = civilDay(2026, 1, 1);

/** Where each step of a schedule starts, as a chart draws it: after the one before, where it does not say. */
export function placedSteps({ steps }: Schedule): readonly DosePoint[] {
  let next: CivilDay = steps.find(({ from }) => from !== undefined)?.from ?? SOME_DAY;
  const points = steps.map(({ from, days, daily }) => {
    const start = from ?? next;
    next = addDays(start, days ?? UNSAID_DAYS);
    return { from: start, daily };
  });
  return points.toSorted((a, b) => a.from - b.from);
}
