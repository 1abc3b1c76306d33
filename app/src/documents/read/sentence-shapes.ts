import { SENTENCES_EN } from './sentences-en.ts';
import { SENTENCES_ES } from './sentences-es.ts';
import { SOURCE_TITLES } from './source-titles.ts';

/** A value that a sentence said, by the name of its slot, such as `floorMg`. */
export interface Told {
  readonly slot: string;
  readonly text: string;
}

/** One sentence that was known, and where the next may begin. */
interface Known {
  readonly end: number;
  readonly told: readonly Told[];
}

/** What came out of a run of sentences: what they told, and what stands where the first one is not known. */
export interface ReadProse {
  readonly told: readonly Told[];
  readonly unknown: string | null;
}

const FORMS = [
  'tablet',
  'tablet that melts in the mouth (ODT)',
  'capsule',
  'extended-release tablet',
  'extended-release capsule',
  'film for the mouth',
  'liquid (oral solution)',
  'liquid (suspension made by a pharmacist)',
  'tableta',
  'tableta que se deshace en la boca (ODT)',
  'cápsula',
  'tableta de liberación prolongada',
  'cápsula de liberación prolongada',
  'lámina para la boca',
  'solución oral (líquido)',
  'suspensión preparada por un farmacéutico (líquido)',
];

const DRUG = '\\p{L}[\\p{L}-]*';
/** What a person typed: anything but a dose. */
const TYPED = '(?:(?!\\d\\s*(?:mg|mL)).){1,400}?';
const SLOTS: Readonly<Record<string, string>> = {
  drug: DRUG,
  from: DRUG,
  to: DRUG,
  at: '\\d{1,2}:\\d\\d',
  // Pieces, or millilitres of a liquid.
  count: '\\d[\\d.,]*(?: mL)?',
  date: '(?:\\p{L}+ \\d{1,2}, \\d{4}|\\d{1,2} de \\p{L}+ de \\d{4})',
  version: '[\\d.]+[: ][0-9a-f]+',
  titleDrug: DRUG,
  titleLeft: DRUG,
  form: `(?:${FORMS.toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`,
  name: TYPED,
  role: TYPED,
  // Whoever decides may give doses as a reason, and it stands under their name.
  reason: '.{1,600}?',
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

const SHAPES: readonly RegExp[] = [
  OF_STEP,
  `(?=(?<firstWeekday>\\p{L}+))(?:${WEEKS.join('|')})`,
  SOURCE,
  ...[...SENTENCES_EN, ...SENTENCES_ES].map((sentence) => patternOf(sentence)),
].map((pattern) => new RegExp(`(?:[•-] )?${pattern}(?: |$)`, 'uy'));

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
  const told: Told[] = [];
  let at = 0;
  while (at < text.length) {
    const known = longestAt(text, at);
    if (known === null) return { told, unknown: text.slice(at, at + 200) };
    told.push(...known.told);
    at = known.end;
  }
  return { told, unknown: null };
}

function longestAt(text: string, at: number): Known | null {
  let longest: Known | null = null;
  for (const shape of SHAPES) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match === null || shape.lastIndex <= (longest?.end ?? at)) continue;
    const told = Object.entries(match.groups ?? {}).map(([slot, value]) => ({ slot, text: value }));
    longest = { end: shape.lastIndex, told };
  }
  return longest;
}
