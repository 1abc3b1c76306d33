import type { Facility } from '../facility/facility.ts';
import { foldText } from '../facility/fold-text.ts';
import { addTo, type Bitset } from '../index/bitset.ts';
import { editsBetween } from '../index/near-spelling.ts';
import type { DirectoryIndex } from '../index/open-index.ts';
import type { Scratch } from '../index/scratch.ts';
import { stateOfCode } from '../place/states.ts';
import { MATCH_COSTS } from './match.ts';
import { CODES_OF_PHRASE } from './synonyms.ts';
import type { Tier } from './tier.ts';

/*
 * A phone number or a street address in the search box. Few people type one, so no index is kept of them: the columns are
 * read through when one is typed, and only then.
 */

/** What the box holds where it holds a phone number or a street address. */
export type ContactQuery =
  | { readonly kind: 'phone'; readonly asked: string; readonly digits: string }
  | {
      readonly kind: 'street';
      readonly asked: string;
      /** The number of the house, folded. */
      readonly house: string;
      /** The words after it, each written as short as a source may write it. */
      readonly words: readonly string[];
    };

const IS_PHONE = /^[\d\s().+-]+$/;
/** Of a number typed without its area code, and one that is still being typed. */
const LEAST_DIGITS = 6;
const MOST_DIGITS = 10;
const IS_ZIP = /^\d{5}-\d{1,4}$/;
const HOUSE = /^(\d{1,6}[a-z]?)[ ,]/i;
const STREET = /^\s*(\d{1,6}[a-z]?)\s+(\S.*)$/i;
/** Words shorter than this have too many neighbours for a guess. */
const LEAST_GUESSED = 4;

/** What streets are called at length, and the short form that stands for both. Source: USPS Publication 28, appendices B and C. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    avenue: 'ave',
    av: 'ave',
    boulevard: 'blvd',
    circle: 'cir',
    court: 'ct',
    drive: 'dr',
    east: 'e',
    expressway: 'expy',
    freeway: 'fwy',
    highway: 'hwy',
    lane: 'ln',
    north: 'n',
    northeast: 'ne',
    northwest: 'nw',
    parkway: 'pkwy',
    place: 'pl',
    plaza: 'plz',
    road: 'rd',
    route: 'rte',
    south: 's',
    southeast: 'se',
    southwest: 'sw',
    square: 'sq',
    street: 'st',
    suite: 'ste',
    terrace: 'ter',
    trail: 'trl',
    turnpike: 'tpke',
    west: 'w',
  }),
);

function shortWords(text: string): readonly string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => SHORT_FORMS.get(word) ?? word);
}

/** Whether the words begin with something that people call a service, such as `12 step`. */
function isService(text: string): boolean {
  const words = foldText(text).split(' ');
  return words.some((_, size) => CODES_OF_PHRASE.has(words.slice(0, size + 1).join(' ')));
}

/** The phone number or street address that a text is; null for every other text. */
export function readContact(text: string): ContactQuery | null {
  const asked = text.trim();
  const digits = asked.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  if (IS_PHONE.test(asked)) {
    const isPhone = digits.length >= LEAST_DIGITS && digits.length <= MOST_DIGITS && !IS_ZIP.test(asked);
    return isPhone ? { kind: 'phone', asked, digits } : null;
  }
  const street = STREET.exec(asked);
  if (street === null || isService(asked)) return null;
  const words = shortWords(street[2] ?? '');
  const isWorded = /^[a-z0-9]/.test(words[0] ?? '') && words.some((word) => /[a-z]/.test(word));
  return isWorded ? { kind: 'street', asked, house: foldText(street[1] ?? ''), words } : null;
}

/** The ten digits of a number, without the country's one and without what follows them. */
export function tenDigits(number: string): string {
  const digits = number.replace(/\D/g, '');
  return digits.slice(digits.startsWith('1') && digits.length > MOST_DIGITS ? 1 : 0).slice(0, MOST_DIGITS);
}

