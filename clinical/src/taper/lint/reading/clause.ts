import { datesIn, type FoundDate } from './written-date.ts';

/** A piece of a text that says one thing. What is understood is taken out; digits that are left over were not understood. */
export class Clause {
  readonly line: number;
  readonly text: string;
  rest: string;
  readonly dates: readonly FoundDate[];

  constructor(line: number, text: string, dates: readonly FoundDate[]) {
    this.line = line;
    this.text = text.trim();
    this.rest = text;
    this.dates = dates;
  }

  /** Takes the first match out of what is left. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.rest);
    if (match) this.cut(match.index, match.index + match[0].length);
    return match;
  }

  /** Blanks out a stretch, so that places in the text stay where they were. */
  cut(start: number, end: number): void {
    this.rest = this.rest.slice(0, start) + ' '.repeat(end - start) + this.rest.slice(end);
  }

  says(pattern: RegExp): boolean {
    return pattern.test(this.rest);
  }
}

/** Stands for a date while a line is split, since a date may hold commas and full stops. */
const HELD_DATE = '\uE000';

const VERB_AHEAD = String.raw`(?=(?:and\s+|y\s+)?(?:cut(?!s)|cutting|reduc(?:e|ing|ir)\b|decrease\b|drop\b|lower\b|bajar|disminuir)\b)`;
/** `… and 1 mg on 15 March 2026`: a dose with a date of its own. */
const DATED_AHEAD = String.raw`(?=[\d.,/½¼¾]+\s*(?:mg|mcg|µg)[^\uE000;,.]{0,20}\b(?:on|from|starting|as of|el|desde)\s+(?:el\s+)?\uE000)`;
const BREAKS = new RegExp(
  String.raw`[;\n]|(?<=[\uE000\p{L}]),|\b(?:and|y)\s+${DATED_AHEAD}|[.](?=\s|$)|…|[,](?!\d)|,(?=\d+\s*(?:%|weeks?|days?))|\b(?:and\s+)?then\b|\b(?:luego|después|finally|followed by)\b|(?<=\S)\s+${VERB_AHEAD}`,
  'iu',
);

/** The clauses of one line, each with the dates that stand in it. */
export function clausesOf(text: string, line: number): Clause[] {
  const dates = datesIn(text);
  let held = text;
  for (const { start, end } of dates.toReversed()) held = held.slice(0, start) + HELD_DATE + held.slice(end);
  let next = 0;
  return held.split(BREAKS).flatMap((part) => {
    const count = part.split(HELD_DATE).length - 1;
    const own = dates.slice(next, next + count);
    next += count;
    const shown = own.reduce((words, { text: date }) => words.replace(HELD_DATE, date), part);
    if (part.trim() === '') return [];
    const clause = new Clause(line, shown, own);
    clause.rest = part;
    return [clause];
  });
}
