import { micrograms, parseMg, type Micrograms } from '../../../quantity/micrograms.ts';
import type { CivilDay } from '../../../quantity/civil-day.ts';
import { Clause } from './clause.ts';
import type { DoseEvent, Event } from './events.ts';
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
import { takeDuration, takeInterval, takeOver } from './span.ts';
import { takeStatedTotal } from './stated-total.ts';
import { readingsOf } from './written-date.ts';

const CUT =
  /\b(?:cut(?!s\b)|cutting|cuts of|reduc(?:e|ed|ing|ir)|reductions? of|decreas(?:e|ing)|drop(?:ping)?|lower(?:ing)?|(?:go(?:ing)?|come|step)\s+down|down by|(?:taper|wean)(?:ing)?\s+(?:down\s+)?by|(?:taper|wean)(?:ing)?\s+(?=[\d½¼])|minus|subtract|steps? of|decrements? of|bajar|bajando|disminuir|recortar)\b|↓|(?<=^|\s)[-−–](?=\s?\d)/iu;
const TAPER =
  /\b(?:(?:taper|wean)(?:ed|ing)?(?!\s+(?:down\s+)?by\b|\s+[\d½¼])|come off|detox(?:ed|ing)?|withdraw|retirar|suspender)\b/iu;
const UNTIL_ZERO =
  /\b(?:until|till?|down to|to|hasta)\s+(?:you(?:'re| are)?\s+|it(?:'s| is)?\s+)?(?:zero|off|stopped|nothing|none|cero|nada|0(?:\s*mg)?(?![.,\d]))/iu;
const STOP =
  /\b(?:stop|discontinue|off|zero|nothing|none|quit|d\/c|dc|suspender|suspenda|dejar|parar|cero|nada)\b/iu;
const NOT_A_STOP = /\b(?:if|not|don'?t|never|call|unless|si|nunca|llame|abruptly|suddenly)\b/iu;
const HOLD = /\b(?:hold|stay|remain|maintain|keep|pause|mantener|mantenga|pausa)\b/iu;
const AS_NEEDED = /\b(?:as needed|when needed|if needed|prn|p\.r\.n\.?|si es necesario|a demanda)\b/iu;
const SKIPS =
  /\b(?:every other (?:day|night)|alternate (?:days?|nights?)|alternating (?:days?|nights?)|skip\w*|q\.?o\.?d\.?|every (?:2|3|two|three|second|third) days?|días? alternos|cada (?:2|dos|3|tres) días)\b/iu;
/** What may stand beside a date that is to be the start of the next dose. Any other date may be a birthday. */
const ONLY_A_START =
  /^(?:\s|[-–—:,]|\b(?:start\w*|begin\w*|from|on|as of|effective|the|date|through|to|until|and|desde|el|a partir de(?:l)?|inicio|hasta|al?)\b)*$/iu;
const A_DOSE = /\d\s*-?\s*(?:mg|mcg|µg|milligram)/iu;
const ONLY_AN_INTERVAL =
  /^\W*(?:(?:with|and|con|steps?|cuts?|reductions?|each|one|in|made|changed?|changes|a)\b\W*)*(?:every|each|per|weekly|monthly|fortnightly|daily|cada|semanal)/iu;
/** Whether a text leaves open on which days a dose is taken. */
export function saysOpenTiming(text: string): boolean {
  return AS_NEEDED.test(text) || SKIPS.test(text);
}

/** Numbers to call are no doses. */
const PHONE = /\b(?:\d{3}[-. ])?\d{3}[-.]\d{4}\b|\b(?:911|988)\b/gu;
/** Numbers that nothing has made sense of: a dose may hang on them. */
const LEFT_OVER =
  /[\d½¼¾]|\b(?:half|halves|quarters?|two|three|four|dos|tres|cuatro|media)\b|\b(?:one|una?)\b.*\b(?:tab|pill|cap|wafer|odt|pastill|comprim|cáps)|\ban?\s+(?:tablet|tab|pill|capsule|wafer)\b(?!\s+of\b)/iu;

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

/** The first and the last day that a clause names. */
export interface Dates {
  readonly from?: CivilDay;
  readonly last?: CivilDay;
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
    const every = takeInterval(clause, notes);
    const held = every === undefined ? takeDuration(clause, notes) : undefined;
    takeTimesADay(clause);
    takeTimesOfDay(clause);
    const values = doses.flatMap((dose) => (dose.ok ? [dose.value] : []));
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
    if (dose) return [{ kind: 'until', line, dose: dose.amount }];
  }
  clause.rest = held;
  return undefined;
}

/**
 * `1 mg twice a day + 0.5 mg at night`: the doses of the day, each as often as its own part says. Undefined where no part says more than
 * once a day, and null where a part cannot be read.
 */
