/** What the typeface of the papers can draw, as ranges of code points; a test writes and reads every one of them. */
export const DRAWN_SIGNS: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

/** The signs of a text that the typeface of the papers cannot draw, each once: a paper must not leave out what a person wrote. */
export function signsNotDrawn(text: string): readonly string[] {
  const isDrawn = (sign: string): boolean => {
    const code = sign.codePointAt(0) ?? 0;
    return DRAWN_SIGNS.some(([first, last]) => code >= first && code <= last);
  };
  return [...new Set(text.replace(/\s/gu, ' '))].filter((sign) => !isDrawn(sign));
}
