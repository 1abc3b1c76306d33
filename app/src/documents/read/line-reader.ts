import { HEADING_LINES, takeProduct, takeSupplyPieces } from './heading-lines.ts';
import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { ReadPaper, ReadStep } from './paper.ts';
import { applies, endProse, endsSentence, keepProse, leave, type Reading } from './reading.ts';
import { STEP_LINES } from './step-lines.ts';

const MARK =
  /(DRAFT\W+do not follow until your prescriber signs|BORRADOR\W+no lo siga hasta que lo firme quien le receta)/u;
const PAGE = /^(?:Page|Página) \d+ (?:of|de) \d+$/u;
/** What stands along the axes of a chart: doses, days and years, which its table says again. */
const CHART_AXIS = /^(?:(?:\d[\d.]*|[A-Z][a-z]{2} \d{1,2}|\d{1,2} [a-z]{3,4})(?: |$))+$/u;
const DEPARTURES =
  /^(This draft has departures entered by .+, not verified|Este borrador tiene cambios anotados por .+, sin verificar)$/u;

/**
 * Reads the lines of a paper, in either language, as a person would. A blank line ends the step above it. A line that
 * is neither a figure nor a sentence that a plan may say is a mismatch.
 */
export function readLines(lines: readonly string[]): ReadPaper {
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
    told: [],
    productsOf: null,
  };
  for (const raw of lines) readLine(reading, raw.replace(/\s+/gu, ' ').trim());
  endProse(reading);
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

function readLine(reading: Reading, line: string): void {
  // A sentence may go on behind what stands at the foot and the head of two pages.
  if (MARK.test(line)) reading.marks += 1;
  else if (DEPARTURES.test(line)) reading.departures += 1;
  else if (!PAGE.test(line)) readContent(reading, line);
}

function readContent(reading: Reading, line: string): void {
  // The last word of a sentence may stand alone on its line, and look like a year on an axis or like a dose.
  if (endsSentence(reading, line)) {
    keepProse(reading, line);
    return;
  }
  if (reading.today === null && CHART_AXIS.test(line)) return;
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
