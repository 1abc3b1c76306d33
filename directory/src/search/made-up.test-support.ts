import { ALL_CODES } from '../facility/codes.ts';
import type { Facility } from '../facility/facility.ts';
import { facilityId, naturalKey } from '../facility/id.ts';
import { languagesOf } from '../facility/languages.ts';
import { operatorTypesOf } from '../index/record.ts';
import { stateOfCode } from '../place/states.ts';
import type { Need } from './needs.ts';
import { NEED_CODES } from './needs.ts';
import type { SearchQuery } from './search.ts';

/** A source of chance that says the same thing for the same seed. */
export interface Chance {
  /** A whole number below `size`. */
  readonly below: (size: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly happens: (share: number) => boolean;
}

/** Chance by a 32-bit mixing generator. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const below = (size: number): number => Math.floor(next() * size);
  return {
    below,
    pick: <T>(list: readonly T[]): T => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    happens: (share) => next() < share,
  };
}

const FIRST = (
  'Cedar River Hope New Harbor Saint Mount Golden Quiet Sunrise Valley Prairie Lantern Willow Bright Serenity Northern ' +
  'Desert Lakeside Granite Meadow Beacon Heron Aspen Coral Summit'
).split(' ');
const SECOND = (
  'Recovery Treatment Counseling Behavioral Wellness Family Community Detox Residential Outpatient House Health Women’s ' +
  'Veterans Niños Comprehensive Psychological'
).split(' ');
const THIRD = 'Center Ctr Clinic Services Svcs House Program Institute Associates Place'.split(' ');
const TOWNS = (
  'Portland|Springfield|Saint Paul|St. Louis|Mayagüez|Hagåtña|Fort Worth|Mt. Vernon|Los Angeles|New York|Anchorage|' +
  'Honolulu|Winston-Salem|Coeur d’Alene|Rutland|Tupelo'
).split('|');
const STATES = [
  'OR',
  'ME',
  'IL',
  'MN',
  'MO',
  'PR',
  'GU',
  'TX',
  'WA',
  'CA',
  'NY',
  'AK',
  'HI',
  'NC',
  'ID',
  'VT',
];
const COMMON = ['SA', 'OP', 'MD', 'MC', 'PI', 'SF', 'TELE', 'SP', 'HH', 'OIT', 'CARF', 'PVTN', 'PVTP'];
const CODES = ALL_CODES.map((code) => code.code);

/** Facilities that do not exist, spread over the whole earth so that the date line and the poles are met too. */
export function madeUpFacilities(count: number, seed: number): readonly Facility[] {
  const chance = chanceOf(seed);
  const usual = [...new Set([...COMMON, ...Array.from({ length: 60 }, () => chance.pick(CODES))])];
  return Array.from({ length: count }, (_, i): Facility => {
    const codes = new Set(usual.filter(() => chance.happens(0.4)));
    if (chance.happens(0.2)) codes.add('BDTX');
    if (chance.happens(0.1)) codes.add('OUDO');
    if (chance.happens(0.2)) codes.add(chance.pick(CODES));
    if (chance.happens(0.02)) codes.add('ZZNEW');
    const ordered = [...codes].sort((a, b) => (a < b ? -1 : 1));
    const state = chance.pick(STATES);
    const record = {
      source: chance.pick(['samhsa-su', 'findtreatment'] as const),
      edition: '2023',
      name1: `${chance.pick(FIRST)} ${chance.pick(SECOND)} ${chance.pick(THIRD)}`,
      name2: chance.happens(0.5) ? `${chance.pick(TOWNS)} ${chance.pick(SECOND)}` : '',
      street1: `${String(i + 1)} Example Way`,
      street2: '',
      city: chance.pick(TOWNS),
      state,
      zip: String(10_000 + chance.below(40)),
      phones: [{ number: '205-555-0100', extension: null, kind: 'main' as const }],
      website: null,
      codes: ordered,
      stated: [],
      languages: languagesOf(ordered),
      point: chance.happens(0.05)
        ? null
        : {
            lat: chance.below(180_000) / 1000 - 90,
            lon: chance.pick([chance.below(360_000) / 1000 - 180, 179.999, -179.999, 144.8, -122.6]),
            from: chance.pick(['street', 'zip'] as const),
          },
      operatorTypes: operatorTypesOf(ordered),
      assuredDate: null,
      fictional: true,
      alsoKnownAs: [],
    };
    return { id: facilityId(record.source, naturalKey(record)), ...record };
  });
}

/** A word with one letter added, dropped, changed or swapped with the next. */
export function misspelt(word: string, chance: Chance): string {
  const at = chance.below(word.length);
  const letter = String.fromCharCode(97 + chance.below(26));
  switch (chance.below(4)) {
    case 0:
      return word.slice(0, at) + letter + word.slice(at);
    case 1:
      return word.length > 1 ? word.slice(0, at) + word.slice(at + 1) : letter;
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
  }
}

const PHRASES = (
  'benzo detox|Klonopin detox|sober living|IOP|Medicaid|desintoxicación de benzodiazepinas|BDTX|MD|TELE|near Portland|' +
  'dual diagnosis|women|97205|10007|zzqx|the|OR|Springfield, IL|new york|OUDO'
).split('|');

/** A query that somebody might send, or a stranger one. */
export function madeUpQuery(facilities: readonly Facility[], chance: Chance): SearchQuery {
  const words = Array.from({ length: chance.below(4) }, () => {
    const facility = chance.pick(facilities);
    const all = `${facility.name1} ${facility.name2} ${facility.city} ${stateOfCode(facility.state)?.name ?? ''}`;
    const word = chance.pick(all.split(' ').filter((part) => part !== ''));
    if (chance.happens(0.2)) return misspelt(word, chance);
    if (chance.happens(0.1)) return misspelt(misspelt(word, chance), chance);
    if (chance.happens(0.15)) return chance.pick(PHRASES);
    return chance.happens(0.15) ? word.slice(0, 1 + chance.below(4)) : word;
  });
  const group = () => Array.from({ length: chance.below(4) }, () => chance.pick(CODES));
  return {
    text: words.join(' ') + (chance.happens(0.2) ? ' ' : ''),
    near: chance.happens(0.7)
      ? { lat: chance.below(1800) / 10 - 90, lon: chance.pick([chance.below(3600) / 10 - 180, 179.99]) }
      : null,
    needs: chance.happens(0.2) ? [chance.pick(Object.keys(NEED_CODES) as Need[])] : [],
    groups: chance.happens(0.5) ? Array.from({ length: 1 + chance.below(2) }, group) : [],
    not: chance.happens(0.2) ? [chance.pick(CODES)] : [],
    includeOthersOnly: chance.happens(0.2),
    limit: chance.pick([0, 1, 5, 20, 300]),
    offset: chance.happens(0.2) ? chance.below(30) : 0,
  };
}
