import { foldText } from '../facility/fold-text.ts';

const AFTER_NEAR =
  /^(?:.* )?(?:near|nearby|close to|closest to|next to|around|by|cerca de|alrededor de|junto a) (.+)$/;
const WORDS: ReadonlySet<string> = new Set(
  (
    'me|my area|my home|my house|my location|my place|here|home|us|where i live|where i am|my current location|' +
    'mi|mi area|mi casa|mi ubicacion|aqui|nosotros|donde vivo|donde estoy'
  ).split('|'),
);
/** What means the same without a word before it; Home and Me are a town and a state. */
const ALONE: ReadonlySet<string> = new Set(
  (
    'my area|my location|current location|my current location|here|nearby|closest|near by|near|where i live|where i am|' +
    'mi area|mi ubicacion|ubicacion actual|aqui|cerca|cerca de aqui|donde vivo|donde estoy'
  ).split('|'),
);

/** Whether what stands after "near" means where the person is, which nobody here knows: "me" is then not Maine. */
export function meansHere(afterNear: string): boolean {
  return WORDS.has(foldText(afterNear));
}

/** Whether a whole text means where the person is. */
export function isHere(text: string): boolean {
  const folded = foldText(text);
  const [, rest] = AFTER_NEAR.exec(folded) ?? [];
  return ALONE.has(folded) || (rest !== undefined && meansHere(rest));
}
