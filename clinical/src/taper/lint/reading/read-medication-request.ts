import { addDays, parseCivilDay, type CivilDay } from '../../../quantity/civil-day.ts';
import { micrograms, parseMg, type Micrograms } from '../../../quantity/micrograms.ts';
import type { Schedule, ScheduleStep } from '../schedule.ts';
import { mergeDrugs } from './merge-drugs.ts';
import { nameOfDrug } from './name-of-drug.ts';
import type { Notes, ReadContext } from './reading.ts';
import { readProducts } from './read-products.ts';
import { isRecord } from './read-wire.ts';
import { Clause } from './clause.ts';
import { takeTimesADay } from './phrases.ts';
import { saysOpenTiming } from './say-dose.ts';
import { daysInUnit } from './span.ts';

type Json = Readonly<Record<string, unknown>>;

/** Doses a day of the timing codes that FHIR names. */
const TIMES_OF_CODE: Readonly<Record<string, number>> = {
  QD: 1,
  AM: 1,
  PM: 1,
  BED: 1,
  BID: 2,
  TID: 3,
  QID: 4,
  Q12H: 2,
  Q8H: 3,
  Q6H: 4,
};

/** Fields that leave open how often a dose is taken. */
const OPEN_TIMING = ['periodMax', 'frequencyMax', 'count', 'countMax'] as const;

/** A duration's units, as FHIR's codes and as people write them, in hours: whole ones, so that nothing is lost on the way to days. */
const HOURS_OF_UNIT = new Map<string, number>([
  ...['h', 'hour', 'hours'].map((unit) => [unit, 1] as const),
  ...['d', 'day', 'days'].map((unit) => [unit, 24] as const),
  ...['wk', 'week', 'weeks'].map((unit) => [unit, 24 * daysInUnit('week')] as const),
  ...['mo', 'month', 'months'].map((unit) => [unit, 24 * daysInUnit('month')] as const),
]);

/** One entry of `dosageInstruction`, read. The `line` of its problems is its place in the list, counted from 1. */
interface Instruction {
  readonly sequence: number;
  readonly doses: readonly Micrograms[];
  readonly from?: CivilDay;
  readonly days?: number;
}

/**
 * Reads a FHIR R4 MedicationRequest, alone or in a Bundle; two of two drugs in one Bundle are one schedule of both. Entries with the
 * same sequence are taken on the same days.
 */
export function readMedicationRequest(
  resource: Json,
  context: ReadContext,
  notes: Notes,
): Schedule | undefined {
  const [first, second] = requestsIn(resource, notes).map((request) => readRequest(request, context, notes));
  const products = readProducts(resource['products'] ?? context.products, notes);
  const schedule = second === undefined ? first : first && besides(first, second, notes);
  return schedule && products ? { ...schedule, products } : schedule;
}

function readRequest(request: Json, context: ReadContext, notes: Notes): Schedule | undefined {
  const drug = nameOfDrug(namesIn(request).join(' '), context, notes);
  // What is not to be given, and what was entered in error, is no schedule.
  if (request['doNotPerform'] === true || request['status'] === 'entered-in-error')
    notes.problem('not-understood', request['doNotPerform'] === true ? 'doNotPerform' : 'entered-in-error');
  const list = listOf(request['dosageInstruction']);
  const read = list
    .map((entry, i) => readInstruction(entry, i, notes))
    .filter((entry) => entry !== undefined);
  const bySequence = new Map<number, Instruction[]>();
  for (const one of read) bySequence.set(one.sequence, [...(bySequence.get(one.sequence) ?? []), one]);
  const steps = [...bySequence.entries()]
    .sort(([a], [b]) => a - b)
    .map(([sequence, entries]) => stepOf(entries, sequence, notes));
  // An entry without its place beside entries with theirs could stand anywhere.
  const numbered = list.filter((entry) => typeof entry['sequence'] === 'number').length;
  if (numbered > 0 && numbered < list.length) notes.problem('not-understood', 'sequence');
  return drug === undefined ? undefined : { drug, steps };
}

function requestsIn(resource: Json, notes: Notes): readonly Json[] {
  if (resource['resourceType'] === 'MedicationRequest') return [resource];
  const inside = listOf(resource['entry'])
    .map((entry) => entry['resource'])
    .filter((one): one is Json => isRecord(one) && one['resourceType'] === 'MedicationRequest');
  if (resource['resourceType'] === 'Bundle' && (inside.length === 1 || inside.length === 2)) return inside;
  notes.problem('wrong-shape', String(resource['resourceType']), undefined, {
    expected: 'MedicationRequest',
  });
  return [];
}

