import type { EquivalenceWords } from '../equivalence.ts';

export const equivalence: EquivalenceWords = {
  title: 'The same dose, in diazepam',
  lead: 'Tables that doctors use do not agree. Here they stand side by side.',
  notListed: 'not listed',
  noSingleNumber: 'There is no single right number. The tables differ, so the whole range is shown.',
  prescriberChooses:
    'Do not switch medicines with this. Only a prescriber can choose a number and plan a switch.',
  unknown: 'not a name in our list. Type the name as it stands on the label',
  refused:
    'this is never converted, since what is in it is not known. Ask a clinician or Poison Help (in the US: 1-800-222-1222)',
  ask: (names) => `this may mean ${names.join(' or ')}. Type the name as it stands on the label`,
};
