import { describe, expect, it } from 'vitest';
import { paperFonts } from '../actions/paper-fonts.ts';
import { lintSchedule } from '@stepdown/clinical/taper/lint/lint-schedule';
import { readSchedule } from '@stepdown/clinical/taper/lint/reading/read-schedule';
import type { DocumentWords } from '../words/documents.ts';
import { taper as enTaper } from '../words/en/taper.ts';
import { taper as esTaper } from '../words/es/taper.ts';
import { documents as en } from '../words/en/documents.ts';
import { documents as es } from '../words/es/documents.ts';
import { CHANGEOVERS, changeoverPlan } from './changeover-plans.ts';
import { paperBytes, type PaperFormat } from './paper-bytes.ts';
import { planCalendar } from './plan-calendar.ts';
import { pdfPages } from './read/pdf-lines.ts';
import { verifyDocument } from './read/verify-document.ts';

const FORMATS: readonly PaperFormat[] = ['text', 'html', 'csv', 'ics', 'fhir', 'pdf', 'packet'];
const NAMES = Object.keys(CHANGEOVERS);
const sayIn = ({ language }: DocumentWords) => ({ en: enTaper, es: esTaper })[language].finding;
const encoded = (text: string) => new TextEncoder().encode(text);

function paper(name: string, format: PaperFormat, words: DocumentWords): Promise<Uint8Array> {
  let ids = 0;
  return paperBytes(format, changeoverPlan(name), {
    words,
    say: sayIn(words),
    created: new Date('2026-11-22T10:00:00Z'),
    fonts: () => paperFonts(),
    id: () => `id-${(ids += 1)}`,
  });
}

async function lines(name: string, format: PaperFormat, words: DocumentWords): Promise<string> {
  return new TextDecoder().decode(await paper(name, format, words));
}

describe.each(NAMES)('a change of drug %s', (name) => {
  it.each(FORMATS)(
    'is proved as %s, in both languages',
    async (format) => {
      for (const words of [en, es]) {
        const verdict = await verifyDocument(await paper(name, format, words));
        expect(verdict).toMatchObject({ verdict: 'proved', steps: changeoverPlan(name).steps.length });
      }
    },
    60_000,
  );

  it.each([en, es])(
    'names both drugs in its title, and a title that names another is caught',
    async (words) => {
      const plan = changeoverPlan(name);
      const title = words.title(plan.drug, plan.change?.from ?? null);
      expect(title).toContain(plan.drug);
      expect(title).toContain(plan.change?.from);
      const other = words.title(plan.drug, 'oxazepam');
      for (const format of ['text', 'html'] as const) {
        const written = await lines(name, format, words);
        expect(written).toContain(title);
        const verdict = await verifyDocument(encoded(written.replaceAll(title, other)));
        expect(verdict).toMatchObject({ verdict: 'mismatch' });
      }
      const bundle = await lines(name, 'fhir', words);
      const careTitle = `"title":${JSON.stringify(title)}`;
      expect(bundle.replaceAll('"title": "', '"title":"')).toContain(careTitle);
      const altered = bundle.replaceAll('"title": "', '"title":"').replace(careTitle, '"title":"Take 40 mg"');
      expect(await verifyDocument(encoded(altered))).toMatchObject({ verdict: 'mismatch' });
    },
  );

  it('is judged by the linter as a schedule of both drugs when its FHIR is pasted', async () => {
    const plan = changeoverPlan(name);
    const read = readSchedule(await lines(name, 'fhir', en));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.schedule).toMatchObject({ drug: plan.drug, other: { drug: plan.change?.from } });
    expect(read.schedule.steps[0]).toMatchObject({
      daily: plan.steps[0]?.daily,
      also: { daily: plan.steps[0]?.also?.daily },
    });
    const codes = lintSchedule(read.schedule).findings.map(({ code }) => code);
    expect(codes).not.toContain('gap');
    expect(codes).not.toContain('overlap');
  });

  it('is proved as a calendar with plain titles', async () => {
    const options = {
      words: en,
      say: enTaper.finding,
      planId: 'p',
      stamp: '2026-11-22T10:00:00Z',
      titles: 'plain' as const,
    };
    const calendar = planCalendar(changeoverPlan(name), options);
    expect(calendar).toMatch(/SUMMARY:Draft: [\d.]+ mg of diazepam and [\d.]+ mg of \w+ a day/);
    expect(await verifyDocument(encoded(calendar))).toMatchObject({ verdict: 'proved' });
  });
});

