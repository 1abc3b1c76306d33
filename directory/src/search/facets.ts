import type { Bitset } from '../index/bitset.ts';
import { membersOf, sizeOfCommon } from '../index/bitset.ts';
import type { DirectoryIndex } from '../index/open-index.ts';

/** About how many words of a column can be counted in the time that a facility's row takes. */
const WORDS_PER_ROW = 30;

function addBits(counts: Uint32Array, base: number, bits: number, weight: number): void {
  let word = bits;
  while (word !== 0) {
    const bit = base + 31 - Math.clz32(word & -word);
    counts[bit] = (counts[bit] as number) + weight;
    word &= word - 1;
  }
}

/**
 * Adds rows eight at a time, all 32 codes of a word at once: three words hold the ones, twos and fours of 32 counters, and
 * only what overflows them is added code by code.
 */
function countByRow(index: DirectoryIndex, bits: Bitset, size: number): Uint32Array {
  const { rows, stride } = index;
  const counts = new Uint32Array(stride * 32);
  const members = membersOf(bits, size);
  const inEights = size & ~7;
  for (let part = 0; part < stride; part++) {
    const row = (i: number): number => rows[(members[i] as number) * stride + part] as number;
    let ones = 0;
    let twos = 0;
    let fours = 0;
    for (let i = 0; i < inEights; i += 8) {
      const v0 = row(i);
      const v1 = row(i + 1);
      const v2 = row(i + 2);
      const v3 = row(i + 3);
      const v4 = row(i + 4);
      const v5 = row(i + 5);
      const v6 = row(i + 6);
      const v7 = row(i + 7);
      const s0 = ones ^ v0;
      const two0 = (ones & v0) | (s0 & v1);
      const s1 = s0 ^ v1;
      const s2 = s1 ^ v2;
      const two1 = (s1 & v2) | (s2 & v3);
      const s3 = s2 ^ v3;
      const s4 = s3 ^ v4;
      const two2 = (s3 & v4) | (s4 & v5);
      const s5 = s4 ^ v5;
      const s6 = s5 ^ v6;
      const two3 = (s5 & v6) | (s6 & v7);
      ones = s6 ^ v7;
      const t0 = twos ^ two0;
      const four0 = (twos & two0) | (t0 & two1);
      const t1 = t0 ^ two1;
      const t2 = t1 ^ two2;
      const four1 = (t1 & two2) | (t2 & two3);
      twos = t2 ^ two3;
      const f0 = fours ^ four0;
      addBits(counts, part << 5, (fours & four0) | (f0 & four1), 8);
      fours = f0 ^ four1;
    }
    addBits(counts, part << 5, fours, 4);
    addBits(counts, part << 5, twos, 2);
    addBits(counts, part << 5, ones, 1);
    for (let i = inEights; i < size; i++) addBits(counts, part << 5, row(i), 1);
  }
  return counts;
}

/**
 * How many of the given facilities report each code, exactly: counted row by row when they are few, column by column when
 * they are many.
 */
export function countCodes(index: DirectoryIndex, bits: Bitset, size: number): Uint32Array {
  if (size === index.count) return index.totals;
  if (size * WORDS_PER_ROW < index.columns.length * bits.length) return countByRow(index, bits, size);
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
