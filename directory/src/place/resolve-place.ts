import { foldText } from '../facility/fold-text.ts';
import { afterStreet, withoutUnit } from './address-text.ts';
import { editDistance } from './edit-distance.ts';
import { lookUpZip, type Gazetteer } from './gazetteer.ts';
import { placeKey } from './fold-place.ts';
import { byWeight, countyKey, nameIndexOf, nearestByName, type NamedPlace } from './name-index.ts';
import type { NotAPlaceReason, Place, PlaceAnswer, UnknownReason } from './place-answer.ts';
import { isHere } from './here.ts';
import { COUNTY_ALIASES, TOWN_ALIASES } from './regions.ts';
import { splitPlaceText, stateNamed, type SplitPlaceText } from './split-place-text.ts';
import { ALL_STATES, stateOfCode } from './states.ts';

/** No chooser is longer: a name that means more places needs its state. */
const MAX_CANDIDATES = 24;

/** A town with this many ZIP codes is a large city. */
const WELL_KNOWN_ZIPS = 20;

/** Towns offered in place of a ZIP code that is none. */
const MAX_NEIGHBOURS = 3;

/** Fewer letters begin too many names. */
const LEAST_BEGUN = 6;

/** Names of at least this many letters may be two edits away. */
const LEAST_FOR_TWO = 8;

/** First three digits of military mail's ZIP codes: Americas 340, Europe 090–098, Pacific 962–966. */
const MILITARY_ZIP = /^(?:340|09[0-8]|96[2-6])/;
const MILITARY_WORD = /^(?:apo|fpo|dpo)\b/;

/** Words of what a place of care is called. A text that holds one and is no town as a whole is a name, not a place. */
const NAME_WORDS = new Set(
  (
    'clinic center centers clinics hospital hospitals recovery treatment health healthcare medical counseling services ' +
    'service program programs rehab rehabilitation detox detoxification behavioral psychiatric psychiatry therapy ' +
    'wellness institute foundation outpatient inpatient residential ministries associates group department ' +
    'addiction substance care house home project sober living halfway mental drug alcohol methadone suboxone clinica centro hospitales tratamiento recuperacion salud'
  ).split(' '),
);

function unknown(reason: UnknownReason, given: string, suggestions: readonly Place[] = []): PlaceAnswer {
  return { kind: 'unknown', reason, given, suggestions };
}

function notAPlace(reason: NotAPlaceReason, given: string): PlaceAnswer {
  return { kind: 'not-a-place', reason, given };
}

function answerOf(rows: readonly NamedPlace[], corrected: boolean): PlaceAnswer | null {
  const places = byWeight(rows).map((row) => row.place);
  const [first] = places;
  if (first === undefined) return null;
  if (places.length === 1) return { kind: 'place', place: first, corrected };
  return { kind: 'choose', candidates: places.slice(0, MAX_CANDIDATES), corrected };
}

function zipPlace(gazetteer: Gazetteer, zip: string): Place | null {
  const entry = lookUpZip(gazetteer, zip);
  if (entry === undefined) return null;
  const { city, state, lat, lon } = entry;
  const label = `${zip} ${city}, ${state}`;
  return { kind: 'zip', label, near: zip, city, state, zip, point: { lat, lon }, approximate: false };
}

