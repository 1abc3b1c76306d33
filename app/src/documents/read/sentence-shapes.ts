import type { ReadForm } from './paper.ts';
import type { Said, Slots } from './said.ts';
import type { FrameName } from './sentence-names.ts';
import { FINDINGS_EN, FRAME_EN } from './sentences-en.ts';
import { FINDINGS_ES, FRAME_ES } from './sentences-es.ts';
import { SOURCE_TITLES } from './source-titles.ts';

/** One sentence that was known, and where the next may begin. */
interface Known {
  readonly end: number;
  readonly said: Said;
}

/** What came out of a run of sentences, and what stands where the first one is not known. */
export interface ReadProse {
  readonly said: readonly Said[];
  readonly unknown: string | null;
}

/** The forms as findings name them, which is not how pieces are named. */
const FORMS: Readonly<Record<string, ReadForm>> = {
  tablet: 'tablet',
  'tablet that melts in the mouth (ODT)': 'odt',
  capsule: 'capsule',
  'extended-release tablet': 'er-tablet',
  'extended-release capsule': 'er-capsule',
  'film for the mouth': 'film',
  'liquid (oral solution)': 'oral-solution',
  'liquid (suspension made by a pharmacist)': 'suspension',
  tableta: 'tablet',
  'tableta que se deshace en la boca (ODT)': 'odt',
  cápsula: 'capsule',
  'tableta de liberación prolongada': 'er-tablet',
  'cápsula de liberación prolongada': 'er-capsule',
  'lámina para la boca': 'film',
  'solución oral (líquido)': 'oral-solution',
  'suspensión preparada por un farmacéutico (líquido)': 'suspension',
};

/** The form that a finding names; null where it is none. */
export function namedForm(text: string | undefined): ReadForm | null {
  return FORMS[text ?? ''] ?? null;
}

const DRUG = '\\p{L}[\\p{L}-]*';
const NEXT_ITEM = '(?:Source|Fuente): |(?:Step|Paso) \\d+ (?:of|de) \\d+:';
/** What a person typed: anything but a dose, and never into the next item. */
const TYPED = `(?:(?!\\d\\s*(?:mg|mL)|${NEXT_ITEM}).){1,120}?`;
const DATE = '(?:\\p{L}+ \\d{1,2}, \\d{4}|\\d{1,2} de \\p{L}+ de \\d{4})';
const SLOTS: Readonly<Record<string, string>> = {
  drug: DRUG,
  from: DRUG,
  to: DRUG,
  at: '\\d{1,2}:\\d\\d',
  // Pieces, or millilitres of a liquid.
  count: '\\d[\\d.,]*(?: mL)?',
  date: DATE,
  orderBy: DATE,
  version: '[\\d.]+[: ][0-9a-f]+',
  titleDrug: DRUG,
  titleLeft: DRUG,
  form: `(?:${Object.keys(FORMS)
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`,
  name: TYPED,
  role: TYPED,
  // Whoever decides may give doses as a reason, and it stands under their name.
  reason: `(?:(?!${NEXT_ITEM}).){1,1000}?`,
};
const NUMBER = '\\d[\\d.,]*';

/** What stands before the sentences of a finding that is of one step. */
const OF_STEP = '(?:Step|Paso) (?<stepNumber>\\d+) (?:of|de) (?<stepsInAll>\\d+):';
const SOURCE = `(?:Source|Fuente): (?:${SOURCE_TITLES.map(escaped).join('|')})`;

/** The head of the calendar by week: seven weekdays, from the first day of the plan on. */
const WEEKS = ['Mon Tue Wed Thu Fri Sat Sun', 'lun mar mié jue vie sáb dom'].flatMap((names) => {
  const week = names.split(' ');
  return week.map((_, first) => `${[...week.slice(first), ...week.slice(0, first)].join(' ')}`);
});

interface Shape {
  readonly pattern: RegExp;
  readonly said: (slots: Slots) => Said;
}

const SHAPES: readonly Shape[] = [
  shape(OF_STEP, (slots) => ({ kind: 'of-step', slots })),
  shape(`(?=(?<firstWeekday>\\p{L}+))(?:${WEEKS.join('|')})`, (slots) => ({ kind: 'weekdays', slots })),
  shape(SOURCE, (slots) => ({ kind: 'source', slots })),
  ...(
    [
      ['en', FRAME_EN],
      ['es', FRAME_ES],
    ] as const
  ).flatMap(([language, frame]) =>
    (Object.keys(frame) as FrameName[]).map((name) =>
      shape(patternOf(frame[name]), (slots) => ({ kind: 'frame', name, language, slots })),
    ),
  ),
  ...[FINDINGS_EN, FINDINGS_ES].flatMap((findings) =>
    Object.entries(findings).flatMap(([name, forms]) =>
      forms.map((sentence) => shape(patternOf(sentence), (slots) => ({ kind: 'finding', name, slots }))),
    ),
  ),
];

function shape(pattern: string, said: Shape['said']): Shape {
  return { pattern: new RegExp(`(?:[•-] )?${pattern}(?: |$)`, 'uy'), said };
}

function patternOf(sentence: string): string {
  const named = new Set<string>();
  return sentence
    .split(/(\{\w+\})/u)
    .map((part) => {
      const slot = /^\{(\w+)\}$/u.exec(part)?.[1];
      if (slot === undefined) return escaped(part);
      const pattern = SLOTS[slot] ?? NUMBER;
      if (named.has(slot)) return pattern;
      named.add(slot);
      return `(?<${slot}>${pattern})`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** Reads a run of sentences, of which each must be one that a plan may say. */
export function readProse(text: string): ReadProse {
  const said: Said[] = [];
  let at = 0;
  while (at < text.length) {
    const known = longestAt(text, at);
    if (known === null) return { said, unknown: text.slice(at, at + 200) };
    said.push(known.said);
    at = known.end;
  }
  return { said, unknown: null };
}

function longestAt(text: string, at: number): Known | null {
  let longest: Known | null = null;
  for (const { pattern, said } of SHAPES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || pattern.lastIndex <= (longest?.end ?? at)) continue;
    longest = { end: pattern.lastIndex, said: said({ ...match.groups }) };
  }
  return longest;
}
