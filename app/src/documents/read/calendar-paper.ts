import { addDays, parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg } from '@stepdown/clinical/quantity/micrograms';
import { readLines } from './line-reader.ts';
import { placeOf, type ReadPaper, type ReadStep } from './paper.ts';
import { sayFound } from './phrases.ts';
import type { Mismatch } from './verdict.ts';

/** The properties of an event; one that stands twice, or an event inside an event, is counted in `doubled`. */
interface Event {
  readonly properties: Map<string, string>;
  doubled: number;
}

const EVENT_LINES = ['UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'TRANSP'];
/** Parts that a calendar of a plan does not have, such as alarms and lists of things to do. */
const OTHER_PART = /^BEGIN:(?!VCALENDAR|VEVENT)(.*)$/imu;

/** Reads a plan from iCalendar, an event for each step, and holds each event's days against those that it says. */
export function calendarPaper(text: string): { readonly paper: ReadPaper; readonly events: number } {
  const events = readEvents(text);
  const mismatches: Mismatch[] = [];
  const other = OTHER_PART.exec(text.replaceAll('\r', ''));
  if (other) {
    const found = other[1] ?? '';
    mismatches.push({ code: 'line-not-understood', where: 'paper', expected: 'events alone', found });
  }
  const papers = events.map((event) => readLines((event.properties.get('DESCRIPTION') ?? '').split('\n')));
  for (const [index, event] of events.entries()) {
    const steps = papers[index]?.steps ?? [];
    const step = steps[0];
    if (!step || steps.length !== 1) {
      mismatches.push({
        code: 'line-missing',
        where: `event ${index + 1}`,
        expected: 'one step',
        found: `${steps.length} steps`,
      });
    } else {
      compareEvent(event, step, mismatches);
    }
  }
  return { paper: joined(papers, mismatches), events: events.length };
}

function compareEvent({ properties, doubled }: Event, step: ReadStep, mismatches: Mismatch[]): void {
  const start = dayOf(properties.get('DTSTART'));
  const end = dayOf(properties.get('DTEND'));
  const last = end !== null ? addDays(end, -1) : properties.has('DTEND') ? null : start;
  const expectedLast = step.open ? step.from : step.to;
  if (start === null || start !== step.from || last !== expectedLast) {
    mismatches.push({
      code: 'event-dates-wrong',
      where: placeOf(step),
      expected: `${sayFound(step.from)} to ${sayFound(expectedLast)}`,
      found: `${sayFound(start)} to ${sayFound(last)}`,
    });
  }
  // Whatever else an event may carry could move it, hide it, or say another dose.
  const repeats = [...properties.keys()].filter(
    (name) => !EVENT_LINES.includes(name) && !name.startsWith('X-'),
  );
  if (repeats.length > 0) {
    const found = repeats.join(' ');
    mismatches.push({
      code: 'event-dates-wrong',
      where: placeOf(step),
      expected: EVENT_LINES.join(' '),
      found,
    });
  }
  if (doubled > 0) {
    const found = `${doubled} doubled`;
    mismatches.push({ code: 'line-doubled', where: placeOf(step), expected: 'each line once', found });
  }
  const titled = [...(properties.get('SUMMARY') ?? '').matchAll(/([\d.,]+) mg (?:of|de) (\p{L}+)/gu)];
  const expected = [
    { drug: step.drug, daily: step.daily },
    ...(step.also !== null && step.also.daily > 0 ? [step.also] : []),
  ].map(({ drug, daily }) => `${daily === null ? 'a dose' : `${formatMg(daily)} mg`} of ${drug ?? 'a drug'}`);
  const found = titled.map((match) => `${match[1] ?? ''} mg of ${match[2] ?? ''}`);
  const isNumbered = /\d/.test(properties.get('SUMMARY') ?? '');
  if ((found.length > 0 || isNumbered) && found.join(', ') !== expected.join(', ')) {
    mismatches.push({
      code: 'title-wrong',
      where: placeOf(step),
      expected: expected.join(', '),
      found: found.join(', '),
    });
  }
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

/** Every event, unfolded and unescaped. */
function readEvents(text: string): readonly Event[] {
  const events: Event[] = [];
  let open: Event | null = null;
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    const match = /^([A-Za-z0-9-]+)(?:;[^:]*)?:(.*)$/.exec(line);
    const name = match?.[1]?.toUpperCase() ?? '';
    const value = match?.[2] ?? '';
    if (name === 'BEGIN' && value === 'VEVENT') {
      open = { properties: new Map(), doubled: open === null ? 0 : 1 };
    } else if (name === 'END' && value === 'VEVENT' && open) {
      events.push(open);
      open = null;
    } else if (open && name !== '') {
      if (open.properties.has(name)) open.doubled += 1;
      open.properties.set(name, unescapeText(value));
    }
  }
  return events;
}

function unescapeText(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}

function dayOf(value: string | undefined): CivilDay | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(value ?? '');
  const day = parseCivilDay(match ? match.slice(1).join('-') : '');
  return day.ok ? day.value : null;
}
