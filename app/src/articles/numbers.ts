import { SERVICE_LINES } from './phone-lines.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** Every number of a text, as written, without phone numbers and thousands separators: `92,500` is `92500`, `0.5` stays. */
export function numbersIn(text: string): string[] {
  return (withoutPhones(text).match(NUMBER) ?? []).map((number) =>
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
