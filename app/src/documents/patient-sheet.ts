import { addDays, weekday, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import type { Plan } from '@stepdown/clinical/taper/plan';
import type { DocumentWords } from '../words/documents.ts';
import { chartGeometry, describeSeries, leftSeries, planSeries, type DoseSeries } from './dose-chart.ts';
import { PdfSheet, type Cell, type PaperFonts } from './pdf-sheet.ts';
import { pieceOutlines } from './piece-drawing.ts';
import {
  planLines,
  sayDailies,
  sayDay,
  type PaperOptions,
  type PlanLines,
  type StepLines,
  type TimeLines,
} from './plan-lines.ts';

export interface PdfOptions extends PaperOptions {
  /** When the file is made. */
  readonly created: Date;
  readonly fonts: PaperFonts;
}

const CHART_HEIGHT = 190;

/** A plan for the person who takes it, as a tagged PDF: the curve, every step with its pieces drawn, and week by week. */
export async function patientSheet(plan: Plan, options: PdfOptions): Promise<Uint8Array> {
  const { words, created, fonts } = options;
  const lines = planLines(plan, options);
  const sheet = new PdfSheet({
    words,
    title: lines.title,
    marks: [lines.mark, ...lines.departures],
    created,
    fonts,
  });
  sheet.heading('H1', lines.title);
  sheet.paragraph(lines.intro);
  if (plan.change) sheet.line(words.chart.title(plan.drug), { bold: true });
  drawCharts(sheet, plan, words);
  writeToday(sheet, lines);
  writeProducts(sheet, lines);
  sheet.heading('H2', words.sheet.stepsHeading);
  for (const step of lines.steps) writeStep(sheet, step);
  writeEnding(sheet, lines);
  sheet.paragraph(words.sheet.holdNote);
  sheet.heading('H2', words.sheet.weeksHeading);
  if (plan.change) sheet.paragraph(words.sheet.weeksChange(plan.drug, plan.change.from));
  sheet.table(weekRows(plan, words));
  sheet.heading('H2', words.sheet.callHeading);
  for (const note of words.sheet.callNotes) sheet.paragraph(`• ${note}`, 'LI');
  writeFindings(sheet, lines);
  return sheet.bytes();
}

/** Today's regimen, kept on one page. */
export function writeToday(sheet: PdfSheet, lines: PlanLines): void {
  sheet.keep(80 + lines.todayTimes.flatMap(({ pieces }) => pieces).length * 32);
  sheet.heading('H2', lines.todayHeading);
  sheet.line(lines.todayDaily, { bold: true });
  for (const time of lines.todayTimes) writeTime(sheet, time);
}

/** The products, those of one drug kept on one page. */
export function writeProducts(sheet: PdfSheet, lines: PlanLines): void {
  const own = { heading: lines.productsHeading, products: lines.products };
  for (const { heading, products } of [own, ...(lines.alsoProducts === null ? [] : [lines.alsoProducts])]) {
    sheet.keep(50 + products.length * 16);
    sheet.heading('H2', heading);
    for (const product of products) sheet.line(`• ${product}`);
  }
  if (lines.factor !== null) {
    sheet.gap(6);
    sheet.line(lines.factor);
  }
}

/** A step, kept on one page. */
export function writeStep(sheet: PdfSheet, step: StepLines): void {
  const pieces = step.times.flatMap((time) => time.pieces).length;
  sheet.keep(Math.min(600, 90 + (step.times.length + step.also.length + pieces) * 16));
  sheet.heading('H3', step.heading);
  sheet.line(step.span);
  sheet.line(step.daily, { bold: true });
  for (const [index, line] of step.also.entries()) sheet.line(line, { bold: index === 0 });
  if (step.change !== null) sheet.line(step.change);
  if (step.enteredBy !== null) sheet.line(step.enteredBy);
  for (const time of step.times) writeTime(sheet, time);
}

/** Where the plan stops, and who chooses what comes after. */
export function writeEnding(sheet: PdfSheet, lines: PlanLines): void {
  sheet.keep(60);
  sheet.gap(10);
  sheet.line(lines.ending, { bold: true });
  sheet.paragraph(lines.endingAsk);
}

/** Everything there is to know, each with its source, and the rules that made the plan. */
export function writeFindings(sheet: PdfSheet, lines: PlanLines): void {
  sheet.heading('H2', lines.findingsHeading);
  for (const finding of lines.findings) sheet.paragraph(`• ${finding.text} ${finding.source}`, 'LI');
  sheet.paragraph(lines.rules);
}

/** The time and its dose on one line, each kind of piece drawn on a line of its own below. */
function writeTime(sheet: PdfSheet, time: TimeLines): void {
  sheet.line(time.head, { indent: 12 });
  for (const [index, said] of time.pieces.entries()) {
    const piece = time.dose.pieces[index];
    sheet.line(`${index === 0 ? '=' : '+'} ${said}`, {
      indent: 28,
      drawing: piece ? pieceOutlines(piece) : null,
    });
  }
}

/** A row for every week from the first day on, up to the week in which the last step starts. */
function weekRows(plan: Plan, words: DocumentWords): readonly (readonly Cell[])[] {
  const first = plan.steps[0];
  const last = plan.steps.at(-1);
  if (!first || !last) return [];
  const columns = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, x: 190 + day * 45 }));
  const head = columns.map(({ day, x }) => ({
    text: words.sheet.weekdays[weekday(addDays(first.from, day))] ?? '',
    x,
    heads: true,
  }));
  const rows: Cell[][] = [[{ text: '', x: 0 }, ...head]];
  for (let number = 1, from = first.from; from <= last.from; number += 1, from = addDays(from, 7)) {
    const label = words.sheet.week(number, sayDay(from, words));
    rows.push([
      { text: label, x: 0, heads: true },
      ...columns.map(({ day, x }) => ({ text: doseOn(plan, addDays(from, day)), x })),
    ]);
  }
  return rows;
}

