import { nationalCode } from '@stepdown/directory/facility/codes';
import { facilityName, type Facility } from '@stepdown/directory/facility/facility';
import type { SnapshotFacts } from '@stepdown/directory/index/build-index';
import type { DirectoryIndex } from '@stepdown/directory/index/open-index';
import type { Gazetteer } from '@stepdown/directory/place/gazetteer';
import type { Place as Spot } from '@stepdown/directory/place/place-answer';
import { resolvePlace } from '@stepdown/directory/place/resolve-place';
import { parseQuery, type KnownCodes } from '@stepdown/directory/search/parse-query';
import { search, type Hit, type SearchQuery, type SearchResult } from '@stepdown/directory/search/search';
import type { PlacesWords } from '../words/places.ts';
import type { SearchWords } from '../words/search.ts';
import type { Place, PlaceHit, PlacesAnswer, PlacesQuery } from './places.ts';

/** What a search is answered from: the same on the server and in a browser's worker. */
export interface PlacesToSearch {
  readonly index: DirectoryIndex;
  readonly gazetteer: Gazetteer;
  readonly words: { readonly places: PlacesWords; readonly search: SearchWords };
}

/** Notices that what was typed is nowhere as it was typed. */
const GUESSED: ReadonlySet<string> = new Set(['words-left-out', 'other-spellings']);

/** A text that finds exactly this place. */
export interface PlaceChoice {
  readonly label: string;
  readonly near: string;
}

/** What was found, or why the place to search near was not understood, in words. */
export type PlacesFound =
  | { readonly kind: 'answer'; readonly answer: PlacesAnswer; readonly ordinals: readonly number[] }
  | {
      readonly kind: 'ambiguous-place' | 'unknown-place';
      readonly say: string;
      readonly choices: readonly PlaceChoice[];
    };

/** Finds places near a town or ZIP, by words, needs and codes. */
export function findPlaces(query: PlacesQuery, from: PlacesToSearch): PlacesFound {
  const found = findAsTyped(query, from);
  const meant = found.kind === 'answer' ? placeMeant(query, found.answer, from) : null;
  if (meant === null) return found;
  return meant.kind === 'query' ? findAsTyped(meant.query, from) : meant;
}

/** The same, where the words of the box are never taken for a place. */
export function findAsTyped(query: PlacesQuery, from: PlacesToSearch): PlacesFound {
  const near = findNear(query, { ...from, known: from.index.bitOf });
  if (near.kind !== 'near') return near;
  const result = search(from.index, searchOf(query, near.spot));
  const answer = answerOf(result, near, from);
  return { kind: 'answer', answer, ordinals: result.hits.map(({ ordinal }) => ordinal) };
}

/** The search that a request asks for. */
export function searchOf(query: PlacesQuery, spot: Spot | null): SearchQuery {
  return {
    text: query.text,
    near: spot?.point ?? null,
    needs: query.need === undefined ? [] : [query.need],
    groups: query.any ?? [],
    groupCounts: (query.any ?? []).length > 0,
    not: query.not ?? [],
    limit: query.limit,
    offset: query.offset,
  };
}

/** Where a search looks from. */
export interface Near {
  readonly kind: 'near';
  readonly spot: Spot | null;
  /** Said beside the results where a misspelt place was understood as another. */
  readonly corrected: boolean;
}

/**
 * The place to search near: the one that was given, or the one that the words name. Never a default.
 * @param from.known the codes that some place of the directory reports
 */
export function findNear(
  query: PlacesQuery,
  { known, gazetteer, words }: Pick<PlacesToSearch, 'gazetteer' | 'words'> & { readonly known: KnownCodes },
): Near | Exclude<PlacesFound, { kind: 'answer' }> {
  if (query.near === undefined || query.near === '') {
    const { place, here } = parseQuery(query.text ?? '', known);
    if (here) return { kind: 'unknown-place', say: words.places.notUnderstood.here(''), choices: [] };
    const answer = place === null ? null : resolvePlace(place, gazetteer);
    if (answer?.kind !== 'place') return { kind: 'near', spot: null, corrected: false };
    return { kind: 'near', spot: answer.place, corrected: answer.corrected };
  }
  const answer = resolvePlace(query.near, gazetteer);
  switch (answer.kind) {
    case 'place':
      return { kind: 'near', spot: answer.place, corrected: answer.corrected };
    case 'choose':
      return {
        kind: 'ambiguous-place',
        say: words.search.chooseOne(query.near),
        choices: answer.candidates.map(choiceOf),
      };
    case 'not-a-place':
    case 'unknown': {
      const { reason, given, suggestions } = answer;
      const said = words.places.notUnderstood[reason](given);
      const labels = suggestions.map(({ label }) => label);
      const say = labels.length === 0 ? said : `${said} ${words.search.instead(labels)}`;
      return { kind: 'unknown-place', say, choices: suggestions.map(choiceOf) };
    }
  }
}

/**
 * Whoever types nothing but a town into the box for names, of which no place of care is called or has its address, means what is
 * near that town. Null where the words found what they say, name a service, or are no place.
 * @param found by the words as they stand
 */
