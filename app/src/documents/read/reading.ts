import type { ReadDose, ReadFactor, ReadPaper, ReadStep, ReadSupply } from './paper.ts';
import { placeOf } from './paper.ts';
import { readDate, type ReadDate } from './phrases.ts';
import type { Said } from './said.ts';
import { readProse } from './sentence-shapes.ts';
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
  /** Lines that are sentences, and where the first of them stands; a long sentence takes several lines. */
  prose: { readonly where: string; readonly lines: string[] } | null;
  /** The sentences, in reading order. */
  said: Said[];
  /** Whoever is said to have entered departures: at the head, and at the steps and the change of drug. */
  names: string[];
  enteredBy: string[];
  /** Lines along the axes of charts, and numbers of pages: on printed pages alone. */
  axis: string[];
  pages: string[];
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

/** Keeps a line that is no figure until its sentences are whole. */
export function keepProse(reading: Reading, line: string): void {
  reading.prose ??= { where: reading.step ? placeOf(reading.step) : 'paper', lines: [] };
  reading.prose.lines.push(line);
}

/** Whether a line is what a sentence that was begun on the lines before still lacks. */
export function endsSentence(reading: Reading, line: string): boolean {
  if (reading.prose === null || line === '') return false;
  const begun = reading.prose.lines.join(' ');
  const open = readProse(begun).unknown;
  if (open === null) return false;
  const whole = readProse(`${begun} ${line}`).unknown;
  return whole === null || !whole.startsWith(open);
}

/** Reads the sentences that were kept; each must be one that a plan may say. */
export function endProse(reading: Reading): void {
  if (reading.prose === null) return;
  const { where, lines } = reading.prose;
  reading.prose = null;
  const { said, unknown } = readProse(lines.join(' '));
  reading.said.push(...said);
  for (const { slots } of said) {
    if (slots['titleDrug'] !== undefined) reading.titles.push(slots['titleDrug']);
    if (slots['titleLeft'] !== undefined) reading.leftTitles.push(slots['titleLeft']);
  }
  if (unknown !== null)
    wrong(reading, 'line-not-understood', where, 'a sentence that a plan may say', unknown);
}

/** Ends whatever the lines before belonged to. */
export function leave(reading: Reading): boolean {
  reading.step = null;
  reading.dose = null;
  reading.supply = null;
  reading.inProducts = false;
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
