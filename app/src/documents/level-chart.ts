import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { escapeMarkup } from './markup.ts';

/** Levels of one drug in ng/mL, point by point, between the slowest and the quickest clearing. */
export interface LevelCurves {
  readonly stepMinutes: number;
  readonly lower: ArrayLike<number>;
  readonly middle: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
}

export interface LevelChartOptions {
  /** Unique on its page: the title and the description are found by it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Stands in the drawing itself, so that no copy of it comes without. */
  readonly notForDosing: string;
  readonly dayAxis: string;
  readonly width?: number;
  readonly height?: number;
}

const NARROW = 480;

/** The band of a drug's level over days as an SVG string. Colours are the page's: `--chart-fill`, `--chart-line` and the text colour. */
export function levelChart(curves: LevelCurves, options: LevelChartOptions): string {
  const width = options.width ?? 720;
  const height = options.height ?? 300;
  // On a phone the two sentences above the plot need a line each.
  const axisY = width < NARROW ? 34 : 14;
  const plot = { left: 52, right: width - 16, top: axisY + (width < NARROW ? 20 : 34), bottom: height - 34 };
  const count = curves.upper.length;
  const days = ((count - 1) * curves.stepMinutes) / 1440;
  const x = scaleLinear([0, days], [plot.left, plot.right]);
  const y = scaleLinear([0, Math.max(1e-9, highest(curves.upper))], [plot.bottom, plot.top]).nice(4);
  const at = (point: number): number => x((point * curves.stepMinutes) / 1440);
  const points = Array.from({ length: count }, (_, point) => point);
  const band = area<number>()
    .x(at)
    .y0((point) => y(curves.lower[point] ?? 0))
    .y1((point) => y(curves.upper[point] ?? 0))
    .digits(1)(points);
  const middle = line<number>()
    .x(at)
    .y((point) => y(curves.middle[point] ?? 0))
    .digits(1)(points);
  const id = escapeMarkup(options.id);
  const text = 'font-size="13" fill="currentColor"';
  return [
    `<svg class="level-chart" xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeMarkup(options.title)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(`${options.description} ${options.notForDosing}`)}</desc>`,
    ...y
      .ticks(4)
      .flatMap((tick) => [
        `<path d="M${plot.left} ${tenth(y(tick))}H${plot.right}" stroke="currentColor" stroke-opacity="0.25"/>`,
        `<text x="${plot.left - 8}" y="${tenth(y(tick) + 4)}" text-anchor="end" ${text}>${tick}</text>`,
      ]),
    ...x
      .ticks(Math.max(2, Math.floor(width / 110)))
      .filter(Number.isInteger)
      .map(
        (tick) =>
          `<text x="${tenth(x(tick))}" y="${plot.bottom + 18}" text-anchor="middle" ${text}>${tick}</text>`,
      ),
    `<path d="${band ?? ''}" fill="var(--chart-fill, currentColor)" stroke="none"/>`,
    `<path d="${middle ?? ''}" fill="none" stroke="var(--chart-line, currentColor)" stroke-width="1.5"/>`,
    `<path d="M${plot.left} ${plot.bottom}H${plot.right}" stroke="currentColor"/>`,
    `<text x="4" y="${axisY}" ${text}>ng/mL</text>`,
    `<text x="${plot.right}" y="14" text-anchor="end" font-weight="700" font-size="${width < NARROW ? 12 : 13}" fill="currentColor">${escapeMarkup(options.notForDosing)}</text>`,
    `<text x="${plot.right}" y="${height - 2}" text-anchor="end" ${text}>${escapeMarkup(options.dayAxis)}</text>`,
    '</svg>\n',
  ].join('\n');
}

function highest(values: ArrayLike<number>): number {
  let top = 0;
  for (let point = 0; point < values.length; point += 1) top = Math.max(top, values[point] ?? 0);
  return top;
}

function tenth(position: number): number {
  return Math.round(position * 10) / 10;
}
