import type { PlacesFound } from '../../../contract/find-places.ts';
import type { Place, PlacesQuery } from '../../../contract/places.ts';
import type { Language } from '../../../words/language.ts';

/** A place on the map. */
export interface Pin {
  readonly id: string;
  readonly name: string;
  /** Which one it is in the whole list, counted from 1. */
  readonly rank: number;
  readonly lat: number;
  readonly lon: number;
  /** True where the point is the middle of a ZIP code. */
  readonly approximate: boolean;
}

/** What the page asks of the worker. */
export type Asked = { readonly number: number; readonly language: Language } & (
  | { readonly kind: 'find'; readonly query: PlacesQuery; readonly pins: number }
  | { readonly kind: 'place'; readonly id: string }
);

/** What is found on the device; `pins` are the nearest places, whatever page of the list is shown. */
export type FoundOnDevice =
  | (Extract<PlacesFound, { kind: 'answer' }> & { readonly pins: readonly Pin[] })
  | Exclude<PlacesFound, { kind: 'answer' }>;

/** What the worker answers, with the number of the question; `failed` where there is no directory to search. */
export type Answered = { readonly number: number } & (
  | { readonly kind: 'found'; readonly found: FoundOnDevice }
  | { readonly kind: 'place'; readonly place: Place | null }
  | { readonly kind: 'failed' }
);
