import type { PlaceChoice } from '../../../contract/find-places.ts';
import type { PlacesAnswer } from '../../../contract/places.ts';
import type { Language } from '../../../words/language.ts';
import type { SearchState } from '../../device/search/search-state.ts';
import type { PlaceWords } from '../../place-words.ts';
import type { DangerShown } from '../danger-shown.ts';
import type { WebWords } from '../../words-en.ts';

/** Why a search has no answer: by a code of this page, or in words of its own that name what was typed. */
export interface SearchProblem {
  readonly code: 'empty' | 'failed';
  readonly say?: string;
}

/** What the server says of a search: nothing where nothing was asked. */
export interface SearchAnswered {
  readonly search: SearchState;
  readonly year: number;
  readonly result: PlacesAnswer | null;
  readonly problem: SearchProblem | null;
  readonly choices: readonly PlaceChoice[];
  /** What is shown first, where the boxes sound like danger. */
  readonly danger: DangerShown | null;
}

/** All that a page of the search works with. */
export interface SearchData extends SearchAnswered, PlaceWords {
  readonly language: Language;
  readonly words: WebWords;
}
