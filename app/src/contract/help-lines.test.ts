import { describe, expect, test } from 'vitest';
import { dialled } from './dialled.ts';
import { readHelpFile } from './help-lines.ts';

const LINE = { number: '+000 123', source: 'A page of a health ministry, seen in 2026' };

describe('an operator’s file of help lines', () => {
  test('adds countries beside those that ship, and may choose which is shown first', () => {
    const read = readHelpFile({ home: 'XA', countries: [{ code: 'XA', emergency: LINE }] });
    expect(read).toMatchObject({
      ok: true,
      value: { home: 'XA', countries: [{ code: 'US' }, { code: 'XA', crisis: null, poison: null }] },
    });
  });

  test('may replace the numbers of a country that ships', () => {
    const read = readHelpFile({ countries: [{ code: 'US', emergency: LINE }] });
    expect(read.ok && read.value.countries).toEqual([
      expect.objectContaining({ code: 'US', emergency: { ...LINE, takesTexts: false }, crisis: null }),
    ]);
  });

  test('a home that nobody gave numbers for is no country at all', () => {
    expect(readHelpFile({ home: 'XB' })).toMatchObject({ ok: true, value: { home: '' } });
  });

  test.each([
    ['a number without a source', { code: 'XA', emergency: { number: '123' } }],
    ['a number that cannot be dialled', { code: 'XA', emergency: { ...LINE, number: 'call us' } }],
    ['a code that is none', { code: 'Xanadu', emergency: LINE }],
    ['a field that nobody knows', { code: 'XA', police: LINE }],
  ])('%s is refused', (_, country) => {
    expect(readHelpFile({ countries: [country] })).toMatchObject({
      ok: false,
      problem: { code: 'wrong-request' },
    });
  });

  test('numbers are dialled without what makes them readable', () => {
    expect(dialled('1-800-222-1222')).toBe('+18002221222');
    expect(dialled('911')).toBe('911');
    expect(dialled('+000 123')).toBe('+000123');
  });
});
