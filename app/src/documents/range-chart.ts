import { scaleLog } from 'd3-scale';
import { escapeMarkup } from './markup.ts';

/** One bar: from the lowest to the highest that sources give, in hours; null where none gives a figure. */
export interface RangeBar {
  readonly label: string;
  /** How the range reads, such as `20 to 60 minutes`. */
  readonly said: string;
  readonly range: { readonly low: number; readonly high: number } | null;
}

export interface RangeChartOptions {
  readonly id: string;
  readonly title: string;
  readonly width?: number;
}

const ROW = 46;
const TICKS = [
  [1 / 60, '1 min'],
  [1 / 6, '10 min'],
  [1, '1 h'],
  [10, '10 h'],
  [100, '100 h'],
] as const;
const SHORTEST_BAR = 6;

/** Ranges of time as bars on one scale of tens, as an SVG string. Colours are the page's. */
export function rangeChart(bars: readonly RangeBar[], options: RangeChartOptions): string {
  const width = options.width ?? 640;
  const height = bars.length * ROW + 30;
  const x = scaleLog([1 / 60, 300], [8, width - 16]);
  const id = escapeMarkup(options.id);
  const text = 'font-size="13" fill="currentColor"';
  const bottom = height - 26;
  return [
    `<svg class="range-chart" xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeMarkup(options.title)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(bars.map(({ label, said }) => `${label}: ${said}`).join('. '))}</desc>`,
    ...TICKS.flatMap(([hours, label]) => [
      `<path d="M${tenth(x(hours))} 0V${bottom}" stroke="currentColor" stroke-opacity="0.2"/>`,
      `<text x="${tenth(x(hours))}" y="${height - 8}" text-anchor="${hours < 0.1 ? 'start' : 'middle'}" ${text}>${label}</text>`,
    ]),
    ...bars.flatMap((bar, index) => drawn(bar, index * ROW, x, text)),
    '</svg>\n',
  ].join('\n');
}

function drawn(bar: RangeBar, top: number, x: (hours: number) => number, text: string): string[] {
  const label = `<text x="8" y="${top + 16}" ${text}>${escapeMarkup(`${bar.label}: ${bar.said}`)}</text>`;
  if (bar.range === null) return [label];
  const from = x(bar.range.low);
  const length = Math.max(SHORTEST_BAR, x(bar.range.high) - from);
  return [
    label,
    `<rect x="${tenth(from)}" y="${top + 22}" width="${tenth(length)}" height="14" rx="4" fill="var(--chart-fill, none)" stroke="var(--chart-line, currentColor)" stroke-width="1.5"/>`,
  ];
}

function tenth(position: number): number {
  return Math.round(position * 10) / 10;
}
