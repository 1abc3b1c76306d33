/** `STEPDOWN` in bytes: the first eight of every snapshot. */
const MAGIC = [0x53, 0x54, 0x45, 0x50, 0x44, 0x4f, 0x57, 0x4e];

/** Raised whenever an older reader would misread a newer snapshot, and whenever ids are derived in another way. */
export const SNAPSHOT_VERSION = 2;

/** The parts of a snapshot, in the order in which they lie in the file. */
export const SECTIONS = [
  'meta',
  'codes',
  'ranks',
  'origins',
  'points',
  'name1',
  'name2',
  'street1',
  'street2',
  'city',
  'state',
  'zip',
  'phones',
  'extras',
  'lexicon',
  'words',
  'fields',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Why bytes are not a snapshot that this reader can open. */
export type SnapshotProblem = 'not-a-snapshot' | 'another-version' | 'truncated';

const HEADER = MAGIC.length + 8;
const aligned = (length: number): number => (length + 3) & ~3;

/** Lays sections behind a header that says where each lies: magic, version, total length, then length per section. */
export function writeSections(sections: Readonly<Record<Section, Uint8Array>>): Uint8Array {
  const start = HEADER + SECTIONS.length * 4;
  const total = SECTIONS.reduce((sum, name) => sum + aligned(sections[name].length), start);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(MAGIC.length, SNAPSHOT_VERSION, true);
  view.setUint32(MAGIC.length + 4, total, true);
  let at = start;
  SECTIONS.forEach((name, i) => {
    view.setUint32(HEADER + i * 4, sections[name].length, true);
    bytes.set(sections[name], at);
    at += aligned(sections[name].length);
  });
  return bytes;
}

/** Views of the sections; nothing is copied unless the bytes begin off a four-byte boundary. */
export function readSections(
  given: Uint8Array,
): { ok: true; sections: Readonly<Record<Section, Uint8Array>> } | { ok: false; code: SnapshotProblem } {
  const start = HEADER + SECTIONS.length * 4;
  if (given.length < MAGIC.length || MAGIC.some((byte, i) => given[i] !== byte)) {
    return { ok: false, code: 'not-a-snapshot' };
  }
  if (given.length < start) return { ok: false, code: 'truncated' };
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(MAGIC.length, true) !== SNAPSHOT_VERSION) return { ok: false, code: 'another-version' };
  if (view.getUint32(MAGIC.length + 4, true) !== bytes.length) return { ok: false, code: 'truncated' };
  const sections: Partial<Record<Section, Uint8Array>> = {};
  let at = start;
  SECTIONS.forEach((name, i) => {
    const length = view.getUint32(HEADER + i * 4, true);
    sections[name] = bytes.subarray(at, at + length);
    at += aligned(length);
  });
  return at === bytes.length
    ? { ok: true, sections: sections as Record<Section, Uint8Array> }
    : { ok: false, code: 'truncated' };
}
