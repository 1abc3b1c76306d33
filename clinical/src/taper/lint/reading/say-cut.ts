import { micrograms, sumDoses, type Micrograms } from '../../../quantity/micrograms.ts';
import type { FoundAmount } from './amount.ts';
import { Clause } from './clause.ts';
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
/** What may stand between two doses of one day. */
const AND = /^[\s,]*(?:and|y|plus|más|\+|&)[\s,]*$/iu;
/** Where what is said of an amount ends. */
const ENDS = /\b(?:by|to|until|till?|from|over|for|x|then|and|y|plus|más|down|a|hasta|en)\b|[+&,;]/iu;
/** A cut of one of the doses of a day, or of each: how much of the day it is depends on the others. */
const PART_OF_DAY =
  /\b(?:each|every|one|single|individual|(?:early\s+)?morning|midday|mid-day|noon|lunch(?:time)?|afternoon|evening|night(?:-?time)?|bedtime|am|pm|qhs|hs|first|second|third|last|other|largest|smallest)\s+doses?\b(?!\s+(?:every|each)\b)|\b(?:cada|una)\s+dosis\b|\bdosis\s+(?:de\s+)?(?:la\s+|el\s+)?(?:mañana|tarde|noche|mediodía)/iu;

/** Doses that belong to one day, each as often as it is taken. */
interface Group {
  readonly doses: Micrograms[];
  /** Whether it is made of more than one amount. */
  isMixed: boolean;
}

/** The doses of a clause about a cut, each in its part. */
interface Parts {
  /** Doses that are taken before the cut. */
  readonly starts: Group[];
  cut?: Group;
  /** The dose that the cut leads to. */
  target?: readonly Micrograms[];
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
  const isPart = clause.take(PART_OF_DAY) !== null;
  const parts = partsOf(clause, verb, share !== undefined, notes);
  if (zero) parts.target = [micrograms(0)];
  // How often a day that stands beside no amount, and a cut of more than one amount.
  const isLoose = takeTimesADay(clause, 2) !== undefined || parts.cut?.isMixed === true;
  const interval = takeInterval(clause, notes) ?? (parts.perDay ? 1 : undefined);
  const days = takeDuration(clause, notes) ?? takeOver(clause, notes);
  const timesOfDay = takeTimesOfDay(clause);
  const { target } = parts;
  if (parts.cut !== undefined && target !== undefined && interval === undefined && !parts.by) {
    // `From 2 mg to 1.5 mg` names two doses and no cut.
    parts.starts.push(parts.cut);
    delete parts.cut;
  }
  const starts = parts.starts.map(({ doses }): Event => ({
    kind: 'dose',
    line,
    ...dayOf(doses),
    before: true,
  }));
  const cut: RuleEvent['cut'] | undefined = share
    ? { share }
    : parts.cut === undefined
      ? undefined
      : { amount: sumDoses(parts.cut.doses) };
  if (isPart || isLoose) notes.problem('not-understood', text, line);
  if (cut) {
    const until = target === undefined ? undefined : sumDoses(target);
    const rule: RuleEvent = { kind: 'rule', line, text, cut, ...known({ interval, days, until }) };
    return [...starts, rule];
  }
  if (target !== undefined)
    return [...starts, { kind: 'dose', line, ...dayOf(target), ...known({ days: days ?? interval }) }];
  // `Cut the noon dose for 2 weeks` is a cut of nobody knows how much.
  const isHowMuch = timesOfDay.length > 0 || days !== undefined;
  if (starts.length === 0 && interval === undefined && isHowMuch) notes.problem('not-understood', text, line);
  return interval === undefined ? starts : [...starts, { kind: 'interval', line, days: interval }];
}

function dayOf(doses: readonly Micrograms[]): {
  readonly daily: Micrograms;
  readonly doses?: readonly Micrograms[];
} {
  return { daily: sumDoses(doses), ...(doses.length > 1 ? { doses } : {}) };
}

function partsOf(clause: Clause, verb: number, hasShare: boolean, notes: Notes): Parts {
  const words = clause.rest;
  const untilAt = UNTIL.exec(words)?.index ?? Infinity;
  const amounts = takeAmounts(clause, notes);
  const by = amounts.some(({ start }) => BY.test(words.slice(0, start)));
  const parts: Parts = { starts: [], by, perDay: false };
  let group: Group | undefined;
  for (const [index, found] of amounts.entries()) {
    const { amount, start } = found;
    const before = words.slice(0, start);
    const daily = takePerDay(clause, start);
    const doses = Array.from({ length: takeTimes(clause, found, amounts[index + 1]) }, () => amount);
    const previous = amounts[index - 1];
    if (group && previous && isSameDay(words.slice(previous.end, start), clause.line)) {
      group.doses.push(...doses);
      group.isMixed = true;
      continue;
    }
    group = { doses, isMixed: false };
    if (start > untilAt || TO.test(before)) parts.target = doses;
    else if (start < verb || hasShare || FROM.test(before) || (by && !BY.test(before)))
      parts.starts.push(group);
    else if (parts.cut === undefined) {
      parts.cut = group;
      parts.perDay = daily;
    } else notes.problem('not-understood', clause.text, clause.line);
  }
  return parts;
}

/** How often a day an amount is taken, where the words behind it say so. */
function takeTimes(clause: Clause, { end }: FoundAmount, next: FoundAmount | undefined): number {
  const tail = clause.rest.slice(end, next?.start);
  const own = new Clause(0, tail.slice(0, ENDS.exec(tail)?.index), []);
  const length = own.rest.length;
  const times = takeTimesADay(own, 2);
  if (times === undefined) return 1;
  clause.rest = clause.rest.slice(0, end) + own.rest + clause.rest.slice(end + length);
  return times;
}

/** Whether two amounts are doses of one day: `0.5 mg in the morning and 1 mg at night`. */
function isSameDay(between: string, line: number): boolean {
  const words = new Clause(line, between, []);
  takeTimesADay(words);
  takeTimesOfDay(words);
  return AND.test(words.rest);
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
