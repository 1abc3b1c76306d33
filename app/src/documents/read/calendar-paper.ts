import { addDays, parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg } from '@stepdown/clinical/quantity/micrograms';
import { readLines } from './line-reader.ts';
import { placeOf, type ReadPaper, type ReadStep } from './paper.ts';
import { sayFound } from './phrases.ts';
import { reportTo, type Mismatch, type Report } from './verdict.ts';

/** One line of a calendar: its name with its parameters, such as `DTSTART;VALUE=DATE`, and its value. */
interface Property {
  readonly name: string;
  readonly value: string;
}
type Properties = ReadonlyMap<string, string>;

/** Every line that a calendar of a plan has before its events, with what it may say. */
const HEAD: Readonly<Record<string, RegExp>> = {
  VERSION: /^2\.0$/u,
  PRODID: /^-\/\/Stepdown\/\/Stepdown\/\/(?:EN|ES)$/u,
  NAME: /^(?:Reminders|Recordatorios)$/u,
  'X-WR-CALNAME': /^(?:Reminders|Recordatorios)$/u,
  METHOD: /^PUBLISH$/u,
  CALSCALE: /^GREGORIAN$/u,
};
/** Every line of an event, each once; whatever else it may carry could move it, hide it, or say another dose. */
const EVENT: Readonly<Record<string, RegExp>> = {
  UID: /^[\w-]+-\d+@stepdown\.invalid$/u,
  SEQUENCE: /^0$/u,
  DTSTAMP: /^\d{8}T\d{6}Z$/u,
  'DTSTART;VALUE=DATE': /^\d{8}$/u,
  'DTEND;VALUE=DATE': /^\d{8}$/u,
  'X-MICROSOFT-CDO-ALLDAYEVENT': /^TRUE$/u,
  'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT': /^TRUE$/u,
  SUMMARY: /^(?:Appointment|Cita|(?:Draft|Borrador): .+)$/u,
  TRANSP: /^TRANSPARENT$/u,
  DESCRIPTION: /^/u,
};
const NEUTRAL = /^(?:Appointment|Cita)$/u;

/** Reads a plan from iCalendar, an event for each step, and holds each event's days against those that it says. */
export function calendarPaper(text: string): { readonly paper: ReadPaper; readonly events: number } {
  const mismatches: Mismatch[] = [];
  const report = reportTo(mismatches);
  const events = readEvents(text, report);
  const papers = events.map((event) => readLines((event.get('DESCRIPTION') ?? '').split('\n')));
  for (const [index, event] of events.entries()) {
    const steps = papers[index]?.steps ?? [];
    const step = steps[0];
    if (!step || steps.length !== 1) {
      report('line-missing', `event ${index + 1}`, 'one step', `${steps.length} steps`);
    } else {
      compareEvent(event, step, report);
      // What is said of the whole stands on the last event alone.
      const isSaid = (papers[index]?.said ?? []).length > 0 || papers[index]?.ending != null;
      if (isSaid && index < events.length - 1)
        report('line-not-understood', placeOf(step), 'a step alone', 'an end');
    }
  }
  return { paper: joined(papers, mismatches), events: events.length };
}

function compareEvent(properties: Properties, step: ReadStep, report: Report): void {
  const where = placeOf(step);
  const start = dayOf(properties.get('DTSTART;VALUE=DATE'));
  const end = dayOf(properties.get('DTEND;VALUE=DATE'));
  const last = end === null ? null : addDays(end, -1);
  const expectedLast = step.open ? step.from : step.to;
  if (start === null || start !== step.from || last !== expectedLast) {
    const expected = `${sayFound(step.from)} to ${sayFound(expectedLast)}`;
    report('event-dates-wrong', where, expected, `${sayFound(start)} to ${sayFound(last)}`);
  }
  const number = /-(\d+)@/u.exec(properties.get('UID') ?? '')?.[1] ?? 'nothing';
  if (number !== String(step.number)) report('step-number', where, String(step.number), `UID ${number}`);
  const summary = properties.get('SUMMARY') ?? '';
  if (NEUTRAL.test(summary)) return;
  const doses = [
    { drug: step.drug, daily: step.daily },
    ...(step.also !== null && step.also.daily > 0 ? [step.also] : []),
  ].map(({ drug, daily }) => [daily === null ? 'a dose' : `${formatMg(daily)} mg`, drug ?? 'a drug']);
  const titles = [
    `Draft: ${doses.map((dose) => dose.join(' of ')).join(' and ')} a day`,
    `Borrador: ${doses.map((dose) => dose.join(' de ')).join(' y ')} al día`,
  ];
  if (!titles.includes(summary))
    report('title-wrong', where, titles[summary.startsWith('B') ? 1 : 0] ?? '', summary);
}

