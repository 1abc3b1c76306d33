import { describe, expect, test } from 'vitest';
import { ALL_CODES, codesOfCategory, nationalCode } from './codes.ts';
import { languagesOf } from './languages.ts';

describe('the national list of codes', () => {
  test('has each code once', () => {
    const codes = ALL_CODES.map((row) => row.code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  test('knows what benzodiazepine withdrawal care is called', () => {
    expect(nationalCode('BDTX')).toEqual({
      code: 'BDTX',
      category: 'DETOX',
      categoryName: 'Detoxification (medical withdrawal) Services',
      name: 'Benzodiazepines Detoxification',
    });
    expect(nationalCode('NOSUCH')).toBeUndefined();
  });

  test('has a language for every language code but the two that name groups', () => {
    const codes = [...codesOfCategory('SL'), ...codesOfCategory('OL')];
    expect(codes.filter((code) => languagesOf([code]).length === 0)).toEqual(['NX', 'FX']);
  });
});
