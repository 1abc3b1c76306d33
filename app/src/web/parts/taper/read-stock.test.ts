import { describe, expect, test } from 'vitest';
import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { SolidProduct } from '@stepdown/clinical/taper/product';
import { taperPage } from '../../../words/en/taper-page.ts';
import { readStock } from './read-stock.ts';

const words = taperPage.errors;
const half: SolidProduct = { form: 'tablet', strength: 500 as Micrograms, score: 'half' };
const read = (fields: Record<string, string>, products: readonly SolidProduct[] = [half]) =>
  readStock(
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])),
    'clonazepam',
    products,
    words,
  );

describe('what is at home', () => {
  test.each([
    ['30', 120],
    ['12.5', 50],
    ['12,5', 50],
    ['12½', 50],
    ['12 1/2', 50],
    ['½', 2],
    ['7.75', 31],
  ])('%s is a count', (given, amount) => {
    expect(read({ 'have:tablet:500': given, lead: '3' })).toEqual({
      ok: true,
      value: { atHand: [{ product: half, amount }], supplyLeadDays: 3 },
    });
  });

  test.each(['a few', '-3', '1.3', '30 mg', '1/3', '123456'])('%s is asked about', (given) => {
    expect(read({ 'have:tablet:500': given })).toMatchObject({
      ok: false,
      errors: [{ field: 'have:tablet:500' }],
    });
  });

  test('nothing counted asks for nothing, and none of a kind is none', () => {
    expect(read({ 'have:tablet:500': '', lead: '3' })).toEqual({ ok: true, value: {} });
    expect(read({ 'have:tablet:500': '0' })).toEqual({ ok: true, value: {} });
  });

  test('a kind that the pharmacy no longer gives is counted as it is, and never split', () => {
    expect(read({ 'have:odt:250': '9' })).toMatchObject({
      value: { atHand: [{ product: { form: 'odt', strength: 250, score: 'none' }, amount: 36 }] },
    });
  });

  test('the strength that was typed counts by its own field, and needs its strength', () => {
    const typed: SolidProduct = { form: 'tablet', strength: 300 as Micrograms, score: 'none' };
    expect(read({ 'have:other': '8', 'other-mg': '0.3' }, [half, typed])).toMatchObject({
      value: { atHand: [{ product: typed, amount: 32 }] },
    });
    expect(read({ 'have:other': '8' })).toMatchObject({ ok: false, errors: [{ field: 'have:other' }] });
  });

  test('the days that the pharmacy needs are whole days', () => {
    expect(read({ 'have:tablet:500': '30', lead: 'two' })).toMatchObject({
      ok: false,
      errors: [{ field: 'lead' }],
    });
  });
});
