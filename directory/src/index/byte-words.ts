import { isEmptyWord, writtenOut } from './words-of.ts';

/** Words met so far, known by their bytes, so that a word that was met before costs no text. */
export interface ByteWords {
  /**
   * Appends to `into`, from `at` on, the numbers of the words of a text; returns where it ended, or -1 where the text is not
   * plain, spells a word letter by letter or holds nothing but empty words, and has to be read the slow way.
   */
  readonly read: (bytes: Uint8Array, start: number, end: number, into: Uint32Array, at: number) => number;
}

const EMPTY = -1;
const FREE = -1;

/** The lower-case letter or digit of a byte; 0 for what parts words, -1 for what only the full fold understands. */
const KIND = Int16Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 65 && byte <= 90) return byte + 32;
  if ((byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57)) return byte;
  return byte >= 128 || byte === 38 || byte === 39 || byte === 46 ? -1 : 0;
});

/** Gives each word, met as bytes, a number; a word that was met before is found by its hash. */
function byteTable(number: (word: string) => number) {
  let slots = new Int32Array(1 << 15).fill(FREE);
  const hashes: number[] = [];
  const places: number[] = [];
  const sources: Uint8Array[] = [];
  const lengths: number[] = [];
  const numbers: number[] = [];
  const letters: number[] = [];
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(FREE);
    hashes.forEach((hash, entry) => {
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== FREE) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = entry;
    });
  };
  const isSame = (entry: number, bytes: Uint8Array, start: number, length: number): boolean => {
    if (lengths[entry] !== length) return false;
    const source = sources[entry] as Uint8Array;
    const place = places[entry] as number;
    for (let k = 0; k < length; k++) {
      if (KIND[source[place + k] as number] !== KIND[bytes[start + k] as number]) return false;
    }
    return true;
  };
  return (bytes: Uint8Array, start: number, end: number, hash: number): number => {
    let slot = hash & (slots.length - 1);
    for (;;) {
      const entry = slots[slot] as number;
      if (entry === FREE) break;
      if (hashes[entry] === hash && isSame(entry, bytes, start, end - start)) return numbers[entry] as number;
      slot = (slot + 1) & (slots.length - 1);
    }
    letters.length = end - start;
    for (let k = start; k < end; k++) letters[k - start] = KIND[bytes[k] as number] as number;
    const word = String.fromCharCode.apply(null, letters);
    const found = isEmptyWord(word) ? EMPTY : number(writtenOut(word));
    slots[slot] = hashes.push(hash) - 1;
    sources.push(bytes);
    places.push(start);
    lengths.push(end - start);
    numbers.push(found);
    if (hashes.length * 2 > slots.length) grow();
    return found;
  };
}

const DIGITS_END = 57;

/** Whether a letter stands alone at a place. */
function isLetter(bytes: Uint8Array, at: number, end: number): boolean {
  return (
    (KIND[bytes[at] as number] as number) > DIGITS_END &&
    (at + 1 >= end || KIND[bytes[at + 1] as number] === 0)
  );
}

/** Whether the next word is a letter that stands alone: the two are written as one word, the slow way. */
function letterFollows(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from;
  while (at < end && KIND[bytes[at] as number] === 0) at++;
  return at < end && isLetter(bytes, at, end);
}

/**
 * Reads words straight from bytes.
 * @param number gives a word, as it is indexed, its number
 */
export function byteWords(number: (word: string) => number): ByteWords {
  const numberOf = byteTable(number);
  return {
    read: (bytes, start, end, into, at) => {
      const from = at;
      let wordStart = -1;
      let hash = 0;
      for (let i = start; i <= end; i++) {
        const kind = i === end ? 0 : (KIND[bytes[i] as number] as number);
        if (kind > 0) {
          if (wordStart < 0) {
            wordStart = i;
            hash = 0x811c9dc5 | 0;
          }
          hash = Math.imul(hash ^ kind, 0x01000193);
          continue;
        }
        if (kind < 0) return -1;
        if (wordStart < 0) continue;
        if (i - wordStart === 1 && isLetter(bytes, wordStart, end) && letterFollows(bytes, i, end)) return -1;
        const found = numberOf(bytes, wordStart, i, hash ^ (hash >>> 15));
        if (found !== EMPTY) into[at++] = found;
        wordStart = -1;
      }
      return at === from && end > start ? -1 : at;
    },
  };
}