/** Two drugs, each with its own days. */
function besides(one: Schedule, two: Schedule, notes: Notes): Schedule | undefined {
  if (notes.problems.length > 0) return undefined;
  if (one.drug === two.drug) {
    notes.problem('wrong-shape', one.drug, undefined, { expected: 'MedicationRequest' });
    return undefined;
  }
  return mergeDrugs(one, two, notes);
}

/** The names of the medicine. The words of one coding and its text may repeat one name; two different drugs are a problem. */
function namesIn(request: Json): string[] {
  const contained = listOf(request['contained']).map((one) => one['code']);
  const reference = request['medicationReference'];
  const concepts = [request['medicationCodeableConcept'], ...contained].filter(isRecord);
  return [
    ...concepts.flatMap((concept) => [
      concept['text'],
      ...listOf(concept['coding']).map((coding) => coding['display']),
    ]),
    isRecord(reference) ? reference['display'] : undefined,
  ].filter((name) => typeof name === 'string');
}

function readInstruction(entry: Json, index: number, notes: Notes): Instruction | undefined {
  const line = index + 1;
  const text = typeof entry['text'] === 'string' ? entry['text'].slice(0, 80) : '';
  const asNeeded = ['asNeeded', 'asNeededBoolean', 'asNeededCodeableConcept', 'asNeededFor'];
  if (asNeeded.some((field) => entry[field] !== undefined && entry[field] !== false)) {
    notes.problem('as-needed', text, line);
    return undefined;
  }
  const dose = readDose(entry, text, line, notes);
  const timing = isRecord(entry['timing']) ? entry['timing'] : {};
  const repeat = isRecord(timing['repeat']) ? timing['repeat'] : {};
  const times = timesADay(timing, repeat, text, line, notes);
  if (dose === undefined || times === undefined) return undefined;
  const sequence = typeof entry['sequence'] === 'number' ? entry['sequence'] : line;
  return { sequence, doses: Array.from({ length: times }, () => dose), ...boundsOf(repeat, line, notes) };
}

function readDose(entry: Json, text: string, line: number, notes: Notes): Micrograms | undefined {
  const [rate, ...more] = listOf(entry['doseAndRate']);
  const quantity = rate?.['doseQuantity'];
  // An ordered and a calculated dose that differ: which of them is taken is not for us to say.
  const isOne = more.every((other) => JSON.stringify(other['doseQuantity']) === JSON.stringify(quantity));
  const isBounded = isRecord(quantity) && quantity['comparator'] !== undefined;
  if (isRecord(rate?.['doseRange']) || isBounded) notes.problem('dose-is-a-range', text, line);
  else if (!isRecord(quantity) || !isOne) notes.problem('not-understood', text, line);
  else {
    const unit = String(quantity['code'] ?? quantity['unit'] ?? '');
    const value = String(quantity['value']);
    const micro = /^(?:ug|mcg|µg|μg)$/u.test(unit);
    if (!micro && !/^(?:mg|milligrams?)$/iu.test(unit))
      notes.problem('dose-not-mg', `${value} ${unit}`, line);
    else if (micro && /^\d{1,7}$/.test(value)) return micrograms(Number(value));
    else {
      const dose = micro ? undefined : parseMg(value);
      if (dose?.ok) return dose.value;
      notes.problem('dose-not-exact', `${value} ${unit}`, line);
    }
  }
  return undefined;
}

function timesADay(timing: Json, repeat: Json, text: string, line: number, notes: Notes): number | undefined {
  const { frequency, period, periodUnit } = repeat;
  if (repeat['dayOfWeek'] !== undefined) return skips(text, line, notes);
  if (OPEN_TIMING.some((field) => repeat[field] !== undefined) || Array.isArray(timing['event']))
    return unread(text, line, notes);
  const coded = timesOfCode(timing, line);
  if (coded === null) return unread(text, line, notes);
  const listed = [repeat['timeOfDay'], repeat['when']].find((list) => Array.isArray(list) && list.length > 0);
  const named = Array.isArray(listed) ? listed.length : undefined;
  if (period === undefined && frequency !== undefined) return unread(text, line, notes);
  if (period !== undefined) {
    const hours = Number(period) * ({ h: 1, d: 24 }[String(periodUnit)] ?? NaN);
    const times = (Number(frequency ?? 1) * 24) / hours;
    if (coded !== undefined && coded !== times) return unread(text, line, notes);
    // Two times of day beside `once a day` may be one dose at either of them, or one at each.
    if (named !== undefined && named !== times)
      return frequency === undefined && hours === 24 ? named : unread(text, line, notes);
    if (Number.isInteger(times) && times >= 1 && times <= 24) return times;
    return times < 1 || !Number.isFinite(times) ? skips(text, line, notes) : unread(text, line, notes);
  }
  if (named !== undefined && coded !== undefined && named !== coded) return unread(text, line, notes);
  if (named === undefined && coded === undefined) notes.assume('daily-total', line);
  return named ?? coded ?? 1;
}

