import { foldText } from '../facility/fold-text.ts';
import { editsBetween } from '../index/near-spelling.ts';
import { COUNTY_ALIASES, TOWN_ALIASES } from './aliases.ts';
import { afterStreet, withoutUnit } from './address-text.ts';
import type { Gazetteer } from './gazetteer.ts';
import { placeKey } from './fold-place.ts';
import {
  byWeight,
  countyKey,
  nameIndexOf,
  nearestByName,
  type NamedPlace,
  zipsAround,
} from './name-index.ts';
import type { NotAPlaceReason, Place, PlaceAnswer, UnknownReason } from './place-answer.ts';
import { isHere } from './here.ts';
import { exactly, inState, isName, ofAlias, townsWithin } from './named-exactly.ts';
import { splitPlaceText, stateNamed, type SplitPlaceText } from './split-place-text.ts';
import { ALL_STATES, stateOfCode } from './states.ts';
import { zipLast, zipMeant, zipNeighbours, zipPlace } from './zip-text.ts';

/** No chooser is longer: a name that means more places needs its state. */
const MAX_CANDIDATES = 24;

/** Towns offered where what stands behind their name is no state. */
const MAX_OFFERED = 3;

/** Fewer letters begin too many names. */
const LEAST_BEGUN = 6;

/** Names of at least this many letters may be two edits away. */
const LEAST_FOR_TWO = 8;

/** First three digits of military mail's ZIP codes: Americas 340, Europe 090–098, Pacific 962–966. */
const MILITARY_ZIP = /^(?:340|09[0-8]|96[2-6])/;
const MILITARY_WORD = /^(?:apo|fpo|dpo)\b/;

function unknown(reason: UnknownReason, given: string, suggestions: readonly Place[] = []): PlaceAnswer {
  return { kind: 'unknown', reason, given, suggestions };
}

function notAPlace(reason: NotAPlaceReason, given: string, suggestions: readonly Place[] = []): PlaceAnswer {
  return { kind: 'not-a-place', reason, given, suggestions };
}

function answerOf(rows: readonly NamedPlace[], corrected: boolean): PlaceAnswer | null {
  const places = byWeight(rows).map((row) => row.place);
  const [first] = places;
  if (first === undefined) return null;
  if (places.length === 1) return { kind: 'place', place: first, corrected };
  return { kind: 'choose', candidates: places.slice(0, MAX_CANDIDATES), corrected };
}

/** Whether the words beside a ZIP code leave it standing: its own town or state, or a street that says nothing. */
function agrees(gazetteer: Gazetteer, place: Place, split: SplitPlaceText): boolean {
  if (split.state !== null && split.state !== place.state) return false;
  const key = split.words.join('');
  if (key === '') return true;
  const sameName = inState(nameIndexOf(gazetteer).towns.get(key), split.state);
  return sameName.length === 0 || sameName.some((row) => row.place.state === place.state);
}

function answerZip(
  gazetteer: Gazetteer,
  zip: string,
  split: SplitPlaceText,
  given: string,
): PlaceAnswer | null {
  const place = zipPlace(gazetteer, zip);
  const named = split.words.length > 0 || split.state !== null;
  if (place !== null && agrees(gazetteer, place, split)) return { kind: 'place', place, corrected: false };
  // A town and a ZIP code of another state cannot both be meant; a town with an unknown ZIP code still can.
  if (place !== null) {
    const other = resolveName(gazetteer, split, given);
    const others = other.kind === 'place' ? [other.place] : other.kind === 'choose' ? other.candidates : [];
    return { kind: 'choose', candidates: [place, ...others].slice(0, MAX_CANDIDATES), corrected: false };
  }
  if (MILITARY_ZIP.test(zip)) return unknown('military-mail', given);
  return named && !split.street ? null : unknown('zip-unknown', given, zipNeighbours(gazetteer, zip));
}

