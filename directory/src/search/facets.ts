import type { Bitset } from '../index/bitset.ts';
import { isIn, membersOf, sizeOfCommon, takeOut } from '../index/bitset.ts';
import type { DirectorySets } from '../index/open-index.ts';

/** About how many words of a column can be counted in the time that a facility's row takes. */
const WORDS_PER_ROW = 20;
/** Rows that are counted together: their words stay near the processor. */
const AT_ONCE = 1024;

function addBits(counts: Uint32Array, base: number, bits: number, weight: number): void {
  let word = bits;
  while (word !== 0) {
    const bit = base + 31 - Math.clz32(word & -word);
    counts[bit] = (counts[bit] as number) + weight;
    word &= word - 1;
  }
}

/**
 * Adds words of 32 codes each, all codes of a word at once: three words hold the ones, twos and fours of 32 counters. What
 * overflows them is gathered and added in the same way with eight times the weight.
 * @param words overwritten; holds zeros from `size` up to the next multiple of eight
 */
function countWords(
  counts: Uint32Array,
  base: number,
  words: Int32Array,
  size: number,
  weight: number,
): void {
  let ones = 0;
  let twos = 0;
  let fours = 0;
  let carried = 0;
  for (let i = 0; i < size; i += 8) {
    const v0 = words[i] as number;
    const v1 = words[i + 1] as number;
    const v2 = words[i + 2] as number;
    const v3 = words[i + 3] as number;
    const v4 = words[i + 4] as number;
    const v5 = words[i + 5] as number;
    const v6 = words[i + 6] as number;
    const v7 = words[i + 7] as number;
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
    words[carried++] = (fours & four0) | (f0 & four1);
    fours = f0 ^ four1;
  }
  addBits(counts, base, fours, 4 * weight);
  addBits(counts, base, twos, 2 * weight);
  addBits(counts, base, ones, weight);
  if (carried === 1) addBits(counts, base, words[0] as number, 8 * weight);
  else if (carried > 1) {
    words.fill(0, carried, (carried + 7) & ~7);
    countWords(counts, base, words, carried, 8 * weight);
  }
}

/** The codes of each facility, row by row. */
interface Rows {
  readonly rows: Uint32Array;
  readonly stride: number;
}

function countRows({ rows, stride }: Rows, members: Uint32Array, size: number, counts: Uint32Array): void {
  const words = new Int32Array(AT_ONCE);
  for (let part = 0; part < stride; part++) {
    for (let i = 0; i < size; i++) words[i] = rows[(members[i] as number) * stride + part] as number;
    words.fill(0, size, (size + 7) & ~7);
    countWords(counts, part << 5, words, size, 1);
  }
}

function countByRow(index: Rows, bits: Bitset): Uint32Array {
  const counts = new Uint32Array(index.stride * 32);
  const members = new Uint32Array(AT_ONCE);
  let held = 0;
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] as number;
    while (word !== 0) {
      members[held++] = (i << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
      if (held === AT_ONCE) {
        countRows(index, members, held, counts);
        held = 0;
      }
    }
  }
  countRows(index, members, held, counts);
  return counts;
}

/**
 * How many of the given facilities report each code, exactly: counted row by row when they are few, by the rows of all
 * others when nearly all are meant, and column by column in between.
 */
export function countCodes(index: DirectorySets, bits: Bitset, size: number): Uint32Array {
  const { rows, stride, columns } = index;
  if (size === index.count) return index.totals;
  if (rows === null) return countByColumn(columns, bits, size);
  const words = columns.length * bits.length;
  if (size * WORDS_PER_ROW < words) return countByRow({ rows, stride }, bits);
  if ((index.count - size) * WORDS_PER_ROW < words) {
    const others = index.scratch.copyOf(index.everybody);
    takeOut(others, bits);
    const counts = countByRow({ rows, stride }, others);
    return index.totals.map((total, bit) => total - (counts[bit] as number));
  }
  return Uint32Array.from(columns, (column) => sizeOfCommon(column, bits));
}

/** So many sets of counts are kept: a person goes from page to page and from town to town with the same conditions. */
const MOST_KEPT = 64;

/**
 * As {@link countCodes}, of those who meet some conditions and no words: counted once for each set of conditions, since where
 * somebody looks from changes none of it.
 * @param conditions a text that stands for the conditions
 */
export function countOnce(index: DirectorySets, conditions: string, bits: Bitset, size: number): Uint32Array {
  const known = index.counted.get(conditions);
  const counts = known ?? countCodes(index, bits, size);
  index.counted.delete(conditions);
  index.counted.set(conditions, counts);
  const [oldest] = index.counted.keys();
  if (index.counted.size > MOST_KEPT && oldest !== undefined) index.counted.delete(oldest);
  return counts;
}

/** Without rows: one by one where they are few, by whole columns where they are not. */
function countByColumn(columns: readonly Bitset[], bits: Bitset, size: number): Uint32Array {
  if (size > bits.length) return Uint32Array.from(columns, (column) => sizeOfCommon(column, bits));
  const members = membersOf(bits, size);
  return Uint32Array.from(columns, (column) => {
    let held = 0;
    for (const member of members) if (isIn(column, member)) held++;
    return held;
  });
}

/** Counts by code, without the codes that none of the facilities reports. */
export function facetsOf(index: DirectorySets, counts: Uint32Array): Readonly<Record<string, number>> {
  const facets: Record<string, number> = {};
  index.meta.codes.forEach((code, bit) => {
    const count = counts[bit] as number;
    if (count > 0) facets[code] = count;
  });
  return facets;
}
