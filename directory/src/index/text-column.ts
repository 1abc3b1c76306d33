import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/** A byte that UTF-8 never uses, so that a text may hold anything. */
const END = 0xff;

/** A signpost says where every so manieth text begins, so that no column has to be read from its start. */
const PER_SIGNPOST = 64;

/** One text per facility, decoded only when asked for. */
export interface TextColumn {
  readonly at: (ordinal: number) => string;
  /** The texts, without the signposts. */
  readonly bytes: Uint8Array;
  /** Where each text begins in `bytes`; the next one begins one byte after it ends. */
  readonly starts: () => Uint32Array;
}

/** Texts as bytes, each followed by its end mark, behind the signposts to them. */
export function writeTextColumn(texts: readonly string[]): Uint8Array {
  const parts = texts.map(encodeUtf8);
  const signposts = Math.ceil(texts.length / PER_SIGNPOST) * 4;
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, signposts));
  const view = new DataView(bytes.buffer);
  let at = signposts;
  parts.forEach((part, i) => {
    if (i % PER_SIGNPOST === 0) view.setUint32((i / PER_SIGNPOST) * 4, at - signposts, true);
    bytes.set(part, at);
    at += part.length;
    bytes[at++] = END;
  });
  return bytes;
}

function startsOf(bytes: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let i = 0, texts = 0; i < bytes.length && texts < count; i++) {
    if (bytes[i] === END) starts[++texts] = i + 1;
  }
  return starts;
}

/**
 * A view of a column; nothing is copied. Null where the bytes cannot be a column of `count` texts, as far as its signposts and
 * its end tell.
 * @param section begins on a four-byte boundary of its buffer
 */
export function openTextColumn(section: Uint8Array, count: number): TextColumn | null {
  const posts = Math.ceil(count / PER_SIGNPOST);
  if (section.length < posts * 4 + count) return null;
  const signposts = new Uint32Array(section.buffer, section.byteOffset, posts);
  const bytes = section.subarray(posts * 4);
  if (count === 0 ? bytes.length > 0 : bytes[bytes.length - 1] !== END) return null;
  for (let post = 1; post < posts; post++) {
    const start = signposts[post] as number;
    if (start < (signposts[post - 1] as number) || bytes[start - 1] !== END) return null;
  }
  return {
    at: (ordinal) => {
      let start = signposts[Math.floor(ordinal / PER_SIGNPOST)] as number;
      for (let left = ordinal % PER_SIGNPOST; left > 0; left--) start = bytes.indexOf(END, start) + 1;
      return decodeUtf8(bytes, start, bytes.indexOf(END, start));
    },
    bytes,
    starts: () => startsOf(bytes, count),
  };
}

/**
 * Several columns as one.
 * @param columns each with how many texts it holds
 */
export function joinTextColumns(
  columns: readonly { readonly column: TextColumn; readonly count: number }[],
): Uint8Array {
  const count = columns.reduce((sum, each) => sum + each.count, 0);
  const signposts = Math.ceil(count / PER_SIGNPOST) * 4;
  const bytes = new Uint8Array(columns.reduce((sum, { column }) => sum + column.bytes.length, signposts));
  const view = new DataView(bytes.buffer);
  let at = signposts;
  let first = 0;
  for (const { column, count: held } of columns) {
    const starts = column.starts();
    const next = Math.ceil(first / PER_SIGNPOST) * PER_SIGNPOST;
    for (let text = next; text < first + held; text += PER_SIGNPOST) {
      view.setUint32((text / PER_SIGNPOST) * 4, at - signposts + (starts[text - first] as number), true);
    }
    bytes.set(column.bytes, at);
    at += column.bytes.length;
    first += held;
  }
  return bytes;
}