function doseOn(plan: Plan, day: CivilDay): string {
  return sayDailies(plan.steps.findLast(({ from }) => from <= day) ?? plan.today);
}

/** The drugs of a plan are drawn apart: a milligram of one is not a milligram of the other. */
function drawCharts(sheet: PdfSheet, plan: Plan, words: DocumentWords): void {
  drawChart(sheet, [planSeries(plan, plan.drug)], plan.drug, words);
  const left = leftSeries(plan);
  if (left === null) return;
  sheet.line(words.chart.title(left.label), { bold: true });
  drawChart(sheet, [left], left.label, words);
}

function drawChart(sheet: PdfSheet, series: readonly DoseSeries[], drug: string, words: DocumentWords): void {
  sheet.figure(describeSeries(series, words), CHART_HEIGHT, (doc, width) => {
    const chart = chartGeometry(series, { words, drug, id: 'chart', width, height: CHART_HEIGHT });
    const { plot } = chart;
    doc.font('plain').fontSize(9).lineWidth(0.5).strokeColor('#888').fillColor('black');
    for (const { y, label } of chart.doseTicks) {
      doc.moveTo(plot.left, y).lineTo(plot.right, y).stroke();
      doc.text(label, 0, y - 5, { width: plot.left - 6, align: 'right', lineBreak: false });
    }
    for (const { x, label } of chart.dayTicks) {
      doc
        .moveTo(x, plot.bottom)
        .lineTo(x, plot.bottom + 4)
        .stroke();
      doc.text(label, x - 30, plot.bottom + 7, { width: 60, align: 'center', lineBreak: false });
    }
    doc.text(words.chart.doseAxis, 0, 4, { lineBreak: false });
    for (const { d } of chart.lines) doc.path(d).lineWidth(2).strokeColor('black').stroke();
  });
}
