/* SHA-1 as FIPS 180-4 defines it: UUIDv5 asks for it, and this library brings no platform's crypto along. */

const BLOCK_BYTES = 64;

type Words = readonly [a: number, b: number, c: number, d: number, e: number];

const START: Words = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES;
  const out = new Uint8Array(length);
  out.set(bytes);
  out[bytes.length] = 0x80;
  const view = new DataView(out.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  return view;
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

/** A view, not an Int32Array, because a view's reads are never undefined. */
function schedule(message: DataView, start: number): DataView {
  const words = new DataView(new ArrayBuffer(80 * 4));
  const word = (i: number) => words.getInt32(i * 4);
  for (let i = 0; i < 16; i++) words.setInt32(i * 4, message.getInt32(start + i * 4));
  for (let i = 16; i < 80; i++) {
    words.setInt32(i * 4, rotate(word(i - 3) ^ word(i - 8) ^ word(i - 14) ^ word(i - 16), 1));
  }
  return words;
}

function absorb(state: Words, words: DataView): Words {
  let [a, b, c, d, e] = state;
  for (let i = 0; i < 80; i++) {
    const next = (rotate(a, 5) + mix(i, b, c, d) + e + words.getInt32(i * 4)) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  return [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0, (state[4] + e) | 0];
}

/** The twenty bytes of the SHA-1 of some bytes. For identifiers only: never for anything that must resist an attacker. */
export function sha1(bytes: Uint8Array): DataView {
  const message = padded(bytes);
  let state = START;
  for (let start = 0; start < message.byteLength; start += BLOCK_BYTES) {
    state = absorb(state, schedule(message, start));
  }
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, i) => {
    digest.setInt32(i * 4, word);
  });
  return digest;
}