/** The number of the house with which a street begins; null where it begins with none. */
export function houseOf(street: string): string | null {
  return HOUSE.exec(street)?.[1]?.toLowerCase() ?? null;
}

function atPhone(index: DirectoryIndex, digits: string): Bitset {
  const bits = index.scratch.empty();
  for (let ordinal = 0, at = 0; ordinal < index.count; ordinal++) {
    const end = index.phones.bytes.indexOf(0xff, at);
    let own = '';
    for (let i = at; i < end; i++) {
      const byte = index.phones.bytes[i] as number;
      if (byte >= 48 && byte <= 57) own += String.fromCharCode(byte);
      else if (byte === 9) own += ' ';
    }
    at = end + 1;
    const isMet = own.split(' ').some((number) => {
      const ten = tenDigits(number);
      return ten.startsWith(digits) || ten.endsWith(digits);
    });
    if (isMet) addTo(bits, ordinal);
  }
  return bits;
}

/** Facilities whose street begins with the number of a house. */
function atHouse(index: DirectoryIndex, house: string): readonly number[] {
  const { bytes } = index.streets;
  const found: number[] = [];
  for (let ordinal = 0, at = 0; ordinal < index.count; ordinal++) {
    let k = 0;
    while (k < house.length && ((bytes[at + k] as number) | 0x20) === (house.charCodeAt(k) | 0x20)) k++;
    const after = bytes[at + k] as number;
    if (k === house.length && (after === 32 || after === 44)) found.push(ordinal);
    at = bytes.indexOf(0xff, at) + 1;
  }
  return found;
}

/** Where a facility is, as its record says it. */
export type Address = Pick<Facility, 'street1' | 'street2' | 'city' | 'state' | 'zip'>;

/** What the words of an address cost at one facility, by the dearest of them; null where one of them is not met. */
function costAt(words: readonly string[], address: Address): number | null {
  const { street1, street2, city, state, zip } = address;
  const street = shortWords(street1);
  const area = shortWords(`${street2} ${city} ${state} ${stateOfCode(state)?.name ?? ''} ${zip}`);
  let dearest: number = MATCH_COSTS.written;
  for (const [at, word] of words.entries()) {
    const own = at === 0 ? street.slice(1) : [...street.slice(1), ...area];
    if (own.includes(word)) continue;
    const begins = at === words.length - 1 && own.some((other) => other.startsWith(word));
    const isNear = (other: string) => editsBetween(word, other, 1) === 1;
    if (begins) dearest = Math.max(dearest, MATCH_COSTS.begins);
    else if (word.length >= LEAST_GUESSED && own.some(isNear)) {
      dearest = Math.max(dearest, MATCH_COSTS['one-edit']);
    } else return null;
  }
  return dearest;
}

/** The facilities at a phone number or a street address, by cost; none where nobody is there. */
export function tiersOfContact(index: DirectoryIndex, contact: ContactQuery): readonly Tier[] {
  if (contact.kind === 'phone') {
    return [{ cost: MATCH_COSTS.written, bits: atPhone(index, contact.digits) }];
  }
  const found = atHouse(index, contact.house).map((ordinal) => [ordinal, index.facility(ordinal)] as const);
  return tiersOfAddresses(index.scratch, contact.words, found);
}

/** Facilities by what the words of an address cost at them; one that does not meet a word is in no tier. */
export function tiersOfAddresses(
  scratch: Scratch,
  words: readonly string[],
  found: Iterable<readonly [ordinal: number, address: Address]>,
): readonly Tier[] {
  const tiers = new Map<number, Bitset>();
  for (const [ordinal, address] of found) {
    const cost = costAt(words, address);
    if (cost === null) continue;
    const bits = tiers.get(cost) ?? scratch.empty();
    tiers.set(cost, bits);
    addTo(bits, ordinal);
  }
  return [...tiers].sort(([a], [b]) => a - b).map(([cost, bits]) => ({ cost, bits }));
}
