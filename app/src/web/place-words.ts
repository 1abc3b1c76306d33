import type { Language } from '../words/language.ts';
import type { PlacesWords } from '../words/places.ts';
import type { PlacesPageWords } from '../words/places-page.ts';
import type { PlaceToolsWords } from '../words/place-tools.ts';

/** What services and sources are called, and the sentences of the search and of the tools around places. */
export interface PlaceWords {
  readonly placesPage: PlacesPageWords;
  readonly names: PlacesWords;
  readonly tools: PlaceToolsWords;
}

/** The words of one language; only the pages that show places load them. */
export async function loadPlaceWords(language: Language): Promise<PlaceWords> {
  const [page, names, tools] =
    language === 'es'
      ? await Promise.all([
          import('../words/es/places-page.ts'),
          import('../words/es/places.ts'),
          import('../words/es/place-tools.ts'),
        ])
      : await Promise.all([
          import('../words/en/places-page.ts'),
          import('../words/en/places.ts'),
          import('../words/en/place-tools.ts'),
        ]);
  return { placesPage: page.placesPage, names: names.places, tools: tools.placeTools };
}
