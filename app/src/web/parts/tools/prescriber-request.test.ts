import { civilDay } from '@stepdown/clinical/quantity/civil-day';
import { draftTaper } from '@stepdown/clinical/taper/plan-taper';
import { expect, it } from 'vitest';
import { taperPage } from '../../../words/en/taper-page.ts';
import { toolPages } from '../../../words/en/tool-pages.ts';
import type { Fields } from '../taper/fields.ts';
import { prescriberNext } from './prescriber-request.ts';

const TODAY = civilDay(2026, 11, 22);
const ANSWERED: Fields = {
  page: ['steps'],
  go: ['next'],
  'pr-name': ['Dr. A. Example'],
  'pr-role': ['physician'],
  'pr-reason': ['Agreed with the person.'],
  'pr-ack': ['yes'],
  drug: ['clonazepam'],
  age: ['45'],
  'flag-a': ['none'],
  'flag-b': ['none'],
  steadiness: ['steady'],
  'at-1': ['21:00'],
  'mg-1': ['0.5'],
  product: ['odt:125'],
  percent: ['10'],
  days: ['14'],
  start: ['2026-12-01'],
  'pr-steps': ['0.25 mg, 14\n0.125, 21 days\n0 mg'],
};

const after = (change: Fields = {}) =>
  prescriberNext({ ...ANSWERED, ...change }, TODAY, { taperPage, prescriber: toolPages.prescriber });
const wrongField = (change: Fields): string | undefined => {
  const next = after(change);
  return next.kind === 'draft' ? undefined : next.errors[0]?.field;
};

it('what a prescriber typed becomes their entry, and the draft carries their name', () => {
  const next = after();
  if (next.kind !== 'draft') throw new Error('The answers are whole.');
  expect(next.request.prescriber?.steps).toEqual([
    { daily: 250, days: 14 },
    { daily: 125, days: 21 },
    { daily: 0, days: null },
  ]);
  const plan = draftTaper(next.request);
  expect(plan.outcome).toBe('plan');
  expect(plan.outcome === 'plan' && plan.steps.at(-1)).toMatchObject({
    daily: 0,
    enteredBy: 'Dr. A. Example',
  });
});

it.each([
  [{ 'pr-name': [''] }, 'pr-name'],
  [{ 'pr-role': [''] }, 'pr-role'],
  [{ 'pr-reason': ['x'] }, 'pr-reason'],
  [{ 'pr-ack': [] }, 'pr-ack'],
  [{ drug: ['street pills'] }, 'drug'],
  [{ 'flag-a': [] }, 'flag-a'],
  [{ 'flag-b': [] }, 'flag-b'],
  [{ 'pr-steps': ['half a pill'] }, 'pr-steps'],
  [{ 'pr-perml': ['weak'] }, 'pr-perml'],
  [{ product: [] }, 'product'],
  [{ 'pr-to': ['diazepam'], 'pr-factor': ['20'], 'pr-products': ['blue ones'] }, 'pr-products'],
  [{ 'pr-to': ['diazepam'], 'pr-factor': [''], 'pr-products': ['tablet 2 mg half'] }, 'pr-factor'],
] as const)('%j has to be put right', (change, field) => {
  expect(wrongField(change)).toBe(field);
});

it('Gate A still holds', () => {
  const next = after({ 'flag-a': ['epilepsy'] });
  expect(next.kind === 'draft' && draftTaper(next.request).outcome).toBe('refused');
});

it('a pharmacist’s suspension may be the only product, and a change of drug needs the factor’s range', () => {
  const liquid = after({ product: [], 'pr-perml': ['0.1'], 'pr-ml': ['0.1'], 'pr-steps': [''] });
  expect(liquid.kind === 'draft' && draftTaper(liquid.request).outcome).toBe('plan');
  const change = {
    'pr-to': ['diazepam'],
    'pr-over': ['14'],
    'pr-products': ['tablet 2 mg half\ntablet 5 mg half'],
    'pr-steps': [''],
  };
  const inside = after({ ...change, 'pr-factor': ['20'] });
  expect(inside.kind === 'draft' && draftTaper(inside.request).outcome).toBe('plan');
  const outside = after({ ...change, 'pr-factor': ['30'] });
  expect(outside.kind === 'draft' && draftTaper(outside.request)).toMatchObject({
    refusals: [{ code: 'conversion-outside-range' }],
  });
});

it('first who, then the steps, and back', () => {
  expect(prescriberNext({}, TODAY, { taperPage, prescriber: toolPages.prescriber })).toEqual({
    kind: 'who',
    errors: [],
  });
  expect(after({ page: ['who'] }).kind).toBe('steps');
  expect(after({ go: ['back'] }).kind).toBe('who');
});