describe.each(['text', 'html', 'csv', 'ics', 'fhir'] as const)('the change of drug in %s', (format) => {
  it.each([en, es])(
    'has no digit that can be altered unseen, in $language',
    async (words) => {
      const text = await lines('twice a day', format, words);
      const unseen: string[] = [];
      // The long formats tell the plan many times over; there each third digit stands for the two beside it.
      const digits = digitsOfTheChange(text);
      for (const at of format === 'text' ? digits : digits.filter((_, index) => index % 3 === 0)) {
        const changed = `${text.slice(0, at)}${(Number(text[at]) + 3) % 10}${text.slice(at + 1)}`;
        const { verdict } = await verifyDocument(encoded(changed));
        if (verdict !== 'mismatch') unseen.push(changed.slice(Math.max(0, at - 70), at + 20));
      }
      expect(unseen).toEqual([]);
    },
    60_000,
  );

  it('has no name of a drug that can be altered unseen', async () => {
    const text = await lines('twice a day', format, en);
    const end = ending(text);
    const unseen: string[] = [];
    for (const { index, 0: found } of text.matchAll(/lorazepam|diazepam/g)) {
      if (index >= end) continue;
      const other = found === 'lorazepam' ? 'diazepam' : 'lorazepam';
      const changed = `${text.slice(0, index)}${other}${text.slice(index + found.length)}`;
      const { verdict } = await verifyDocument(encoded(changed));
      if (verdict !== 'mismatch' && !/<title>/.test(text.slice(index - 40, index)))
        unseen.push(changed.slice(Math.max(0, index - 60), index + 30));
    }
    expect(unseen).toEqual([]);
  }, 60_000);
});

it('is caught where the old drug goes on, comes back, or is given up early', async () => {
  const text = await lines('three times a day, less than by any table', 'text', en);
  const verdict = async (changed: string) => {
    expect(changed).not.toBe(text);
    return (await verifyDocument(encoded(changed))).verdict;
  };
  expect(await verdict(text.replace(/0 mg of alprazolam a day in all, down from [\d.]+ mg\n/, ''))).toBe(
    'mismatch',
  );
  expect(await verdict(text.replaceAll(/^Counts as .*\n/gm, ''))).toBe('mismatch');
  expect(await verdict(text.replace(/^1 mg of alprazolam counts as .*\n/m, ''))).toBe('mismatch');
  expect(await verdict(text.replace(/^Departures entered by .*\n/m, ''))).toBe('mismatch');
  expect(await verdict(text.replace(/ {2}8:00 am: 0.5 mg of alprazolam = .*\n/, ''))).toBe('mismatch');
});

it('is told on the packet with what to dispense of either drug', async () => {
  const pages = await pdfPages(await paper('twice a day', 'packet', en));
  const read = (pages ?? []).flat();
  expect(read).toContain('= diazepam: 49 (forty-nine) tablets of 10 mg');
  expect(read).toContain('+ lorazepam: 7 (seven) tablets of 1 mg');
});

it('is tied together in FHIR: a request for each drug, and one plan of care around both', async () => {
  const bundle = JSON.parse(await lines('twice a day', 'fhir', en)) as {
    entry: { resource: Record<string, unknown> & { resourceType: string; id: string } }[];
  };
  const resources = bundle.entry.map(({ resource }) => resource);
  const requests = resources.filter(({ resourceType }) => resourceType === 'MedicationRequest');
  expect(requests.map((request) => request['medicationCodeableConcept'])).toEqual([
    { text: 'diazepam' },
    { text: 'lorazepam' },
  ]);
  const plan = resources.find(({ resourceType }) => resourceType === 'CarePlan');
  expect(plan?.['activity']).toEqual(
    requests.map(({ id }) => ({ reference: { reference: `urn:uuid:${id}` } })),
  );
});

/** Up to the second step after the change, which is where both drugs stand. */
function ending(text: string): number {
  return /What to know and what to ask|Qué saber y qué preguntar/.exec(text)?.index ?? text.length;
}

/** Digits up to the third step, but not those of tags, names, identifiers and of a file's frame. */
function digitsOfTheChange(text: string): number[] {
  const end = Math.min(ending(text), /(Step|Paso) 4 (of|de)|\n[^\n]*,4,2/.exec(text)?.index ?? text.length);
  const found: number[] = [];
  let inTag = false;
  for (let at = planStart(text); at < end; at += 1) {
    const mark = text[at] ?? '';
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
    if (mark === '<') inTag = true;
    else if (mark === '>') inTag = false;
    else if (/\d/.test(mark) && !inTag && !/^(UID|DTSTAMP|SEQUENCE|VERSION|PRODID|X-)/.test(line)) {
      found.push(at);
    }
  }
  return found;
}

function planStart(text: string): number {
  if (text.startsWith('<!')) return text.indexOf('<article');
  if (text.startsWith('{')) return text.search(/Today, before step 1|Hoy, antes del paso 1/);
  return /^(Status|Estado)/.test(text) ? text.indexOf('\n') : 0;
}
