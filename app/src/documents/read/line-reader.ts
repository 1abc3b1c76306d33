import { HEADING_LINES, takeProduct, takeSupplyPieces } from './heading-lines.ts';
import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { placeOf, type ReadPaper, type ReadStep } from './paper.ts';
import { applies, leave, TELLING, wrong, type Reading } from './reading.ts';
import { STEP_LINES } from './step-lines.ts';

const MARK =
  /(DRAFT\W+do not follow until your prescriber signs|BORRADOR\W+no lo siga hasta que lo firme quien le receta)/u;
/** A dose that no step holds is no dose of the plan. */
const A_DOSE = /\d\s*(?:mg|mL)(?!\p{L})/u;
const DEPARTURES =
  /^(This draft has departures entered by .+, not verified|Este borrador tiene cambios anotados por .+, sin verificar)$/u;

/**
 * Reads the lines of a paper, in either language, as a person would. A blank line ends the step above it. Lines that say
 * nothing of doses are passed over; a line under a step that does, and cannot be understood, is a mismatch.
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
    inFindings: false,
    productsOf: null,
  };
  for (const raw of lines) readLine(reading, raw.replace(/\s+/gu, ' ').trim());
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
  if (line === '') {
    leave(reading);
  } else if (MARK.test(line)) {
    reading.marks += 1;
  } else if (DEPARTURES.test(line)) {
    reading.departures += 1;
  } else if (!applies(HEADING_LINES, reading, line)) {
    readBody(reading, line);
  }
}

function readBody(reading: Reading, line: string): void {
  if (reading.inProducts) {
    takeProduct(reading, line);
  } else if (reading.supply) {
    takeSupplyPieces(reading, reading.supply, line);
  } else if (reading.step && !applies(STEP_LINES, reading, line) && TELLING.test(line)) {
    wrong(reading, 'line-not-understood', placeOf(reading.step), 'a line of a step', line);
  } else if (!reading.step && !reading.inFindings && A_DOSE.test(line)) {
    wrong(reading, 'line-not-understood', 'paper', 'no dose outside of the steps', line);
  }
}
