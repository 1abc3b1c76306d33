// The constants of FIPS 180-4 are the first 32 bits of the fractional parts of the square and cube roots of the primes; they
// are worked out here rather than listed.
const PRIMES: readonly number[] = firstPrimes(64);
const ROUND = PRIMES.map((prime) => fractionBits(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));

/** The SHA-256 of an ASCII text, in lower-case hexadecimal. Throws on other characters: escape them first. */
export function sha256(text: string): string {
  const state = [...START];
  const words = padded(text);
  const schedule = new Int32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    for (let i = 0; i < 64; i += 1) schedule[i] = i < 16 ? at(words, block + i) : expanded(schedule, i);
    mix(state, schedule);
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function mix(state: number[], schedule: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const choice = (e & f) ^ (~e & g);
    const t1 =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUND[i] ?? 0) + at(schedule, i)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = ((state[i] ?? 0) + word) | 0;
  });
}

function expanded(schedule: Int32Array, i: number): number {
  const far = at(schedule, i - 15);
  const near = at(schedule, i - 2);
  const s0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
  const s1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
  return (at(schedule, i - 16) + s0 + at(schedule, i - 7) + s1) | 0;
}

function padded(text: string): Int32Array {
  const words = new Int32Array(((text.length + 8) >> 6) * 16 + 16);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 127) throw new RangeError('Only ASCII text can be hashed.');
    words[i >> 2] = at(words, i >> 2) | (code << (24 - (i % 4) * 8));
  }
  words[text.length >> 2] = at(words, text.length >> 2) | (0x80 << (24 - (text.length % 4) * 8));
  words[words.length - 1] = text.length * 8;
  return words;
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fractionBits(root: number): number {
  return Math.floor((root % 1) * 4_294_967_296) | 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) if (primes.every((p) => n % p !== 0)) primes.push(n);
  return primes;
}
