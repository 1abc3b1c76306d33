import { expect, test } from 'vitest';
import { SOURCES } from '../sources.ts';
import { ANYWHERE, HELP_COUNTRIES } from './help-lines.ts';

test('every number that ships has a source that was seen, and can be dialled', () => {
  for (const { code, emergency, crisis, poison, referral } of HELP_COUNTRIES) {
    expect(code).toMatch(/^[A-Z]{2}$/);
    for (const line of [emergency, crisis, poison, referral]) {
      if (line === null) continue;
      expect(line.number).toMatch(/^\+?\d[\d -]*$/);
      expect(SOURCES[line.source as keyof typeof SOURCES].confidence).not.toBe('R');
    }
  }
  expect(new Set(HELP_COUNTRIES.map(({ code }) => code)).size).toBe(HELP_COUNTRIES.length);
});

test('hard rule 24: where the country is not known no number is named', () => {
  expect(Object.values(ANYWHERE).filter((value) => value !== null)).toEqual(['']);
});