/** The towns with most of the ZIP codes that begin with the same three digits: one post office sorts for them all. */
function zipNeighbours(gazetteer: Gazetteer, zip: string): readonly Place[] {
  const first = Math.floor(Number(zip) / 100);
  const counts = new Map<number, number>();
  gazetteer.zips.forEach((known, at) => {
    const town = gazetteer.townOfZip[at];
    if (town !== undefined && Math.floor(known / 100) === first)
      counts.set(town, (counts.get(town) ?? 0) + 1);
  });
  const { towns } = nameIndexOf(gazetteer);
  const most = [...counts].toSorted(([a, ofA], [b, ofB]) => ofB - ofA || a - b).slice(0, MAX_NEIGHBOURS);
  return most.flatMap(([town]) => {
    const key = placeKey(gazetteer.townNames[town] ?? '');
    return inState(towns.get(key), gazetteer.townStates[town] ?? '').map(({ place }) => place);
  });
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

function inState(rows: readonly NamedPlace[] | undefined, state: string | null): readonly NamedPlace[] {
  return (rows ?? []).filter((row) => state === null || row.place.state === state);
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
    ...inState(meant, split.state).map((row) => ({ ...row, weight: 2 })),
    ...inState(counties.get(key), split.state),
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

/** After a house number and a street, the town may follow without a comma: the longest tail that is a town in the state. */
function townAfterStreet(gazetteer: Gazetteer, split: SplitPlaceText): PlaceAnswer | null {
  if (split.state === null) return null;
  const { towns } = nameIndexOf(gazetteer);
  for (let from = 2; from < split.words.length; from++) {
    const answer = answerOf(inState(towns.get(split.words.slice(from).join('')), split.state), false);
    if (answer !== null) return answer;
  }
  return null;
}

/**
 * What the words name exactly. Without a state, a town that is far better known and one letter away joins the choice:
 * whoever types Pittsburg may well mean Pittsburgh.
 */
function exactly(gazetteer: Gazetteer, { words, state }: SplitPlaceText): readonly NamedPlace[] {
  const key = words.join('');
  if (key === '') return [];
  const { towns } = nameIndexOf(gazetteer);
  const alias = TOWN_ALIASES.get(key);
  if (alias !== undefined && (state === null || state === alias.state)) {
    const meant = inState(towns.get(placeKey(alias.name)), alias.state);
    return [...meant, ...inState(towns.get(key), state).filter((row) => row.place.state !== alias.state)];
  }
  const rows = inState(towns.get(key), state);
  if (rows.length === 0 || state !== null) return rows;
  if (rows.some((row) => row.weight >= WELL_KNOWN_ZIPS)) return rows;
  return [...rows, ...nearestByName(towns, key, null, 1).filter((row) => row.weight >= WELL_KNOWN_ZIPS)];
}

function isName(split: SplitPlaceText): boolean {
  return split.words.some((word) => NAME_WORDS.has(word)) || split.words.length > 6;
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
      : inState(towns.get(placeKey(alias.name)), alias.state);
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
  if (isName(split)) return notAPlace('other-words', given);
  const wordless = answerOf(inState(counties.get(countyKey(split.words.join(' '))), split.state), false);
  if (wordless !== null) return wordless;
  const near = answerOf(nearestByName(towns, key, split.state), true);
  if (near !== null) return near;
  const begun = answerOf(beginning(towns, key, split.state), true);
  if (begun !== null) return begun;
  if (split.state === null) return inMisspeltState(gazetteer, split, given) ?? unknown('town-unknown', given);
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
    ({ name }) => name.length >= LEAST_BEGUN && editDistance(last, foldText(name), most) <= most,
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

/** What a whole text is short for, though its end is the code of a state too: East LA, NY NY. */
function aliasOf(gazetteer: Gazetteer, given: string): PlaceAnswer | null {
  const alias = TOWN_ALIASES.get(placeKey(given));
  if (alias === undefined || stateNamed(foldText(given)) !== null) return null;
  const { towns } = nameIndexOf(gazetteer);
  return answerOf(inState(towns.get(placeKey(alias.name)), alias.state), false);
}

/** A ZIP code may come first only where its own town or state follows: `97205 Portland, OR`. */
function zipBefore(text: string, gazetteer: Gazetteer): Place | null {
  const [, zip, rest] = /^(\d{5})(?:-\d{4})?[\s,]+(\D+)$/.exec(text) ?? [];
  if (zip === undefined || rest === undefined) return null;
  const place = zipPlace(gazetteer, zip);
  if (place === null) return null;
  const { words, state } = splitPlaceText(rest);
  const sameState = state === null || state === place.state;
  const sameTown = words.length === 0 || words.join('') === placeKey(place.city);
  return sameState && sameTown ? place : null;
}

/**
 * Understands a text as a place: a ZIP code, ZIP+4, a town with or without its state, "near Portland", a county, a state
 * or territory, an address that ends with its town. The whole text must be a place: a name that merely begins with one is
 * not. Never throws and never falls back to a place that was not asked for.
 */
export function resolvePlace(text: string, gazetteer: Gazetteer): PlaceAnswer {
  const given = withoutUnit(text).trim();
  if (given === '') return notAPlace('empty', given);
  if (isHere(given)) return notAPlace('here', given);
  const zipFirst = zipBefore(given, gazetteer);
  if (zipFirst !== null) return { kind: 'place', place: zipFirst, corrected: false };
  const tail = afterStreet(given);
  // After a street without a comma the town stands before the state: `5500 Main St Houston, TX`.
  const isState = tail !== null && splitPlaceText(tail).words.length === 0;
  if (tail !== null && !isState && !/^(?:apt|apartment|suite|ste|unit|floor|fl|#)\b/i.test(tail)) {
    return resolvePlace(tail, gazetteer);
  }
  if (/^[\d\s–-]+$/.test(given) && splitPlaceText(given).zip === null) return unknown('zip-unknown', given);
  const split = splitPlaceText(given);
  const known = aliasOf(gazetteer, given);
  if (known !== null) return known;
  for (const leadIn of split.zip === null ? (['kept', 'prepositions'] as const) : []) {
    const asTyped = answerOf(exactly(gazetteer, splitPlaceText(given, leadIn)), false);
    if (asTyped !== null) return asTyped;
  }
  const byZip = split.zip === null ? null : answerZip(gazetteer, split.zip, split, given);
  return byZip ?? resolveName(gazetteer, split, given);
}
