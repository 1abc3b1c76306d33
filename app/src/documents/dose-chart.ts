import { addDays, civilDay, partsOfDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { Plan } from '@stepdown/clinical/taper/plan';
import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { DocumentWords } from '../words/documents.ts';
import { escapeMarkup } from './markup.ts';
import { dateParts } from './plan-lines.ts';

/** A dose that holds from a day on. */
export interface DosePoint {
  readonly from: CivilDay;
  readonly daily: Micrograms;
}

/** One line of a chart. The labels stand in the top right corner, which lines that go down leave empty. */
export interface DoseSeries {
  readonly label: string;
  readonly points: readonly DosePoint[];
}

export interface ChartOptions {
  readonly words: DocumentWords;
  readonly drug: string;
  /** Unique on its page: the title and the description are found by it. */
  readonly id: string;
  readonly width?: number;
  readonly height?: number;
  /** Set where nobody gave a date: the axis of days then bears none, and nothing is said of dates. */
  readonly undated?: true;
}

/** A chart as positions, for any canvas that draws SVG paths. */
export interface ChartGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly lines: readonly { readonly label: string; readonly d: string; readonly endY: number }[];
  readonly doseTicks: readonly { readonly y: number; readonly label: string }[];
  readonly dayTicks: readonly { readonly x: number; readonly label: string }[];
  /** What the edges of the plot stand for; the lower one is a dose of 0. */
  readonly edges: { readonly firstDay: CivilDay; readonly lastDay: CivilDay; readonly topDose: number };
}

/** Where a dose on a day stands in a chart. */
export function placeOf(
  { plot, edges }: ChartGeometry,
  { from, daily }: DosePoint,
): { readonly x: number; readonly y: number } {
  const along = (from - edges.firstDay) / (edges.lastDay - edges.firstDay);
  return {
    x: tenth(plot.left + along * (plot.right - plot.left)),
    y: tenth(plot.bottom - (daily / edges.topDose) * (plot.bottom - plot.top)),
  };
}

/** The dose, in micrograms and as good as never a whole number of pieces, that a height in a chart stands for. */
export function doseAt({ plot, edges }: ChartGeometry, y: number): number {
  return ((plot.bottom - y) / (plot.bottom - plot.top)) * edges.topDose;
}

/** How long the last, open step is drawn. */
const OPEN_DAYS = 28;
const DASHES = ['', '6 3', '2 3', '8 3 2 3'];

/** A plan as the points of a chart: two weeks of today's dose, then every step. */
export function planSeries(plan: Plan, label: string): DoseSeries {
  const first = plan.steps[0];
  const points = plan.steps.map(({ from, daily }) => ({ from, daily }));
  return {
    label,
    points: first ? [{ from: addDays(first.from, -14), daily: plan.today.daily }, ...points] : points,
  };
}

/** The drug that a plan leaves, as the points of a chart of its own; null where there is none. */
export function leftSeries({ today, change, steps }: Plan): DoseSeries | null {
  const first = steps[0];
  if (change === undefined || today.also === undefined || first === undefined) return null;
  const points = steps.flatMap(({ from, also }) => (also === undefined ? [] : [{ from, daily: also.daily }]));
  return {
    label: change.from,
    points: [{ from: addDays(first.from, -14), daily: today.also.daily }, ...points],
  };
}

/** Below this width the lines leave no corner free: the labels stand above the plot. */
const NARROW = 480;
const LEGEND_ROW = 18;

/** Where everything of a chart stands; bare axes where there is no point. */
export function chartGeometry(series: readonly DoseSeries[], options: ChartOptions): ChartGeometry {
  const width = options.width ?? 640;
  const legendHeight = series.length > 1 && width < NARROW ? series.length * LEGEND_ROW : 0;
  const height = (options.height ?? 280) + legendHeight;
  const plot = { left: 52, right: width - 16, top: 30 + legendHeight, bottom: height - 34 };
  const all = series.flatMap(({ points }) => points);
  if (all.length === 0) {
    const edges = { firstDay: 0 as CivilDay, lastDay: 1 as CivilDay, topDose: 1 };
    return { width, height, plot, lines: [], doseTicks: [], dayTicks: [], edges };
  }
  const firstDay = Math.min(...all.map(({ from }) => from)) as CivilDay;
  const lastDay = addDays(Math.max(...all.map(({ from }) => from)) as CivilDay, OPEN_DAYS);
  const x = scaleLinear([firstDay, lastDay], [plot.left, plot.right]);
  const y = scaleLinear([0, Math.max(1, ...all.map(({ daily }) => daily))], [plot.bottom, plot.top]).nice(4);
  const path = line<DosePoint>()
    .x(({ from }) => x(from))
    .y(({ daily }) => y(daily))
    .curve(curveStepAfter)
    .digits(1);
  return {
    width,
    height,
    plot,
    edges: { firstDay, lastDay, topDose: y.domain()[1] ?? 1 },
    lines: series.map(({ label, points }) => {
      const end = points.at(-1)?.daily ?? (0 as Micrograms);
      return { label, d: path([...points, { from: lastDay, daily: end }]) ?? '', endY: tenth(y(end)) };
    }),
    doseTicks: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((dose) => ({ y: tenth(y(dose)), label: formatMg(dose as Micrograms) })),
    dayTicks: (options.undated
      ? []
      : monthStarts(firstDay, lastDay, Math.max(2, Math.floor(width / 90)))
    ).map((day) => ({
      x: tenth(x(day)),
      label: tickLabel(day, options.words),
    })),
  };
}

