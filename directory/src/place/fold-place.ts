import { foldText } from '../facility/fold-text.ts';

/** Short forms that people and post offices use in the names of towns. */
const LONG_FORM: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sta: 'santa',
  sto: 'santo',
  mt: 'mount',
  mtn: 'mountain',
  ft: 'fort',
  pt: 'point',
  hts: 'heights',
  hgts: 'heights',
  spg: 'spring',
  spgs: 'springs',
  vlg: 'village',
  jct: 'junction',
  ctr: 'center',
  centre: 'center',
  twp: 'township',
  bch: 'beach',
  hbr: 'harbor',
  harbour: 'harbor',
  is: 'island',
  lk: 'lake',
  riv: 'river',
  crk: 'creek',
  n: 'north',
  no: 'north',
  s: 'south',
  so: 'south',
  e: 'east',
  w: 'west',
};

/** The words of a place's name in their long form, folded: `St. Louis` and `Saint Louis` are the same. */
export function placeWords(text: string): readonly string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => LONG_FORM[word] ?? word);
}

/** The key under which a place is looked up: its words without spaces, so that `Mc Allen` and `McAllen` meet. */
export function placeKey(text: string): string {
  return placeWords(text).join('');
}