/** How often a day the code of a timing says, as a code or in words; null where that is not understood. */
function timesOfCode(timing: Json, line: number): number | null | undefined {
  const { code } = timing;
  if (!isRecord(code)) return undefined;
  const [coding] = listOf(code['coding']);
  const said = [coding?.['code'], code['text'], coding?.['display']].filter(
    (word) => typeof word === 'string',
  );
  if (said.length === 0) return undefined;
  const known = said.map((word) => TIMES_OF_CODE[word.toUpperCase()]).find((times) => times !== undefined);
  if (known !== undefined) return known;
  const words = said.join(' ');
  return saysOpenTiming(words) ? null : (takeTimesADay(new Clause(line, words, [])) ?? null);
}

function skips(text: string, line: number, notes: Notes): undefined {
  notes.problem('skips-days', text, line);
}

function unread(text: string, line: number, notes: Notes): undefined {
  notes.problem('not-understood', text, line);
}

/** A period's last day counts as a day on the dose. */
function boundsOf(repeat: Json, line: number, notes: Notes): { from?: CivilDay; days?: number } {
  const { boundsPeriod, boundsRange } = repeat;
  // Of a range the shorter end is judged, as everywhere: it is the faster one.
  const ranged = isRecord(boundsRange) ? (boundsRange['low'] ?? boundsRange['high']) : undefined;
  const duration = repeat['boundsDuration'] ?? ranged;
  if (isRecord(duration)) {
    const unit = String(duration['code'] ?? duration['unit'] ?? '');
    const shown = `${String(duration['value'])} ${unit}`;
    const days = (Number(duration['value']) * (HOURS_OF_UNIT.get(unit) ?? NaN)) / 24;
    if (isRecord(boundsRange)) notes.assume('fastest-of-range', line, { text: shown });
    if (/^mo/.test(unit)) notes.assume('month-is-28-days', line);
    if (Number.isInteger(days) && days >= 1) return { days };
    notes.problem('interval-not-whole-days', shown, line);
  }
  if (!isRecord(boundsPeriod)) return {};
  const [from, last] = [boundsPeriod['start'], boundsPeriod['end']].map((written) => {
    if (written === undefined) return undefined;
    const day = parseCivilDay(String(written).slice(0, 10));
    // A period that ends at midnight does not hold the day that then begins.
    const isMidnight =
      written === boundsPeriod['end'] && /T00:00(?::00(?:\.0+)?)?(?:Z|[+-][\d:]+)?$/u.test(String(written));
    if (day.ok) return isMidnight ? addDays(day.value, -1) : day.value;
    notes.problem('not-a-date', String(written), line);
    return undefined;
  });
  if (from === undefined) {
    if (last !== undefined) notes.problem('not-understood', String(boundsPeriod['end']), line);
    return {};
  }
  return last === undefined ? { from } : { from, days: last - from + 1 };
}

function stepOf(entries: readonly Instruction[], sequence: number, notes: Notes): ScheduleStep {
  const doses = entries.flatMap((entry) => entry.doses);
  // Doses of one day that are not taken over the same days are more than one step.
  const froms = new Set(entries.flatMap(({ from }) => (from === undefined ? [] : [from])));
  const lengths = new Set(entries.flatMap(({ days }) => (days === undefined ? [] : [days])));
  if (froms.size > 1 || lengths.size > 1) notes.problem('not-understood', `sequence ${sequence}`);
  const [from] = froms;
  const [days] = lengths;
  if (entries.length > 1) notes.assume('same-day-doses-added', undefined);
  return {
    daily: micrograms(doses.reduce<number>((sum, dose) => sum + dose, 0)),
    doses,
    ...(from === undefined ? {} : { from }),
    ...(days === undefined ? {} : { days }),
  };
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
