import { HEADING_LINES, takeProduct, takeSupplyPieces } from './heading-lines.ts';
import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { ReadPaper, ReadStep } from './paper.ts';
import { applies, endProse, endsSentence, keepProse, leave, type Reading } from './reading.ts';
import { STEP_LINES } from './step-lines.ts';

const MARK =
  /^(DRAFT\W+do not follow until your prescriber signs|BORRADOR\W+no lo siga hasta que lo firme quien le receta)$/u;
const PAGE = /^(?:Page|Página) \d+ (?:of|de) \d+$/u;
/** What stands along the axes of a chart: a dose, or first days of months and years. */
const CHART_AXIS = /^(?:\d[\d.]*|(?:(?:\d{4}|[A-Z][a-z]{2} 1|1 [a-z]{3,4})(?: |$))+)$/u;
const DEPARTURES =
  /^(?:This draft has departures entered by (.+), not verified|Este borrador tiene cambios anotados por (.+), sin verificar)$/u;

/** A paper as its lines were read, with what only printed pages have. */
export interface ReadLines extends ReadPaper {
  /** The lines along the axes of its charts, and the numbers of its pages. */
  readonly axis: readonly string[];
  readonly pages: readonly string[];
}

/**
 * Reads the lines of a paper, in either language, as a person would. A blank line ends the step above it. A line that
 * is neither a figure nor a sentence that a plan may say is a mismatch. Only what is printed has charts and numbers of pages.
 */
export function readLines(lines: readonly string[], isPrinted = false): ReadLines {
  const reading: Reading = {
    marks: 0,
    departures: 0,
    today: null,
    steps: [],
    products: [],
    factor: null,
    ending: null,
    rows: [],
    weeks: [],
    supplies: [],
    mismatches: [],
    titles: [],
    leftTitles: [],
    step: null,
    dose: null,
    supply: null,
    inProducts: false,
    prose: null,
    said: [],
    names: [],
    enteredBy: [],
    axis: [],
    pages: [],
    productsOf: null,
  };
  for (const raw of lines) readLine(reading, raw.replace(/\s+/gu, ' ').trim(), isPrinted);
  endProse(reading);
  reading.names = [...new Set(reading.names)];
  if (reading.today) ofThePlan(reading.today, reading);
  return reading;
}

/** Before a change of drug nothing of the plan's own drug is taken yet. */
function ofThePlan(today: ReadStep, { factor }: Reading): void {
  if (factor === null || today.drug !== factor.from || today.daily === null || today.also !== null) return;
  today.also = { drug: factor.from, daily: today.daily, before: null };
  today.drug = factor.to;
  today.daily = 0 as Micrograms;
}

function readLine(reading: Reading, line: string, isPrinted: boolean): void {
  const [departures, inEnglish, inSpanish] = DEPARTURES.exec(line) ?? [];
  // A sentence may go on behind what stands at the foot and the head of two pages.
  if (MARK.test(line)) reading.marks += 1;
  else if (departures !== undefined) {
    reading.departures += 1;
    reading.names.push(inEnglish ?? inSpanish ?? '');
  } else if (isPrinted && PAGE.test(line)) reading.pages.push(line);
  else readContent(reading, line, isPrinted);
}

function readContent(reading: Reading, line: string, isPrinted: boolean): void {
  // The last word of a sentence may stand alone on its line, and look like a year on an axis or like a dose.
  if (endsSentence(reading, line)) {
    keepProse(reading, line);
    return;
  }
  if (isPrinted && reading.today === null && CHART_AXIS.test(line)) {
    reading.axis.push(line);
    return;
  }
  if (line !== '' && !applies(HEADING_LINES, reading, line) && !isFigures(reading, line)) {
    keepProse(reading, line);
    return;
  }
  endProse(reading);
  if (line === '') leave(reading);
}

/** Whether a line under a heading is one of its figures. */
function isFigures(reading: Reading, line: string): boolean {
  if (reading.inProducts) return takeProduct(reading, line);
  if (reading.supply) return takeSupplyPieces(reading.supply, line);
  return reading.step !== null && applies(STEP_LINES, reading, line);
}
