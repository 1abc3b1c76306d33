import { micrograms, type Micrograms } from '../../../quantity/micrograms.ts';
import type { Clause } from './clause.ts';
import type { Event, RuleEvent } from './events.ts';
import { takeAmounts, takeTimesADay, takeTimesOfDay, type Share } from './phrases.ts';
import type { Notes } from './reading.ts';
import { takeDuration, takeInterval, takeOver } from './span.ts';

/** Words before the dose that a cut stops at. */
export const UNTIL =
  /\b(?:until|till?|down to|to reach|reaching|stop(?:ping)? at|target(?:\s+of)?|hasta)\b/iu;
const PER_DAY = /^\s*(?:(?:\/|per|a|al|each)\s*(?:day|d|día)\b|(?:daily|diarios?)\b)/iu;
const BY = /\b(?:by|en|of|de)\s*$/iu;
const TO = /\b(?:to|a)(?:\s+a\s+dose\s+of)?\s*$/iu;
const FROM = /\b(?:from|desde|de)\s*$/iu;

/** The doses of a clause about a cut, each in its part. */
interface Parts {
  /** Doses that are taken before the cut. */
  readonly starts: Micrograms[];
  cut?: Micrograms;
  /** The dose that the cut leads to. */
  target?: Micrograms;
  /** Whether the cut is named by a word such as `by`. */
  readonly by: boolean;
  /** Whether the cut is said to be `per day`: an interval of a day, unless another is named. */
  perDay: boolean;
}

/**
 * A cut that is made once or again and again: `reduce by 0.25 mg every week to 1 mg`, `reduce to 1 mg for 2 weeks`,
 * `reduce from 2 mg to 1.5 mg`. `verb` is where the word for cutting stands; `zero` says that the text leads to nothing at all.
 */
export function sayCut(
  clause: Clause,
  verb: number,
  share: Share | undefined,
  zero: boolean,
  notes: Notes,
): Event[] {
  const { line, text } = clause;
  const parts = partsOf(clause, verb, share !== undefined, notes);
  if (zero) parts.target = micrograms(0);
  const times = takeTimesADay(clause, 2) ?? 1;
  const interval = takeInterval(clause, notes) ?? (parts.perDay ? 1 : undefined);
  const days = takeDuration(clause, notes) ?? takeOver(clause, notes);
  const timesOfDay = takeTimesOfDay(clause);
  const { target } = parts;
  if (parts.cut !== undefined && target !== undefined && interval === undefined && !parts.by) {
    // `From 2 mg to 1.5 mg` names two doses and no cut.
    parts.starts.push(parts.cut);
    delete parts.cut;
  }
  const starts = parts.starts.map((daily): Event => ({ kind: 'dose', line, daily, before: true }));
  const cut: RuleEvent['cut'] | undefined = share
    ? { share }
    : parts.cut === undefined
      ? undefined
      : { amount: micrograms(parts.cut * times) };
  if (cut) {
    const rule: RuleEvent = { kind: 'rule', line, text, cut, ...known({ interval, days, until: target }) };
    return [...starts, rule];
  }
  if (target !== undefined)
    return [...starts, { kind: 'dose', line, daily: target, ...known({ days: days ?? interval }) }];
  // `Cut the noon dose for 2 weeks` is a cut of nobody knows how much.
  const isPartOfDay = timesOfDay.length > 0 || days !== undefined;
  if (starts.length === 0 && interval === undefined && isPartOfDay)
    notes.problem('not-understood', text, line);
  return interval === undefined ? starts : [...starts, { kind: 'interval', line, days: interval }];
}

function partsOf(clause: Clause, verb: number, hasShare: boolean, notes: Notes): Parts {
  const words = clause.rest;
  const untilAt = UNTIL.exec(words)?.index ?? Infinity;
  const amounts = takeAmounts(clause, notes);
  const by = amounts.some(({ start }) => BY.test(words.slice(0, start)));
  const parts: Parts = { starts: [], by, perDay: false };
  for (const { amount, start } of amounts) {
    const before = words.slice(0, start);
    const daily = takePerDay(clause, start);
    if (start > untilAt || TO.test(before)) parts.target = amount;
    else if (start < verb || hasShare || FROM.test(before) || (by && !BY.test(before)))
      parts.starts.push(amount);
    else if (parts.cut === undefined) {
      parts.cut = amount;
      parts.perDay = daily;
    } else notes.problem('not-understood', clause.text, clause.line);
  }
  return parts;
}

/** `/day` right after a dose is its unit, not how often the cut is made. */
function takePerDay(clause: Clause, start: number): boolean {
  const rest = clause.rest.slice(start);
  const after = rest.length - rest.trimStart().length;
  const match = PER_DAY.exec(rest.slice(after));
  if (match) clause.cut(start + after, start + after + match[0].length);
  return match !== null;
}

/** Only the fields that have a value. */
function known<T extends Readonly<Record<string, unknown>>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
