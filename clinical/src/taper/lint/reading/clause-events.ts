import { micrograms, parseMg } from '../../../quantity/micrograms.ts';
import type { CivilDay } from '../../../quantity/civil-day.ts';
import type { Clause } from './clause.ts';
import type { Dates, Event } from './events.ts';
import {
  takeAmounts,
  takeChain,
  takePlace,
  takeShare,
  takeTimesADay,
  takeTimesOfDay,
  type Place,
} from './phrases.ts';
import type { DateOrder, Notes } from './reading.ts';
import { sayCut, UNTIL } from './say-cut.ts';
import { A_DOSE, AS_NEEDED, LEFT_OVER, sayDose } from './say-dose.ts';
import { takeDuration, takeInterval, takeOver } from './span.ts';
import { readingsOf } from './written-date.ts';

const CUT =
  /\b(?:cut(?!s\b)|cutting|cuts of|reduc(?:e|ed|ing|ir)|reductions? of|decreas(?:e|ing)|drop(?:ping)?|lower(?:ing)?|(?:go(?:ing)?|come|step)\s+down|down by|(?:taper|wean)(?:ing)?\s+(?:down\s+)?by|(?:taper|wean)(?:ing)?\s+(?=[\d½¼])|minus|subtract|steps? of|decrements? of|bajar|bajando|disminuir|recortar)\b|↓|(?<=^|\s)[-−–](?=\s?\d)/iu;
const TAPER =
  /\b(?:(?:taper|wean)(?:ed|ing)?(?!\s+(?:down\s+)?by\b|\s+[\d½¼])|come off|detox(?:ed|ing)?|withdraw|retirar|suspender)\b/iu;
const UNTIL_ZERO =
  /\b(?:until|till?|down to|to|hasta)\s+(?:you(?:'re| are)?\s+|it(?:'s| is)?\s+)?(?:zero|off|stopped|nothing|none|cero|nada|0(?:\s*mg)?(?![.,\d]))/iu;
/** Doses that differ from day to day. `Monday 5 January 2026` is a date. */
const DAYS_OF_WEEK =
  /\b(?:alternat\w*|skip\w*|weekdays?|weekends?|(?:mon|tue|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri|sat|lunes|miércoles|jueves|viernes|sábados?|domingos?|días? alternos)\b/iu;
const BEFORE_A_DATE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun)\b[,.]?\s*(?=\uE000)/giu;
const ONLY_AN_INTERVAL =
  /^\W*(?:(?:with|and|con|steps?|cuts?|reductions?|each|one|in|made|changed?|changes|a)\b\W*)*(?:every|each|per|weekly|monthly|fortnightly|daily|cada|semanal)/iu;

/** Numbers to call are no doses. */
const PHONE = /\b(?:\d{3}[-. ])?\d{3}[-.]\d{4}\b|\b(?:911|988)\b/gu;

/** What a clause says, or nothing. Digits that are left when everything known has been taken out are a problem. */
export function eventsOf(
  clause: Clause,
  order: DateOrder | undefined,
  ruleBefore: boolean,
  notes: Notes,
): Event[] {
  if (clause.says(AS_NEEDED)) {
    notes.problem('as-needed', clause.text, clause.line);
    return [];
  }
  clause.rest = clause.rest.replace(BEFORE_A_DATE, '');
  if (A_DOSE.test(clause.rest) && clause.says(DAYS_OF_WEEK)) {
    notes.problem('skips-days', clause.text, clause.line);
    return [];
  }
  const dates = readDates(clause, order, notes);
  // `Daily until 14 February` ends the dose on that day; the word has been read with the date.
  if (dates.last !== undefined)
    clause.rest = clause.rest.replace(/\b(?:until|through|till|ending|hasta)\s*(?:el\s*)?(?=\uE000)/giu, ' ');
  clause.rest = clause.rest.replaceAll('\uE000', ' ').replace(PHONE, ' ');
  const place = takePlace(clause, notes);
  // A dash after a date or a label parts it from its dose; it is no minus.
  if (place || clause.dates.length > 0) clause.rest = clause.rest.replace(/^(\s*)[-–—:=]+(?=\s)/u, '$1 ');
  const rules = placeEvents(sayRule(clause, ruleBefore, notes), dates, place);
  const placed = place !== undefined || dates.from !== undefined || dates.last !== undefined;
  const unplaceable = place !== undefined || dates.last !== undefined;
  if (rules && placed && !rules.some(({ kind }) => kind === 'dose' || (kind === 'rule' && !unplaceable))) {
    notes.problem('not-understood', clause.text, clause.line);
  }
  const events = rules ?? sayDose(clause, dates, place, notes);
  if (LEFT_OVER.test(clause.rest)) notes.problem('not-understood', clause.text, clause.line);
  return events;
}

/**
 * A date beside a rule is the day of its first cut; a date or a label beside a dose is when the dose is taken, and beside two doses, as in
 * `from 2 mg to 1.5 mg`, when the second begins.
 */
