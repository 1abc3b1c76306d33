import type { LibraryHit, LibraryIndex } from '../../articles/search-library.ts';
import type { Language } from '../../words/language.ts';

type Library = typeof import('../../articles/search-library.ts');

/** How many pages and words are shown. */
export const LIBRARY_LIMIT = 12;

/** The search over pages and words on the device: null where the index cannot be had. */
export function openContentSearch(language: Language): {
  readonly find: (question: string) => Promise<readonly LibraryHit[] | null>;
} {
  let opening: Promise<{ readonly library: Library; readonly index: LibraryIndex } | null> | undefined;
  return {
    find: async (question) => {
      // Fetched at the first question, once, and nothing of the question with it.
      opening ??= open(language);
      const opened = await opening;
      if (opened === null) {
        opening = undefined;
        return null;
      }
      return opened.library.searchLibrary(opened.index, question, LIBRARY_LIMIT);
    },
  };
}

async function open(language: Language) {
  try {
    const [library, answer] = await Promise.all([
      import('../../articles/search-library.ts'),
      fetch(`/search-index/${language}.json`),
    ]);
    return answer.ok ? { library, index: library.readLibraryIndex(await answer.text()) } : null;
  } catch {
    return null;
  }
}
