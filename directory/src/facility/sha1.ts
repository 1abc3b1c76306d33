/* SHA-1 as FIPS 180-4 defines it: UUIDv5 asks for it, and this library brings no platform's crypto along. */

const BLOCK_BYTES = 64;
const ROUNDS = 80;
/** The words of the block at hand: written in full before they are read. */
const SCRATCH = new Int32Array(ROUNDS);

const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];

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

/** Fills the eighty words of one block. */
function schedule(message: DataView, start: number, words: Int32Array): void {
  for (let i = 0; i < 16; i++) words[i] = message.getInt32(start + i * 4);
  for (let i = 16; i < ROUNDS; i++) {
    const mixed = (words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0) ^ (words[i - 16] ?? 0);
    words[i] = (mixed << 1) | (mixed >>> 31);
  }
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

/** Takes one block into the state, in place. */
function absorb(state: Int32Array, words: Int32Array): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  for (let i = 0; i < ROUNDS; i++) {
    const next = (((a << 5) | (a >>> 27)) + mix(i, b, c, d) + e + (words[i] ?? 0)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
}

/** The twenty bytes of the SHA-1 of some bytes. For identifiers only: never for anything that must resist an attacker. */
export function sha1(bytes: Uint8Array): DataView {
  const message = padded(bytes);
  const state = Int32Array.from(START, (word) => word | 0);
  for (let start = 0; start < message.byteLength; start += BLOCK_BYTES) {
    schedule(message, start, SCRATCH);
    absorb(state, SCRATCH);
  }
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, i) => {
    digest.setInt32(i * 4, word);
  });
  return digest;
}