function placeEvents(
  events: readonly Event[] | undefined,
  dates: Dates,
  place: Place | undefined,
): Event[] | undefined {
  const lastDose = events?.findLastIndex(({ kind }) => kind === 'dose');
  return events?.map((event, index) => {
    if (event.kind === 'rule') return dates.from === undefined ? event : { ...event, from: dates.from };
    return event.kind === 'dose' && index === lastDose
      ? { ...event, ...dates, ...(place ? { place } : {}) }
      : event;
  });
}

/** The dates of a clause, or what stands in the way of reading them. */
export function readDates(clause: Clause, order: DateOrder | undefined, notes: Notes): Dates {
  const days = clause.dates.flatMap(({ date, text }): CivilDay[] => {
    if (date.kind === 'no-year') notes.problem('date-without-year', text, clause.line);
    else if (date.kind === 'not-a-date') notes.problem('not-a-date', text, clause.line);
    else if (date.kind === 'ambiguous' && order === undefined)
      notes.problem('ambiguous-date', text, clause.line, readingsOf(date));
    else {
      if (date.shortYear) notes.assume('year-in-this-century', clause.line);
      if (date.kind === 'day') return [date.day];
      notes.assume('date-order-from-others', clause.line, { order: order ?? '' });
      return [order === 'month-first' ? date.monthFirst : date.dayFirst];
    }
    return [];
  });
  const [first, second] = days;
  if (days.length > 2) notes.problem('not-understood', clause.text, clause.line);
  if (first === undefined) return {};
  if (second === undefined && /\b(?:until|through|till|ending|hasta)\s*\uE000/iu.test(clause.rest))
    return { last: first };
  return second === undefined ? { from: first } : { from: first, last: second };
}

/** A repeated cut, a chain of doses, a whole taper, or an interval alone. */
function sayRule(clause: Clause, ruleBefore: boolean, notes: Notes): Event[] | undefined {
  const { line } = clause;
  const chain = takeChain(clause);
  if (chain) {
    const doses = chain.map(parseMg);
    const bad = doses.find((dose) => !dose.ok);
    if (bad) notes.problem('dose-not-exact', clause.text, line);
    const times = takeTimesADay(clause, 2) ?? 1;
    const every = takeInterval(clause, notes);
    const held = every === undefined ? takeDuration(clause, notes) : undefined;
    takeTimesADay(clause);
    takeTimesOfDay(clause);
    const values = doses.flatMap((dose) => (dose.ok ? [micrograms(dose.value * times)] : []));
    if (times > 1) notes.assume('times-a-day', line, { times: String(times) });
    const [from, to, ...more] = values;
    if (held !== undefined && from !== undefined && to !== undefined && more.length === 0) {
      // `1.5 mg → 1.25 mg for 2 weeks` says how long the second dose lasts, not the first.
      return [
        { kind: 'dose', line, daily: from, before: true },
        { kind: 'dose', line, daily: to, days: held },
      ];
    }
    const interval = every ?? held;
    return [{ kind: 'chain', line, doses: values, ...(interval === undefined ? {} : { interval }) }];
  }
  const whole = clause.says(TAPER) ? takeOver(clause, notes) : undefined;
  if (whole !== undefined) return sayOverall(clause, whole, notes);
  const zero = clause.take(UNTIL_ZERO) !== null;
  const share = takeShare(clause, notes);
  const verb = CUT.exec(clause.rest)?.index ?? (share ? 0 : -1);
  if (verb < 0 && !share) return sayContinuation(clause, ruleBefore, zero, notes);
  return sayCut(clause, verb, share, zero, notes);
}

function sayOverall(clause: Clause, over: number, notes: Notes): Event[] {
  const { line } = clause;
  const start = takeAmounts(clause, notes);
  const times = takeTimesADay(clause, 2) ?? 1;
  const interval = takeInterval(clause, notes);
  takeTimesOfDay(clause);
  const doses = start.map(({ amount }): Event => ({
    kind: 'dose',
    line,
    daily: micrograms(amount * times),
  }));
  return [...doses, { kind: 'overall', line, over, ...(interval === undefined ? {} : { interval }) }];
}

/** `0.25 mg every week` after a rule is one more rule; `every 2 weeks` alone, and `until 1 mg`, belong to a rule beside them. */
function sayContinuation(
  clause: Clause,
  ruleBefore: boolean,
  zero: boolean,
  notes: Notes,
): Event[] | undefined {
  const { line } = clause;
  const held = clause.rest;
  const hasAmount = A_DOSE.test(held);
  const interval = (hasAmount ? ruleBefore : ONLY_AN_INTERVAL.test(held))
    ? takeInterval(clause, notes)
    : undefined;
  if (interval !== undefined && !hasAmount) return [{ kind: 'interval', line, days: interval }];
  clause.rest = held;
  // `1 mg every day` is a dose; only a longer interval makes it a cut.
  if (interval !== undefined && interval > 1) return sayCut(clause, 0, undefined, zero, notes);
  if (zero) return [{ kind: 'until', line, dose: micrograms(0) }];
  if (clause.take(UNTIL)) {
    const [dose] = takeAmounts(clause, notes);
    clause.take(/(?:\/|\bper\b|\ba\b)\s*day\b/iu);
    const times = takeTimesADay(clause, 2) ?? 1;
    if (dose) return [{ kind: 'until', line, dose: micrograms(dose.amount * times) }];
  }
  clause.rest = held;
  return undefined;
}
