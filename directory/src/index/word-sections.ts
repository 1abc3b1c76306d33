import type { IndexedWords, Searched } from './facility-words.ts';
import { indexWords } from './facility-words.ts';
import { openLexicon } from './lexicon.ts';
import type { Section } from './snapshot-format.ts';
import type { TextColumn } from './text-column.ts';
import { openTextColumn } from './text-column.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/** Words never hold one. */
const BETWEEN = '\n';
/** Sizes kept per facility: the words of its first three fields, and all others. */
const SIZES = 4;
/** So many words can be told apart by two bytes. */
const MOST_OF_TWO_BYTES = 2 ** 16;

type WordSections = Readonly<Record<Extract<Section, 'lexicon' | 'words' | 'fields'>, Uint8Array>>;

function opened(
  sections: Readonly<Record<Searched, Uint8Array>>,
  count: number,
): Record<Searched, TextColumn> {
  const open = (name: Searched): TextColumn => {
    const column = openTextColumn(sections[name], count);
    if (column === null) throw new RangeError(`The column ${name} does not hold ${String(count)} texts.`);
    return column;
  };
  return {
    name1: open('name1'),
    name2: open('name2'),
    city: open('city'),
    state: open('state'),
    zip: open('zip'),
  };
}

/**
 * The words of all facilities, read once when a snapshot is made, so that nobody who opens it has to read every name again.
 * @param sections the columns that were just written
 */
export function writeWords(sections: Readonly<Record<Searched, Uint8Array>>, count: number): WordSections {
  const { lexicon, words, fieldSizes } = indexWords(opened(sections, count), count);
  const fields = new Uint8Array(count * SIZES);
  for (let ordinal = 0; ordinal < count; ordinal++) {
    let rest = (words.starts[ordinal + 1] as number) - (words.starts[ordinal] as number);
    for (let field = 0; field < 3; field++) {
      const size = fieldSizes[ordinal * 3 + field] as number;
      fields[field * count + ordinal] = size;
      rest -= size;
    }
    fields[3 * count + ordinal] = rest;
  }
  const ids = lexicon.length <= MOST_OF_TWO_BYTES ? Uint16Array.from(words.ids) : words.ids;
  return {
    lexicon: encodeUtf8(lexicon.join(BETWEEN)),
    words: new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength),
    fields,
  };
}

/** The words of all facilities; null where the sections do not fit together. */
export function openWords(sections: WordSections, count: number): IndexedWords | null {
  const { fields, words: bytes } = sections;
  if (fields.length !== count * SIZES) return null;
  const lexicon = sections.lexicon.length === 0 ? [] : decodeUtf8(sections.lexicon).split(BETWEEN);
  const starts = new Uint32Array(count + 1);
  const fieldSizes = new Uint8Array(count * 3);
  let held = 0;
  for (let ordinal = 0; ordinal < count; ordinal++) {
    for (let field = 0; field < SIZES; field++) {
      const size = fields[field * count + ordinal] as number;
      if (field < 3) fieldSizes[ordinal * 3 + field] = size;
      held += size;
    }
    starts[ordinal + 1] = held;
  }
  const twoBytes = lexicon.length <= MOST_OF_TWO_BYTES;
  if (bytes.length !== held * (twoBytes ? 2 : 4)) return null;
  const ids = twoBytes
    ? Uint32Array.from(new Uint16Array(bytes.buffer, bytes.byteOffset, held))
    : new Uint32Array(bytes.buffer, bytes.byteOffset, held);
  const words = { starts, ids };
  return { lexicon: openLexicon(lexicon, words), words, fieldSizes, shortNames: new Map() };
}

/** Bytes one after the other. */
export function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The words of several snapshots as one; null where the sections of one do not fit together. */
export function joinWords(
  parts: readonly { readonly sections: WordSections; readonly count: number }[],
): WordSections | null {
  const opened: IndexedWords[] = [];
  for (const { sections, count } of parts) {
    const words = openWords(sections, count);
    if (words === null) return null;
    opened.push(words);
  }
  const lexicon = [...new Set(opened.flatMap(({ lexicon: { words } }) => words))].sort();
  const idOf = new Map(lexicon.map((word, id) => [word, id]));
  const held = opened.reduce((sum, { words }) => sum + words.ids.length, 0);
  const ids = lexicon.length <= MOST_OF_TWO_BYTES ? new Uint16Array(held) : new Uint32Array(held);
  let at = 0;
  for (const { lexicon: own, words } of opened) {
    const ofOwn = Uint32Array.from(own.words, (word) => idOf.get(word) ?? 0);
    for (const id of words.ids) ids[at++] = ofOwn[id] as number;
  }
  const fields = Array.from({ length: SIZES }, (_, field) =>
    parts.map(({ sections, count }) => sections.fields.subarray(field * count, (field + 1) * count)),
  );
  return {
    lexicon: encodeUtf8(lexicon.join(BETWEEN)),
    words: new Uint8Array(ids.buffer),
    fields: concatenated(fields.flat()),
  };
}
