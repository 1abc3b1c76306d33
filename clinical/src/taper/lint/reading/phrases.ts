import { amountsIn, decimalOf, rangeIn, type FoundAmount } from './amount.ts';
import type { Clause } from './clause.ts';
import { daysInUnit } from './span.ts';
import type { Notes } from './reading.ts';

/** An exact share of a dose. */
export interface Share {
  readonly top: number;
  readonly bottom: number;
  readonly of: 'current' | 'start';
}

const PERCENT =
  /(\d+(?:[.,]\d+)?)(?:\s*%?\s*(?:-|–|to|a)\s*(\d+(?:[.,]\d+)?))?\s*(?:%|per\s?cent\b|por ciento)/iu;
const TO_A_SHARE = /\b(?:to|al?)\s+(?:(?:about|around|just|un)\s+)?$/iu;
const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:in|by|a la)\s+(?:a\s+|one[\s-])?(?:half|mitad)\b(?!\s+(?:(?:of\s+)?an?\s+)?(?:[\d½¼]|tab|pill))|\bhalv(?:e|ing)\b/iu,
    2,
  ],
  [/\b(?:an?|one|un)[\s-](?:third|tercio)\b/iu, 3],
  [/\b(?:an?|one|un)[\s-](?:quarter|fourth|cuarto)(?=\s+(?:of|each|every|per|del?|cada)|\s*$)/iu, 4],
  [/\b(?:an?|one|un)[\s-](?:fifth|quinto)\b/iu, 5],
  [/\b(?:an?|one|un)[\s-](?:eighth|octavo)\b/iu, 8],
  [/\b(?:an?|one|un)[\s-](?:tenth|décimo)\b/iu, 10],
];
const OF_START =
  /\bof\s+(?:the\s+|your\s+|my\s+)?(?:original|starting|initial|first|baseline)(?:\s+(?:daily\s+)?dose)?|\bde la dosis (?:inicial|original)/iu;
const OF_CURRENT =
  /\bof\s+(?:the\s+|your\s+|my\s+)?(?:current|remaining|present|previous|last)(?:\s+(?:daily\s+)?dose)?|\bde la dosis actual/iu;

/** A cut as a share of the dose. A range is read at its faster end. */
export function takeShare(clause: Clause, notes: Notes): Share | undefined {
  const ofStart = clause.take(OF_START) !== null;
  const ofCurrent = clause.take(OF_CURRENT) !== null;
  const percent = clause.take(PERCENT);
  // `Reduce to 75 %` is a cut of 25 %, of nobody knows which dose.
  if (percent && TO_A_SHARE.test(clause.text.slice(0, clause.text.indexOf(percent[0])))) {
    notes.problem('not-understood', clause.text, clause.line);
    return undefined;
  }
  let share: { top: number; bottom: number } | undefined;
  if (percent) {
    const ends = [percent[1], percent[2] ?? percent[1]].map((end) =>
      Math.round(Number((end ?? '').replace(',', '.')) * 100),
    );
    if (ends[0] !== ends[1]) notes.assume('fastest-of-range', clause.line, { text: percent[0].trim() });
    share = { top: Math.max(...ends), bottom: 10_000 };
  } else {
    const named = FRACTIONS.find(([pattern]) => clause.take(pattern));
    if (named) share = { top: 1, bottom: named[1] };
  }
  if (!share) return undefined;
  if (!ofStart && !ofCurrent) notes.assume('percent-of-current', clause.line);
  return { ...share, of: ofStart ? 'start' : 'current' };
}

const TIMES_A_DAY: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:four|4|cuatro)\s*(?:x|times|veces)\s*(?:\/|a|per|each|al|every)?\s*(?:daily|day|día)?|\bq\.?i\.?d\b\.?|\b(?:every|q|cada)\s*6\s*(?:hours|hrs?|h|horas)\b/iu,
    4,
  ],
  [
    /\b(?:three|3|tres)\s*(?:x|times|veces)\s*(?:\/|a|per|each|al|every)?\s*(?:daily|day|día)?|\bt\.?i\.?d\b\.?|\b(?:every|q|cada)\s*8\s*(?:hours|hrs?|h|horas)\b/iu,
    3,
  ],
  [
    /\b(?:two|2|dos)\s*(?:x|times|veces)\s*(?:\/|a|per|each|al|every)?\s*(?:daily|day|día)?|\btwice\s*(?:\/|a|per|each)?\s*(?:daily|day)?|\bb\.?i\.?d\b\.?|\b(?:every|q|cada)\s*12\s*(?:hours|hrs?|h|horas)\b/iu,
    2,
  ],
  [
    /\b(?:once|una vez)\s*(?:\/|a|per|each|al)?\s*(?:daily|day|día)?|\b(?:a|per|each|every|al|por|cada)\s+(?:day|día)\b|\/\s*(?:day|d|día)\b|\b(?:daily|diario|diaria|qd|o\.?d)\b|\b(?:total)\b/iu,
    1,
  ],
];

