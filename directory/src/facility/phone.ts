import type { Phone } from './facility.ts';

const TEN = /^(\d{3})(\d{3})(\d{4})$/;
const KEYPAD: readonly (readonly [RegExp, string])[] = [
  [/[ABC]/g, '2'],
  [/[DEF]/g, '3'],
  [/[GHI]/g, '4'],
  [/[JKL]/g, '5'],
  [/[MNO]/g, '6'],
  [/[PQRS]/g, '7'],
  [/[TUV]/g, '8'],
  [/[WXYZ]/g, '9'],
];

/** A phone number as a source writes it, with its extension split off; null where there is none. */
export function readPhone(text: string, kind: Phone['kind']): Phone | null {
  const given = text.trim();
  if (given === '') return null;
  const match = /^(.*?)[\s,;]*(?:x|ext\.?|extension)[\s.:]*(\d{1,7})$/i.exec(given);
  const body = (match?.[1] ?? given).trim();
  const extension = match?.[2] ?? null;
  const digits = body.replace(/[\s().+-]/g, '').replace(/^1(?=\d{10}$)/, '');
  return { number: TEN.test(digits) ? digits.replace(TEN, '$1-$2-$3') : body, extension, kind };
}

/** The digits to dial, letters turned into keypad digits: `+18006624357`. Null where they do not make a US number. */
export function dialOf(phone: Pick<Phone, 'number'>): string | null {
  const upper = phone.number.toUpperCase();
  const digits = KEYPAD.reduce((text, [letters, digit]) => text.replace(letters, digit), upper).replace(
    /\D/g,
    '',
  );
  const ten = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return ten.length === 10 ? `+1${ten}` : null;
}

/** The phones of a record, each number once, the main line first. */
export function distinctPhones(phones: readonly (Phone | null)[]): readonly Phone[] {
  const seen = new Set<string>();
  return phones.filter((phone): phone is Phone => {
    if (phone === null) return false;
    const key = `${phone.number}x${phone.extension ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
