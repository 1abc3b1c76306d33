import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taper as enTaper } from '../../words/en/taper.ts';
import { taper as esTaper } from '../../words/es/taper.ts';
import { documents as en } from '../../words/en/documents.ts';
import { documents as es } from '../../words/es/documents.ts';
import { examplePlan } from '../example-plan.ts';
import { planCalendar } from '../plan-calendar.ts';
import { planCsv } from '../plan-csv.ts';
import { planHtml } from '../plan-html.ts';
import { planText } from '../plan-text.ts';
import { verifyDocument } from './verify-document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const plan = examplePlan();

const PAPERS = [en, es].flatMap((words) => {
  const options = { words, say: { en: enTaper, es: esTaper }[words.language].finding };
  const stamped = { ...options, planId: 'p1', stamp: '2026-11-22T10:00:00Z' };
  return [
    { name: `text ${words.language}`, text: planText(plan, options) },
    { name: `html ${words.language}`, text: planHtml(plan, options) },
    { name: `csv ${words.language}`, text: planCsv(plan, words) },
    { name: `ics ${words.language}`, text: planCalendar(plan, stamped) },
    { name: `ics plain ${words.language}`, text: planCalendar(plan, { ...stamped, titles: 'plain' }) },
  ];
});

describe.each(PAPERS)('the reader on $name', ({ name, text }) => {
  it('proves what was written', async () => {
    expect(await verifyDocument(bytes(text))).toEqual({
      verdict: 'proved',
      kind: name.split(' ')[0],
      steps: plan.steps.length,
    });
  });

  it('catches any digit that is changed where the plan stands', async () => {
    const places = tellingDigits(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(places.length - 1), fc.integer({ min: 1, max: 9 }), async (pick, by) => {
        const at = places[pick] ?? 0;
        const changed = `${text.slice(0, at)}${(Number(text[at]) + by) % 10}${text.slice(at + 1)}`;
        const verdict = await verifyDocument(bytes(changed));
        if (verdict.verdict !== 'mismatch') throw new Error(context(changed, at));
      }),
      { numRuns: 150 },
    );
  });

  it('catches any line of the plan that is dropped or doubled', async () => {
    const lines = text.split('\n');
    const telling = lines.flatMap((line, index) => (isTelling(line, text) ? [index] : []));
    await fc.assert(
      fc.asyncProperty(fc.nat(telling.length - 1), fc.boolean(), async (pick, double) => {
        const at = telling[pick] ?? 0;
        const line = lines[at] ?? '';
        const changed = lines.toSpliced(at, 1, ...(double ? [line, line] : []));
        const verdict = await verifyDocument(bytes(changed.join('\n')));
        if (verdict.verdict !== 'mismatch') throw new Error(`${double ? 'doubled' : 'dropped'}: ${line}`);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a calendar', () => {
  const text = PAPERS.find(({ name }) => name === 'ics en')?.text ?? '';

  it('says nothing of a drug or a dose in a title', () => {
    const titles = text.match(/^(SUMMARY|NAME|X-WR-CALNAME):.*$/gm) ?? [];
    expect(new Set(titles)).toEqual(
      new Set(
        ['NAME:Reminders\r', 'X-WR-CALNAME:Reminders\r', 'SUMMARY:Appointment\r'].map((line) =>
          line.trimEnd(),
        ),
      ),
    );
  });

  it('is caught where an event comes again', async () => {
    const again = text.replace('SUMMARY', 'RRULE:FREQ=WEEKLY\r\nSUMMARY');
    expect(await verifyDocument(bytes(again))).toMatchObject({
      verdict: 'mismatch',
      mismatches: [{ code: 'line-not-understood', where: 'event 1' }],
    });
  });

  it('is caught where an event of another plan is put in', async () => {
    const event = 'BEGIN:VEVENT\r\nUID:x\r\nDTSTART;VALUE=DATE:20261203\r\nSUMMARY:2 mg\r\nEND:VEVENT\r\n';
    const more = text.replace('END:VCALENDAR', `${event}END:VCALENDAR`);
    expect((await verifyDocument(bytes(more))).verdict).toBe('mismatch');
  });
});

/** After the frame of a page and the headings of a table. */
function planStart(text: string): number {
  if (text.startsWith('<!')) return text.indexOf('<article');
  return /^(Status|Estado)/.test(text) ? text.indexOf('\n') : 0;
}

/** Digits of the plan: not of the findings, of the document's frame, or of an identifier. */
function tellingDigits(text: string): number[] {
  const ends = /What to know and what to ask|Qué saber y qué preguntar/.exec(text)?.index ?? text.length;
  const found: number[] = [];
  let inTag = false;
  let line = 0;
  for (let at = planStart(text); at < ends; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '\n') line = at + 1;
    if (mark === '<') inTag = true;
    else if (mark === '>') inTag = false;
    else if (
      /\d/.test(mark) &&
      !inTag &&
      !/^(UID|DTSTAMP|SEQUENCE|VERSION|PRODID|X-)/.test(text.slice(line, at))
    )
      found.push(at);
  }
  return found.filter((at) => !/<title>[^<]*$/.test(text.slice(0, at)));
}

function isTelling(line: string, text: string): boolean {
  if (line.startsWith('Status') || line.startsWith('Estado')) return false;
  if (text.startsWith('BEGIN')) return /^(BEGIN:VEVENT|DTSTART|DESCRIPTION)/.test(line);
  if (text.startsWith('<'))
    return (
      /^<.*>[^<]*\d/.test(line) &&
      !/rules|findings|Step 5 of 9: |Paso 5 de 9: |This plan ends|Este plan termina/.test(line)
    );
  return (
    /\d/.test(line) && !/^- (Step|Paso|This plan|Este plan)|^ {2}(Source|Fuente)|^(Made|Hecho)/.test(line)
  );
}

function context(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at + 30);
}
