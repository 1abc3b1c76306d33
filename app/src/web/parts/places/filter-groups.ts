import { NATIONAL_CODES, type CategoryCode } from '@stepdown/directory/facility/codes';
import type { PlacesWords } from '../../../words/places.ts';
import type { SearchState } from '../../device/search/search-state.ts';

/** What people look for first; every other category follows in the order of the national list. */
const FIRST: readonly CategoryCode[] = ['PAY', 'PYAS', 'SET', 'AGE', 'SG', 'SL', 'OL', 'DETOX'];

/** One code of a filter, with how many of the places that were found report it, or how many there are in all once it is added. */
export interface FilterCode {
  readonly code: string;
  readonly say: string;
  readonly count: number;
  /** Whether `count` is of all places that there are once the code is added, and not of those that were found. */
  readonly isTotal: boolean;
  readonly isChosen: boolean;
}

/** One list of a filter: any of its chosen codes will do. */
export interface FilterGroup {
  readonly category: string;
  readonly say: string;
  readonly codes: readonly FilterCode[];
  readonly chosen: number;
}

/**
 * Every code of the national list, by category, and whatever else the directory holds: the chosen ones, and those that some
 * place reports.
 * @param facets how many of the places that were found report each code
 * @param added by category of which something is chosen: how many places there are once a code is added to the chosen ones
 */
export function filterGroups(
  words: PlacesWords,
  facets: Readonly<Record<string, number>>,
  state: Pick<SearchState, 'any'>,
  added: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
): readonly FilterGroup[] {
  const others = Object.keys(NATIONAL_CODES).filter(
    (category) => !(FIRST as readonly string[]).includes(category),
  );
  return [...FIRST, ...(others as CategoryCode[])].flatMap((category) => {
    const chosen = new Set(state.any[category] ?? []);
    const codes = Object.keys(NATIONAL_CODES[category].codes)
      .filter((code) => (facets[code] ?? 0) > 0 || chosen.has(code) || addsTo(added[category], chosen, code))
      .map((code) => {
        const shown = filterCode(words, facets, code, chosen.has(code));
        const total = added[category]?.[code];
        return total === undefined || shown.isChosen ? shown : { ...shown, count: total, isTotal: true };
      });
    if (codes.length === 0) return [];
    return [{ category, say: words.categories[category], codes, chosen: chosen.size }];
  });
}

/** Whether a code would bring in places beyond those that were found. */
function addsTo(
  totals: Readonly<Record<string, number>> = {},
  chosen: ReadonlySet<string>,
  code: string,
): boolean {
  const [one = ''] = chosen;
  return (totals[code] ?? 0) > (totals[one] ?? 0);
}

function filterCode(
  words: PlacesWords,
  facets: Readonly<Record<string, number>>,
  code: string,
  isChosen: boolean,
): FilterCode {
  const say = (words.services as Readonly<Record<string, string>>)[code] ?? code;
  return { code, say, count: facets[code] ?? 0, isTotal: false, isChosen };
}

/** What people most often want left out, and what they chose to leave out. */
const OFTEN_LEFT_OUT = ['OUDO', 'AUDO', 'DUO', 'HI', 'RES', 'SMOP'] as const;

/** The codes that can be left out, with how many of the places that were found report each. */
export function leaveOutCodes(
  words: PlacesWords,
  facets: Readonly<Record<string, number>>,
  not: readonly string[],
): readonly FilterCode[] {
  const codes = new Set<string>([...OFTEN_LEFT_OUT, ...not]);
  return [...codes]
    .filter((code) => (facets[code] ?? 0) > 0 || not.includes(code))
    .map((code) => filterCode(words, facets, code, not.includes(code)));
}
