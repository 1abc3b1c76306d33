import { lookUpZip, type Gazetteer } from './gazetteer.ts';
import { placeKey } from './fold-place.ts';
import { forgivenEdits } from './forgiven-edits.ts';
import { editsBetween } from '../index/near-spelling.ts';
import { nameIndexOf } from './name-index.ts';
import { exactly, inState } from './named-exactly.ts';
import type { Place } from './place-answer.ts';
import { splitPlaceText, type SplitPlaceText } from './split-place-text.ts';

/** Towns offered in place of a ZIP code that is none. */
const MAX_NEIGHBOURS = 3;

/** A town beside its own ZIP code is known with this many slips. */
const MOST_SLIPS = 2;

/** A ZIP code as a place; null where the gazetteer has none of that number. */
export function zipPlace(gazetteer: Gazetteer, zip: string): Place | null {
  const entry = lookUpZip(gazetteer, zip);
  if (entry === undefined) return null;
  const { city, state, lat, lon } = entry;
  const label = `${zip} ${city}, ${state}`;
  return { kind: 'zip', label, near: zip, city, state, zip, point: { lat, lon }, approximate: false };
}

/** The towns with most of the ZIP codes that begin with the same three digits: one post office sorts for them all. */
export function zipNeighbours(gazetteer: Gazetteer, zip: string): readonly Place[] {
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

/** A state's code and a ZIP code, written as one. */
const STATE_AND_ZIP = /^(?:([a-z]{2})(\d{5})|(\d{5})([a-z]{2}))$/i;

/** A town of another state than a ZIP code's is one that people know: else it is the street of a house. */
const KNOWN_ZIPS = 3;

/** Whether words name a town that may stand beside a ZIP code, misspelt too where it is the ZIP code's own. */
function isTownBeside(gazetteer: Gazetteer, place: Place, { words, state }: SplitPlaceText): boolean {
  if (words.length === 0) return state !== null;
  const named = exactly(gazetteer, { words, state: null });
  if (state !== null && named.length > 0) return true;
  const own = placeKey(place.city);
  if (editsBetween(words.join(''), own, MOST_SLIPS) <= forgivenEdits(own.length)) return true;
  return named.some((row) => row.place.state === place.state || row.weight >= KNOWN_ZIPS);
}

/**
 * A text with its ZIP code at the end, where addresses have it: `97205 Portland, OR`. Only where a town or a state follows
 * the ZIP code: five figures before a street are a house.
 */
export function zipLast(text: string, gazetteer: Gazetteer): string {
  const given = text.replace(STATE_AND_ZIP, '$1$3 $2$4');
  const [, zip, rest] = /^(\d{5})(?:-\d{4})?[\s,]+(\D+)$/.exec(given) ?? [];
  if (zip === undefined || rest === undefined) return given;
  const place = zipPlace(gazetteer, zip);
  return place !== null && isTownBeside(gazetteer, place, splitPlaceText(rest)) ? `${rest} ${zip}` : given;
}

/** Letters that look like figures, and at least three figures beside them. */
const LIKE_A_ZIP = /^(?=(?:\D*\d){3})[\doil]{5}$/i;

/**
 * The ZIP code that was meant where a letter stands for a figure, where a table has lost the nought at its beginning, or
 * where a space stands within it: to be offered, never taken.
 */
export function zipMeant(gazetteer: Gazetteer, given: string): Place | null {
  if (/^\d{4}$/.test(given)) return zipPlace(gazetteer, `0${given}`);
  if (/^(?=(?:\d *){5}$)\d[\d ]* [\d ]*\d$/.test(given))
    return zipPlace(gazetteer, given.replaceAll(' ', ''));
  if (!LIKE_A_ZIP.test(given) || /^\d+$/.test(given)) return null;
  return zipPlace(gazetteer, given.replace(/o/gi, '0').replace(/[il]/gi, '1'));
}