/**
 * The daily dose over time as an SVG string: a step line per series, axes, a title and a description. Its table is the
 * plan's own. Colours are the page's: the current text colour, `--chart-line` and `--chart-grid`.
 */
export function doseChart(series: readonly DoseSeries[], options: ChartOptions): string {
  const geometry = chartGeometry(series, options);
  const { width, height } = geometry;
  const id = escapeMarkup(options.id);
  const { chart } = options.words;
  return [
    `<svg class="dose-chart" xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeMarkup(chart.title(options.drug))}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(describeSeries(series, options.words))}</desc>`,
    ...axes(geometry, chart.doseAxis),
    ...geometry.lines.map((drawn, index) => seriesPath(drawn.d, index)),
    ...(series.length > 1 ? legend(geometry) : []),
    '</svg>\n',
  ].join('\n');
}

function seriesPath(d: string, index: number): string {
  const dash = DASHES[index % DASHES.length];
  return `<path class="line-${index + 1}" d="${d}" fill="none" stroke="var(--chart-line-${index + 1}, var(--chart-line, currentColor))" stroke-width="2.5" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
}

function legend({ lines, plot, width }: ChartGeometry): string[] {
  const top = width < NARROW ? plot.top - lines.length * LEGEND_ROW : plot.top + 14;
  return lines.flatMap(({ label }, index) => {
    const y = top + index * LEGEND_ROW;
    return [
      seriesPath(`M${plot.right - 36} ${y}H${plot.right}`, index),
      `<text x="${plot.right - 44}" y="${y + 4}" text-anchor="end" font-size="13" fill="currentColor">${escapeMarkup(label)}</text>`,
    ];
  });
}

function axes({ plot, doseTicks, dayTicks }: ChartGeometry, doseAxis: string): string[] {
  const grid = 'stroke="var(--chart-grid, currentColor)"';
  const text = 'font-size="13" fill="currentColor"';
  return [
    ...doseTicks.flatMap((tick) => [
      `<path d="M${plot.left} ${tick.y}H${plot.right}" ${grid} stroke-opacity="0.25"/>`,
      `<text x="${plot.left - 8}" y="${tenth(tick.y + 4)}" text-anchor="end" ${text}>${tick.label}</text>`,
    ]),
    ...dayTicks.flatMap((tick) => [
      `<path d="M${tick.x} ${plot.bottom}v5" ${grid}/>`,
      `<text x="${tick.x}" y="${plot.bottom + 20}" text-anchor="middle" ${text}>${escapeMarkup(tick.label)}</text>`,
    ]),
    `<path d="M${plot.left} ${plot.bottom}H${plot.right}" ${grid}/>`,
    `<text x="4" y="12" ${text}>${escapeMarkup(doseAxis)}</text>`,
  ];
}

/** What a chart shows, in one sentence for each line. */
export function describeSeries(series: readonly DoseSeries[], words: DocumentWords): string {
  return series
    .map(({ label, points }) => {
      const first = points[0];
      const last = points.at(-1);
      if (!first || !last) return label;
      const peak = points.reduce((top, point) => (point.daily > top.daily ? point : top), first);
      const end = [words.date(dateParts(last.from)), formatMg(last.daily)] as const;
      const said =
        peak.daily > first.daily
          ? words.chart.riseFirst(words.date(dateParts(peak.from)), formatMg(peak.daily), ...end)
          : words.chart.description(words.shortDate(dateParts(first.from)), formatMg(first.daily), ...end);
      return series.length > 1 ? `${label}: ${said}` : said;
    })
    .join(' ');
}

/** At most `most` first days of months, evenly spaced. */
function monthStarts(first: CivilDay, last: CivilDay, most: number): CivilDay[] {
  const starts: CivilDay[] = [];
  let { year, month } = partsOfDay(first);
  for (;;) {
    const day = civilDay(year, month, 1);
    if (day > last) break;
    if (day >= first) starts.push(day);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  const every = Math.max(1, Math.ceil(starts.length / most));
  return starts.filter((_, index) => index % every === 0);
}

function tickLabel(day: CivilDay, words: DocumentWords): string {
  const { month, year } = partsOfDay(day);
  return month === 1 ? String(year) : words.shortDate(dateParts(day));
}

function tenth(position: number): number {
  return Math.round(position * 10) / 10;
}
