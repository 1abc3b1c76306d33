import { micrograms, sumDoses, type Micrograms } from '../../../quantity/micrograms.ts';
import { Clause } from './clause.ts';
import type { Dates, DoseEvent, Event } from './events.ts';
import { takeAmounts, takeTimesADay, takeTimesOfDay, type Place } from './phrases.ts';
import type { Notes } from './reading.ts';
import { takeDuration, takeOver } from './span.ts';
import { takeStatedTotal } from './stated-total.ts';

const STOP =
  /\b(?:stop|discontinue|off|zero|nothing|none|quit|d\/c|dc|suspender|suspenda|dejar|parar|cero|nada)\b/iu;
const NOT_A_STOP = /\b(?:if|not|don'?t|never|call|unless|si|nunca|llame|abruptly|suddenly)\b/iu;
const HOLD = /\b(?:hold|stay|remain|maintain|keep|pause|mantener|mantenga|pausa)\b/iu;
const SKIPS =
  /\b(?:every other (?:day|night)|alternate (?:days?|nights?)|alternating (?:days?|nights?)|skip\w*|q\.?o\.?d\.?|every (?:2|3|two|three|second|third) days?|días? alternos|cada (?:2|dos|3|tres) días)\b/iu;
/** A dose that is not taken every day. */
export const AS_NEEDED = /\b(?:as needed|when needed|if needed|prn|p\.r\.n\.?|si es necesario|a demanda)\b/iu;
/** What may stand beside a date that is to be the start of the next dose. Any other date may be a birthday. */
const ONLY_A_START =
  /^(?:\s|[-–—:,]|\b(?:start\w*|begin\w*|from|on|as of|effective|the|date|through|to|until|and|desde|el|a partir de(?:l)?|inicio|hasta|al?)\b)*$/iu;
/** An amount of a medicine. */
export const A_DOSE = /\d\s*-?\s*(?:mg|mcg|µg|milligram)/iu;
const NO_WORDS = /^[\s.,;:)(–-]*$/u;
/** Numbers that nothing has made sense of: a dose may hang on them. */
export const LEFT_OVER =
  /[\d½¼¾]|\b(?:half|halves|quarters?|two|three|four|dos|tres|cuatro|media)\b|\b(?:one|una?)\b.*\b(?:tab|pill|cap|wafer|odt|pastill|comprim|cáps)|\ban?\s+(?:tablet|tab|pill|capsule|wafer)\b(?!\s+of\b)/iu;

/** Whether a text leaves open on which days a dose is taken. */
export function saysOpenTiming(text: string): boolean {
  return AS_NEEDED.test(text) || SKIPS.test(text);
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

/** The dose that a clause says, and when it is taken. */
export function sayDose(clause: Clause, dates: Dates, place: Place | undefined, notes: Notes): Event[] {
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
  if (amounts.length === 0)
    return sayNoAmount(clause, { ...dates, ...(place ? { place } : {}) }, { days, times, timesOfDay }, notes);
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
  const daily = sumDoses(doses);
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

/** What a clause without an amount says: how long the dose before it is held, that it ends, or where in time the next one stands. */
function sayNoAmount(
  clause: Clause,
  when: Dates & { readonly place?: Place },
  {
    days,
    times = 1,
    timesOfDay,
  }: { days: number | undefined; times: number | undefined; timesOfDay: readonly string[] },
  notes: Notes,
): Event[] {
  const { line } = clause;
  const placed = Object.keys(when).length > 0;
  const isTimed = timesOfDay.length > 0 || times > 1;
  // `1 mg daily, for 2 weeks`: the length belongs to the dose before it.
  const isLengthOnly = !placed && !isTimed && NO_WORDS.test(clause.rest);
  if (days !== undefined && (clause.says(HOLD) || isLengthOnly)) return [{ kind: 'hold', line, days }];
  // `9 AM + 10 PM for 1 week` may mean milligrams or hours, and `bid for 1 week` says no dose.
  if (times > 1 || (days !== undefined && isTimed)) notes.problem('not-understood', clause.text, line);
  const stops = clause.says(STOP) && !clause.says(NOT_A_STOP) && clause.rest.trim().split(/\s+/).length <= 5;
  if (stops) return [{ kind: 'dose', line, ...when, daily: micrograms(0) }];
  if (placed && when.place === undefined && !ONLY_A_START.test(clause.rest))
    notes.problem('not-understood', clause.text, line);
  return placed ? [{ kind: 'dose', line, ...when, ...(days === undefined ? {} : { days }) }] : [];
}
