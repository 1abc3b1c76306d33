import { describe, expect, it } from 'vitest';
import { documents as en } from '../../words/en/documents.ts';
import { documents as es } from '../../words/es/documents.ts';
import { MISMATCH_CODES } from './verdict.ts';
import { verifyDocument } from './verify-document.ts';

describe.each([en, es])('the words of a verdict in $language', ({ verdict }) => {
  it('have one sentence for every code, and none for another', () => {
    expect(Object.keys(verdict.codes).sort()).toEqual([...MISMATCH_CODES].sort());
    expect(new Set(Object.values(verdict.codes)).size).toBe(MISMATCH_CODES.length);
  });
});

describe('what is no plan', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['not-known', Uint8Array.of(0xff, 0xfe, 0x00)],
    ['not-known', bytes('')],
    ['no-plan', bytes('A letter about the weather.')],
    ['no-plan', bytes('<!doctype html><p>Hello')],
    ['no-plan', bytes('BEGIN:VCALENDAR\r\nEND:VCALENDAR')],
    ['broken', bytes('{"resourceType":"Patient"}')],
    ['broken', bytes('{"resourceType":')],
    ['broken', bytes('%PDF-1.7 and no more')],
  ])('is unreadable: %s', async (reason, document) => {
    expect(await verifyDocument(document)).toEqual({ verdict: 'unreadable', reason });
  });
});
