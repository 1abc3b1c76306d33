import type { Language } from '../words/language.ts';

/** The pages, by name; one builder for every address. */
const PAGES = {
  home: '/',
  taper: '/taper',
  verify: '/taper/verify',
  places: '/places',
  saved: '/saved',
  embedPlaces: '/embed/places',
  comparePlaces: '/compare-places',
  emergency: '/emergency',
  cutOff: '/running-out',
  helping: '/helping',
  privacy: '/privacy',
  about: '/about',
  sources: '/sources',
  drugs: '/drugs',
  compareDrugs: '/compare',
  equivalents: '/equivalents',
  level: '/level',
  lint: '/lint',
  prescriber: '/prescriber/taper',
  start: '/start',
  checks: '/checks',
  withdrawal: '/withdrawal',
  mix: '/mix',
  settings: '/settings',
  diary: '/diary',
  bring: '/bring',
  vault: '/vault',
  offline: '/offline',
  learn: '/learn',
  search: '/search',
  claims: '/claims',
  glossary: '/glossary',
  numbers: '/numbers',
  feedback: '/feedback',
  newsletter: '/newsletter',
} as const;

export type PageName = keyof typeof PAGES;

/** The address of a page in a language: English has no prefix. */
export function pathTo(page: PageName, language: Language, below = ''): string {
  return inLanguage(PAGES[page] + below, language);
}

/** What a link carries that leads out of the frame of another site: no frame may show any other page of this one. */
export function outOfFrame(path: string): { readonly target?: '_blank'; readonly rel?: 'noreferrer' } {
  return /^(?:\/es)?\/embed\//.test(path) ? { target: '_blank', rel: 'noreferrer' } : {};
}

/** The same page in another language; `path` may carry either prefix. */
export function inLanguage(path: string, language: Language): string {
  const bare = path.replace(/^\/es(?=\/|$)/, '') || '/';
  if (language === 'en') return bare;
  return bare === '/' ? '/es' : `/es${bare}`;
}