function answerCounty(gazetteer: Gazetteer, split: SplitPlaceText, given: string): PlaceAnswer | null {
  const said = split.words.join(' ');
  const [, spanish] = /^(?:condado de|condado|municipio de) (.+)$/.exec(said) ?? [];
  const [, english] = /^(.+) (?:county|parish|borough|municipio|co|cnty)$/.exec(said) ?? [];
  const name = english ?? spanish;
  if (name === undefined) return null;
  const { counties } = nameIndexOf(gazetteer);
  const key = countyKey(name);
  const alias = COUNTY_ALIASES.get(key);
  const meant = alias === undefined ? [] : inState(counties.get(countyKey(alias.name)), alias.state);
  const named = [
    ...inState(meant, split.state).map((row) => ({ ...row, weight: Number.MAX_SAFE_INTEGER })),
    ...inState(counties.get(key), split.state).map((row) => ({ ...row, weight: zipsAround(gazetteer, row) })),
  ];
  const word = said.slice(name.length).replace(/ (?:co|cnty)$/, ' county');
  const ofThatWord =
    english === undefined ? [] : named.filter(({ place }) => foldText(place.label).includes(word));
  return (
    answerOf(ofThatWord.length > 0 ? ofThatWord : named, false) ??
    answerOf(nearestByName(counties, key, split.state), true) ??
    unknown('county-unknown', given)
  );
}

/** What the names of streets end with. */
const STREET_ENDS = new Set(
  (
    'saint street ave avenue rd road dr drive blvd boulevard ln lane way ct court pl place hwy highway pkwy parkway pike ' +
    'cir circle ter terrace sq square calle avenida'
  ).split(' '),
);

/**
 * After a house number and a street, the town may follow without a comma: the longest tail that is a town. Without a state,
 * only what follows the last word of a street can be one.
 */
function townAfterStreet(gazetteer: Gazetteer, { words, state }: SplitPlaceText): PlaceAnswer | null {
  for (let from = 2; from < words.length; from++) {
    if (state === null && !(from > 2 && STREET_ENDS.has(words[from - 1] ?? ''))) continue;
    const { towns } = nameIndexOf(gazetteer);
    const answer = answerOf(inState(towns.get(words.slice(from).join('')), state), false);
    if (answer !== null) return answer;
  }
  return null;
}

function stateAnswer(gazetteer: Gazetteer, state: string, given: string): PlaceAnswer {
  const { states, towns } = nameIndexOf(gazetteer);
  const whole = states.get(state);
  if (whole === undefined) return unknown('military-mail', given);
  const typed = foldText(given);
  const isWord = stateNamed(typed) === state && typed.length > 2 && !typed.endsWith(' state');
  const alias = TOWN_ALIASES.get(typed.replaceAll(' ', ''));
  const sameName = isWord
    ? inState(towns.get(whole.key), null)
    : alias === undefined
      ? []
      : ofAlias(gazetteer, alias);
  return (
    answerOf([{ ...whole, weight: Number.MAX_SAFE_INTEGER }, ...sameName], false) ??
    unknown('town-unknown', given)
  );
}

function resolveName(gazetteer: Gazetteer, split: SplitPlaceText, given: string): PlaceAnswer {
  const { towns, states, counties } = nameIndexOf(gazetteer);
  const key = split.words.join('');
  if (key === '')
    return split.state === null ? notAPlace('empty', given) : stateAnswer(gazetteer, split.state, given);
  if (MILITARY_WORD.test(split.words.join(' ')) || stateOfCode(split.state ?? '')?.kind === 'military') {
    return unknown('military-mail', given);
  }
  const exact = answerOf(exactly(gazetteer, split), false);
  if (exact !== null) return exact;
  const county = answerCounty(gazetteer, split, given);
  if (county !== null) return county;
  if (split.street) return townAfterStreet(gazetteer, split) ?? notAPlace('street-address', given);
  if (isName(split)) return notAPlace('other-words', given, townsWithin(gazetteer, split));
  const wordless = answerOf(inState(counties.get(countyKey(split.words.join(' '))), split.state), false);
  if (wordless !== null) return wordless;
  if (split.state === null && /^[a-z]{2}$/.test(split.words.at(-1) ?? '')) {
    const before = byWeight(exactly(gazetteer, { words: split.words.slice(0, -1), state: null }));
    // Vancouver BC is not a slip of Vancouver: what no state is called may be a province of another country.
    if (before.length > 0)
      return unknown(
        'town-unknown',
        given,
        before.slice(0, MAX_OFFERED).map(({ place }) => place),
      );
  }
  const near = answerOf(nearestByName(towns, key, split.state), true);
  if (near !== null) return near;
  const begun = answerOf(beginning(towns, key, split.state), true);
  if (begun !== null) return begun;
  if (split.state === null) {
    const within = townsWithin(gazetteer, split);
    return inMisspeltState(gazetteer, split, given) ?? unknown('town-unknown', given, within);
  }
  const elsewhere = byWeight(inState(towns.get(key), null)).map((row) => row.place);
  const state = states.get(split.state);
  return unknown(
    'town-not-in-state',
    given,
    [...(state ? [state.place] : []), ...elsewhere].slice(0, MAX_CANDIDATES),
  );
}

