import type { Setting } from '@stepdown/clinical/settings/setting';
import type { NEEDS } from '../../../contract/places.ts';

const NEED_OF: Readonly<Record<Setting, (typeof NEEDS)[number]>> = {
  'home-with-prescriber': 'benzodiazepine-withdrawal',
  outpatient: 'outpatient',
  'intensive-outpatient': 'intensive-outpatient',
  'day-program': 'day-treatment',
  residential: 'residential',
  hospital: 'hospital',
};

/** The search of the directory for a setting, as the end of an address: what is looked for, and nothing of the person. */
export function placesFor(setting: Setting): string {
  return `?need=${NEED_OF[setting]}`;
}
