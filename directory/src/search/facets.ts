import type { Bitset } from '../index/bitset.ts';
import { membersOf, sizeOfCommon } from '../index/bitset.ts';
import type { DirectoryIndex } from '../index/open-index.ts';

/** About how many codes can be counted in a row in the time that one word of a column takes. */
const WORDS_PER_CODE = 0.7;
/** Codes that a facility reports on average, for choosing the quicker way. */
const CODES_PER_ROW = 76;

function countByRow(index: DirectoryIndex, bits: Bitset, size: number): Uint32Array {
  const counts = new Uint32Array(index.stride * 32);
  const { rows, stride } = index;
  for (const ordinal of membersOf(bits, size)) {
    for (let part = 0; part < stride; part++) {
      let word = rows[ordinal * stride + part] as number;
      while (word !== 0) {
        const bit = (part << 5) + 31 - Math.clz32(word & -word);
        counts[bit] = (counts[bit] as number) + 1;
        word &= word - 1;
      }
    }
  }
  return counts;
}

/**
 * How many of the given facilities report each code, exactly: counted row by row when they are few, column by column when
 * they are many.
 */
export function countCodes(index: DirectoryIndex, bits: Bitset, size: number): Uint32Array {
  if (size === index.count) return index.totals;
  const byColumn = index.columns.length * bits.length * WORDS_PER_CODE;
  if (size * CODES_PER_ROW < byColumn) return countByRow(index, bits, size);
  return Uint32Array.from(index.columns, (column) => sizeOfCommon(column, bits));
}

/** Counts by code, without the codes that none of the facilities reports. */
export function facetsOf(index: DirectoryIndex, counts: Uint32Array): Readonly<Record<string, number>> {
  const facets: Record<string, number> = {};
  index.meta.codes.forEach((code, bit) => {
    const count = counts[bit] as number;
    if (count > 0) facets[code] = count;
  });
  return facets;
}
