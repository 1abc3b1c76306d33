import type { Facility, SourceFamily } from './facility.ts';
import { foldText } from './fold-text.ts';
import { encodeUtf8 } from '../index/utf8.ts';
import { sha1 } from './sha1.ts';

/** The name space of every id that this project derives. Changing it would change every id. */
const NAMESPACE = 'b7c1f0a2-5d3e-5c48-9a6b-1f27d4e86c93';

/** The fields that tell one place from another. `name2` belongs to them: one address often holds several programmes. */
export type NaturalKey = Pick<Facility, 'name1' | 'name2' | 'street1' | 'street2' | 'city' | 'state' | 'zip'>;

function bytesOfUuid(uuid: string): readonly number[] {
  return (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

const OWN_SPACE = bytesOfUuid(NAMESPACE);

/** The UUID of version 5 (RFC 9562) of a name in a name space. */
export function uuidV5(namespace: string, name: string): string {
  return uuidIn(bytesOfUuid(namespace), name);
}

function uuidIn(space: readonly number[], name: string): string {
  const text = encodeUtf8(name);
  const bytes = new Uint8Array(space.length + text.length);
  bytes.set(space);
  bytes.set(text, space.length);
  const [a = 0, b = 0, c = 0, d = 0] = sha1(bytes);
  const versioned = (b & 0xffff_0fff) | 0x5000;
  const variant = (c & 0x3fff_ffff) | 0x8000_0000;
  return `${hex(a)}-${hex(versioned).slice(0, 4)}-${hex(versioned).slice(4)}-${hex(variant).slice(0, 4)}-${hex(variant).slice(4)}${hex(d)}`;
}

/** Eight digits of a word. */
function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}

/** The id of anything that we derive from a text of our own, such as an organisation's name. */
export function derivedId(kind: string, ...parts: readonly string[]): string {
  return uuidIn(OWN_SPACE, [kind, ...parts].join('\u001f'));
}

/** The natural key as one folded text: spelling, case and accents do not make another place. */
export function naturalKey(key: NaturalKey): string {
  return [key.name1, key.name2, key.street1, key.street2, key.city, key.state, key.zip]
    .map(foldText)
    .join('|');
}

/**
 * The stable id of a facility.
 * @param key its natural key, folded.
 * @param occurrence 0 for the first record with this key in its source; a source that lists a key twice counts on.
 */
export function facilityId(source: SourceFamily, key: string, occurrence = 0): string {
  return derivedId(source, key, ...(occurrence === 0 ? [] : [`#${String(occurrence)}`]));
}

/**
 * The id of a thing that belongs to two others, such as what one place says of one code: stable, and a hundred times cheaper
 * than a hash where there are millions. A UUID of version 8 (RFC 9562): the two ids' bits, one upon the other.
 */
export function pairedId(one: string, other: string): string {
  const parts = [one, other].map((id) => id.replaceAll('-', ''));
  let hex = '';
  for (let at = 0; at < 32; at += 8) {
    const [a, b] = parts.map((part) => Number.parseInt(part.slice(at, at + 8), 16));
    hex += (((a ?? 0) ^ (b ?? 0)) >>> 0).toString(16).padStart(8, '0');
  }
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
