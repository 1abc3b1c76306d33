import type { ReadDose, ReadFactor, ReadPaper, ReadStep, ReadSupply } from './paper.ts';
import { placeOf } from './paper.ts';
import { readDate, type ReadDate } from './phrases.ts';
import type { Mismatch, MismatchCode } from './verdict.ts';

/** What has been read so far. */
export interface Reading {
  marks: number;
  departures: number;
  today: ReadStep | null;
  steps: ReadStep[];
  products: ReadPaper['products'][number][];
  factor: ReadFactor | null;
  ending: ReadPaper['ending'];
  rows: ReadPaper['rows'][number][];
  weeks: ReadPaper['weeks'][number][];
  supplies: ReadSupply[];
  mismatches: Mismatch[];
  titles: string[];
  leftTitles: string[];
  /** The step, dose or supply that the next lines belong to. */
  step: ReadStep | null;
  dose: ReadDose | null;
  supply: ReadSupply | null;
  inProducts: boolean;
  /** What there is to know speaks of doses in sentences of its own. */
  inFindings: boolean;
  /** The drug that the list of products is headed with. */
  productsOf: string | null;
}

/** What the groups of a pattern caught. */
export type Groups = readonly (string | undefined)[];
/** A pattern of a line, and what takes it; false where it turns out to be another line. */
export type Rule = readonly [
  pattern: RegExp,
  take: (reading: Reading, groups: Groups, line: string) => boolean,
];

/** A line under a heading that speaks of amounts or dates must be understood. */
export const TELLING = /\d\s*(mg|mL|%)|\d:\d\d|\d{4}|^[=+]/u;

/** Whether one of the rules takes the line. */
export function applies(rules: readonly Rule[], reading: Reading, line: string): boolean {
  return rules.some(([pattern, take]) => {
    const match = pattern.exec(line);
    return match !== null && take(reading, match, line);
  });
}

/** Notes a mismatch. */
export function wrong(
  reading: Reading,
  code: MismatchCode,
  where: string,
  expected: string,
  found: string,
): void {
  reading.mismatches.push({ code, where, expected, found });
}

/** Ends whatever the lines before belonged to. */
export function leave(reading: Reading): boolean {
  reading.step = null;
  reading.dose = null;
  reading.supply = null;
  reading.inProducts = false;
  reading.inFindings = false;
  return true;
}

/** A date as printed, its weekday checked. Null where it is no date. */
export function dated(reading: Reading, text: string, where: string): ReadDate | null {
  const date = readDate(text);
  if (date && !date.weekdayRight) wrong(reading, 'weekday-wrong', where, 'the weekday of the date', text);
  return date;
}

/** Notes a line whose place is already taken. */
export function once(reading: Reading, held: unknown, line: string): void {
  if (held !== null && reading.step)
    wrong(reading, 'line-doubled', placeOf(reading.step), 'one such line', line);
}