export function placeMeant(
  query: PlacesQuery,
  found: Pick<PlacesAnswer, 'total' | 'notices' | 'hits'> | null,
  { gazetteer, words }: Pick<PlacesToSearch, 'gazetteer' | 'words'>,
):
  | { readonly kind: 'query'; readonly query: PlacesQuery }
  | Extract<PlacesFound, { kind: 'ambiguous-place' | 'unknown-place' }>
  | null {
  const { text = '', near = '', ...rest } = query;
  const { total, notices, hits } = found ?? { total: 0, notices: [], hits: [] };
  const isFound = total > 0 && !notices.some(({ code }) => GUESSED.has(code));
  const isService = hits.some(({ reasons }) => reasons.some(({ code }) => code === 'service'));
  if (near !== '' || text === '' || isFound || isService) return null;
  const answer = resolvePlace(text, gazetteer);
  if (answer.kind === 'place' && answer.place.kind !== 'zip' && !answer.corrected)
    return { kind: 'query', query: { ...rest, near: text } };
  if (answer.kind !== 'unknown' || answer.reason !== 'military-mail') return null;
  return { kind: 'unknown-place', say: words.places.notUnderstood[answer.reason](answer.given), choices: [] };
}

function choiceOf({ label, near }: Spot): PlaceChoice {
  return { label, near };
}

/** What a search found, as the wire shape. */
export function answerOf(
  result: SearchResult,
  { spot, corrected }: Near,
  from: Omit<PlacesToSearch, 'gazetteer'>,
): PlacesAnswer {
  const { index, words } = from;
  const nameOf = (code: string) => serviceNameIn(words.places, code) ?? code;
  const notices = result.notices.map((code) => ({ code: code as string, say: words.search.notice[code] }));
  return {
    place: spot === null ? null : { label: spot.label, kind: spot.kind, ...spot.point },
    hits: result.hits.map((hit) => writeHit(hit, spot, from)),
    total: result.total,
    facets: { ...result.facets },
    groupCounts: (result.groupCounts ?? []).map((counts) => ({ ...counts })),
    wayOut: result.wayOut.map(({ drop, codes, total }) => ({
      drop,
      total,
      say: words.search.wayOut(drop, codes, total, nameOf),
    })),
    notices:
      corrected && spot !== null
        ? [{ code: 'place-corrected', say: words.places.corrected(spot.label) }, ...notices]
        : notices,
    edition: writeEdition(index),
  };
}

function writeHit(
  hit: Hit,
  spot: Spot | null,
  { index, words }: Omit<PlacesToSearch, 'gazetteer'>,
): PlaceHit {
  const nameOf = (code: string) => serviceNameIn(words.places, code) ?? code;
  return {
    ...writeCard(index.facility(hit.ordinal)),
    miles: hit.miles === null ? null : Math.round(hit.miles * 10) / 10,
    approximate: hit.miles !== null && (hit.approximate || spot?.approximate === true),
    reasons: hit.reasons.map((reason) => ({
      ...reason,
      values: { ...reason.values },
      say: words.search.reason(reason, nameOf),
    })),
  };
}

/** A service in plain words; null for a code that the national list does not know. */
export function serviceNameIn(words: PlacesWords, code: string): string | null {
  return Object.hasOwn(words.services, code)
    ? ((words.services as Readonly<Record<string, string>>)[code] ?? null)
    : null;
}

/** What a hit and a page of a place both tell. */
export type PlaceCard = Omit<PlaceHit, 'miles' | 'approximate' | 'reasons'>;

/** The edition that a served index is of, as the wire shape. */
export function writeEdition({ meta }: { readonly meta: SnapshotFacts }): PlacesAnswer['edition'] {
  return {
    source: meta.source,
    edition: meta.edition,
    publishedYear: yearOf(meta.edition),
    importedOn: meta.made === '' ? null : meta.made,
    fictional: meta.fictional,
  };
}

/** The year of an edition's name, `2023` or `2026-11-22`; null where it tells none. */
function yearOf(edition: string): number | null {
  const year = /^(\d{4})(?:-\d{2}-\d{2})?$/.exec(edition)?.[1];
  return year === undefined ? null : Number(year);
}

/** A facility as a card. */
export function writeCard(facility: Facility): PlaceCard {
  return {
    id: facility.id,
    name: facilityName(facility),
    street: [facility.street1, facility.street2].filter((line) => line !== '').join(', '),
    city: facility.city,
    state: facility.state,
    zip: facility.zip,
    phones: facility.phones.map(({ number, extension, kind }) => ({
      number: extension === null ? number : `${number} x${extension}`,
      kind,
    })),
    fictional: facility.fictional,
    codes: [...facility.codes],
    edition: { source: facility.source, edition: facility.edition },
  };
}

/** A facility as its page tells it. */
export function writePlace(
  facility: Facility,
  index: { readonly meta: SnapshotFacts },
  words: PlacesWords,
): Place {
  const card = writeCard(facility);
  return {
    ...card,
    website: facility.website,
    point: facility.point,
    services: facility.codes.map((code) => {
      const say = serviceNameIn(words, code);
      return { code, say: say ?? code, group: nationalCode(code)?.category ?? '', known: say !== null };
    }),
    assuredOn: facility.assuredDate,
    edition: {
      ...writeEdition(index),
      ...card.edition,
      publishedYear: yearOf(facility.edition),
    },
  };
}
