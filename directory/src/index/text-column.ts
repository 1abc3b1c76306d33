import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/** A byte that UTF-8 never uses, so that a text may hold anything. */
const END = 0xff;

/** One text per facility, decoded only when asked for. */
export interface TextColumn {
  readonly at: (ordinal: number) => string;
  readonly bytes: Uint8Array;
  /** Where each text begins; the next one begins one byte after it ends. */
  readonly starts: () => Uint32Array;
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

/** A view of a column: where each text starts is found once, at first use; the bytes are not copied. */
export function openTextColumn(bytes: Uint8Array, count: number): TextColumn {
  let starts: Uint32Array | null = null;
  const find = (): Uint32Array => {
    const found = new Uint32Array(count + 1);
    for (let i = 0, at = 0; i < count; i++) {
      at = bytes.indexOf(END, at) + 1;
      found[i + 1] = at;
    }
    return found;
  };
  return {
    at: (ordinal) => {
      starts ??= find();
      return decodeUtf8(bytes, starts[ordinal] as number, (starts[ordinal + 1] as number) - 1);
    },
    bytes,
    starts: () => (starts ??= find()),
  };
}

/** Whether the bytes hold exactly `count` ended texts. */
export function holdsTexts(bytes: Uint8Array, count: number): boolean {
  let ends = 0;
  for (let at = bytes.indexOf(END); at !== -1; at = bytes.indexOf(END, at + 1)) ends++;
  return ends === count && (count === 0 || bytes[bytes.length - 1] === END);
}
