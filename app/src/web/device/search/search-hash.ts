import { readSearchState, writeSearchState, type SearchState } from './search-state.ts';

/* What stands behind `#` in an address is never sent: it is the state of a search that stays on the device. */

const ID = /^[0-9a-f-]{36}$/;

function paramsOf(hash: string): URLSearchParams | null {
  const text = hash.replace(/^#/, '');
  return text.includes('=') ? new URLSearchParams(text) : null;
}

/** The search that an address tells of; null where it tells of none. */
export function readSearch(hash: string): SearchState | null {
  const params = paramsOf(hash);
  return params === null || !params.has('near') ? null : readSearchState(params);
}

/** The place that is shown over the search; null for the list. */
export function readPlace(hash: string): string | null {
  const id = paramsOf(hash)?.get('place') ?? '';
  return ID.test(id) ? id : null;
}

/** The part of the address that tells of a search and of the place that is shown over it. */
export function writeHash(search: SearchState, place: string | null): string {
  return `#${writeSearchState(search)}${place === null ? '' : `&place=${place}`}`;
}
