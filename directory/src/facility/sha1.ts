/* SHA-1 as FIPS 180-4 defines it: UUIDv5 asks for it, and this library brings no platform's crypto along. */

const BLOCK_BYTES = 64;
const ROUNDS = 80;
/** The words of the block at hand: written in full before they are read. */
const SCRATCH = new Int32Array(ROUNDS);

const START = Int32Array.of(0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0);

/** The byte at a place of the padded message: the bytes, a one bit, zeros, and the length in bits. */
function paddedByte(bytes: Uint8Array, at: number, total: number): number {
  if (at < bytes.length) return bytes[at] as number;
  if (at === bytes.length) return 0x80;
  const fromEnd = total - 1 - at;
  return fromEnd < 8 ? Math.floor((bytes.length * 8) / 2 ** (8 * fromEnd)) & 0xff : 0;
}

/** Fills the eighty words of one block. */
function schedule(bytes: Uint8Array, start: number, total: number, words: Int32Array): void {
  const isWhole = start + BLOCK_BYTES <= bytes.length;
  for (let i = 0, at = start; i < 16; i++, at += 4) {
    words[i] = isWhole
      ? ((bytes[at] as number) << 24) |
        ((bytes[at + 1] as number) << 16) |
        ((bytes[at + 2] as number) << 8) |
        (bytes[at + 3] as number)
      : (paddedByte(bytes, at, total) << 24) |
        (paddedByte(bytes, at + 1, total) << 16) |
        (paddedByte(bytes, at + 2, total) << 8) |
        paddedByte(bytes, at + 3, total);
  }
  for (let i = 16; i < ROUNDS; i++) {
    const mixed =
      (words[i - 3] as number) ^
      (words[i - 8] as number) ^
      (words[i - 14] as number) ^
      (words[i - 16] as number);
    words[i] = (mixed << 1) | (mixed >>> 31);
  }
}

/** Takes one block into the state, in place. The four kinds of rounds stand apart, so that none asks which it is. */
function absorb(state: Int32Array, words: Int32Array): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  const round = (mixed: number, i: number): void => {
    const next = (((a << 5) | (a >>> 27)) + mixed + e + (words[i] as number)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  };
  for (let i = 0; i < 20; i++) round(((b & c) | (~b & d)) + 0x5a827999, i);
  for (let i = 20; i < 40; i++) round((b ^ c ^ d) + 0x6ed9eba1, i);
  for (let i = 40; i < 60; i++) round(((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc, i);
  for (let i = 60; i < ROUNDS; i++) round((b ^ c ^ d) + 0xca62c1d6, i);
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
}

/** The SHA-1 of some bytes as five words. For identifiers only: never for anything that must resist an attacker. */
export function sha1(bytes: Uint8Array): Int32Array {
  const total = Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES;
  const state = START.slice();
  for (let start = 0; start < total; start += BLOCK_BYTES) {
    schedule(bytes, start, total, SCRATCH);
    absorb(state, SCRATCH);
  }
  return state;
}
