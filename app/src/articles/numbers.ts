import { SERVICE_LINES } from './phone-lines.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** Number words of both languages, by the number that they say. */
const SPELLED: readonly (readonly [number, string])[] = [
  [2, 'two|dos'],
  [3, 'three|tres'],
  [4, 'four|cuatro'],
  [5, 'five|cinco'],
  [6, 'six|seis'],
  [7, 'seven|siete'],
  [8, 'eight|ocho'],
  [9, 'nine|nueve'],
  [10, 'ten|diez'],
  [12, 'twelve|doce'],
];
const UNIT = 'hours?|days?|weeks?|months?|years?|percent|horas?|días?|semanas?|mes|meses|años?|por ciento';
const SPELLINGS = SPELLED.map(
  ([number, words]) =>
    [String(number), new RegExp(`(?<!\\p{L})(?:${words})(?= (?:${UNIT})(?!\\p{L}))`, 'giu')] as const,
);

/**
 * Every number of a text, as written, without phone numbers and thousands separators: `92,500` is `92500`, `0.5` stays. A
 * number in words counts when a unit of time or share follows, so that words are no way around the ledger.
 */
export function numbersIn(text: string): string[] {
  return (spelledOut(withoutPhones(text)).match(NUMBER) ?? []).map((number) =>
    /^\d{1,3}(,\d{3})+$/.test(number) ? number.replaceAll(',', '') : number,
  );
}

/** Whatever looks like a phone number in a text and is not one of the public lines. */
export function strangePhones(text: string): string[] {
  return (text.match(/(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}/g) ?? []).filter(
    (phone) => !SERVICE_LINES.includes(phone),
  );
}

function withoutPhones(text: string): string {
  return SERVICE_LINES.reduce(
    (rest, line) => rest.replace(new RegExp(`(?<![\\d.,-])${line}(?![\\d,.-]*\\d)`, 'g'), ''),
    text,
  );
}

function spelledOut(text: string): string {
  return SPELLINGS.reduce((rest, [number, words]) => rest.replace(words, number), text);
}
