import { placeWords } from './fold-place.ts';
import { foldText } from '../facility/fold-text.ts';
import { ALL_STATES, stateOfCode } from './states.ts';

/** A text about a place, taken apart: every part of the input is in one of the fields. */
export interface SplitPlaceText {
  /** The folded words that are neither ZIP code nor state. */
  readonly words: readonly string[];
  readonly state: string | null;
  /** Five digits that stand where a ZIP code stands: alone, or last. */
  readonly zip: string | null;
  /** Whether the words begin with a house number. */
  readonly street: boolean;
}

const PREPOSITIONS =
  /^(?:(?:(?:with)?in )?\d{1,3} (?:miles?|mi|km|kilometers?|millas?|kilometros?|min|mins|minutes?|minutos?|hours?|hrs?|horas?) (?:of|from|around|de) |(?:near|nearby|close to|around|outside of|outside|just outside|in|at|by|next to|downtown|uptown|midtown|upstate|suburban|greater|(?:north|south|east|west) ?side(?: of)?|cerca de|cerca|en|a|centro de|afueras de|zip code|zip|zipcode|codigo postal|c p|(?:i |we )?live(?= (?:in|near|by|around|at) )|i am|im|i m|we are|from|vivo|vivimos|estoy|estamos|soy de) )+/;
const TITLES = /^(?:(?:city of|town of|village of|state of|ciudad de|estado de|the) )+/;
const TAIL =
  /(?: (?:area|metro area|metro|suburbs|downtown|usa|us|united states|united states of america|estados unidos|within \d{1,3} (?:miles|mi|km)))+$/;
/** `St.Louis` is two words; `D.C.` is one. */
const NO_SPACE = /(\p{L}{2,})\.(?=\p{L})/gu;
/** A ZIP code at the end, with the four digits that may follow it, or as many of them as are typed. */
const ZIP_TAIL = /(?:^|[\s,])(\d{5})(?:\s*[-–]\s*\d{0,4}|\s?\d{4})?\s*$/;
/** The country after a ZIP code says nothing more. */
const COUNTRY = /[\s,]+(?:u\.?s\.?a?\.?|united states(?: of america)?|estados unidos|ee\.?\s?uu\.?)\s*$/i;

/** How much of what merely leads in to a name is taken off: The Dalles and City of Industry are towns as they stand. */
export type LeadIn = 'kept' | 'prepositions' | 'dropped';

function withoutLeadIn(folded: string, leadIn: LeadIn): string {
  if (leadIn === 'kept' || stateNamed(folded) !== null) return folded;
  const bare = `${folded} `.replace(PREPOSITIONS, '');
  return (leadIn === 'dropped' ? bare.replace(TITLES, '') : bare).trim().replace(TAIL, '');
}

/** Names of states as people write them, folded. */
const NAMES_ONLY: readonly (readonly [folded: string, code: string])[] = [
  ...ALL_STATES.map(({ code, name }) => [foldText(name), code] as const),
  ['us virgin islands', 'VI'] as const,
  ['virgin islands', 'VI'] as const,
  ['usvi', 'VI'] as const,
  ['northern marianas', 'MP'] as const,
  ['cnmi', 'MP'] as const,
  ['commonwealth of puerto rico', 'PR'] as const,
  ['nueva york', 'NY'] as const,
  ['nueva jersey', 'NJ'] as const,
  ['nuevo mexico', 'NM'] as const,
  ['carolina del norte', 'NC'] as const,
  ['carolina del sur', 'SC'] as const,
  ['pensilvania', 'PA'] as const,
  ['luisiana', 'LA'] as const,
  ['hawai', 'HI'] as const,
  ['dakota del norte', 'ND'] as const,
  ['dakota del sur', 'SD'] as const,
  ['misisipi', 'MS'] as const,
  ['misuri', 'MO'] as const,
  ['tejas', 'TX'] as const,
  ['virginia occidental', 'WV'] as const,
  ['w virginia', 'WV'] as const,
  ['w va', 'WV'] as const,
  ['n carolina', 'NC'] as const,
  ['s carolina', 'SC'] as const,
  ['n dakota', 'ND'] as const,
  ['s dakota', 'SD'] as const,
  ['dist of columbia', 'DC'] as const,
];

/** Longest first, so that West Virginia is not Virginia. */
const STATE_NAMES = NAMES_ONLY.flatMap(([name, code]) => [
  [name, code] as const,
  [`${name} state`, code] as const,
]).toSorted((a, b) => b[0].length - a[0].length);

/** Short forms of states that are not postal codes and cannot be the name of a town. */
const OLD_SHORT: Readonly<Record<string, string>> = {
  calif: 'CA',
  colo: 'CO',
  conn: 'CT',
  fla: 'FL',
  ill: 'IL',
  mass: 'MA',
  mich: 'MI',
  minn: 'MN',
  miss: 'MS',
  nebr: 'NE',
  okla: 'OK',
  ariz: 'AZ',
  oreg: 'OR',
  penn: 'PA',
  penna: 'PA',
  wis: 'WI',
  wisc: 'WI',
  tenn: 'TN',
  tex: 'TX',
  wash: 'WA',
};

/** The state that a folded text names as a whole, by name, postal code or old short form; null where it is none. */
export function stateNamed(folded: string): string | null {
  const code = folded.replaceAll(' ', '').toUpperCase();
  if (code.length === 2 && stateOfCode(code) !== undefined) return code;
  return STATE_NAMES.find(([name]) => name === folded)?.[1] ?? OLD_SHORT[folded] ?? null;
}

function takeState(folded: string): readonly [rest: string, state: string | null] {
  for (const [name, code] of STATE_NAMES) {
    if (folded.endsWith(` ${name}`)) return [folded.slice(0, -name.length - 1), code];
  }
  const [, rest, last] = /^(.+) (\S+)$/.exec(folded) ?? [];
  if (rest === undefined || last === undefined) return [folded, null];
  const short = /^(.+) (\S) (\S)$/.exec(folded);
  if (short?.[1] !== undefined && stateNamed(`${short[2] ?? ''}${short[3] ?? ''}`) !== null) {
    return [short[1], stateNamed(`${short[2] ?? ''}${short[3] ?? ''}`)];
  }
  const state = stateNamed(last);
  return state === null ? [folded, null] : [rest, state];
}

/**
 * Takes a text apart. A ZIP code is one only where it stands alone or last: `12345 Main St` begins with a house number.
 */
export function splitPlaceText(given: string, leadIn: LeadIn = 'dropped'): SplitPlaceText {
  const spaced = given.replace(NO_SPACE, '$1. ');
  const text = spaced.replace(COUNTRY, (country, at: number) =>
    /\d\s*$/.test(spaced.slice(0, at)) ? '' : country,
  );
  const zipTail = ZIP_TAIL.exec(text);
  const folded = foldText(zipTail === null ? text : text.slice(0, zipTail.index));
  const known = withoutLeadIn(folded, leadIn);
  const whole = stateNamed(known);
  const [rest, state] = whole === null ? takeState(known) : ['', whole];
  return {
    words: placeWords(rest),
    state,
    zip: zipTail?.[1] ?? null,
    street: /^\d+[a-z]? \S/.test(rest),
  };
}
