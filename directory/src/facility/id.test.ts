import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facilityId, naturalKey, pairedId, uuidV5 } from './id.ts';
import { sha1 } from './sha1.ts';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const PLACE = {
  name1: 'Moonquill Clinic',
  name2: 'Day Program',
  street1: '12 Quillmere St.',
  street2: '',
  city: 'Mayagüez',
  state: 'PR',
  zip: '00680',
};

function hex(words: Int32Array): string {
  return Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

describe('SHA-1', () => {
  test('equals the platform’s for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(sha1(bytes))).toBe(createHash('sha1').update(bytes).digest('hex'));
      }),
    );
  });
});

describe('a derived id', () => {
  test('of version 5 equals the one that RFC 9562 prints', () => {
    expect(uuidV5(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  test('takes names outside ASCII as UTF-8', () => {
    expect(uuidV5('b7c1f0a2-5d3e-5c48-9a6b-1f27d4e86c93', 'ñandú 😀')).toBe(
      'd2e39ce3-677f-5546-ab1a-9b159bde63e9',
    );
  });

  test('does not change with case, accents and punctuation', () => {
    const shouted = { ...PLACE, name1: 'MOONQUILL  CLINIC', street1: '12 Quillmere St', city: 'Mayaguez' };
    expect(naturalKey(shouted)).toBe(naturalKey(PLACE));
  });

  test.each(Object.keys(PLACE).filter((field) => field !== 'street2'))('changes with %s', (field) => {
    expect(naturalKey({ ...PLACE, [field]: 'other' })).not.toBe(naturalKey(PLACE));
  });

  test('differs by source and by occurrence', () => {
    const key = naturalKey(PLACE);
    const ids = [
      facilityId('samhsa-su', key),
      facilityId('samhsa-mh', key),
      facilityId('samhsa-su', key, 1),
      facilityId('samhsa-su', key, 2),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

describe('the id of what belongs to two others', () => {
  const uuid = fc.uuid();

  test('is a UUID of version 8, the same whichever comes first, and another for another', () => {
    fc.assert(
      fc.property(uuid, uuid, uuid, (a, b, c) => {
        expect(pairedId(a, b)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        expect(pairedId(a, b)).toBe(pairedId(b, a));
        fc.pre(b.slice(-12) !== c.slice(-12));
        expect(pairedId(a, b)).not.toBe(pairedId(a, c));
      }),
    );
  });
});
