import { describe, expect, it } from 'vitest';
import { documents as en } from '../../words/en/documents.ts';
import { documents as es } from '../../words/es/documents.ts';
import { readPieces } from './phrases.ts';
import { readSpelled } from './spelled-number.ts';

describe('readSpelled', () => {
  it.each([
    ['one', 1],
    ['fifty-six', 56],
    ['one hundred twelve', 112],
    ['two thousand nineteen', 2019],
    ['una', 1],
    ['cincuenta y seis', 56],
    ['cien', 100],
    ['ciento doce', 112],
    ['quinientas treinta y una', 531],
    ['mil', 1000],
    ['dos mil diecinueve', 2019],
    ['fifty-sicks', null],
  ])('reads %s', (text, number) => {
    expect(readSpelled(text)).toBe(number);
  });
});

describe.each([en, es])('a count to dispense in $language', ({ packet }) => {
  it('says the same in digits and in words, up to 9,999', () => {
    for (let count = 1; count <= 9999; count += 1) {
      const line = packet.dispense(count, 'odt', '0.125');
      expect(readPieces(line), line).toEqual([{ form: 'odt', strength: 125, amount: count * 4 }]);
    }
  });

  it('is no count where digits and words differ', () => {
    expect(readPieces(packet.dispense(56, 'tablet', '0.5').replace('56', '57'))).toBeNull();
  });
});
