import { readLines } from './line-reader.ts';
import type { ReadPaper } from './paper.ts';
import { CAUTIONS } from './visit-sentences.ts';
import { readMg } from './phrases.ts';
import type { ReadCheck, ReadTaken, ReadVisit, ReadVisitPart } from './visit.ts';

const TITLE = /^(One page for the doctor|Una página para el médico)$/iu;
const MARK =
  /^(?:DRAFT\W+do not follow until your prescriber signs|BORRADOR\W+no lo siga hasta que lo firme quien le receta)$/u;
const DEPARTURES =
  /^(?:This draft has departures entered by .+, not verified|Este borrador tiene cambios anotados por .+, sin verificar)$/u;
const MADE = /^(?:Written on|Escrita el) [\p{L}\d, -]+\.$/u;
/** What stands at the head and the foot of a sheet, and belongs to no part. */
const FRAME = /^(Page \d+ of \d+|Página \d+ de \d+)$/u;
const PLAN =
  /^(Lowering .+ step by step: a draft|From .+ to .+, then lower: a draft|Bajar .+ paso a paso: un borrador|De .+ a .+, y después bajar: un borrador)$/u;

const HEADINGS: readonly (readonly [ReadVisitPart, RegExp])[] = [
  ['take', /^(What I take|Lo que tomo)$/iu],
  ['others', /^(What else I take, drink or use|Qué más tomo, bebo o uso)$/iu],
  ['mix', /^(What may not mix|Lo que quizá no se mezcla)$/iu],
  ['missed', /^(When a dose is late or missed|Cuando una dosis se atrasa o se olvida)$/iu],
  ['now', /^(How things stand|Cómo están las cosas)$/iu],
  ['want', /^(What I would like|Lo que me gustaría)$/iu],
  ['checks', /^(Checks that I did|Pruebas que hice)$/iu],
  ['diary', /^(From my diary|De mi diario) \(.+\)$/iu],
  ['ask', /^(Questions that I want to ask|Preguntas que quiero hacer)$/iu],
  ['draft', /^(The draft|El borrador)$/iu],
];

/** Whether lines are those of a page for a visit. */
export function isVisit(lines: readonly string[]): boolean {
  return lines.some((line) => TITLE.test(line.trim()));
}

/** The part that a heading opens; null where it is none. */
export function partOf(heading: string): ReadVisitPart | null {
  return HEADINGS.find(([, pattern]) => pattern.test(heading.trim()))?.[0] ?? null;
}

/**
 * Reads the sheets of a page for a visit. Every item of a part starts with a mark; a line without one goes on with the item above
 * it, since long lines are broken. A heading opens its part once, and only after those that stand before it.
 */
export function readVisit(sheets: readonly (readonly string[])[], isPrinted: boolean): ReadVisit {
  const parts: Partial<Record<ReadVisitPart, string[]>> = {};
  let open: string[] | null = null;
  let reached = -1;
  const planLines: string[] = [];
  const strays: string[] = [];
  for (const raw of sheets.flat()) {
    const line = raw.replace(/\s+/gu, ' ').trim();
    const at = HEADINGS.findIndex(([, pattern]) => pattern.test(line));
    if (planLines.length > 0 || PLAN.test(line)) planLines.push(raw);
    else if (at > reached) {
      reached = at;
      open = parts[(HEADINGS[at] as (typeof HEADINGS)[number])[0]] = [];
    } else if (isMark(line) || DEPARTURES.test(line) || (isPrinted && FRAME.test(line)) || line === '')
      continue;
    else if (open === null) {
      if (!TITLE.test(line) && !MADE.test(line)) strays.push(line);
    } else if (!take(open, line)) strays.push(line);
  }
  const sheetsWith = (fits: (line: string) => boolean) =>
    sheets.filter((lines) => lines.some((line) => fits(line.trim()))).length;
  const marked = sheetsWith(isMark);
  const departures = sheetsWith((line) => DEPARTURES.test(line));
  return {
    parts,
    cautions: marked,
    isCautioned: sheetsWith((line) => CAUTIONS.includes(line)) > 0,
    sheets: sheets.length,
    isPrinted,
    plan:
      planLines.length > 0 ? withMarks(readLines(planLines, isPrinted), marked, departures, sheets) : null,
    strays,
  };
}

/** Whether a line says that this is a draft, or no diagnosis and no order. */
export function isMark(line: string): boolean {
  return MARK.test(line) || CAUTIONS.includes(line);
}

/** A plan that begins in the middle of its sheets: what heads them heads it too. */
function withMarks(
  plan: ReadPaper,
  marks: number,
  departures: number,
  sheets: readonly (readonly string[])[],
): ReadPaper {
  const lines = sheets.flat().filter((line) => DEPARTURES.test(line.trim()));
  return { ...plan, marks, departures, names: readLines(lines).names ?? [] };
}

/** Whether a line is an item, or goes on with one. */
function take(items: string[], line: string): boolean {
  const item = /^[•-] (.+)$/u.exec(line)?.[1];
  if (item === undefined && items.length === 0) return false;
  items.push(item ?? `${items.pop() ?? ''} ${line}`);
  return true;
}

/** What is taken, out of the lines of its part. */
export function readTaken(lines: readonly string[]): ReadTaken {
  const found = (pattern: RegExp): RegExpExecArray | null =>
    lines.reduce<RegExpExecArray | null>((match, line) => match ?? pattern.exec(line), null);
  const daily = found(/^(.+), ([\d.,]+) mg (?:a day in all|al día en total)$/u);
  const doses = found(/^(?:Doses of the day|Dosis del día): (.+)$/u)?.[1]?.split(', ') ?? [];
  const days = found(/^(?:On (\d) days? a week|(\d) días? a la semana)$/u);
  const long = found(/^(?:For|Desde hace) (\d+) (weeks?|months?|years?|semanas?|meses|mes|años?)$/u);
  return {
    drug: daily?.[1] ?? lines[0] ?? null,
    daily: readMg(daily?.[2]),
    doses: doses.flatMap((text) => {
      const match = /^(?:(\d{1,2}:\d{2}) )?([\d.,]+) mg$/u.exec(text);
      const amount = readMg(match?.[2]);
      return amount === null ? [] : [{ at: match?.[1] ?? null, amount }];
    }),
    daysPerWeek: days ? Number(days[1] ?? days[2]) : null,
    howLong: long ? { count: Number(long[1]), unit: unitOf(long[2] ?? '') } : null,
  };
}

function unitOf(name: string): 'weeks' | 'months' | 'years' {
  if (/^(week|semana)/u.test(name)) return 'weeks';
  return /^m/u.test(name) ? 'months' : 'years';
}

/** The checks, out of the lines of their part; what is no check is passed over. */
export function readChecks(lines: readonly string[]): readonly ReadCheck[] {
  return lines.flatMap((line) => {
    // A long line may have been broken after a hyphen of its date.
    const match = /^(.+?) \((\d{4})- ?(\d\d)- ?(\d\d)\): (.+)$/u.exec(line);
    if (!match) return [];
    const [, name = '', year = '', month = '', day = '', says = ''] = match;
    const total = /Total: (\d+) (?:of|de) (\d+)/u.exec(says);
    return [
      {
        name,
        on: `${year}-${month}-${day}`,
        says,
        total: total ? Number(total[1]) : null,
        most: total ? Number(total[2]) : null,
      },
    ];
  });
}
