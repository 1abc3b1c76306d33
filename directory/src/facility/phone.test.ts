import { describe, expect, test } from 'vitest';
import { dialOf, distinctPhones, readPhone } from './phone.ts';

describe('a phone number', () => {
  test.each([
    ['205-555-0100', '205-555-0100', null],
    ['(205) 555-0100', '205-555-0100', null],
    ['1.205.555.0100', '205-555-0100', null],
    ['205-555-0100 x123', '205-555-0100', '123'],
    ['205-555-0100 ext. 4', '205-555-0100', '4'],
    ['800-662HELP', '800-662HELP', null],
  ])('%s is %s with extension %s', (given, number, extension) => {
    expect(readPhone(given, 'main')).toEqual({ number, extension, kind: 'main' });
  });

  test('that is empty is none', () => {
    expect(readPhone('  ', 'main')).toBeNull();
  });

  test.each([
    ['205-555-0100', '+12055550100'],
    ['800-662HELP', '+18006624357'],
    ['988', null],
  ])('%s is dialled as %s', (number, dial) => {
    expect(dialOf({ number })).toBe(dial);
  });

  test('comes once, though two columns hold it', () => {
    const phones = [readPhone('205-555-0100', 'main'), readPhone('205 555 0100', 'intake'), null];
    expect(distinctPhones(phones)).toEqual([{ number: '205-555-0100', extension: null, kind: 'main' }]);
  });
});
