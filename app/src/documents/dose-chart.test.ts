import { describe, expect, it } from 'vitest';
import { documents as en } from '../words/en/documents.ts';
import { documents as es } from '../words/es/documents.ts';
import { chartGeometry, doseAt, doseChart, placeOf, planSeries } from './dose-chart.ts';
import { examplePlan } from './example-plan.ts';

const plan = examplePlan();
const series = planSeries(plan, '10 %');

describe('doseChart', () => {
  it.each([
    ['en', en, 640],
    ['es', es, 340],
  ] as const)('draws the plan as it is kept in the repository (%s, %s)', async (language, words, width) => {
    const svg = doseChart([series], { words, drug: plan.drug, id: 'chart', width });
    await expect(svg).toMatchFileSnapshot(`charts/plan-${language}-${width}.svg`);
  });

  it('draws two plans on one scale, each named at its end', async () => {
    const slow = {
      label: '5 %',
      points: series.points.map(
        (point, index) => ({ ...point, from: point.from + index * 14 }) as typeof point,
      ),
    };
    const svg = doseChart([series, slow], { words: en, drug: plan.drug, id: 'compare' });
    await expect(svg).toMatchFileSnapshot('charts/compare-en.svg');
  });

  it('escapes what is put into it', () => {
    const svg = doseChart([{ ...series, label: '<b>' }, series], { words: en, drug: '"&<', id: 'x' });
    expect(svg).toContain('&quot;&amp;&lt;');
    expect(svg).not.toContain('<b>');
  });
});

describe('chartGeometry', () => {
  it('puts every dose at its height: twice the dose stands twice as high over the base line', () => {
    const options = { words: en, drug: plan.drug, id: 'chart' };
    const height = (daily: number) => {
      const point = { from: series.points[0]?.from, daily } as (typeof series.points)[number];
      const top = { from: series.points[0]?.from, daily: 1500 } as typeof point;
      const { lines, plot } = chartGeometry(
        [
          { label: '', points: [top] },
          { label: '', points: [point] },
        ],
        options,
      );
      return plot.bottom - (lines[1]?.endY ?? 0);
    };
    expect(height(1000)).toBeCloseTo(2 * height(500), 0);
  });

  it('finds a dose on a day where its line is drawn, and the dose again from its height', () => {
    const geometry = chartGeometry([series], { words: en, drug: plan.drug, id: 'chart' });
    const last = series.points.at(-1);
    if (!last) throw new Error('The example has steps.');
    const { x, y } = placeOf(geometry, last);
    expect(geometry.lines[0]?.d).toContain(`L${x},${y}`);
    expect(doseAt(geometry, y)).toBeCloseTo(last.daily, -1);
  });

  it('draws bare axes where there is nothing to draw yet', () => {
    const options = { words: en, drug: plan.drug, id: 'chart' };
    const { lines, dayTicks } = chartGeometry([{ label: '', points: [] }], options);
    expect([lines, dayTicks]).toEqual([[], []]);
  });

  it('puts the labels of several lines above them where the chart is narrow', () => {
    const options = { words: en, drug: plan.drug, id: 'chart', height: 240 };
    const two = [series, { ...series, label: 'Other' }];
    const wide = chartGeometry(two, { ...options, width: 640 });
    const narrow = chartGeometry(two, { ...options, width: 340 });
    expect(wide.plot.top).toBe(30);
    expect(narrow.plot.top).toBe(30 + 2 * 18);
    expect(narrow.plot.bottom - narrow.plot.top).toBe(wide.plot.bottom - wide.plot.top);
  });

  it('keeps everything inside its frame', () => {
    const { lines, dayTicks, plot } = chartGeometry([series], { words: en, drug: plan.drug, id: 'chart' });
    const numbers = lines.flatMap(({ d }) => d.match(/[\d.]+/g) ?? []).map(Number);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(plot.right);
    for (const { x } of dayTicks) expect(x).toBeGreaterThanOrEqual(plot.left);
  });
});
