import { describe, expect, it } from 'vitest';
import { numbersIn, strangePhones } from './numbers.ts';

describe('the numbers of a text', () => {
  it('are taken as written, with thousands separators dropped', () => {
    expect(numbersIn('Of 118,208 deaths, 83.5 percent, at 0.125 mg.')).toEqual(['118208', '83.5', '0.125']);
  });

  it('do not include public phone lines, but do include numbers that hold their digits', () => {
    expect(numbersIn('Call 911, 988 or 1-800-222-1222.')).toEqual([]);
    expect(numbersIn('In 9110 cases, 988.5 of 1,911.')).toEqual(['9110', '988.5', '1911']);
  });

  it('count in words before a unit, in both languages, and not elsewhere', () => {
    expect(numbersIn('Two weeks, or three months. Two people ask two questions.')).toEqual(['2', '3']);
    expect(numbersIn('Dos semanas, o tres meses. Dos personas; tres díastoles.')).toEqual(['2', '3']);
  });
});

describe('phone numbers', () => {
  it('are strange unless they are public lines', () => {
    expect(strangePhones('Call 1-800-662-4357 now.')).toEqual([]);
    expect(strangePhones('Call 1-855-555-0100 or (855) 555-0100.')).toHaveLength(2);
  });
});
