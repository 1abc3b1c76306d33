import type { PlaceChoice } from '../../../contract/find-places.ts';
import type { PlacesAnswer } from '../../../contract/places.ts';
import type { Language } from '../../../words/language.ts';
import type { SearchState } from '../../device/search/search-state.ts';
import type { PlaceWords } from '../../place-words.ts';
import type { WebWords } from '../../words-en.ts';

/** What the server says of a search: nothing where nothing was asked. */
export interface SearchAnswered {
  readonly search: SearchState;
  readonly year: number;
  readonly result: PlacesAnswer | null;
  readonly problem: 'empty' | 'unknown' | 'failed' | null;
  readonly choices: readonly PlaceChoice[];
}

/** All that a page of the search works with. */
export interface SearchData extends SearchAnswered, PlaceWords {
  readonly language: Language;
  readonly words: WebWords;
}
