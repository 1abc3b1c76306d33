import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/** A byte that UTF-8 never uses, so that a text may hold anything. */
const END = 0xff;

/** One text per facility, decoded only when asked for. */
export interface TextColumn {
  readonly at: (ordinal: number) => string;
  readonly bytes: Uint8Array;
  /** Where each text begins; the next one begins one byte after it ends. */
  readonly starts: () => Uint32Array;
  /** Whether the bytes hold exactly as many texts as they should. */
  readonly isWhole: () => boolean;
}

/** Texts as bytes, each followed by its end mark. */
export function writeTextColumn(texts: readonly string[]): Uint8Array {
  const parts = texts.map(encodeUtf8);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
    bytes[at++] = END;
  }
  return bytes;
}

/** Where each of `count` ended texts begins, and where the last one ends; null where the bytes do not hold exactly so many. */
function startsOf(bytes: Uint8Array, count: number): Uint32Array | null {
  const starts = new Uint32Array(count + 1);
  let texts = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== END) continue;
    if (texts === count) return null;
    starts[++texts] = i + 1;
  }
  return texts === count && starts[count] === bytes.length ? starts : null;
}

/**
 * A view of a column: where each text starts is found once, at first use; the bytes are not copied. Reading a text throws
 * where the bytes do not hold exactly `count` ended texts.
 */
export function openTextColumn(bytes: Uint8Array, count: number): TextColumn {
  let starts: Uint32Array | null = null;
  const find = (): Uint32Array => {
    starts ??= startsOf(bytes, count);
    if (starts === null)
      throw new RangeError(`A column of the snapshot does not hold ${String(count)} texts.`);
    return starts;
  };
  return {
    at: (ordinal) => {
      const at = find();
      return decodeUtf8(bytes, at[ordinal] as number, (at[ordinal + 1] as number) - 1);
    },
    bytes,
    starts: find,
    isWhole: () => (starts ??= startsOf(bytes, count)) !== null,
  };
}

/** Whether a column ends as one of `count` texts does: what can be told without reading it. */
export function endsAsTexts(bytes: Uint8Array, count: number): boolean {
  return count === 0 ? bytes.length === 0 : bytes.length >= count && bytes[bytes.length - 1] === END;
}
