import type { Clause } from './clause.ts';
import type { Notes } from './reading.ts';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  una: 1,
  uno: 1,
  two: 2,
  dos: 2,
  other: 2,
  second: 2,
  three: 3,
  tres: 3,
  four: 4,
  cuatro: 4,
  five: 5,
  cinco: 5,
  six: 6,
  seis: 6,
  seven: 7,
  siete: 7,
  eight: 8,
  ocho: 8,
  ten: 10,
  diez: 10,
  twelve: 12,
  doce: 12,
};
const COUNT = String.raw`\d+(?:[.,]\d+)?|${Object.keys(NUMBER_WORDS).join('|')}`;
const UNIT = String.raw`days?|d|días?|dias?|weeks?|wks?|wk|w|semanas?|fortnights?|quincenas?|months?|mos?|mes(?:es)?`;
const SPAN = String.raw`(?:(?<low>${COUNT})(?:\s*(?:-|–|—|to|or|a|o)\s*(?<high>${COUNT}))?[\s-]*)?(?<unit>${UNIT})(?![\p{L}])`;

const INTERVAL = new RegExp(
  String.raw`(?:\b(?:every|each|per|q|cada|por)|\/)\s*(?:${SPAN})|\b(?<word>weekly|fortnightly|monthly|daily|semanal(?:mente)?|quincenal(?:mente)?|mensual(?:mente)?|diari(?:o|amente))\b`,
  'iu',
);
const DURATION = new RegExp(
  String.raw`(?:\b(?:for|x|during|por|durante)|×|\bhold(?:ing)?(?:\s+for)?|\()\s*${SPAN}`,
  'iu',
);
const OVER = new RegExp(
  String.raw`\b(?:over|within|in|during|across|en|durante|a lo largo de)\s+(?:the next\s+|the\s+)?${SPAN}`,
  'iu',
);

const WORD_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^weekly|^semanal/iu, 7],
  [/^fortnightly|^quincenal/iu, 14],
  [/^monthly|^mensual/iu, 28],
  [/^daily|^diari/iu, 1],
];

/** How often a cut is made, in days. `biweekly` means two things in English and is left standing, so that it is asked about. */
export function takeInterval(clause: Clause, notes: Notes): number | undefined {
  const match = clause.take(INTERVAL);
  const word = match?.groups?.['word'];
  if (word === undefined) return daysOf(match, clause, notes);
  const days = WORD_DAYS.find(([pattern]) => pattern.test(word))?.[1];
  if (days === 28) notes.assume('month-is-28-days', clause.line);
  return days;
}

/** How long a dose is held, in days. */
export function takeDuration(clause: Clause, notes: Notes): number | undefined {
  return daysOf(clause.take(DURATION), clause, notes);
}

/** How long a whole taper takes, in days. */
export function takeOver(clause: Clause, notes: Notes): number | undefined {
  return daysOf(clause.take(OVER), clause, notes);
}

function daysOf(match: RegExpExecArray | null, clause: Clause, notes: Notes): number | undefined {
  const { low, high, unit = '' } = match?.groups ?? {};
  if (!match || unit === '') return undefined;
  const each = daysInUnit(unit);
  const counts = [low ?? '1', high ?? low ?? '1'].map(countOf);
  const [first = 1, second = 1] = counts;
  if (first !== second) notes.assume('fastest-of-range', clause.line, { text: match[0].trim() });
  if (each === 28) notes.assume('month-is-28-days', clause.line);
  const days = Math.min(first, second) * each;
  if (Number.isInteger(days) && days >= 1) return days;
  notes.problem('interval-not-whole-days', match[0].trim(), clause.line);
  return undefined;
}

/** The days in a unit of time as people write it; a month counts as four weeks. */
export function daysInUnit(unit: string): number {
  if (/^d/iu.test(unit)) return 1;
  if (/^(?:w|sem)/iu.test(unit)) return 7;
  return /^(?:fort|quin)/iu.test(unit) ? 14 : 28;
}

function countOf(text: string): number {
  return NUMBER_WORDS[text.toLowerCase()] ?? Number(text.replace(',', '.'));
}
