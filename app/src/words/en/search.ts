import type { Reason } from '@stepdown/directory/search/reasons';
import type { SearchWords, ServiceName } from '../search.ts';

const NEEDS: SearchWords['needs'] = {
  'benzodiazepine-withdrawal': 'benzodiazepine withdrawal care',
  outpatient: 'outpatient care',
  'intensive-outpatient': 'intensive outpatient care',
  'day-treatment': 'day treatment',
  residential: 'residential care',
  hospital: 'hospital care',
  'co-occurring': 'care for substance use and mental health together',
  telehealth: 'telehealth',
};

const list = (codes: readonly string[], nameOf: ServiceName) => codes.map(nameOf).join(' / ');
const split = (text: string | undefined) => (text === undefined || text === '' ? [] : text.split(','));

function found(what: string, { asked = '', found: as = '', how = '' }: Reason['values']): string {
  if (how === 'written') return `Its ${what} has “${asked}”`;
  return how === '' ? `Its ${what} is “${as}”` : `Its ${what} has “${as}”, close to “${asked}”`;
}

function reason({ code, values }: Reason, nameOf: ServiceName): string {
  switch (code) {
    case 'name':
      return found('name', values);
    case 'town':
      return found('town', values);
    case 'state':
      return `It is in ${values['found'] ?? ''}`;
    case 'zip':
      return found('ZIP code', values);
    case 'street':
      return `Its street address has “${values['asked'] ?? ''}”`;
    case 'phone':
      return `Its phone number has “${values['asked'] ?? ''}”`;
    case 'service':
    case 'reports':
      return list(split(values['codes']), nameOf);
    case 'left-out':
      return `“${values['asked'] ?? ''}” was not found here`;
    case 'distance':
      return values['from'] === 'zip'
        ? `About ${values['miles'] ?? ''} miles away, from the middle of its ZIP code`
        : `${values['miles'] ?? ''} miles away in a straight line`;
  }
}

function condition(drop: string, codes: readonly string[], nameOf: ServiceName): string {
  const [kind, name = ''] = drop.split(':', 2);
  if (kind === 'text') return 'Without the words that you typed';
  if (kind === 'everything') return 'Without any of the conditions';
  if (kind === 'others-only') return 'With places that only treat opioid use, alcohol use or drivers';
  if (kind === 'need') return `Without “${name in NEEDS ? NEEDS[name as keyof typeof NEEDS] : name}”`;
  return kind === 'not' ? `With ${list(codes, nameOf)}` : `Without “${list(codes, nameOf)}”`;
}

const places = (total: number) => (total === 1 ? '1 place' : `${total.toLocaleString('en')} places`);

const instead = (labels: readonly string[]) => `Did you mean ${labels.join(', or ')}?`;

export const search: SearchWords = {
  needs: NEEDS,
  reason,
  notice: {
    'detox-is-not-the-default':
      'Most people taper at home, step by step, with the clinician who prescribes. Care that takes you in is for when that cannot be done at home.',
    'outpatient-prescribers-not-listed':
      'Most tapers are done by family doctors and other outpatient prescribers. Most of them are not in this list. Ask your own prescriber first.',
    'others-only-left-out':
      'Places that say they only treat opioid use, alcohol use, or drivers sent by a court were left out.',
    'other-spellings': 'Nothing matches the words as typed, so close spellings are shown.',
    'words-left-out': 'Nothing matches all of the words, so places that match some of them are shown.',
  },
  wayOut: (drop, codes, total, nameOf) => `${condition(drop, codes, nameOf)}: ${places(total)}`,
  instead,
  chooseOne: (given) => `There is more than one “${given}”. Choose the one you mean.`,
  partOf: (searched, all, states) =>
    `This list has ${places(all)}. We looked at ${places(searched)} in ${states.join(', ')}. All counts here are for those.`,
  placeNeeded: (all) =>
    `This list has ${places(all)}, too many to search at once on your device. Add a town, a ZIP code or a state.`,
};
