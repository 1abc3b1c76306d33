import type { SiteSearchWords } from '../site-search.ts';

export const siteSearch: SiteSearchWords = {
  title: 'Search',
  lead: 'One box for medicines, pages, words and places.',
  label: 'What are you looking for?',
  hint: 'For example: withdrawal, Klonopin, Portland',
  button: 'Search',
  onDevice:
    'With script, the search runs on your device and nothing you type is sent. Nothing is kept in any case.',
  none: (question) => `Nothing found for "${question}".`,
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  medicines: 'Medicines',
  pages: 'Pages',
  terms: 'Words',
  places: 'Places',
  tryPlaces: 'Look for places near a town or ZIP code',
  tryLearn: 'See all pages',
  whichOne: 'This name can mean more than one thing. Look at the label on your own bottle.',
  notInTable:
    'We have nothing on this medicine. Please ask your pharmacist. Do not take it for one with a similar name.',
};
