const UNIT_BEFORE =
  /^\s*(?:ste|suite|apt|apartment|unit|room|rm|floor|#)\.?(?:\s*#?[\da-z]{1,5}[\s,]+)??\s*(?=\d+[a-z]?\s+[a-z])/i;

/** A post-office box before the town, without a comma between them. */
const BOX_BEFORE = /^\s*p\.?\s?o\.?\s?box\s+\d+\s+(?=\p{L})/iu;

/** Some write the number of the suite or flat before the house's: what is left begins with the house, as addresses do. */
export function withoutUnit(text: string): string {
  return text.replace(UNIT_BEFORE, '').replace(BOX_BEFORE, '');
}

/** An address ends with its town: what follows the street's comma is the place. */
export function afterStreet(text: string): string | null {
  const [, rest] = /^\s*(?:\d+\s[^,]*\p{L}|p\.?\s?o\.?\s?box\s)[^,]*,\s*(.*\p{L}.*)$/iu.exec(text) ?? [];
  return rest ?? null;
}
