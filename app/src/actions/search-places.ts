import type { Place } from '@stepdown/directory/place/place-answer';
import { resolvePlace } from '@stepdown/directory/place/resolve-place';
import { parseQuery } from '@stepdown/directory/search/parse-query';
import { search, type Hit, type SearchResult } from '@stepdown/directory/search/search';
import type { Outcome } from '../contract/act.ts';
import type { PlaceHit, PlacesAnswer, PlacesQuery } from '../contract/places.ts';
import { problem } from '../contract/problem.ts';
import type { ServedIndex } from '../store/served-index.ts';
import type { Language } from '../words/language.ts';
import { gazetteer } from './gazetteer.ts';
import { placesWords, searchWords, serviceName } from './speech.ts';
import { writeCard, writeEdition } from './write-place.ts';

/** Finds places near a town or ZIP, by words, needs and codes, from the index that is served. Keeps nothing. */
export async function searchPlaces(
  served: () => Promise<ServedIndex | null>,
  query: PlacesQuery,
  language: Language,
): Promise<Outcome<PlacesAnswer>> {
  const open = await served();
  if (open === null) return { ok: false, problem: problem('not-ready') };
  const near = findNear(query, language, open);
  if (!near.ok) return near;
  const result = search(open.index, {
    text: query.text,
    near: near.value?.point ?? null,
    needs: query.need === undefined ? [] : [query.need],
    groups: query.any ?? [],
    not: query.not ?? [],
    limit: query.limit,
    offset: query.offset,
  });
  return { ok: true, value: written(result, near.value, open, language) };
}

/** The place to search near: the one that was given, or the one that the words name. Never a default. */
function findNear(query: PlacesQuery, language: Language, { index }: ServedIndex): Outcome<Place | null> {
  if (query.near === undefined || query.near === '') {
    const { place } = parseQuery(query.text ?? '', new Set(index.bitOf.keys()));
    const answer = place === null ? null : resolvePlace(place, gazetteer());
    return { ok: true, value: answer?.kind === 'place' ? answer.place : null };
  }
  const words = searchWords(language);
  const answer = resolvePlace(query.near, gazetteer());
  switch (answer.kind) {
    case 'place':
      return { ok: true, value: answer.place };
    case 'choose':
      return {
        ok: false,
        problem: problem('ambiguous-place', words.chooseOne(query.near)),
        choices: answer.candidates.map(choiceOf),
      };
    case 'not-a-place':
      return unknown(placesWords(language).notUnderstood[answer.reason](answer.given), []);
    case 'unknown': {
      const { reason, given, suggestions } = answer;
      const said = placesWords(language).notUnderstood[reason](given);
      const offer = suggestions.length === 0 ? [] : [words.instead(suggestions.map(({ label }) => label))];
      return unknown([said, ...offer].join(' '), suggestions);
    }
  }
}

function unknown(detail: string, suggestions: readonly Place[]): Outcome<never> {
  return { ok: false, problem: problem('unknown-place', detail), choices: suggestions.map(choiceOf) };
}

function choiceOf({ label }: Place): { label: string; near: string } {
  return { label, near: label };
}

function written(
  result: SearchResult,
  near: Place | null,
  { index }: ServedIndex,
  language: Language,
): PlacesAnswer {
  const words = searchWords(language);
  const nameOf = (code: string) => serviceName(code, language) ?? code;
  const hitOf = (hit: Hit): PlaceHit => ({
    ...writeCard(index.facility(hit.ordinal)),
    miles: hit.miles === null ? null : Math.round(hit.miles * 10) / 10,
    approximate: hit.miles !== null && (hit.approximate || near?.approximate === true),
    reasons: hit.reasons.map((reason) => ({
      ...reason,
      values: { ...reason.values },
      say: words.reason(reason, nameOf),
    })),
  });
  return {
    place: near === null ? null : { label: near.label, kind: near.kind, ...near.point },
    hits: result.hits.map(hitOf),
    total: result.total,
    facets: { ...result.facets },
    wayOut: result.wayOut.map(({ drop, codes, total }) => ({
      drop,
      total,
      say: words.wayOut(drop, codes, total, nameOf),
    })),
    notices: result.notices.map((code) => ({ code, say: words.notice[code] })),
    edition: writeEdition(index),
  };
}
