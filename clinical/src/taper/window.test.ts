import { describe, expect, it } from 'vitest';
import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import { windowEndingWith } from './window.ts';

function window(
  before: number,
  changes: readonly (readonly [number, number])[],
  index: number,
): [number, number] {
  const total = windowEndingWith(
    before as Micrograms,
    changes.map(([on, daily]) => ({ on: on as CivilDay, daily: daily as Micrograms })),
    index,
  );
  return [total.off, total.of];
}

describe('the 14 days that end with a change', () => {
  it('judge two cuts exactly 14 days apart apart, and 13 days apart together', () => {
    expect(
      window(
        1000,
        [
          [0, 800],
          [14, 600],
        ],
        1,
      ),
    ).toEqual([200, 800]);
    expect(
      window(
        1000,
        [
          [0, 800],
          [13, 600],
        ],
        1,
      ),
    ).toEqual([400, 1000]);
  });

  it('T7: the label’s rule of 0.25 mg every 3 days takes 1.25 mg in the first 14 days', () => {
    const changes = [0, 3, 6, 9, 12].map((on, index) => [on, 4000 - 250 * (index + 1)] as const);
    expect(window(4000, changes, 4)).toEqual([1250, 4000]);
  });

  it('count a rise as no reduction', () => {
    expect(window(1000, [[0, 1200]], 0)).toEqual([0, 1000]);
  });
});