/** The town of a text whose last word is a misspelt state: `New Orleans Louisianna`. */
function inMisspeltState(
  gazetteer: Gazetteer,
  { words, street }: SplitPlaceText,
  given: string,
): PlaceAnswer | null {
  const last = words.at(-1) ?? '';
  const most = last.length >= LEAST_FOR_TWO ? 2 : 1;
  const near = ALL_STATES.filter(
    ({ name }) => name.length >= LEAST_BEGUN && editsBetween(last, foldText(name), most) <= most,
  );
  const [state] = near;
  if (words.length < 2 || state === undefined || near.length > 1) return null;
  const split = { words: words.slice(0, -1), state: state.code, zip: null, street };
  const answer = resolveName(gazetteer, split, given);
  return answer.kind === 'place' || answer.kind === 'choose' ? { ...answer, corrected: true } : null;
}

/** Whoever types Lake Havasu means the city that is called so and a word more. */
function beginning(
  towns: ReadonlyMap<string, readonly NamedPlace[]>,
  key: string,
  state: string | null,
): readonly NamedPlace[] {
  if (key.length < LEAST_BEGUN) return [];
  return [...towns].flatMap(([name, rows]) => (name.startsWith(key) ? inState(rows, state) : []));
}

/** What a whole text stands for, though its end is the code or name of a state too: East LA, NY NY, West Texas. */
function ofWholeText(gazetteer: Gazetteer, given: string): PlaceAnswer | null {
  if (stateNamed(foldText(given)) !== null) return null;
  const key = placeKey(given.replace(/^the\s+/i, ''));
  const alias = TOWN_ALIASES.get(key);
  if (alias !== undefined) return answerOf(ofAlias(gazetteer, alias), false);
  const rows = nameIndexOf(gazetteer).towns.get(key) ?? [];
  const isRegion = rows.some(({ place }) => place.kind === 'region');
  return isRegion ? answerOf(rows, false) : null;
}

/**
 * Understands a text as a place: a ZIP code, ZIP+4, a town with or without its state, "near Portland", a county, a state
 * or territory, an address that ends with its town. The whole text must be a place: a name that merely begins with one is
 * not. Never throws and never falls back to a place that was not asked for.
 */
export function resolvePlace(text: string, gazetteer: Gazetteer): PlaceAnswer {
  const given = zipLast(withoutUnit(text).trim(), gazetteer);
  if (given === '') return notAPlace('empty', given);
  if (isHere(given)) return notAPlace('here', given);
  const tail = afterStreet(given);
  // After a street without a comma the town stands before the state: `5500 Main St Houston, TX`.
  const isState = tail !== null && splitPlaceText(tail).words.length === 0;
  if (tail !== null && !isState && !/^(?:apt|apartment|suite|ste|unit|floor|fl|#)\b/i.test(tail)) {
    return resolvePlace(tail, gazetteer);
  }
  const slip = zipMeant(gazetteer, given);
  if (slip !== null) return unknown('zip-unknown', given, [slip]);
  if (/^[\d\s–-]+$/.test(given) && splitPlaceText(given).zip === null) return unknown('zip-unknown', given);
  const split = splitPlaceText(given);
  const known = ofWholeText(gazetteer, given);
  if (known !== null) return known;
  for (const leadIn of split.zip === null ? (['kept', 'prepositions'] as const) : []) {
    const asTyped = answerOf(exactly(gazetteer, splitPlaceText(given, leadIn)), false);
    if (asTyped !== null) return asTyped;
  }
  const byZip = split.zip === null ? null : answerZip(gazetteer, split.zip, split, given);
  return byZip ?? resolveName(gazetteer, split, given);
}
