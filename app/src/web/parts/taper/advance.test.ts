import { parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { GATE_A } from '@stepdown/clinical/taper/gates';
import { describe, expect, test } from 'vitest';
import { taperPage as words } from '../../../words/en/taper-page.ts';
import { advance, placeOf, shownAt } from './advance.ts';
import type { Fields } from './fields.ts';
import { carried } from './questions.ts';
import { readAs } from '../../../contract/read.ts';
import { taperRequestSchema } from '../../../contract/taper-request.ts';

function day(text: string): CivilDay {
  const read = parseCivilDay(text);
  if (!read.ok) throw new Error(`${text} is not a day.`);
  return read.value;
}

const TODAY = day('2026-11-22');

const ANSWERED: Fields = {
  page: ['dose'],
  go: ['next'],
  age: ['45'],
  'flag-a': ['none'],
  'flag-b': ['lives-alone'],
  drug: ['clonazepam'],
  steadiness: ['steady'],
  'at-1': ['08:00'],
  'mg-1': ['0.5'],
  'at-2': ['13:00'],
  'mg-2': [''],
  'at-4': ['21:00'],
  'mg-4': ['1'],
  product: ['odt:125', 'tablet:500'],
  'score:tablet:500': ['half'],
  percent: ['10'],
  days: ['14'],
  start: ['2026-12-01'],
};

const after = (change: Fields = {}) => advance({ ...ANSWERED, ...change }, TODAY, words);

describe('a form of questions', () => {
  test('whole answers become a request of exact micrograms', () => {
    const next = after();
    expect(next).toMatchObject({
      kind: 'draft',
      request: {
        drug: 'clonazepam',
        regimen: [
          { at: 480, amount: 500 },
          { at: 1260, amount: 1000 },
        ],
        products: [
          { form: 'tablet', strength: 500, score: 'half' },
          { form: 'odt', strength: 125, score: 'none' },
        ],
        pace: { percent: 1000, days: 14 },
        start: day('2026-12-01'),
        person: { age: 45, flags: ['lives-alone'] },
      },
    });
  });

  test('what the page asks is what the other doors would read from its wire form', () => {
    const next = after({ 'have:tablet:500': ['12.5'], lead: ['2'], 'gives-first': ['latest'] });
    if (next.kind !== 'draft') throw new Error('The answers are whole.');
    const tablet = { form: 'tablet', mg: '0.5', score: 'half' };
    const read = readAs(taperRequestSchema, {
      drug: 'clonazepam',
      regimen: [
        { at: '08:00', mg: '0.5' },
        { at: '21:00', mg: '1' },
      ],
      products: [tablet, { form: 'odt', mg: '0.125', score: 'none' }],
      pace: { percent: '10', days: 14 },
      start: '2026-12-01',
      person: { age: 45, flags: ['lives-alone'] },
      givesFirst: 'latest',
      atHand: [{ ...tablet, count: '12.5' }],
      supplyLeadDays: 2,
    });
    expect(read.ok && read.value.request).toEqual(next.request);
  });

  test.each(GATE_A.map((row) => row.flag))('%s is refused from its own page, before any dose', (flag) => {
    const next = advance({ page: ['first'], go: ['next'], age: ['45'], 'flag-a': [flag] }, TODAY, words);
    expect(next).toMatchObject({ kind: 'refused', refusals: [{ code: flag }] });
  });

  test('a carried gate cannot be left behind: every page up to the sent one is read again', () => {
    expect(after({ 'flag-a': ['pregnant'] }).kind).toBe('refused');
    expect(after({ age: ['17'] })).toMatchObject({ kind: 'refused', refusals: [{ code: 'under-18' }] });
    expect(after({ 'flag-a': [] })).toMatchObject({
      kind: 'ask',
      page: 'first',
      errors: [{ field: 'flag-a' }],
    });
    expect(after({ 'flag-b': [] })).toMatchObject({ kind: 'ask', page: 'also' });
    expect(after({ drug: ['aspirin'] })).toMatchObject({ kind: 'ask', page: 'medicine' });
    expect(after({ drug: ['not-listed'] })).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'unknown-drug' }],
    });
  });

  test.each([
    [{ 'mg-1': ['1½'] }, 'draft'],
    [{ 'mg-1': ['0,5'] }, 'draft'],
    [{ 'mg-1': ['0.0005'] }, 'mg-1'],
    [{ 'mg-1': ['500 mcg'] }, 'mg-1'],
    [{ 'mg-1': ['0'] }, 'mg-1'],
    [{ 'mg-1': [''], 'mg-4': [''] }, 'mg-1'],
    [{ 'at-4': ['08:00'] }, 'at-4'],
    [{ product: [] }, 'product'],
    [{ percent: ['0'] }, 'percent'],
    [{ days: ['1.5'] }, 'days'],
    [{ start: ['2026-11-21'] }, 'start'],
    [{ steadiness: [] }, 'steadiness'],
    [{ age: ['4 5'] }, 'age'],
  ] as const)('%j leads to %s', (change, where) => {
    const next = after(change);
    expect(next.kind === 'ask' ? next.errors[0]?.field : next.kind).toBe(where);
  });

  test('a slip is asked about once, and not again when it is confirmed', () => {
    const slip = after({ 'mg-4': ['10'] });
    expect(slip).toMatchObject({
      kind: 'ask',
      page: 'dose',
      errors: [],
      slips: [{ code: 'ten-times-usual' }],
    });
    expect(after({ 'mg-4': ['10'], confirmed: ['ten-times-usual'] }).kind).toBe('draft');
  });

  test('each page carries the answers of the others, and none of its own', () => {
    const names = carried(ANSWERED, 'dose').map(([name]) => name);
    expect(names).toEqual(['age', 'flag-a', 'flag-b', 'drug']);
    expect(carried(ANSWERED, 'first').map(([name]) => name)).not.toContain('age');
    expect(carried({ evil: ['x'] }, 'dose')).toEqual([]);
  });

  test('Back shows a page as it was answered; the place of the latest outcome shows that outcome', () => {
    const next = after();
    expect(placeOf(next)).toBe('result');
    expect(shownAt('result', next)).toBe(next);
    expect(shownAt('also', next)).toEqual({ kind: 'ask', page: 'also', errors: [], slips: [] });
    expect(after({ go: ['back'] })).toMatchObject({ kind: 'ask', page: 'medicine' });
  });
});