function sayParts(clause: Clause, notes: Notes): Micrograms[] | null | undefined {
  const words = clause.rest.split(/(\s\+\s?|\s&\s|\s(?:and|plus|y|más)\s)/iu);
  const parts = words.map((text) => new Clause(clause.line, text, []));
  const dosed = parts.filter((part) => A_DOSE.test(part.rest));
  if (dosed.length < 2 || !dosed.some((part) => (takeTimesADay(new Clause(0, part.text, []), 2) ?? 1) > 1)) {
    return undefined;
  }
  const doses: Micrograms[] = [];
  let isClear = true;
  for (const part of dosed) {
    const amounts = takeAmounts(part, notes);
    const times = takeTimesADay(part) ?? 1;
    const [only] = amounts;
    const named = takeTimesOfDay(part).length;
    isClear &&= amounts.length === 1 && (times === 1 || named === 0) && named <= 1;
    if (only !== undefined) doses.push(...Array.from({ length: times }, () => only.amount));
  }
  // Every part but the last must be empty by now; the last may go on to say for how long.
  isClear &&= parts.every((part) => part === dosed.at(-1) || !LEFT_OVER.test(part.rest));
  if (!isClear) {
    notes.problem('not-understood', clause.text, clause.line);
    clause.rest = '';
    return null;
  }
  clause.rest = dosed.at(-1)?.rest ?? '';
  return doses;
}

function sayDose(clause: Clause, dates: Dates, place: Place | undefined, notes: Notes): Event[] {
  const { line } = clause;
  if (clause.says(SKIPS)) {
    notes.problem('skips-days', clause.text, line);
    clause.rest = '';
    return [];
  }
  const when = { line, ...dates, ...(place ? { place } : {}) };
  const total = takeStatedTotal(clause);
  const parts = sayParts(clause, notes);
  if (parts === null) return [];
  const amounts = parts ?? takeAmounts(clause, notes).map(({ amount }) => amount);
  const holds = clause.says(HOLD);
  const days = takeDuration(clause, notes) ?? (holds ? takeOver(clause, notes) : undefined);
  const length = days === undefined ? {} : { days };
  const times = takeTimesADay(clause);
  const timesOfDay = takeTimesOfDay(clause);
  const [timeOfDay] = timesOfDay;
  if (amounts.length === 0) {
    if (days !== undefined && holds) return [{ kind: 'hold', line, days }];
    // A length with times of day, but without a dose: `9 AM + 10 PM for 1 week` may mean milligrams or hours.
    if (days !== undefined && timesOfDay.length > 0) notes.problem('not-understood', clause.text, line);
    const stops =
      clause.says(STOP) && !clause.says(NOT_A_STOP) && clause.rest.trim().split(/\s+/).length <= 5;
    if (stops) return [{ kind: 'dose', ...when, daily: micrograms(0) }];
    const placed = place !== undefined || dates.from !== undefined || dates.last !== undefined;
    if (placed && place === undefined && !ONLY_A_START.test(clause.rest))
      notes.problem('not-understood', clause.text, line);
    return placed ? [{ kind: 'dose', ...when, ...length }] : [];
  }
  const first = amounts[0] ?? micrograms(0);
  if (
    !parts &&
    amounts.length > 1 &&
    timesOfDay.length !== amounts.length &&
    !clause.says(/\+|\band\b|\by\b|&/iu)
  ) {
    notes.problem('not-understood', clause.text, line);
    return [];
  }
  const doses = amounts.length > 1 ? amounts : Array.from({ length: times ?? 1 }, () => first);
  if (amounts.length === 1 && times !== undefined && times > 1)
    notes.assume('times-a-day', line, { times: String(times) });
  if (amounts.length > 1) notes.assume('same-day-doses-added', line);
  if (amounts.length === 1 && times === undefined && timeOfDay === undefined)
    notes.assume('daily-total', line);
  const daily = micrograms(doses.reduce<number>((sum, dose) => sum + dose, 0));
  const isOdd = (amounts.length === 1 && timesOfDay.length > 1) || (total ?? daily) !== daily;
  if (isOdd) notes.problem('not-understood', clause.text, line);
  const dose: DoseEvent = {
    kind: 'dose',
    ...when,
    ...length,
    daily,
    ...(doses.length > 1 ? { doses } : {}),
    ...(timeOfDay === undefined || timesOfDay.length > 1 || times !== undefined ? {} : { timeOfDay }),
  };
  // `Stop clonazepam 2 mg` names the dose that is stopped.
  const stops = days === undefined && daily > 0 && clause.says(STOP) && !clause.says(NOT_A_STOP);
  return stops ? [dose, { kind: 'dose', line, daily: micrograms(0) }] : [dose];
}
