import { addDays, civilDay } from '@stepdown/clinical/quantity/civil-day';
import type { TimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import type { Form } from '@stepdown/clinical/taper/product';
import { describe, expect, it } from 'vitest';
import { documents as en } from '../../words/en/documents.ts';
import { documents as es } from '../../words/es/documents.ts';
import { dateParts } from '../plan-lines.ts';
import { readDate, readPiece, readProduct, readTime } from './phrases.ts';

describe.each([en, es])('what is said in $language is read back', (words) => {
  it('every day of five years', () => {
    for (let day = civilDay(2026, 1, 1); day < civilDay(2031, 1, 1); day = addDays(day, 1)) {
      expect(readDate(words.date(dateParts(day)))).toEqual({ day, weekdayRight: true });
    }
  });

  it('every minute of the day', () => {
    for (let minutes = 0; minutes < 1440; minutes += 1) {
      expect(readTime(words.time(minutes))).toBe(minutes as TimeOfDay);
    }
  });

  it('every form, in every part', () => {
    const forms: Form[] = ['tablet', 'odt', 'capsule', 'er-tablet', 'er-capsule', 'film'];
    for (const form of forms) {
      for (let quarters = 1; quarters <= 40; quarters += 1) {
        const line = words.solid(quarters, form, '0.5');
        expect(readPiece(line), line).toEqual({ form, strength: 500, amount: quarters });
      }
      expect(readProduct(words.solidProduct(form, '0.5', 'half'))).toEqual({ form, strength: 500, unit: 2 });
    }
    for (const form of ['oral-solution', 'suspension'] as const) {
      expect(readPiece(words.liquid('2.5', form, '0.1'))).toEqual({ form, strength: 100, amount: 2500 });
      expect(readProduct(words.liquidProduct(form, '0.1', '0.05'))).toEqual({
        form,
        strength: 100,
        unit: 50,
      });
    }
  });
});

describe('what no calendar, clock or pharmacy has', () => {
  it.each(['Feb 30, 2027', 'Smarch 1, 2027', '2027-02-29', '1 2027', ''])('is no date: %s', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('is seen in a weekday that is not the date’s', () => {
    expect(readDate('Mon, Dec 1, 2026')?.weekdayRight).toBe(false);
    expect(readDate('lun 1 dic 2026')?.weekdayRight).toBe(false);
  });

  it.each(['24:00', '13:00 pm', '0:30 am', '8 am', '8:60'])('is no time: %s', (text) => {
    expect(readTime(text)).toBeNull();
  });

  it.each(['tablet of 0.5 mg', '1 pill of 0.5 mg', '1 tablet of 0.5 g', '1 tablet', '⅓ tablet of 0.5 mg'])(
    'is no piece: %s',
    (text) => {
      expect(readPiece(text)).toBeNull();
    },
  );
});
