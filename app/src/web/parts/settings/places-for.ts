import type { Setting } from '@stepdown/clinical/settings/setting';
import { BENZODIAZEPINE_CODE, OTHERS_ONLY_CODES, type Need } from '@stepdown/directory/search/needs';
import { writeSearchState } from '../../device/search/search-state.ts';

/** What to look for, for each setting, and whether withdrawal from this kind of medicine must be among what a place reports. */
const FILTERS: Readonly<Record<Setting, { readonly need: Need; readonly withdrawal: boolean }>> = {
  'home-with-prescriber': { need: 'benzodiazepine-withdrawal', withdrawal: false },
  outpatient: { need: 'outpatient', withdrawal: false },
  'intensive-outpatient': { need: 'intensive-outpatient', withdrawal: false },
  'day-program': { need: 'day-treatment', withdrawal: false },
  residential: { need: 'residential', withdrawal: true },
  hospital: { need: 'hospital', withdrawal: true },
};

/**
 * The search of the directory for a setting, as the end of an address: what is looked for, and nothing of the person. A stay is looked for
 * where withdrawal from this kind of medicine is covered, and places that treat only something else are left out.
 */
export function placesFor(setting: Setting): string {
  const { need, withdrawal } = FILTERS[setting];
  const any: Readonly<Record<string, readonly string[]>> = withdrawal ? { DETOX: [BENZODIAZEPINE_CODE] } : {};
  return `?${writeSearchState({ near: '', text: '', need, any, not: OTHERS_ONLY_CODES, page: 1 })}`;
}