/** How many times a day the dose is taken; undefined where the clause does not say it, or says fewer than `least`. */
export function takeTimesADay(clause: Clause, least = 1): number | undefined {
  let times: number | undefined;
  for (const [pattern, count] of TIMES_A_DAY) {
    if (count >= least && clause.take(pattern)) times ??= count;
  }
  return times;
}

const TIME_OF_DAY =
  /\b(?:in the |every |each |at |por la |en la |al )?(?:mornings?|nightly|nights?|noon|midday|lunch(?:time)?|afternoons?|evenings?|bedtime|breakfast|dinner|supper|qam|qpm|qhs|hs|mañanas?|noches?|mediodía|tardes?|acostarse)\b|\b(?:at\s+)?\d{1,2}(?::\d{2})?\s*(?:am|pm|a\.m\.|p\.m\.)|\b(?:at|a las)\s+\d{1,2}:\d{2}\b|\b\d{2}:\d{2}\b|\b(?:am|pm)\b|\bcada noche\b/iu;

/** The times of day that are named, in order. */
export function takeTimesOfDay(clause: Clause): string[] {
  const named: string[] = [];
  for (let match = clause.take(TIME_OF_DAY); match; match = clause.take(TIME_OF_DAY)) {
    named.push(match[0].trim().toLowerCase());
  }
  return named;
}

/** Where in the taper a step is said to be: days from its start, counted from 0; `days` where the label covers a stretch. */
export interface Place {
  readonly start: number;
  readonly days: number;
  readonly stretch: boolean;
}

const LABEL =
  /\b(days?|días?|weeks?|wks?|semanas?|fortnights?|months?|mes(?:es)?)\s*#?\s*(\d+)(?:\s*(?:-|–|—|to|and|&|through|a|y)\s*(\d+))?\b\s*[:.)–-]?/iu;
const ORDINAL =
  /^\W*(?:(?:step|stage|phase|reduction|paso|etapa)\s*#?\s*\d+|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|next|final|last)\s+(?:step|stage|phase|reduction|cut|dose)(?=\s*[:–-])|\d{1,2}(?=\s*[:.)]\s))\s*[:.)–-]*/iu;

/** A label such as `Week 1:` or `Days 15–28`. A plain number such as `Step 3:` or `3.` only puts things in order. */
export function takePlace(clause: Clause, notes: Notes): Place | undefined {
  clause.take(ORDINAL);
  const match = clause.take(LABEL);
  if (!match) return undefined;
  const [, unit = '', first = '1', last] = match;
  const each = daysInUnit(unit);
  if (each === 28) notes.assume('month-is-28-days', clause.line);
  const count = Number(last ?? first) - Number(first) + 1;
  return { start: (Number(first) - 1) * each, days: count * each, stretch: last !== undefined };
}

/** Every dose in the clause; a range, another unit or a dose finer than a microgram is a problem, said once. */
export function takeAmounts(clause: Clause, notes: Notes): FoundAmount[] {
  const range = rangeIn(clause.rest);
  if (range !== undefined) {
    notes.problem('dose-is-a-range', range.trim(), clause.line);
    clause.rest = '';
    return [];
  }
  const { found, bad } = amountsIn(clause.rest);
  if (bad) {
    notes.problem(bad.code, bad.text.trim(), clause.line);
    clause.rest = '';
    return [];
  }
  for (const { start, end } of found) clause.cut(start, end);
  return [...found];
}

const NUMBER = String.raw`(?:\d+\s\d\/\d|\d\/\d|\d*[.,]\d+|\d+\s?[¼½¾⅛⅜⅝⅞]?|[¼½¾])`;
const CHAIN = new RegExp(
  String.raw`${NUMBER}\s*(?:mg)?(?:\s*(?:→|⇒|➔|-+>|=+>|>)\s*${NUMBER}\s*(?:mg)?)+`,
  'iu',
);

/** Doses joined by arrows, in milligrams: `2 → 1.75 → 1.5 mg`. At least one of them must say mg. */
export function takeChain(clause: Clause): readonly string[] | undefined {
  const match = CHAIN.exec(clause.rest);
  if (!match || !/mg/iu.test(match[0])) return undefined;
  clause.cut(match.index, match.index + match[0].length);
  return match[0]
    .split(/→|⇒|➔|-+>|=+>|>/u)
    .map((part) => decimalOf(part.replace(/mg/iu, '').trim()) ?? part.trim());
}
