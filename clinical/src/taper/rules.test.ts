import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CivilDay } from '../quantity/civil-day.ts';
import { isReviewed, rulesHash, rulesStamp } from './rules.ts';
import { sha256 } from './sha256.ts';

describe('the hash of the rules', () => {
  it.each([0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000])(
    'agrees with another SHA-256 on %i characters',
    (length) => {
      const text = Array.from({ length }, (_, index) => String.fromCharCode(32 + (index % 90))).join('');
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    },
  );

  it('refuses what it cannot hash', () => {
    expect(() => sha256('µ')).toThrow(RangeError);
  });

  it('is carried by plans, and only its own sign-off counts', () => {
    expect(rulesStamp()).toMatch(/^\d+:[0-9a-f]{64}$/);
    const signOff = { hash: rulesHash(), reviewer: 'A', credential: 'MD', reviewedOn: 20_788 as CivilDay };
    expect(isReviewed(signOff)).toBe(true);
    expect(isReviewed({ ...signOff, hash: '0'.repeat(64) })).toBe(false);
    expect(isReviewed(null)).toBe(false);
  });
});