function joined(papers: readonly ReadPaper[], mismatches: readonly Mismatch[]): ReadPaper {
  const lists = new Set(papers.map(({ products, factor }) => JSON.stringify([products, factor])));
  const differ: Mismatch[] =
    lists.size > 1
      ? [
          {
            code: 'products-differ',
            where: 'products',
            expected: 'one list',
            found: [...lists].join(' / '),
          },
        ]
      : [];
  return {
    marks: papers.filter(({ marks }) => marks > 0).length,
    departures: papers.filter(({ departures }) => departures > 0).length,
    titles: papers.flatMap(({ titles }) => titles),
    today: null,
    steps: papers.flatMap(({ steps }) => steps),
    products: papers[0]?.products ?? [],
    factor: papers[0]?.factor ?? null,
    ending: papers.at(-1)?.ending ?? null,
    rows: [],
    weeks: [],
    supplies: [],
    said: papers.flatMap(({ said }) => said ?? []),
    names: papers[0]?.names ?? [],
    enteredBy: papers.flatMap(({ enteredBy }) => enteredBy ?? []),
    mismatches: [...papers.flatMap((paper) => paper.mismatches), ...mismatches, ...differ],
  };
}

/** Every event, unfolded and unescaped; a line that such a calendar does not have is a mismatch. */
function readEvents(text: string, report: Report): readonly Properties[] {
  const events: Properties[] = [];
  let open: Map<string, string> | null = null;
  let isOpen = false;
  let isEnded = false;
  const head = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    if (line === '') continue;
    const { name, value } = propertyOf(line);
    const where = open === null ? 'paper' : `event ${events.length + 1}`;
    const whole = `${name}:${value}`;
    if (whole === 'BEGIN:VCALENDAR' && !isOpen) isOpen = true;
    else if (!isOpen || isEnded) report('line-not-understood', 'paper', 'one calendar', line.slice(0, 200));
    else if (whole === 'END:VCALENDAR' && open === null) isEnded = true;
    else if (whole === 'BEGIN:VEVENT' && open === null) open = new Map();
    else if (whole === 'END:VEVENT' && open !== null) {
      judgeWhole(open, where, report);
      events.push(open);
      open = null;
    } else takeProperty({ name, value }, open ?? head, open === null ? HEAD : EVENT, where, report);
  }
  if (!isEnded) report('line-missing', 'paper', 'END:VCALENDAR', 'nothing');
  return events;
}

function propertyOf(line: string): Property {
  const match = /^([A-Za-z0-9-]+(?:;[^:]*)?):(.*)$/u.exec(line);
  return { name: match?.[1]?.toUpperCase() ?? '', value: match?.[2] ?? line };
}

function takeProperty(
  { name, value }: Property,
  into: Map<string, string>,
  known: typeof EVENT,
  where: string,
  report: Report,
): void {
  const said = unescapeText(value);
  if (into.has(name)) report('line-doubled', where, 'each line once', `${name}:${value}`.slice(0, 200));
  else if (known[name]?.test(said) !== true) {
    const code = name === 'SUMMARY' ? 'title-wrong' : 'line-not-understood';
    report(code, where, Object.keys(known).join(' '), `${name}:${value}`.slice(0, 200));
  }
  into.set(name, said);
}

function judgeWhole(event: Properties, where: string, report: Report): void {
  for (const name of Object.keys(EVENT)) {
    if (!event.has(name)) report('line-missing', where, name, 'nothing');
  }
}

function unescapeText(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}

function dayOf(value: string | undefined): CivilDay | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(value ?? '');
  const day = parseCivilDay(match ? match.slice(1).join('-') : '');
  return day.ok ? day.value : null;
}
