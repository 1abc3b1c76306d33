import { urgencyOfQuestion } from '@stepdown/clinical/screens/asked-danger';
import type { PageServerLoad } from './$types';
import { indexLibrary, searchLibrary, type LibraryIndex } from '../../../../articles/search-library.ts';
import type { Language } from '../../../../words/language.ts';
import { LIBRARY_LIMIT } from '../../../device/content-search.ts';
import { findMedicines } from '../../../parts/articles/find-medicines.ts';
import { library } from '../../../parts/articles/library.server.ts';
import { placesWorthShowing } from '../../../parts/articles/places-worth-showing.ts';

const QUESTION_LIMIT = 120;
const PLACES_SHOWN = 3;

const indexes = new Map<Language, LibraryIndex>();

function indexOf(language: Language): LibraryIndex {
  const index = indexes.get(language) ?? indexLibrary(library(), language);
  indexes.set(language, index);
  return index;
}

/** The answer for a browser without script, from the code and the index that the others run on the device. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const question = (url.searchParams.get('q') ?? '').trim().slice(0, QUESTION_LIMIT);
  if (question === '') return { question, found: null };
  const places = await locals.act.searchPlaces(
    { text: question, limit: PLACES_SHOWN, offset: 0 },
    locals.language,
  );
  const pages = searchLibrary(indexOf(locals.language), question, LIBRARY_LIMIT);
  const medicines = findMedicines(question);
  const others = pages.length > 0 || medicines.drugs.length > 0;
  return {
    question,
    found: {
      library: pages,
      medicines,
      places: places.ok ? placesWorthShowing(places.value, others) : [],
      urgency: urgencyOfQuestion(question),
    },
  };
};
