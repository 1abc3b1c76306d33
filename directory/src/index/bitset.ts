/** One bit per facility, in words of 32: bit `i & 31` of word `i >>> 5` speaks of facility `i`. */
export type Bitset = Uint32Array;

/** An empty set that can hold `count` facilities. */
export function emptySet(count: number): Bitset {
  return new Uint32Array((count + 31) >>> 5);
}

/** The set of all `count` facilities. */
export function fullSet(count: number): Bitset {
  const bits = emptySet(count).fill(0xffff_ffff);
  const rest = count & 31;
  if (rest !== 0) bits[bits.length - 1] = (2 ** rest - 1) >>> 0;
  return bits;
}

export function addTo(bits: Bitset, ordinal: number): void {
  const word = ordinal >>> 5;
  bits[word] = (bits[word] as number) | (1 << (ordinal & 31));
}

export function isIn(bits: Bitset, ordinal: number): boolean {
  return ((bits[ordinal >>> 5] as number) & (1 << (ordinal & 31))) !== 0;
}

/** Keeps in `bits` only what is in `other` too. */
export function keepCommon(bits: Bitset, other: Bitset): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] as number) & (other[i] as number);
}

/** Adds to `bits` whatever is in `other`. */
export function addAll(bits: Bitset, other: Bitset): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] as number) | (other[i] as number);
}

/** Keeps in `bits` only what is in at least one of `others`; nothing where there are none. */
export function keepAny(bits: Bitset, others: readonly Bitset[]): void {
  const [first, second, ...more] = others;
  if (first === undefined) {
    bits.fill(0);
    return;
  }
  if (second === undefined) {
    keepCommon(bits, first);
    return;
  }
  for (let i = 0; i < bits.length; i++) {
    const word = bits[i] as number;
    if (word === 0) continue;
    let any = (first[i] as number) | (second[i] as number);
    for (let k = 0; k < more.length; k++) any |= (more[k] as Bitset)[i] as number;
    bits[i] = word & any;
  }
}

export function isEmpty(bits: Bitset): boolean {
  for (let i = 0; i < bits.length; i++) if (bits[i] !== 0) return false;
  return true;
}

/** Takes out of `bits` whatever is in `other`. */
export function takeOut(bits: Bitset, other: Bitset): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] as number) & ~(other[i] as number);
}

/** The number of ones in a word of 32 bits. */
export function onesIn(word: number): number {
  let v = word - ((word >>> 1) & 0x5555_5555);
  v = (v & 0x3333_3333) + ((v >>> 2) & 0x3333_3333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** How many facilities are in a set. */
export function sizeOf(bits: Bitset): number {
  return sizeOfCommon(bits, bits);
}

/**
 * How many facilities two sets share. Adds eight words at a time in carry-save form, so that bits are counted once per
 * eight words and not once per word.
 */
export function sizeOfCommon(a: Bitset, b: Bitset): number {
  const inEights = a.length & ~7;
  let ones = 0;
  let twos = 0;
  let fours = 0;
  let eights = 0;
  for (let i = 0; i < inEights; i += 8) {
    const v0 = (a[i] as number) & (b[i] as number);
    const v1 = (a[i + 1] as number) & (b[i + 1] as number);
    const v2 = (a[i + 2] as number) & (b[i + 2] as number);
    const v3 = (a[i + 3] as number) & (b[i + 3] as number);
    const v4 = (a[i + 4] as number) & (b[i + 4] as number);
    const v5 = (a[i + 5] as number) & (b[i + 5] as number);
    const v6 = (a[i + 6] as number) & (b[i + 6] as number);
    const v7 = (a[i + 7] as number) & (b[i + 7] as number);
    const s0 = ones ^ v0;
    const two0 = (ones & v0) | (s0 & v1);
    const s1 = s0 ^ v1 ^ v2;
    const two1 = ((s0 ^ v1) & v2) | (s1 & v3);
    const s2 = s1 ^ v3 ^ v4;
    const two2 = ((s1 ^ v3) & v4) | (s2 & v5);
    const s3 = s2 ^ v5 ^ v6;
    const two3 = ((s2 ^ v5) & v6) | (s3 & v7);
    ones = s3 ^ v7;
    const t0 = twos ^ two0;
    const four0 = (twos & two0) | (t0 & two1);
    const t1 = t0 ^ two1 ^ two2;
    const four1 = ((t0 ^ two1) & two2) | (t1 & two3);
    twos = t1 ^ two3;
    const f0 = fours ^ four0;
    eights += onesIn((fours & four0) | (f0 & four1));
    fours = f0 ^ four1;
  }
  let total = 8 * eights + 4 * onesIn(fours) + 2 * onesIn(twos) + onesIn(ones);
  for (let i = inEights; i < a.length; i++) total += onesIn((a[i] as number) & (b[i] as number));
  return total;
}

/** Turns a square of 32 words of 32 bits on its side: bit `i` of word `k` becomes bit `k` of word `i`. */
function turn(square: Int32Array): void {
  let mask = 0x0000_ffff;
  for (let step = 16; step > 0; step >>>= 1, mask ^= mask << step) {
    for (let k = 0; k < 32; k = ((k | step) + 1) & ~step) {
      const low = square[k] as number;
      const high = square[k | step] as number;
      const swapped = ((low >>> step) ^ high) & mask;
      square[k] = low ^ (swapped << step);
      square[k | step] = high ^ swapped;
    }
  }
}

/**
 * Turns rows of bits, one per facility, into one set of facilities per bit.
 * @param stride words per row
 * @param bits bits of a row that are in use
 */
export function columnsOfRows(
  rows: Uint32Array,
  stride: number,
  bits: number,
  count: number,
): readonly Bitset[] {
  const columns = Array.from({ length: bits }, () => emptySet(count));
  const square = new Int32Array(32);
  for (let first = 0; first < count; first += 32) {
    const held = Math.min(32, count - first);
    for (let part = 0; part < stride; part++) {
      square.fill(0);
      for (let k = 0; k < held; k++) square[k] = rows[(first + k) * stride + part] as number;
      turn(square);
      const used = Math.min(32, bits - (part << 5));
      for (let bit = 0; bit < used; bit++) {
        (columns[(part << 5) + bit] as Bitset)[first >>> 5] = square[bit] as number;
      }
    }
  }
  return columns;
}

/** The members of a set, ascending. */
export function membersOf(bits: Bitset, size: number = sizeOf(bits)): Uint32Array {
  const members = new Uint32Array(size);
  let at = 0;
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] as number;
    while (word !== 0) {
      members[at++] = (i << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return members;
}
