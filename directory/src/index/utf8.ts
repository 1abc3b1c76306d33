/** A text as UTF-8 bytes. Written out because this library knows no platform; a lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const plain = new Uint8Array(text.length);
  let isPlain = true;
  for (let i = 0; i < text.length && isPlain; i++) {
    const code = text.charCodeAt(i);
    plain[i] = code;
    isPlain = code < 0x80;
  }
  return isPlain ? plain : encodeAny(text);
}

function encodeAny(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    let point = text.charCodeAt(i);
    if (point >= 0xd800 && point < 0xe000) {
      point = text.codePointAt(i) ?? 0xfffd;
      if (point < 0x10000) point = 0xfffd;
      else i++;
    }
    if (point < 0x80) bytes[at++] = point;
    else if (point < 0x800) {
      bytes[at++] = 0xc0 | (point >> 6);
      bytes[at++] = 0x80 | (point & 0x3f);
    } else {
      if (point < 0x10000) bytes[at++] = 0xe0 | (point >> 12);
      else {
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
      }
      bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[at++] = 0x80 | (point & 0x3f);
    }
  }
  return bytes.slice(0, at);
}

/** As many characters as a call can safely take as arguments. */
const MOST_AT_ONCE = 4096;

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((bytes[i] as number) >= 0x80) return false;
  return true;
}

/** The text of the well-formed UTF-8 bytes from `start` up to `end`. */
export function decodeUtf8(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  let from = start;
  while (from < end && isAscii(bytes, from, Math.min(end, from + MOST_AT_ONCE))) {
    const to = Math.min(end, from + MOST_AT_ONCE);
    text += String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
    from = to;
  }
  for (let i = from; i < end;) {
    const lead = bytes[i++] as number;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      continue;
    }
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    let point = lead & (0x3f >> more);
    for (let k = 0; k < more; k++) point = (point << 6) | ((bytes[i++] as number) & 0x3f);
    text += String.fromCodePoint(point);
  }
  return text;
}
